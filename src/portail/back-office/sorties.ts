import { z } from 'zod'
import type { Journal } from '../../platform/log/index.ts'

/** Ce qu'écrit le journal de Payload (`back-office/journal.ts`). */
const LIGNE = z.object({
  level: z.enum(['debug', 'info', 'warn', 'error', 'fatal']),
  msg: z.string().optional(),
  err: z.object({ message: z.string(), stack: z.string().optional() }).optional(),
})

const LONGUEUR_MAX = 4_000

/** Une ligne de la sortie standard : ce que Payload signale est repris à son niveau, le reste n'intéresse qu'une enquête. */
export function reprendreLaLigne(journal: Journal, ligne: string): void {
  const lue = LIGNE.safeParse(enJson(ligne)).data
  const grave = lue !== undefined && lue.level !== 'debug' && lue.level !== 'info'
  if (!grave) {
    journal.debug({ evenement: 'back-office', ligne: masquer(ligne) })
    return
  }
  const { level, msg, err } = lue
  journal[level]({
    evenement: 'back-office-signale',
    message: masquer(msg ?? err?.message ?? ''),
    ...(err !== undefined && { erreur: masquer(err.stack ?? err.message) }),
  })
}

/** Ce que Node ou Next écrivent sur la sortie d'erreur : une trace d'un seul tenant. */
export function reprendreLErreur(journal: Journal, texte: string): void {
  journal.warn({ evenement: 'back-office-sortie-d-erreur', texte: masquer(texte.trim()) })
}

const COURRIEL = /[^\s"'<>()=,;:]+@[^\s"'<>()=,;:]+\.[^\s"'<>()=,;:]+/g
/** Les valeurs d'une requête SQL en échec, jusqu'à la trace. */
const PARAMETRES = /\nparams: [\s\S]*?(?=\n\s+at |$)/g

/** Rien de personnel dans un journal : ni adresse, ni valeur de requête. */
function masquer(texte: string): string {
  return texte.replace(PARAMETRES, '').replace(COURRIEL, '[courriel]').slice(0, LONGUEUR_MAX)
}

function enJson(ligne: string): unknown {
  try {
    return JSON.parse(ligne)
  } catch {
    return undefined
  }
}

import { setTimeout as attendre } from 'node:timers/promises'
import { ERREUR_TECHNIQUE, erreur, type Reponse, vide } from './echange.ts'

/** Ce qui peut aller mal. `coupure` : la connexion est fermée sans réponse ; `muet` : rien ne vient jamais. */
export const PANNES = ['lent', 'muet', 'coupure', '429', '500', '503', 'xml', '401'] as const

export type Panne = (typeof PANNES)[number]

/** Codes ROME qui n'existent pas et provoquent toujours la même panne. */
const PANNES_PAR_METIER: Readonly<Record<string, Panne>> = {
  N9910: 'lent',
  N9911: 'coupure',
  N9912: '429',
  N9913: '500',
  N9914: 'xml',
  N9915: 'muet',
}

const LENTEUR_MS = 3_000

export const lirePanne = (texte: string | string[] | undefined): Panne | undefined =>
  PANNES.find((panne) => panne === texte)

/** La panne d'un métier cité par l'adresse ou le corps de la requête. */
export function panneDuMetier(texte: string): Panne | undefined {
  const code = /N99\d\d/.exec(texte)?.[0]
  return code === undefined ? undefined : PANNES_PAR_METIER[code]
}

export const XML = '<?xml version="1.0" encoding="UTF-8"?><reponse><datMaj>2026-07-02</datMaj></reponse>'

/** Ce que le service répond sous cette panne ; rien : la réponse ordinaire, en retard. */
export async function reponseEnPanne(panne: Panne): Promise<Reponse | 'couper' | 'taire' | undefined> {
  switch (panne) {
    case 'lent':
      await attendre(LENTEUR_MS)
      return undefined
    case 'muet':
      return 'taire'
    case 'coupure':
      return 'couper'
    case '429':
      return { statut: 429, entetes: { 'retry-after': '1' } }
    case '401':
      return vide(401)
    case '500':
      return ERREUR_TECHNIQUE
    case '503':
      return erreur(503, 'Service Unavailable')
    case 'xml':
      return { statut: 200, entetes: { 'content-type': 'application/xml' }, corps: XML }
  }
}

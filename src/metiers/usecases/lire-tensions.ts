import type { Horloge } from '../../kernel/horloge.ts'
import type { Releve } from '../domain/releve.ts'
import type { Serie } from '../domain/source-france-travail.ts'
import { derniereTension, type Tension } from '../domain/tension.ts'

/** Où sont gardées les tensions d'un territoire. */
export interface RegistreTensions {
  /** Codes ROME jamais lus, ou lus avant cet instant ; le plus anciennement essayé d'abord. */
  readonly aLire: (avant: Date) => Promise<readonly string[]>
  /** Rend vrai si ce que la recherche montre en est changé. */
  readonly noter: (codeRome: string, lecture: LectureDeTension, instant: Date) => Promise<boolean>
  readonly noterEchec: (codeRome: string, instant: Date) => Promise<void>
}

export interface LectureDeTension {
  /** Absente : non diffusable. */
  readonly tension?: Pick<Tension, 'niveau' | 'periode'> | undefined
  readonly lueLe: Date
}

export interface DependancesTensions {
  readonly registre: RegistreTensions
  readonly relever: (codeRome: string) => Promise<Releve<readonly Serie[]>>
  /** Laisse de la place aux pages entre deux appels ; rend aussitôt après un arrêt. */
  readonly souffler: () => Promise<void>
  readonly horloge: Horloge
}

export interface BilanTensions {
  readonly lues: number
  readonly changees: number
  readonly echecs: number
  /** Vrai : le service ne répond plus, le reste est pour la prochaine fois. */
  readonly interrompu: boolean
}

/** Les niveaux changent une fois par an. */
const FRAICHEUR_MS = 30 * 86_400_000
/** Métiers de suite sans réponse, reprises comprises : le disjoncteur s'est alors ouvert. */
const ECHECS_DE_SUITE = 3

/** Lit, un par un, les métiers dont la tension manque ou date ; s'arrête à la panne, ou quand `signal` le demande. */
export async function lireTensions(deps: DependancesTensions, signal: AbortSignal): Promise<BilanTensions> {
  const { registre, horloge } = deps
  const bilan = { lues: 0, changees: 0, echecs: 0 }
  let deSuite = 0
  for (const codeRome of await registre.aLire(new Date(horloge().getTime() - FRAICHEUR_MS))) {
    const resultat = await lireUne(deps, codeRome, signal)
    if (signal.aborted) break
    bilan[resultat === 'echec' ? 'echecs' : 'lues'] += 1
    if (resultat === 'changee') bilan.changees += 1
    deSuite = resultat === 'echec' ? deSuite + 1 : 0
    if (deSuite === ECHECS_DE_SUITE) return { ...bilan, interrompu: true }
    await deps.souffler()
  }
  return { ...bilan, interrompu: false }
}

type Resultat = 'changee' | 'inchangee' | 'echec'

/** Un dernier relevé montré faute de mieux ne vaut pas une lecture. Après l'arrêt, plus rien n'est écrit. */
async function lireUne(
  { registre, relever, horloge }: DependancesTensions,
  codeRome: string,
  signal: AbortSignal,
): Promise<Resultat> {
  const releve = await relever(codeRome)
  if (signal.aborted) return 'inchangee'
  if (releve.etat === 'indisponible' || releve.etat === 'ancien') {
    await registre.noterEchec(codeRome, horloge())
    return 'echec'
  }
  const tension = releve.etat === 'frais' ? derniereTension(releve.valeur) : undefined
  const lecture = { lueLe: releve.obtenuLe, tension }
  return (await registre.noter(codeRome, lecture, horloge())) ? 'changee' : 'inchangee'
}

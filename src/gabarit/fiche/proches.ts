import type { FicheTrouvee } from '../../kernel/fiche.ts'
import type { FicheProche } from './proches.page.tsx'

/** Les fiches d'un moteur les plus proches d'un texte, de la plus à la moins proche : leurs identifiants. */
export type ProchesDuTexte<Moteur> = (moteur: Moteur, texte: string, limite: number) => readonly string[]

const PROCHES = 4

export interface DemandeProches<Moteur, Valeur> {
  readonly moteur: Moteur
  readonly texte: string
  /** Identifiant de la fiche montrée, qui n'est pas proche d'elle-même. */
  readonly sauf: string
  readonly montrer: (valeur: Valeur) => FicheProche
  /** Absent : toutes conviennent. */
  readonly convient?: (valeur: Valeur) => boolean
}

/** Quatre fiches proches au plus ; aucune tant que le moteur n'est pas ouvert. */
export async function listerProches<Moteur, Valeur>(
  une: (id: string) => Promise<FicheTrouvee<Valeur>>,
  proches: ProchesDuTexte<Moteur>,
  { moteur, texte, sauf, montrer, convient }: DemandeProches<Moteur, Valeur>,
): Promise<readonly FicheProche[]> {
  const voulues = convient === undefined ? PROCHES : PROCHES * 3
  const ids = proches(moteur, texte, voulues + 1).filter((id) => id !== sauf)
  const trouvees = await Promise.all(ids.slice(0, voulues).map(une))
  return trouvees
    .flatMap((trouvee) => (trouvee.etat === 'publiee' ? [trouvee.valeur] : []))
    .filter((valeur) => convient?.(valeur) !== false)
    .slice(0, PROCHES)
    .map(montrer)
}

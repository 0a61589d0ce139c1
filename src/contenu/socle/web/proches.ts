import type { FicheProche } from '../../../gabarit/index.ts'
import type { Collection } from '../domain/collection.ts'

/** Les objets d'un moteur les plus proches d'un texte, du plus proche au moins proche : leurs identifiants. */
export type ProchesDuTexte = (moteur: MoteurDeContenu, texte: string, limite: number) => readonly string[]

export type MoteurDeContenu = 'structures' | 'ressources' | 'financements'

const PROCHES = 4

export interface DemandeProches<Valeur> {
  readonly moteur: MoteurDeContenu
  readonly texte: string
  /** Identifiant de la fiche montrée, qui n'est pas proche d'elle-même. */
  readonly sauf: string
  readonly montrer: (valeur: Valeur) => FicheProche
}

/** Quatre fiches proches au plus ; aucune tant que le moteur n'est pas ouvert. */
export async function listerProches<Valeur>(
  collection: Collection<Valeur>,
  proches: ProchesDuTexte,
  demande: DemandeProches<Valeur>,
): Promise<readonly FicheProche[]> {
  const { moteur, texte, sauf, montrer } = demande
  const ids = proches(moteur, texte, PROCHES + 1).filter((id) => id !== sauf)
  const trouvees = await Promise.all(ids.slice(0, PROCHES).map((id) => collection.une(id)))
  return trouvees.flatMap((trouvee) => (trouvee.etat === 'publiee' ? [montrer(trouvee.valeur)] : []))
}

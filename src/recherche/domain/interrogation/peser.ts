import { ENTREE_INCONNUE, type EtatDuJour } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { bandeDe } from './bandes.ts'
import type { Candidats } from './candidats.ts'
import type { Merite } from './cle-de-tri.ts'
import type { Eprouvees } from './passe.ts'

/** De quoi peser un document : son score s'il y a un texte, son état du jour, ses occurrences éprouvées. */
export interface Balance {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
  readonly eprouvees: Eprouvees
  readonly candidats: Candidats | undefined
  /** Score du meilleur document possible. */
  readonly meilleurPossible: number
}

/** Rend une fonction qui pèse un document ; elle rend toujours le même objet, à lire aussitôt. */
export function creerPesee(balance: Balance): (document: number, rang: number) => Readonly<Merite> {
  const { index, etat, eprouvees, candidats, meilleurPossible } = balance
  const { rangTitre } = index.colonnes
  const merite: Merite = { bande: 0, priorite: 0, score: 0, entree: 0, distance: 0, rangTitre: 0 }
  return (document, rang) => {
    const cle = etat.cles[document] ?? 0
    merite.priorite = cle >>> 16
    merite.entree = eprouvees.calculees ? eprouvees.entree : ENTREE_INCONNUE - (cle & ENTREE_INCONNUE)
    merite.distance = eprouvees.calculees ? eprouvees.distance : Number.POSITIVE_INFINITY
    merite.rangTitre = rangTitre[document] ?? 0
    if (candidats !== undefined) {
      merite.score = candidats.scores[rang] ?? 0
      merite.bande = bandeDe(merite.score, meilleurPossible)
    }
    return merite
  }
}

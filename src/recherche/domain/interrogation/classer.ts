import { bandeDe, planchersDes } from './bandes.ts'
import type { Candidats } from './candidats.ts'
import { clePertinence, type Merite, premiereCle } from './cle-de-tri.ts'
import { creerMeilleurs } from './meilleurs.ts'
import type { Passe, Retenus } from './passe.ts'

export type Trouvaille = Readonly<Merite> & { readonly document: number }

export interface Classement {
  readonly tri: string
  readonly page: number
  readonly parPage: number
  /** Absents : sans texte, tous les documents ont le même score. */
  readonly candidats: Candidats | undefined
  readonly meilleurPossible: number
}

/** La page demandée des documents retenus, du mieux placé au moins bien placé. */
export function classer(passe: Passe, { nombre }: Retenus, classement: Classement): readonly Trouvaille[] {
  const { rangNumero } = passe.index.colonnes
  const { documents } = passe.plan.tampons
  const { page, parPage } = classement
  const peser = creerPesee(passe, classement)
  const premiere = premiereCle(classement.tri)
  const meilleurs = creerMeilleurs(page * parPage, (place) => rangNumero[documents[place] ?? 0] ?? 0)
  for (let place = 0; place < nombre; place += 1) {
    const merite = peser(place)
    meilleurs.proposer(place, premiere(merite), clePertinence(merite))
  }
  const places = meilleurs.terminer().slice((page - 1) * parPage)
  return places.map((place) => ({ ...peser(place), document: documents[place] ?? 0 }))
}

/** Rend une fonction qui pèse un retenu ; elle rend toujours le même objet, à lire aussitôt. */
function creerPesee(
  { index, etat, plan, filtres }: Passe,
  { candidats, meilleurPossible }: Classement,
): (place: number) => Readonly<Merite> {
  const { documents, rangs, entrees, distances } = plan.tampons
  const { rangTitre } = index.colonnes
  const situe = filtres.alentours !== undefined
  const planchers = planchersDes(meilleurPossible)
  const merite: Merite = { bande: 0, priorite: 0, score: 0, entree: 0, distance: 0, rangTitre: 0 }
  return (place) => {
    const document = documents[place] ?? 0
    merite.priorite = (etat.cles[document] ?? 0) >>> 16
    merite.entree = entrees[place] ?? 0
    merite.distance = situe ? (distances[place] ?? 0) : Number.POSITIVE_INFINITY
    merite.rangTitre = rangTitre[document] ?? 0
    if (candidats !== undefined) {
      merite.score = candidats.scores[rangs[place] ?? 0] ?? 0
      merite.bande = bandeDe(merite.score, planchers)
    }
    return merite
  }
}

import { bandeDe, planchersDes } from './bandes.ts'
import type { Candidats } from './candidats.ts'
import { clePertinence, type Merite, nommesDevant, premieresCles } from './cle-de-tri.ts'
import { creerMeilleurs } from './meilleurs.ts'
import type { RechercheEnCours, Retenus } from './recherche-en-cours.ts'

export type DocumentTrouve = Readonly<Merite> & { readonly document: number }

export interface Classement {
  readonly tri: string
  readonly page: number
  readonly parPage: number
  /** Absents : sans texte, tous les documents ont le même score. */
  readonly candidats: Candidats | undefined
  readonly meilleurPossible: number
  /** Passent devant, à moins d'un autre tri que la pertinence. */
  readonly nommes: readonly number[]
}

/** La page demandée des documents retenus, du mieux placé au moins bien placé. */
export function classer(
  enCours: RechercheEnCours,
  { nombre }: Retenus,
  classement: Classement,
): readonly DocumentTrouve[] {
  const { rangNumero } = enCours.index.colonnes
  const { documents, cles } = enCours.plan.tampons
  const { page, parPage, candidats } = classement
  if (candidats === undefined) peserSansTexte(enCours, nombre)
  else peser(enCours, nombre, { ...classement, candidats })
  const premieres =
    premieresCles(enCours, nombre, classement.tri) ?? nommesDevant(enCours, nombre, classement.nommes)
  const meilleurs = creerMeilleurs(page * parPage, (place) => rangNumero[documents[place] ?? 0] ?? 0)
  for (let place = 0; place < nombre; place += 1) {
    meilleurs.proposer(place, premieres === undefined ? 0 : (premieres[place] ?? 0), cles[place] ?? 0)
  }
  const places = meilleurs.terminer().slice((page - 1) * parPage)
  return places.map((place) => meriteDe(enCours, place, classement))
}

/** Sans texte, tous ont la meilleure bande et un score nul : priorité puis entrée départagent. */
function peserSansTexte({ etat, plan: { tampons } }: RechercheEnCours, nombre: number): void {
  const { documents, entrees, cles } = tampons
  for (let place = 0; place < nombre; place += 1) {
    const priorite = (etat.cles[documents[place] ?? 0] ?? 0) >>> 16
    cles[place] = clePertinence({ bande: 0, priorite, score: 0, entree: entrees[place] ?? 0 })
  }
}

function peser(
  { etat, plan: { tampons } }: RechercheEnCours,
  nombre: number,
  { candidats: { scores }, meilleurPossible }: { candidats: Candidats; meilleurPossible: number },
): void {
  const { documents, entrees, rangs, cles } = tampons
  const planchers = planchersDes(meilleurPossible)
  for (let place = 0; place < nombre; place += 1) {
    const priorite = (etat.cles[documents[place] ?? 0] ?? 0) >>> 16
    const score = scores[rangs[place] ?? 0] ?? 0
    cles[place] = clePertinence({
      bande: bandeDe(score, planchers),
      priorite,
      score,
      entree: entrees[place] ?? 0,
    })
  }
}

function meriteDe(
  { index, etat, plan: { tampons }, filtres }: RechercheEnCours,
  place: number,
  { candidats, meilleurPossible }: Classement,
): DocumentTrouve {
  const document = tampons.documents[place] ?? 0
  const score = candidats?.scores[tampons.rangs[place] ?? 0] ?? 0
  return {
    document,
    bande: bandeDe(score, planchersDes(meilleurPossible)),
    priorite: (etat.cles[document] ?? 0) >>> 16,
    score,
    entree: tampons.entrees[place] ?? 0,
    distance: filtres.alentours === undefined ? Number.POSITIVE_INFINITY : (tampons.distances[place] ?? 0),
    rangTitre: index.colonnes.rangTitre[document] ?? 0,
  }
}

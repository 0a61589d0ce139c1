import type { Candidats } from './candidats.ts'
import { clePertinence, cleSansTexte, type Merite, premieresCles, prioriteDe } from './cle-de-tri.ts'
import { creerMeilleurs } from './meilleurs.ts'
import type { RechercheEnCours, Retenus } from './recherche-en-cours.ts'

export type DocumentTrouve = Readonly<Merite> & { readonly document: number }

export interface Classement {
  readonly tri: string
  readonly page: number
  readonly parPage: number
  /** Absents : sans texte, tous les documents ont le même score. */
  readonly candidats: CandidatsRanges | undefined
  /** Un par document : ceux qui passent devant, quel que soit le tri. */
  readonly devant?: Uint8Array | undefined
}

/** Les candidats et le palier de chacun. */
export interface CandidatsRanges extends Pick<Candidats, 'documents' | 'scores' | 'nombre'> {
  readonly paliers: Uint8Array
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
  else peser(enCours, nombre, candidats)
  const premieres = premieresCles(enCours, nombre, classement)
  const meilleurs = creerMeilleurs(page * parPage, (place) => rangNumero[documents[place] ?? 0] ?? 0)
  for (let place = 0; place < nombre; place += 1) {
    meilleurs.proposer(place, premieres === undefined ? 0 : (premieres[place] ?? 0), cles[place] ?? 0)
  }
  const places = meilleurs.terminer().slice((page - 1) * parPage)
  return places.map((place) => meriteDe(enCours, place, classement))
}

/** Sans texte, rien n'est plus pertinent qu'autre chose. */
function peserSansTexte({ etat, filtres, plan: { tampons } }: RechercheEnCours, nombre: number): void {
  const { documents, entrees, distances, cles } = tampons
  const situee = filtres.alentours !== undefined
  for (let place = 0; place < nombre; place += 1) {
    const priorite = prioriteDe(etat.cles[documents[place] ?? 0] ?? 0)
    const distance = situee ? (distances[place] ?? 0) : 0
    cles[place] = cleSansTexte({ priorite, entree: entrees[place] ?? 0, distance })
  }
}

function peser(
  { etat, plan: { tampons } }: RechercheEnCours,
  nombre: number,
  { scores, paliers }: CandidatsRanges,
): void {
  const { documents, entrees, rangs, cles } = tampons
  for (let place = 0; place < nombre; place += 1) {
    const rang = rangs[place] ?? 0
    cles[place] = clePertinence({
      palier: paliers[rang] ?? 0,
      priorite: prioriteDe(etat.cles[documents[place] ?? 0] ?? 0),
      score: scores[rang] ?? 0,
      entree: entrees[place] ?? 0,
    })
  }
}

function meriteDe(
  { index, etat, plan: { tampons }, filtres }: RechercheEnCours,
  place: number,
  { candidats }: Classement,
): DocumentTrouve {
  const document = tampons.documents[place] ?? 0
  const rang = tampons.rangs[place] ?? 0
  return {
    document,
    palier: candidats?.paliers[rang] ?? 0,
    priorite: prioriteDe(etat.cles[document] ?? 0),
    score: candidats?.scores[rang] ?? 0,
    entree: tampons.entrees[place] ?? 0,
    distance: filtres.alentours === undefined ? Number.POSITIVE_INFINITY : (tampons.distances[place] ?? 0),
    rangTitre: index.colonnes.rangTitre[document] ?? 0,
  }
}

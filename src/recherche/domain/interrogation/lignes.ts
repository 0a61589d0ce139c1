import { entreeDe } from '../construction/jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { creerPile16, creerPile32 } from '../structure/pile.ts'
import type { GroupeDuPlan } from './groupe-du-plan.ts'
import { placeDeLOccurrence } from './places.ts'

/** Occurrences visibles des documents qu'on ne peut pas juger d'un bloc, dans l'ordre, prêtes à être éprouvées. */
export interface Lignes {
  /** Lignes d'un document : de `debuts[d]` à `debuts[d + 1]`. */
  readonly debuts: Uint32Array
  readonly occurrences: Uint32Array
  readonly places: Uint32Array
  readonly entrees: Uint16Array
  /** Nombre de mots du masque d'une ligne : ceux de tous les groupes d'occurrence, bout à bout. */
  readonly mots: number
  readonly masques: Uint32Array
}

export interface Sources {
  readonly index: IndexMoteur
  readonly jour: number
  readonly groupes: readonly GroupeDuPlan[]
}

/** Les lignes du jour ; `compose` dit si un document en a besoin. */
export function creerLignes(sources: Sources, compose: (document: number) => boolean): Lignes {
  const { index, jour, groupes } = sources
  const { occurrenceDebut, occurrenceFin } = index.colonnes
  const debuts = new Uint32Array(index.entete.documents + 1)
  const piles = { occurrences: creerPile32(), places: creerPile32(), entrees: creerPile16() }
  for (let document = 0; document < index.entete.documents; document += 1) {
    const fin = compose(document) ? (occurrenceDebut[document + 1] ?? 0) : 0
    for (let occurrence = occurrenceDebut[document] ?? 0; occurrence < fin; occurrence += 1) {
      if ((occurrenceFin[occurrence] ?? 0) < jour) continue
      piles.occurrences.ajouter(occurrence)
      piles.places.ajouter(placeDeLOccurrence(index, occurrence))
      piles.entrees.ajouter(entreeDe(index, occurrence, jour))
    }
    debuts[document + 1] = piles.occurrences.longueur()
  }
  const occurrences = piles.occurrences.terminer()
  return {
    debuts,
    occurrences,
    places: piles.places.terminer(),
    entrees: piles.entrees.terminer(),
    ...masquesDes(occurrences, groupes),
  }
}

function masquesDes(occurrences: Uint32Array, groupes: readonly GroupeDuPlan[]) {
  const mots = groupes.reduce((somme, { masques }) => somme + masques.mots, 0)
  const reunis = new Uint32Array(occurrences.length * mots)
  for (const { masques, parOccurrence, premierMot } of groupes) {
    for (let ligne = 0; ligne < occurrences.length; ligne += 1) {
      const debut = (parOccurrence[occurrences[ligne] ?? 0] ?? 0) * masques.mots
      reunis.set(masques.bits.subarray(debut, debut + masques.mots), ligne * mots + premierMot)
    }
  }
  return { mots, masques: reunis }
}

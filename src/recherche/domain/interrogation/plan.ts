import { type EtatDuJour, HOMOGENE, VISIBLE } from '../structure/etat-du-jour.ts'
import type { GroupeFacettes, IndexMoteur } from '../structure/index-moteur.ts'
import { creerMasques } from '../structure/masques.ts'
import type { GroupeDuPlan } from './groupe-du-plan.ts'
import { creerLignes, type Lignes } from './lignes.ts'
import { placeDuDocument, plusieursPlaces } from './places.ts'
import { creerTampons, type Tampons } from './tampons.ts'

/** Ce que toutes les requêtes d'un jour ont en commun : dressé à la première, en quelques millisecondes. */
export interface Plan {
  readonly jour: number
  /** Documents visibles, croissants. */
  readonly visibles: Uint32Array
  /** Par document : `VISIBLE`, `HOMOGENE`, `UNE_SEULE_PLACE`. */
  readonly natures: Uint8Array
  /** Place de chaque document, ou `plusieursPlaces`. */
  readonly places: Uint32Array
  readonly groupesSource: readonly GroupeDuPlan[]
  readonly groupesOccurrence: readonly GroupeDuPlan[]
  readonly lignes: Lignes
  readonly tampons: Tampons
}

/** Toutes les occurrences visibles du document sont à la même place. */
export const UNE_SEULE_PLACE = 4
/** Natures d'un document qui se juge toujours d'un bloc ; les autres visibles ont des lignes. */
export const JUGEABLE = HOMOGENE | UNE_SEULE_PLACE

const plans = new WeakMap<EtatDuJour, Plan>()

/** Le plan d'un index, refait seulement quand le jour de son état a changé. */
export function planDuJour(index: IndexMoteur, etat: EtatDuJour): Plan {
  const connu = plans.get(etat)
  if (connu?.jour === etat.jour) return connu
  const plan = dresserPlan(index, etat)
  plans.set(etat, plan)
  return plan
}

function dresserPlan(index: IndexMoteur, etat: EtatDuJour): Plan {
  const natures = etat.drapeaux.slice()
  const visibles = documentsVisibles(natures)
  const places = new Uint32Array(natures.length)
  for (const document of visibles) {
    const place = placeDuDocument(index, document, etat.jour)
    places[document] = place
    if (place !== plusieursPlaces(index)) natures[document] = (natures[document] ?? 0) | UNE_SEULE_PLACE
  }
  const groupes = groupesOccurrence(index, etat)
  const compose = (document: number) => ((natures[document] ?? 0) & JUGEABLE) !== JUGEABLE
  return {
    jour: etat.jour,
    visibles,
    natures,
    places,
    groupesSource: groupesSource(index),
    groupesOccurrence: groupes,
    lignes: creerLignes({ index, jour: etat.jour, groupes }, compose),
    tampons: creerTampons(natures.length),
  }
}

function documentsVisibles(natures: Uint8Array): Uint32Array {
  const documents = new Uint32Array(natures.length)
  let nombre = 0
  for (let document = 0; document < natures.length; document += 1) {
    if (((natures[document] ?? 0) & VISIBLE) !== 0) documents[nombre++] = document
  }
  return documents.slice(0, nombre)
}

function groupesSource(index: IndexMoteur): readonly GroupeDuPlan[] {
  const { documents, groupesSource: groupes } = index.entete
  const { combinaisonsSource } = index.colonnes
  return groupes.map((groupe, rang) => ({
    ...masquer(index, groupe),
    parDocument: compacte(
      combinaisonsSource.subarray(rang * documents, (rang + 1) * documents),
      groupe.combinaisons.length,
    ),
    parOccurrence: new Uint32Array(0),
    premierMot: 0,
  }))
}

/** Les unions du jour prolongent les combinaisons d'occurrence : mêmes masques, mêmes numéros. */
function groupesOccurrence(index: IndexMoteur, etat: EtatDuJour): readonly GroupeDuPlan[] {
  const { combinaisonsOccurrence, occurrenceJour } = index.colonnes
  const total = occurrenceJour.length
  let mots = 0
  return etat.unions.map((unions, rang) => {
    const masquees = masquer(index, unions)
    const premierMot = mots
    mots += masquees.masques.mots
    return {
      ...masquees,
      premierMot,
      parDocument: compacte(unions.colonne, unions.combinaisons.length),
      parOccurrence: combinaisonsOccurrence.subarray(rang * total, (rang + 1) * total),
    }
  })
}

/** Sur 16 bits quand les numéros y tiennent : deux fois moins d'octets à parcourir à chaque requête. */
function compacte(numeros: Uint32Array, nombre: number): Uint32Array | Uint16Array {
  return nombre <= 0x1_0000 ? Uint16Array.from(numeros) : numeros
}

function masquer(index: IndexMoteur, groupe: Pick<GroupeFacettes, 'facettes' | 'combinaisons'>) {
  const nombreDeValeurs = (facette: number) => index.entete.facettes[facette]?.valeurs.length ?? 0
  return {
    masques: creerMasques(groupe, nombreDeValeurs),
    compteur: new Uint32Array(groupe.combinaisons.length),
  }
}

import { ENTREE_INCONNUE } from '../structure/etat-du-jour.ts'
import { ajouterBits } from '../structure/masques.ts'
import { plusieurs, REJET } from './echecs.ts'
import type { Exigence } from './filtres.ts'
import { dansLaPeriode } from './periodes.ts'
import type { RechercheEnCours, Retenus } from './recherche-en-cours.ts'

interface Partage {
  readonly simples: number
  readonly presque: number
  readonly composes: number
}

/**
 * Documents dont les occurrences diffèrent : date, lieu et facettes se vérifient sur la même occurrence. Ils rejoignent
 * les retenus ou les presque retenus ; leurs valeurs de facettes d'occurrence sont comptées ici, une à une.
 */
export function examinerComposes(
  enCours: RechercheEnCours,
  { simples, presque, composes }: Partage,
): Retenus {
  const { plan, filtres, documents } = enCours
  const { tampons } = plan
  const valeurs = new Uint32Array(plan.lignes.mots)
  const directs = new Uint32Array(valeurs.length * 32)
  let [nombre, seuls] = [simples, presque]
  for (let vu = 0; vu < composes; vu += 1) {
    const rang = tampons.composes[vu] ?? 0
    const document = documents[rang] ?? 0
    const retenu = eprouverLignes(enCours, valeurs, { document, place: nombre })
    if (((tampons.echecs[rang] ?? 0) & filtres.bitsSource) !== 0) {
      if (retenu) tampons.presque[seuls++] = rang
      continue
    }
    for (let mot = 0; mot < valeurs.length; mot += 1) ajouterBits(directs, mot, [valeurs[mot] ?? 0, 1])
    if (!retenu) continue
    tampons.documents[nombre] = document
    tampons.rangs[nombre] = rang
    nombre += 1
  }
  return { nombre, simples, presque: seuls, directs }
}

/**
 * Vrai si une ligne du document passe tout ; la meilleure entrée et la meilleure distance sont alors à `place`. Réunit
 * dans `valeurs` celles des lignes qui passent tout, et celles d'une facette qui seule rejette.
 */
function eprouverLignes(
  { index, plan: { lignes, tampons }, filtres }: RechercheEnCours,
  valeurs: Uint32Array,
  { document, place }: { readonly document: number; readonly place: number },
): boolean {
  const { periode, alentours, exigences } = filtres
  const fin = lignes.debuts[document + 1] ?? 0
  let retenu = false
  let entree = ENTREE_INCONNUE
  let distance = Number.POSITIVE_INFINITY
  for (let mot = 0; mot < valeurs.length; mot += 1) valeurs[mot] = 0
  for (let ligne = lignes.debuts[document] ?? 0; ligne < fin; ligne += 1) {
    const ou = lignes.places[ligne] ?? 0
    if (alentours !== undefined && alentours.rejets[ou] === REJET) continue
    if (periode !== undefined && !dansLaPeriode(index, lignes.occurrences[ligne] ?? 0, periode)) continue
    if (reunir(lignes, ligne * lignes.mots, { exigences, valeurs }) !== 0) continue
    retenu = true
    const jour = lignes.entrees[ligne] ?? 0
    if (jour < entree) entree = jour
    if (alentours === undefined) continue
    const kilometres = alentours.kilometres[ou] ?? 0
    if (kilometres < distance) distance = kilometres
  }
  tampons.entrees[place] = entree
  tampons.distances[place] = distance
  return retenu
}

interface Reunion {
  readonly exigences: readonly Exigence[]
  readonly valeurs: Uint32Array
}

/** Rend les bits des facettes qui rejettent la ligne ; réunit ses valeurs si une au plus la rejette. */
function reunir(
  { mots, masques }: RechercheEnCours['plan']['lignes'],
  debut: number,
  { exigences, valeurs }: Reunion,
): number {
  let echecs = 0
  let seule: Exigence | undefined
  for (let rang = 0; rang < exigences.length; rang += 1) {
    const exigence = exigences[rang]
    if (exigence === undefined || communs(exigence.permises, masques, debut)) continue
    echecs |= exigence.bit
    seule = exigence
  }
  if (plusieurs(echecs)) return echecs
  for (let mot = 0; mot < mots; mot += 1) {
    const permis = seule === undefined ? -1 : (seule.valeurs[mot] ?? 0)
    valeurs[mot] = (valeurs[mot] ?? 0) | ((masques[debut + mot] ?? 0) & permis)
  }
  return echecs
}

function communs(permises: Uint32Array, masques: Uint32Array, debut: number): boolean {
  for (let mot = 0; mot < permises.length; mot += 1) {
    if (((permises[mot] ?? 0) & (masques[debut + mot] ?? 0)) !== 0) return true
  }
  return false
}

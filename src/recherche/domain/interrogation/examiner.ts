import { ENTREE_INCONNUE, VISIBLE } from '../structure/etat-du-jour.ts'
import { examinerComposes } from './composes.ts'
import { plusieurs, REJET } from './echecs.ts'
import type { Epreuve } from './filtres.ts'
import { entreeDansLaPeriode } from './periodes.ts'
import { JUGEABLE } from './plan.ts'
import type { RechercheEnCours, Retenus } from './recherche-en-cours.ts'

/**
 * Éprouve les candidats contre tous les filtres, un filtre à la fois, en boucles courtes sur des tableaux. Zéro échec :
 * retenu ; un seul : il compte encore pour la facette qui le rejette ; sinon, oublié.
 */
export function examiner(enCours: RechercheEnCours): Retenus {
  const { plan, filtres, documents } = enCours
  const { echecs } = plan.tampons
  echecs.fill(0, 0, documents.length)
  for (const epreuve of filtres.source) eprouver(echecs, documents, epreuve)
  for (const epreuve of filtres.occurrence) eprouver(echecs, documents, epreuve)
  rejeterAuLoin(enCours)
  rejeterHorsPeriode(enCours)
  const { simples, presque, composes } = partager(enCours)
  const retenus = examinerComposes(enCours, { simples, presque, composes })
  mesurerDistances(enCours, simples)
  daterEntrees(enCours, simples)
  return retenus
}

/** Une combinaison qui réunit plusieurs occurrences n'est rejetée que si chacune l'est. */
function eprouver(echecs: Uint32Array, documents: Uint32Array, { groupe, echecs: table }: Epreuve): void {
  const { parDocument } = groupe
  for (let rang = 0; rang < documents.length; rang += 1) {
    echecs[rang] = (echecs[rang] ?? 0) | (table[parDocument[documents[rang] ?? 0] ?? 0] ?? 0)
  }
}

/** Un document aux places diverses attendra ses lignes. */
function rejeterAuLoin({
  plan: { places, tampons },
  filtres: { alentours },
  documents,
}: RechercheEnCours): void {
  if (alentours === undefined) return
  const { echecs } = tampons
  const { rejets } = alentours
  for (let rang = 0; rang < documents.length; rang += 1) {
    echecs[rang] = (echecs[rang] ?? 0) | (rejets[places[documents[rang] ?? 0] ?? 0] ?? 0)
  }
}

/** Les documents composés attendront leurs lignes. */
function rejeterHorsPeriode({ index, plan, filtres: { periode }, documents }: RechercheEnCours): void {
  if (periode === undefined) return
  const { natures, tampons, jour } = plan
  for (let rang = 0; rang < documents.length; rang += 1) {
    const document = documents[rang] ?? 0
    if (((natures[document] ?? 0) & JUGEABLE) !== JUGEABLE || plusieurs(tampons.echecs[rang] ?? 0)) continue
    if (entreeDansLaPeriode(index, document, { ...periode, jour }) === undefined) tampons.echecs[rang] = REJET
  }
}

/** Range chaque candidat : retenu, presque, à regarder de plus près, ou nulle part. */
function partager({ etat, plan, filtres, documents }: RechercheEnCours) {
  const { natures, tampons } = plan
  const { exigees } = filtres
  let [simples, presque, composes] = [0, 0, 0]
  for (let rang = 0; rang < documents.length; rang += 1) {
    const echecs = tampons.echecs[rang] ?? 0
    if (plusieurs(echecs)) continue
    const document = documents[rang] ?? 0
    const nature = natures[document] ?? 0
    if ((nature & VISIBLE) === 0) continue
    if ((nature & exigees) !== exigees) tampons.composes[composes++] = rang
    else if (echecs !== 0) tampons.presque[presque++] = rang
    else {
      tampons.documents[simples] = document
      tampons.rangs[simples] = rang
      tampons.entrees[simples] = ENTREE_INCONNUE - ((etat.cles[document] ?? 0) & ENTREE_INCONNUE)
      simples += 1
    }
  }
  return { simples, presque, composes }
}

function mesurerDistances({ plan, filtres: { alentours } }: RechercheEnCours, simples: number): void {
  if (alentours === undefined) return
  const { places, tampons } = plan
  const { kilometres } = alentours
  for (let place = 0; place < simples; place += 1) {
    tampons.distances[place] = kilometres[places[tampons.documents[place] ?? 0] ?? 0] ?? 0
  }
}

/** Avec des dates, l'entrée est celle des occurrences de la période. */
function daterEntrees({ index, plan, filtres: { periode } }: RechercheEnCours, simples: number): void {
  if (periode === undefined) return
  const { tampons, jour } = plan
  for (let place = 0; place < simples; place += 1) {
    const document = tampons.documents[place] ?? 0
    tampons.entrees[place] = entreeDansLaPeriode(index, document, { ...periode, jour }) ?? ENTREE_INCONNUE
  }
}

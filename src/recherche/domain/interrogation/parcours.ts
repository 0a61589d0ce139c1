import { HOMOGENE, VISIBLE } from '../structure/etat-du-jour.ts'
import { type CompteursGroupes, compterDirect } from './comptes.ts'
import { eprouver } from './occurrences.ts'
import type { Passe } from './passe.ts'

/** Éprouve un document contre tous les filtres, le compte dans les facettes et le retient s'il passe. */
export function voirDocument(passe: Passe, document: number, rang: number): void {
  const { etat, filtres, eprouvees } = passe
  const drapeaux = etat.drapeaux[document] ?? 0
  if ((drapeaux & VISIBLE) === 0) return
  const echecs = echecsDeSource(passe, document)
  if (plusieurs(echecs)) return
  if ((drapeaux & HOMOGENE) === 0 && (filtres.quandOuOu || filtres.surOccurrence)) {
    voirOccurrences(passe, document, { echecs, rang })
    return
  }
  const tous = echecs | (filtres.surOccurrence ? echecsDUnion(passe, document) : 0)
  if (plusieurs(tous)) return
  eprouvees.calculees = filtres.quandOuOu
  if (filtres.quandOuOu && !eprouver(passe, document, false)) return
  if (tous === 0) {
    compterTout(passe.comptes.source, passe.index.colonnes.combinaisonsSource, document)
    compterUnions(passe, document)
    passe.retenir(document, rang)
  } else compterSeule(passe, tous, document)
}

/** Éprouve de nouveau les occurrences d'un document retenu, pour dire son entrée et sa distance. */
export function revoirDocument(passe: Passe, document: number): void {
  const { filtres, eprouvees } = passe
  eprouvees.calculees = filtres.quandOuOu || filtres.surOccurrence
  if (eprouvees.calculees) eprouver(passe, document, true)
}

const plusieurs = (bits: number): boolean => (bits & (bits - 1)) !== 0

function echecsDeSource({ index, filtres }: Passe, document: number): number {
  const { combinaisonsSource } = index.colonnes
  const { echecsSource } = filtres
  let echecs = 0
  for (let groupe = 0; groupe < echecsSource.length; groupe += 1) {
    const table = echecsSource[groupe]
    if (table === undefined) continue
    echecs |= table[combinaisonsSource[groupe * index.entete.documents + document] ?? 0] ?? 0
  }
  return echecs
}

function echecsDUnion({ etat, filtres }: Passe, document: number): number {
  let echecs = 0
  for (let groupe = 0; groupe < etat.unions.length; groupe += 1) {
    const table = filtres.echecsOccurrence[groupe]
    if (table === undefined) continue
    echecs |= table[etat.unions[groupe]?.colonne[document] ?? 0] ?? 0
  }
  return echecs
}

function compterTout({ parGroupe }: CompteursGroupes, combinaisons: Uint32Array, document: number): void {
  const documents = parGroupe.length === 0 ? 0 : combinaisons.length / parGroupe.length
  for (let groupe = 0; groupe < parGroupe.length; groupe += 1) {
    const compteur = parGroupe[groupe]
    if (compteur === undefined) continue
    const combinaison = combinaisons[groupe * documents + document] ?? 0
    compteur[combinaison] = (compteur[combinaison] ?? 0) + 1
  }
}

function compterUnions({ etat, comptes }: Passe, document: number): void {
  const { parGroupe } = comptes.occurrence
  for (let groupe = 0; groupe < parGroupe.length; groupe += 1) {
    const compteur = parGroupe[groupe]
    const union = etat.unions[groupe]?.colonne[document] ?? 0
    if (compteur !== undefined) compteur[union] = (compteur[union] ?? 0) + 1
  }
}

/** Une seule facette rejette le document : il ne compte que pour elle. */
function compterSeule({ index, etat, comptes }: Passe, bit: number, document: number): void {
  const facette = 31 - Math.clz32(bit)
  const source = comptes.source.seules.get(facette)
  if (source !== undefined) {
    const place = source.groupe * index.entete.documents + document
    const combinaison = index.colonnes.combinaisonsSource[place] ?? 0
    source.compteur[combinaison] = (source.compteur[combinaison] ?? 0) + 1
    return
  }
  const occurrence = comptes.occurrence.seules.get(facette)
  if (occurrence === undefined) return
  const union = etat.unions[occurrence.groupe]?.colonne[document] ?? 0
  occurrence.compteur[union] = (occurrence.compteur[union] ?? 0) + 1
}

interface Vue {
  readonly echecs: number
  readonly rang: number
}

/** Document dont les occurrences diffèrent : chaque facette d'occurrence est éprouvée sur la même occurrence. */
function voirOccurrences(passe: Passe, document: number, { echecs, rang }: Vue): void {
  passe.eprouvees.calculees = true
  const uneReussit = eprouver(passe, document, true)
  if (echecs !== 0) {
    if (uneReussit) compterSeule(passe, echecs, document)
    return
  }
  compterValeurs(passe, document)
  if (!uneReussit) return
  compterTout(passe.comptes.source, passe.index.colonnes.combinaisonsSource, document)
  passe.retenir(document, rang)
}

/**
 * Valeurs des occurrences qui passent tout, et, pour une facette cochée, de celles qu'elle seule rejette.
 */
function compterValeurs({ index, comptes, eprouvees }: Passe, document: number): void {
  const { combinaisonsOccurrence, occurrenceJour } = index.colonnes
  const { groupes } = comptes.occurrence
  for (let place = 0; place < eprouvees.nombre; place += 1) {
    const occurrence = eprouvees.occurrences[place] ?? 0
    const echecs = eprouvees.echecs[place] ?? 0
    for (const [rang, groupe] of groupes.entries()) {
      const numero = combinaisonsOccurrence[rang * occurrenceJour.length + occurrence] ?? 0
      const combinaison = groupe.combinaisons[numero]
      for (const [membre, facette] of groupe.facettes.entries()) {
        if (echecs !== 0 && echecs !== (1 << facette) >>> 0) continue
        compterDirect(comptes, facette, { document, valeurs: combinaison?.[membre] ?? [] })
      }
    }
  }
}

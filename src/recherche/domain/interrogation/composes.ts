import { ajouterBits } from '../structure/masques.ts'
import { type Bilan, creerBilan, eprouverOccurrences } from './occurrences.ts'
import type { Passe, Retenus } from './passe.ts'

interface Partage {
  readonly simples: number
  readonly presque: number
  readonly composes: number
}

/**
 * Documents dont les occurrences diffèrent : date, lieu et facettes se vérifient sur la même occurrence. Ils rejoignent
 * les retenus ou les presque retenus ; leurs valeurs de facettes d'occurrence sont comptées ici, une à une.
 */
export function examinerComposes(passe: Passe, { simples, presque, composes }: Partage): Retenus {
  const { plan, filtres, documents } = passe
  const { tampons } = plan
  const bilan = creerBilan(plan)
  const directs = plan.groupesOccurrence.map(({ masques }) => new Uint32Array(masques.mots * 32))
  let [nombre, seuls] = [simples, presque]
  for (let vu = 0; vu < composes; vu += 1) {
    const rang = tampons.composes[vu] ?? 0
    const document = documents[rang] ?? 0
    const echecsSource = (tampons.echecs[rang] ?? 0) & filtres.bitsSource
    eprouverOccurrences(passe, document, bilan)
    if (echecsSource !== 0) {
      if (bilan.reussies > 0) tampons.presque[seuls++] = rang
      continue
    }
    compterValeurs(directs, bilan)
    if (bilan.reussies === 0) continue
    retenir(passe, nombre, { rang, bilan })
    nombre += 1
  }
  return { nombre, simples, presque: seuls, directs }
}

function retenir(
  { plan: { tampons }, documents }: Passe,
  place: number,
  { rang, bilan }: { readonly rang: number; readonly bilan: Bilan },
): void {
  tampons.documents[place] = documents[rang] ?? 0
  tampons.rangs[place] = rang
  tampons.entrees[place] = bilan.entree
  tampons.distances[place] = bilan.distance
}

function compterValeurs(directs: readonly Uint32Array[], { valeurs }: Bilan): void {
  for (let groupe = 0; groupe < directs.length; groupe += 1) {
    const nombres = directs[groupe]
    const masque = valeurs[groupe]
    if (nombres === undefined || masque === undefined) continue
    for (let mot = 0; mot < masque.length; mot += 1) ajouterBits(nombres, mot, [masque[mot] ?? 0, 1])
  }
}

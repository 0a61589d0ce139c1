import { entreeDe } from '../construction/jour.ts'
import { ENTREE_INCONNUE } from '../structure/etat-du-jour.ts'
import { type IndexMoteur, PERMANENTE, SANS_DEBUT, SANS_FIN } from '../structure/index-moteur.ts'
import type { Filtres, Periode } from './filtres.ts'
import { type Passe, plusieurs } from './passe.ts'
import { placeDeLOccurrence } from './places.ts'
import type { GroupeDuPlan, Plan } from './plan.ts'

/** Ce que valent ensemble les occurrences d'un document ; toujours le même objet, à lire aussitôt. */
export interface Bilan {
  /** Nombre d'occurrences qui passent tout. */
  reussies: number
  /** Entrée la plus proche parmi elles. */
  entree: number
  /** Kilomètres jusqu'à la plus proche ; l'infini si aucune n'est située. */
  distance: number
  /** Par groupe d'occurrence : valeurs de celles qui passent tout, et d'une facette si elle seule rejette. */
  readonly valeurs: readonly Uint32Array[]
}

export const creerBilan = ({ groupesOccurrence }: Plan): Bilan => ({
  reussies: 0,
  entree: ENTREE_INCONNUE,
  distance: Number.POSITIVE_INFINITY,
  valeurs: groupesOccurrence.map(({ masques }) => new Uint32Array(masques.mots)),
})

/** Éprouve les occurrences visibles d'un document, chacune contre la date, le lieu et les facettes cochées. */
export function eprouverOccurrences(passe: Passe, document: number, bilan: Bilan): void {
  const { index, etat, filtres } = passe
  const { occurrenceDebut, occurrenceFin } = index.colonnes
  const fin = occurrenceDebut[document + 1] ?? 0
  effacer(bilan)
  for (let occurrence = occurrenceDebut[document] ?? 0; occurrence < fin; occurrence += 1) {
    if ((occurrenceFin[occurrence] ?? 0) < etat.jour) continue
    const place = placeDeLOccurrence(index, occurrence)
    if (filtres.alentours !== undefined && filtres.alentours.admises[place] === 0) continue
    if (filtres.periode !== undefined && !passeDate(index, occurrence, filtres.periode)) continue
    const echecs = echecsDe(filtres, occurrence)
    if (plusieurs(echecs)) continue
    reunir(passe.plan.groupesOccurrence, { occurrence, echecs }, bilan)
    if (echecs !== 0) continue
    bilan.reussies += 1
    bilan.entree = Math.min(bilan.entree, entreeDe(index, occurrence, etat.jour))
    bilan.distance = Math.min(
      bilan.distance,
      filtres.alentours?.kilometres[place] ?? Number.POSITIVE_INFINITY,
    )
  }
}

function effacer(bilan: Bilan): void {
  bilan.reussies = 0
  bilan.entree = ENTREE_INCONNUE
  bilan.distance = Number.POSITIVE_INFINITY
  for (const masque of bilan.valeurs) masque.fill(0)
}

function passeDate({ colonnes }: IndexMoteur, occurrence: number, { du, au }: Periode): boolean {
  const debut = colonnes.occurrenceJour[occurrence] ?? SANS_DEBUT
  const permanente = ((colonnes.occurrenceDrapeaux[occurrence] ?? 0) & PERMANENTE) !== 0
  if (!permanente) return debut !== SANS_DEBUT && debut >= du && debut <= au
  const fin = colonnes.occurrenceFin[occurrence] ?? SANS_FIN
  return (debut === SANS_DEBUT || debut <= au) && (fin === SANS_FIN || fin >= du)
}

function echecsDe({ occurrence: epreuves }: Filtres, occurrence: number): number {
  let echecs = 0
  for (const { groupe, echecs: table } of epreuves) {
    echecs |= table[groupe.parOccurrence[occurrence] ?? 0] ?? 0
  }
  return echecs
}

interface Vue {
  readonly occurrence: number
  readonly echecs: number
}

/** Une occurrence qu'une seule facette rejette n'apporte que les valeurs de celle-ci. */
function reunir(groupes: readonly GroupeDuPlan[], { occurrence, echecs }: Vue, { valeurs }: Bilan): void {
  for (let rang = 0; rang < groupes.length; rang += 1) {
    const groupe = groupes[rang]
    const reunies = valeurs[rang]
    if (groupe === undefined || reunies === undefined) continue
    const { mots, bits, facettes } = groupe.masques
    const debut = (groupe.parOccurrence[occurrence] ?? 0) * mots
    const seule = echecs === 0 ? undefined : facettes.find((facette) => echecs === 1 << facette.rang)
    if (echecs !== 0 && seule === undefined) continue
    for (let mot = 0; mot < mots; mot += 1) {
      const permis = seule === undefined ? -1 : (seule.masque[mot] ?? 0)
      reunies[mot] = (reunies[mot] ?? 0) | ((bits[debut + mot] ?? 0) & permis)
    }
  }
}

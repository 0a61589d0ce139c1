import { numeroDeJour } from '../../../kernel/jour.ts'
import type { Requete } from '../../../liste/back-office.ts'
import { HOMOGENE, VISIBLE } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { type FacetteMasquee, type Masques, masqueDe } from '../structure/masques.ts'
import { type Alentours, alentoursDe } from './distances.ts'
import type { GroupeDuPlan } from './groupe-du-plan.ts'
import { JUGEABLE, type Plan, UNE_SEULE_PLACE } from './plan.ts'

/** Les filtres d'une requête, prêts à être éprouvés. */
export interface Filtres {
  /** Groupes dont une facette au moins est cochée. */
  readonly source: readonly Epreuve[]
  readonly occurrence: readonly Epreuve[]
  /** Facettes d'occurrence cochées, à éprouver ligne par ligne. */
  readonly exigences: readonly Exigence[]
  /** Bits des facettes de source cochées. */
  readonly bitsSource: number
  /** Rangs des facettes cochées. */
  readonly cochees: readonly number[]
  /** Natures d'un document qu'on peut juger sans regarder ses occurrences une à une. */
  readonly exigees: number
  readonly periode?: PeriodeDemandee
  readonly alentours?: Alentours
}

/** Un groupe et, pour chacune de ses combinaisons, les bits des facettes cochées qui la rejettent. */
export interface Epreuve {
  readonly groupe: GroupeDuPlan
  readonly echecs: Uint32Array
}

/** Une facette d'occurrence cochée : `bit` la désigne ; ses valeurs, et celles qui sont permises, en masques de ligne. */
export interface Exigence {
  readonly bit: number
  readonly valeurs: Uint32Array
  readonly permises: Uint32Array
}

/** Jours depuis 1970, bornes comprises. */
export interface PeriodeDemandee {
  readonly du: number
  readonly au: number
}

export function preparerFiltres(index: IndexMoteur, plan: Plan, requete: Requete): Filtres {
  const { facettes } = index.entete
  const permises = valeursPermises(index, requete)
  const cochees = [...permises.keys()]
  const surOccurrence = cochees.some((rang) => facettes[rang]?.portee === 'occurrence')
  const epreuves = (groupe: GroupeDuPlan) => eprouverGroupe(groupe, permises)
  const { lieu } = requete
  const periode = periodeDe(requete)
  return {
    source: plan.groupesSource.flatMap(epreuves),
    occurrence: plan.groupesOccurrence.flatMap(epreuves),
    exigences: plan.groupesOccurrence.flatMap((groupe) => exigencesDe(groupe, plan.lignes.mots, permises)),
    bitsSource: cochees.reduce(
      (bits, rang) => bits | (facettes[rang]?.portee === 'source' ? 1 << rang : 0),
      0,
    ),
    cochees,
    exigees:
      VISIBLE |
      (surOccurrence ? HOMOGENE : 0) |
      (lieu === undefined ? 0 : UNE_SEULE_PLACE) |
      (periode === undefined ? 0 : JUGEABLE),
    ...(periode === undefined ? {} : { periode }),
    ...(lieu === undefined ? {} : { alentours: alentoursDe(index, lieu) }),
  }
}

function periodeDe({ periode: { du, au } = {} }: Requete): PeriodeDemandee | undefined {
  if (du === undefined && au === undefined) return undefined
  return {
    du: du === undefined ? Number.NEGATIVE_INFINITY : numeroDeJour(du),
    au: au === undefined ? Number.POSITIVE_INFINITY : numeroDeJour(au),
  }
}

type ValeursPermises = ReadonlyMap<number, readonly number[]>

/** Numéros des valeurs cochées que l'index connaît, par facette cochée. */
function valeursPermises({ entete }: IndexMoteur, { facettes }: Requete): ValeursPermises {
  const permises = new Map<number, readonly number[]>()
  for (const [rang, { id, valeurs }] of entete.facettes.entries()) {
    const cochees = facettes[id] ?? []
    if (cochees.length === 0) continue
    permises.set(
      rang,
      cochees.map((valeur) => valeurs.indexOf(valeur)).filter((numero) => numero !== -1),
    )
  }
  return permises
}

function eprouverGroupe(groupe: GroupeDuPlan, permises: ValeursPermises): readonly Epreuve[] {
  const { masques, compteur } = groupe
  const cochees = masques.facettes.filter(({ rang }) => permises.has(rang))
  if (cochees.length === 0) return []
  const echecs = new Uint32Array(compteur.length)
  for (const facette of cochees)
    rejeter(echecs, masques, { facette, valeurs: permises.get(facette.rang) ?? [] })
  return [{ groupe, echecs }]
}

/** Pose le bit de la facette sur les combinaisons qui n'ont aucune des valeurs permises. */
function rejeter(
  echecs: Uint32Array,
  { mots, bits }: Masques,
  { facette, valeurs }: { readonly facette: FacetteMasquee; readonly valeurs: readonly number[] },
): void {
  const permis = masqueDe(mots, facette.debut, valeurs)
  for (let combinaison = 0; combinaison < echecs.length; combinaison += 1) {
    let communs = 0
    for (let mot = 0; mot < mots; mot += 1)
      communs |= (bits[combinaison * mots + mot] ?? 0) & (permis[mot] ?? 0)
    if (communs === 0) echecs[combinaison] = (echecs[combinaison] ?? 0) | (1 << facette.rang)
  }
}

function exigencesDe(
  { masques, premierMot }: GroupeDuPlan,
  mots: number,
  permises: ValeursPermises,
): readonly Exigence[] {
  const enLigne = (masque: Uint32Array) => {
    const ligne = new Uint32Array(mots)
    ligne.set(masque, premierMot)
    return ligne
  }
  return masques.facettes.flatMap(({ rang, debut, masque }) => {
    const valeurs = permises.get(rang)
    if (valeurs === undefined) return []
    return [
      { bit: 1 << rang, valeurs: enLigne(masque), permises: enLigne(masqueDe(masques.mots, debut, valeurs)) },
    ]
  })
}

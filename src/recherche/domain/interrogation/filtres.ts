import { numeroDeJour } from '../../../kernel/jour.ts'
import type { Requete } from '../requete.ts'
import type { EtatDuJour } from '../structure/etat-du-jour.ts'
import type { GroupeFacettes, IndexMoteur } from '../structure/index-moteur.ts'
import { distancesDesLieux } from './distances.ts'

/** Les filtres d'une requête, prêts à être éprouvés document par document. */
export interface Filtres {
  /** Par groupe de facettes de source : bits des facettes qui rejettent chaque combinaison ; absent : aucune. */
  readonly echecsSource: readonly (Uint32Array | undefined)[]
  /** Par groupe de facettes d'occurrence ; vaut pour les combinaisons d'occurrence et pour leurs unions. */
  readonly echecsOccurrence: readonly (Uint32Array | undefined)[]
  /** Rangs des facettes cochées. */
  readonly cochees: readonly number[]
  /** Vrai si une facette d'occurrence est cochée. */
  readonly surOccurrence: boolean
  /** Vrai s'il faut éprouver la date ou le lieu de chaque occurrence. */
  readonly quandOuOu: boolean
  /** Jours depuis 1970, bornes comprises. */
  readonly du: number
  readonly au: number
  readonly parDate: boolean
  /** Distance de chaque lieu ; l'infini au-delà du rayon. */
  readonly distances?: Float64Array
}

export function preparerFiltres(index: IndexMoteur, etat: EtatDuJour, requete: Requete): Filtres {
  const { facettes, groupesSource } = index.entete
  const cochees = [...facettes.keys()].filter(
    (rang) => (requete.facettes[facettes[rang]?.id ?? ''] ?? []).length > 0,
  )
  const permis = new Map(cochees.map((rang) => [rang, numerosCoches(index, requete, rang)]))
  const echecs = (groupe: GroupeFacettes) => echecsDuGroupe(groupe, permis)
  const { lieu, debut } = requete
  const parDate = debut?.du !== undefined || debut?.au !== undefined
  return {
    echecsSource: groupesSource.map(echecs),
    echecsOccurrence: etat.unions.map(echecs),
    cochees,
    surOccurrence: cochees.some((rang) => facettes[rang]?.portee === 'occurrence'),
    quandOuOu: parDate || lieu !== undefined,
    du: debut?.du === undefined ? Number.NEGATIVE_INFINITY : numeroDeJour(debut.du),
    au: debut?.au === undefined ? Number.POSITIVE_INFINITY : numeroDeJour(debut.au),
    parDate,
    ...(lieu === undefined ? {} : { distances: distancesDesLieux(index, lieu) }),
  }
}

function numerosCoches(index: IndexMoteur, requete: Requete, rang: number): ReadonlySet<number> {
  const facette = index.entete.facettes[rang]
  const cochees = requete.facettes[facette?.id ?? ''] ?? []
  return new Set(cochees.map((valeur) => facette?.valeurs.indexOf(valeur) ?? -1))
}

function echecsDuGroupe(
  groupe: Pick<GroupeFacettes, 'facettes' | 'combinaisons'>,
  permis: ReadonlyMap<number, ReadonlySet<number>>,
): Uint32Array | undefined {
  if (!groupe.facettes.some((facette) => permis.has(facette))) return undefined
  return Uint32Array.from(groupe.combinaisons, (combinaison) => {
    let echecs = 0
    groupe.facettes.forEach((facette, place) => {
      const autorisees = permis.get(facette)
      if (autorisees === undefined) return
      const passe = combinaison[place]?.some((valeur) => autorisees.has(valeur)) ?? false
      if (!passe) echecs |= 1 << facette
    })
    return echecs
  })
}

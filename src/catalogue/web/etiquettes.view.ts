import type { Jour } from '../../kernel/jour.ts'
import { libelleNiveauCourt, niveauDeCodeLheo } from '../../referentiels/index.ts'
import type { Formation } from '../domain/formation.ts'
import {
  type ADistance,
  alternance,
  eligibleCpf,
  estFinanceeParRegion,
  suiviADistance,
} from '../domain/regles.ts'
import { sessionsVisibles } from '../domain/sessions.ts'

/** Ce que disent les étiquettes d'une formation ; les cartes de résultat portent les mêmes faits. */
export interface FaitsEtiquetes {
  readonly region: boolean
  readonly apprentissage: boolean
  readonly contratPro: boolean
  readonly cpf: boolean
  readonly aDistance: ADistance
  readonly certifiante: boolean
  /** « Bac +2 ». */
  readonly niveauSortie?: string | undefined
}

export interface VueEtiquette {
  readonly libelle: string
  readonly ton: 'region' | 'fort' | 'neutre' | 'attention'
}

/** Les étiquettes dans l'ordre d'importance pour le visiteur. */
export function vuesEtiquettes(faits: FaitsEtiquetes): readonly VueEtiquette[] {
  const candidates: readonly (readonly [boolean, VueEtiquette])[] = [
    [faits.region, { libelle: 'Financée par la Région', ton: 'region' }],
    [faits.apprentissage, { libelle: 'Apprentissage', ton: 'fort' }],
    [faits.contratPro, { libelle: 'Contrat pro', ton: 'fort' }],
    [faits.cpf, { libelle: 'CPF', ton: 'neutre' }],
    [faits.aDistance === 'oui', { libelle: 'À distance', ton: 'neutre' }],
    [faits.aDistance === 'possible', { libelle: 'À distance possible', ton: 'neutre' }],
    [faits.aDistance === 'mixte', { libelle: 'En partie à distance', ton: 'neutre' }],
    [faits.niveauSortie !== undefined, { libelle: faits.niveauSortie ?? '', ton: 'neutre' }],
    [faits.certifiante, { libelle: 'Certifiante', ton: 'neutre' }],
  ]
  return candidates.filter(([vraie]) => vraie).map(([, etiquette]) => etiquette)
}

/** Des seules actions qui ont encore une session ce jour-là, comme les filtres. */
export function faitsEtiquetes(complete: Formation, aujourdhui: Jour): FaitsEtiquetes {
  const ouvertes = new Set(sessionsVisibles(complete, aujourdhui).map(({ action }) => action))
  const formation = { ...complete, actions: complete.actions.filter((action) => ouvertes.has(action)) }
  const niveau = niveauDeCodeLheo(formation.niveauSortie ?? '')
  return {
    region: estFinanceeParRegion(formation),
    ...alternance(formation),
    cpf: eligibleCpf(complete),
    aDistance: suiviADistance(formation),
    certifiante: formation.certifiante,
    ...(niveau === undefined || niveau === '0' ? {} : { niveauSortie: libelleNiveauCourt(niveau) }),
  }
}

import type { Jour } from '../../kernel/jour.ts'
import { libelleNiveauCourt, niveauDeCodeLheo } from '../../referentiels/index.ts'
import { type StatutCpf, statutCpf } from '../domain/cpf.ts'
import type { Formation } from '../domain/formation.ts'
import {
  type ADistance,
  alternance,
  estFinanceeParRegion,
  suiviADistance,
  type VoieDeFormation,
  voies,
} from '../domain/regles.ts'
import { sessionsVisibles } from '../domain/sessions.ts'

/** Ce que disent les étiquettes d'une formation ; les cartes de résultat portent les mêmes faits. */
export interface FaitsEtiquetes {
  readonly region: boolean
  readonly apprentissage: boolean
  readonly contratPro: boolean
  readonly voies: readonly VoieDeFormation[]
  readonly cpf?: StatutCpf | undefined
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
    [faits.voies.includes('initiale'), { libelle: libelleVoie.initiale, ton: 'neutre' }],
    [faits.voies.includes('continue'), { libelle: libelleVoie.continue, ton: 'neutre' }],
    [faits.cpf === 'declaree', { libelle: 'Déclarée éligible au CPF', ton: 'neutre' }],
    [faits.cpf === 'a-verifier', { libelle: 'CPF à vérifier', ton: 'neutre' }],
    [faits.aDistance === 'oui', { libelle: 'À distance', ton: 'neutre' }],
    [faits.aDistance === 'possible', { libelle: 'À distance possible', ton: 'neutre' }],
    [faits.aDistance === 'mixte', { libelle: 'En partie à distance', ton: 'neutre' }],
    [faits.niveauSortie !== undefined, { libelle: faits.niveauSortie ?? '', ton: 'neutre' }],
    [faits.certifiante, { libelle: 'Certifiante', ton: 'neutre' }],
  ]
  return candidates.filter(([vraie]) => vraie).map(([, etiquette]) => etiquette)
}

export const libelleVoie: Readonly<Record<VoieDeFormation, string>> = {
  initiale: 'Formation initiale',
  continue: 'Formation continue',
}

/** Ce que l'on sait du CPF, en entier. */
export const libelleCpf: Readonly<Record<StatutCpf, string>> = {
  declaree: 'Déclarée éligible au CPF',
  'a-verifier': 'Certification enregistrée, éligibilité au CPF à vérifier',
}

/** Des seules actions qui ont encore une session ce jour-là, comme les filtres. */
export function faitsEtiquetes(complete: Formation, aujourdhui: Jour): FaitsEtiquetes {
  const sessions = sessionsVisibles(complete, aujourdhui)
  const ouvertes = new Set(sessions.map(({ action }) => action))
  const formation = { ...complete, actions: complete.actions.filter((action) => ouvertes.has(action)) }
  const niveau = niveauDeCodeLheo(formation.niveauSortie ?? '')
  return {
    region: estFinanceeParRegion(formation),
    ...alternance(sessions),
    voies: voies(sessions),
    cpf: statutCpf(complete, aujourdhui),
    aDistance: suiviADistance(formation),
    certifiante: formation.certifiante,
    ...(niveau === undefined || niveau === '0' ? {} : { niveauSortie: libelleNiveauCourt(niveau) }),
  }
}

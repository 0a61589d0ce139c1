import { RESEAUX } from './reseaux.ts'
import { FAMILLES_THEMATIQUES, THEMATIQUES } from './thematiques.ts'

/** Publics de data·inclusion (schéma 1.0.8), dans l'ordre d'affichage. */
const PUBLICS: ReadonlyMap<string, string> = new Map([
  ['tous-publics', 'Tous publics'],
  ['jeunes', 'Jeunes'],
  ['etudiants', 'Étudiants'],
  ['demandeurs-emploi', 'Personnes en recherche d’emploi'],
  ['actifs', 'Personnes en emploi'],
  ['beneficiaires-des-minimas-sociaux', 'Bénéficiaires de minimas sociaux'],
  ['personnes-en-situation-de-handicap', 'Personnes en situation de handicap'],
  ['seniors', 'Seniors'],
  ['femmes', 'Femmes'],
  ['familles', 'Familles'],
  ['residents-qpv-frr', 'Habitants de quartiers ou de zones rurales prioritaires'],
  ['personnes-exilees', 'Personnes exilées'],
  ['personnes-en-situation-durgence', 'Personnes en situation d’urgence'],
  ['personnes-en-situation-juridique-specifique', 'Personnes suivies par la justice'],
])

const MODES_ACCUEIL: ReadonlyMap<string, string> = new Map([
  ['en-presentiel', 'Sur place'],
  ['a-distance', 'À distance'],
])

const TYPES_SERVICE: ReadonlyMap<string, string> = new Map([
  ['accompagnement', 'Accompagnement'],
  ['aide-financiere', 'Aide financière'],
  ['aide-materielle', 'Aide matérielle'],
  ['atelier', 'Atelier'],
  ['formation', 'Formation'],
  ['information', 'Information'],
])

export const libelleReseau = (cle: string): string => RESEAUX.get(cle) ?? cle
export const libellePublicStructure = (cle: string): string => PUBLICS.get(cle) ?? cle
export const libelleModeAccueil = (cle: string): string => MODES_ACCUEIL.get(cle) ?? cle
export const libelleTypeService = (cle: string): string => TYPES_SERVICE.get(cle) ?? cle
export const libelleThematique = (cle: string): string => THEMATIQUES.get(cle) ?? cle

/** « mobilite--preparer-un-permis » → « mobilite » ; une thématique inconnue est sa propre famille. */
export const familleDeThematique = (cle: string): string => cle.split('--')[0] ?? cle

export const libelleFamilleThematique = (cle: string): string => FAMILLES_THEMATIQUES.get(cle) ?? cle

/** Les vocabulaires du schéma 1.0.8, clés et libellés. */
export const VOCABULAIRES_STRUCTURE = {
  reseaux: RESEAUX,
  thematiques: THEMATIQUES,
  publics: PUBLICS,
  modesAccueil: MODES_ACCUEIL,
  types: TYPES_SERVICE,
} as const

/** Vrai si le schéma 1.0.8 connaît la valeur. */
export const VALEURS_CONNUES = {
  reseaux: (cle: string) => RESEAUX.has(cle),
  thematiques: (cle: string) => THEMATIQUES.has(cle),
  publics: (cle: string) => PUBLICS.has(cle),
  modesAccueil: (cle: string) => MODES_ACCUEIL.has(cle),
  types: (cle: string) => TYPES_SERVICE.has(cle),
} as const

import type { Metier } from '../../../metiers/index.ts'

/** Un métier dont seuls comptent les traits donnés. */
export const metierDEssai = (traits: Partial<Metier>): Metier => ({
  codeRome: 'D1102',
  intitule: 'Boulanger / Boulangère',
  definition: ['Fabrique chaque jour le pain.'],
  acces: [],
  grandDomaine: { code: 'D', libelle: 'Commerce, vente et grande distribution' },
  domaine: { code: 'D11', libelle: 'Commerce alimentaire et métiers de bouche' },
  appellations: [],
  competences: [],
  savoirs: [],
  contextes: [],
  proches: [],
  evolutions: [],
  riasec: {},
  centresInteret: [],
  transitionEcologique: false,
  transitionNumerique: false,
  emploiReglemente: false,
  emploiCadre: false,
  sansDiplome: false,
  niveauxAcces: [],
  codesFap: [],
  ...traits,
})

import type { Metier } from '../domain/metier.ts'

const competences = (debut: string, nombre: number) =>
  Array.from({ length: nombre }, (_, rang) => ({
    code: `${debut}-${rang}`,
    libelle: `${debut} numéro ${rang + 1}`,
    principale: rang === nombre - 1,
  }))

/** Un métier dont chaque rubrique est remplie. */
export const metierComplet: Metier = {
  codeRome: 'H2402',
  intitule: "Tisserand / Tisserande d'art",
  definition: [
    "Réalise des étoffes à la main, de l'ourdissage au tombé de métier.",
    "Choisit les fils selon l''usage de l''étoffe",
    'Monte la chaîne et règle le métier à tisser',
  ],
  acces: ["Cet emploi est accessible avec un CAP dans l'artisanat d'art  ou sans diplôme particulier"],
  grandDomaine: { code: 'H', libelle: 'Industrie' },
  domaine: { code: 'H24', libelle: 'Cuir et textile' },
  appellations: [
    { code: '1', libelle: "Tisserand / Tisserande d'art", libelleCourt: 'Tisserand', principale: true },
    { code: '2', libelle: 'Licier / Licière', libelleCourt: 'Licier / Licière', principale: false },
    { code: '3', libelle: 'Tisseur / Tisseuse', libelleCourt: 'Tisseur / Tisseuse', principale: true },
  ],
  competences: [
    { categorie: 'savoir-faire', titre: 'Tissage', competences: competences('Geste', 15) },
    { categorie: 'savoir-etre', titre: 'Savoir-être professionnels', competences: competences('Qualité', 3) },
  ],
  savoirs: [{ categorie: 'Produits, outils et matières', savoirs: ['Types de fibres textiles'] }],
  contextes: [{ type: 'Lieux et déplacements', libelles: ["Au domicile de l'artisan"] }],
  proches: ['B1802', 'B9999'],
  evolutions: ['H1503'],
  riasec: { majeur: 'R', mineur: 'A' },
  centresInteret: [
    { code: '3', libelle: "J'ai le sens du détail", principal: false },
    { code: '1', libelle: "J'aime le travail manuel", principal: true },
  ],
  transitionEcologique: true,
  transitionNumerique: false,
  emploiReglemente: false,
  emploiCadre: false,
  sansDiplome: true,
  niveauxAcces: ['3'],
  codesFap: ['F0Z20'],
}

/** Un métier dont la source ne dit presque rien. */
export const metierNu: Metier = {
  ...metierComplet,
  definition: [],
  acces: [],
  appellations: [],
  competences: [],
  savoirs: [],
  contextes: [],
  proches: [],
  evolutions: [],
  riasec: {},
  centresInteret: [],
  transitionEcologique: false,
  sansDiplome: false,
  niveauxAcces: [],
  codesFap: [],
}

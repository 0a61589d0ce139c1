import type { PageMetierProps } from './fiche-metier.page.tsx'
import { vueMetier } from './fiche-metier.view.ts'
import { metierComplet } from './metier-complet.fixture.ts'
import { vueTendance } from './tendance.view.ts'

const connu = (texte: string) => ({ texte, connu: true })
const cache = { texte: 'non diffusable', connu: false }
const provenance = { texte: 'Source : France Travail, 1er trimestre 2026.', demonstration: true }

const TRIMESTRES = [610, 640, 700, 520, 590, 870, null, 930].map((valeur, rang) => {
  const annee = String(2024 + Math.floor(rang / 4))
  const trimestre = (rang % 4) + 1
  return {
    periode: `trimestre ${trimestre} de ${annee}`,
    repere: `T${trimestre}`,
    annee,
    valeur,
    texte: valeur === null ? 'non diffusable' : String(valeur),
  }
})

const tendance = vueTendance('Offres par trimestre, Occitanie', TRIMESTRES)

/** Une page de fiche dont chaque partie est remplie, chiffres masqués compris. */
export const pageComplete: Omit<PageMetierProps, 'jsonLd'> = {
  vue: vueMetier(metierComplet),
  csv: '/metiers/H2402/marche.csv',
  source: 'Source : répertoire opérationnel des métiers et des emplois.',
  ou: {
    action: '/metiers/H2402/x',
    libelle: 'Où ?',
    saisie: 'Toulouse (31)',
    inconnu: false,
    propositions: [],
  },
  formations: {
    resume: '2 formations',
    parDepartement: [],
    phrase: '2 formations mènent à ce métier.',
    cartes: [
      { href: '/formations/1/cap', titre: 'CAP Tissage', organisme: 'Centre du Tissage', lieu: 'Mazamet' },
    ],
    lien: { href: '/formations?metier=H2402', libelle: 'Voir les 2 formations' },
  },
  salaires: {
    net: {
      resume: '1 850 € par mois',
      phrases: ['Salaire mensuel net médian : 1 850 € (2021). Source : essai.'],
    },
    moyen: '2 196 € par mois',
    tableau: {
      legende: 'Salaire brut mensuel, en Occitanie',
      entete: 'Famille de métiers',
      colonnes: ['Début de carrière', 'Expérimenté', 'Moyen'],
      lignes: [
        { terme: 'Artisans', precision: '2021', cellules: [connu('2 133 €'), connu('2 286 €'), cache] },
      ],
    },
    provenance,
  },
  marche: {
    tableau: {
      legende: 'Le marché du travail de ce métier, par territoire',
      entete: 'Indicateur',
      colonnes: ['Haute-Garonne', 'Occitanie', 'France'],
      lignes: [{ terme: 'Offres déposées', cellules: [cache, connu('870'), connu('12 910')] }],
    },
    ...(tendance === undefined ? {} : { tendance }),
    jauge: {
      niveau: 4,
      phrase: 'Recruter est difficile : les candidats manquent',
      precision: 'Occitanie, 2025',
    },
    resume: 'Difficile (4 sur 5)',
    provenance,
  },
  offres: {
    phrase: '128 offres d’emploi autour de Toulouse (31).',
    resume: '128 offres',
    premieres: [
      {
        ancre: 'offre-082SGKK',
        titre: 'Tisserand (H/F)',
        adresse: 'https://candidat.francetravail.fr/offres/recherche/detail/082SGKK',
        entreprise: 'Atelier du Fil',
        lieu: 'Mazamet, à 12 km',
        salaire: '',
        contrat: 'CDI',
        date: 'publiée le 20 novembre 2026',
      },
    ],
    lien: { href: '/metiers/H2402/offres', libelle: 'Voir les 128 offres' },
    provenance,
  },
  proches: {
    proches: [{ titre: 'Artisan / Artisane du cuir', chemin: '/metiers/B1802/artisan-artisane-du-cuir' }],
    evolutions: [{ titre: 'Technicien / Technicienne textile', chemin: '/metiers/H1503/technicien-textile' }],
  },
}

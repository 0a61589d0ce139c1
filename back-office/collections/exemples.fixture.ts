import type { Actualite } from '../../src/contenu/actualite/domain/actualite.ts'
import type { Manifestation } from '../../src/contenu/agenda/domain/manifestation.ts'
import type { Encart } from '../../src/contenu/encart/domain/encart.ts'
import type { PageInfos } from '../../src/contenu/infos/domain/page-infos.ts'
import type { Menu } from '../../src/contenu/menu/domain/menu.ts'
import type { PageLegale } from '../../src/contenu/pages-legales/domain/page-legale.ts'
import type { Parcours } from '../../src/contenu/parcours/domain/parcours.ts'
import type { Question } from '../../src/contenu/question/domain/question.ts'
import type { Redirection } from '../../src/contenu/socle/domain/redirection.ts'
import { jour } from './editorial.fixture.ts'

const html = '<p>Texte.</p>'

export const ACTUALITE: Actualite = {
  id: 'rentree-des-cfa',
  titre: 'La rentrée des CFA',
  resume: 'Quarante mille apprentis attendus.',
  html,
  datePublication: '2026-09-01',
  dateMaj: '2026-09-15',
  auteur: 'Le service orientation',
  profils: ['apprenti', 'lyceen'],
  themes: ['alternance'],
  aLaUne: true,
}

export const SALON: Manifestation = {
  id: 'salon-de-toulouse',
  titre: 'Salon de Toulouse',
  resume: 'Cent organismes à rencontrer.',
  html,
  debut: '2026-12-07T09:30',
  fin: '2026-12-07T18:00',
  type: 'salon',
  profils: ['lyceen'],
  themes: ['orientation'],
  enLigne: false,
  lieu: {
    nom: 'Parc des expositions',
    adresse: 'Concorde Avenue',
    codePostal: '31840',
    commune: 'Aussonne',
    codeInsee: '31032',
    departement: '31',
    latitude: 43.68,
    longitude: 1.34,
  },
  organisateur: 'Carif-Oref',
  inscription: { adresse: 'https://salon.example.fr/inscription', obligatoire: true },
  gratuit: true,
  contact: { courriel: 'salon@example.fr', telephone: '05 61 00 00 00' },
  accessibilite: 'De plain-pied, boucle magnétique.',
  annulee: false,
}

/** L'été, à Paris, il est deux heures de plus qu'à Greenwich. */
export const JOURNEE_EN_LIGNE: Manifestation = {
  id: 'semaine-en-ligne',
  titre: 'Semaine en ligne',
  resume: 'Cinq jours de visites à distance.',
  html,
  debut: '2027-07-05',
  fin: '2027-07-09',
  type: 'webinaire',
  profils: [],
  themes: [],
  enLigne: true,
  lienEnLigne: 'https://visio.example.fr/',
  gratuit: false,
  annulee: true,
}

export const PAGE_INFOS: PageInfos = {
  id: 'bourses-du-lycee',
  titre: 'Bourses du lycée',
  resume: 'Ce que vous pouvez demander.',
  html,
  segment: 'bourses',
  parent: 'financer-ses-etudes',
  ordre: 2,
  profils: ['lyceen'],
  themes: ['financement'],
  dateMaj: '2026-10-02',
}

export const PARCOURS: Parcours = {
  id: 'demandeur-emploi',
  titre: 'Retrouver un emploi',
  resume: 'Quatre étapes.',
  html,
  etapes: [
    {
      titre: 'Faire le point',
      texte: 'Prenez une heure.',
      liens: [{ libelle: 'Trouver un conseiller', adresse: '/structures?ou=Toulouse' }],
    },
    { titre: 'Se former', texte: 'Cherchez.', liens: [] },
  ],
}

export const QUESTION: Question = {
  id: 'comment-financer',
  titre: 'Comment financer ma formation ?',
  html,
  theme: 'financement',
  profils: ['demandeur-emploi'],
  ordre: 1,
}

export const ENCART: Encart = {
  id: 'apprentissage',
  titre: 'Semaine de l’apprentissage',
  texte: 'Du 7 au 11 décembre.',
  lien: { libelle: 'Voir l’agenda', adresse: '/agenda' },
  emplacement: 'accueil-haut',
  ordre: 1,
}

export const MENU: Menu = {
  id: 'pied',
  liens: [{ libelle: 'Carif-Oref', adresse: 'https://www.cariforef.example.fr/' }],
  rubriques: [
    { rubrique: 'agenda', libelle: 'Rendez-vous', place: 'barre' },
    { rubrique: 'structures', place: 'cachee' },
  ],
}

export const DECLARATION: PageLegale = {
  id: 'accessibilite',
  titre: 'Accessibilité',
  html,
  declaration: {
    etablieLe: jour('2026-11-24'),
    audit: {
      date: jour('2026-11-01'),
      auditeur: 'Un cabinet',
      criteresApplicables: 60,
      criteresRespectes: 0,
    },
    misesAJour: [jour('2026-11-25')],
    nonConformites: ['Un tableau sans légende.'],
    derogations: [],
    contenusExemptes: ['Les cartes.'],
    technologies: ['HTML', 'CSS'],
    environnements: [],
    outils: ['axe'],
    pagesVerifiees: ['Accueil'],
  },
}

export const MENTIONS: PageLegale = {
  id: 'mentions-legales',
  titre: 'Mentions légales',
  html,
  mentions: { editeur: { nom: 'Carif-Oref', siret: '12345678901234' }, hebergeur: { nom: 'Un hébergeur' } },
}

export const ECO_CONCEPTION: PageLegale = {
  id: 'eco-conception',
  titre: 'Éco-conception',
  html,
  ecoConception: {
    date: '2026-11-20',
    reponses: [
      { critere: '1.1', priorite: 'prioritaire', etat: 'conforme' },
      { critere: '1.10', priorite: 'recommande', etat: 'non-applicable' },
      { critere: '9.6', priorite: 'recommande', etat: 'non-conforme' },
    ],
  },
}

export const REDIRECTION: Redirection = {
  de: '/ancienne-page?id=12',
  vers: '/actualites',
  permanente: false,
}

import type { NomIcone } from '../../gabarit/index.ts'

/** Une recherche proposée dès l'accueil : une valeur d'une facette des formations. */
export interface Raccourci {
  readonly facette: string
  readonly valeur: string
  readonly titre: string
  readonly icone: NomIcone
  readonly phrase: string
}

/** Exemples cliquables : des mots que chacun comprend, dans des domaines variés. */
export const EXEMPLES = [
  'CAP cuisine',
  'Aide-soignant',
  'Anglais',
  'Comptabilité',
  'Soudage',
  'Permis poids lourd',
] as const

/** Ce que l'accueil propose tant que l'équipe n'a écrit aucun parcours. */
export const PROFILS: readonly Raccourci[] = [
  {
    facette: 'public',
    valeur: 'demandeurs-emploi',
    titre: 'Je cherche un emploi',
    icone: 'compass',
    phrase: 'Se former pour retrouver un emploi ou changer de métier.',
  },
  {
    facette: 'public',
    valeur: 'salaries',
    titre: 'Je suis en activité',
    icone: 'briefcase',
    phrase: 'Progresser, se reconvertir, faire reconnaître son expérience.',
  },
  {
    facette: 'public',
    valeur: 'jeunes',
    titre: 'J’ai moins de 30 ans',
    icone: 'sprout',
    phrase: 'Études, premier métier, retour en formation.',
  },
]

/** Ce que chacun peut demander, quelle que soit sa situation. */
export const RECHERCHES: readonly Raccourci[] = [
  {
    facette: 'financement',
    valeur: 'region',
    titre: 'Financées par la Région',
    icone: 'landmark',
    phrase: 'La Région prend en charge la formation ; des conditions peuvent s’appliquer.',
  },
  {
    facette: 'cpf',
    valeur: 'declaree',
    titre: 'Déclarées éligibles au CPF',
    icone: 'euro',
    phrase: 'Vos droits acquis en travaillant peuvent payer tout ou partie de la formation.',
  },
  {
    facette: 'financement',
    valeur: 'france-travail',
    titre: 'Financées par France Travail',
    icone: 'handshake',
    phrase: 'Pour les personnes inscrites à France Travail.',
  },
  {
    facette: 'alternance',
    valeur: 'apprentissage',
    titre: 'En apprentissage',
    icone: 'repeat',
    phrase: 'Un contrat d’apprentissage, un salaire, un diplôme.',
  },
  {
    facette: 'modalite',
    valeur: 'a-distance',
    titre: 'À distance, de chez soi',
    icone: 'laptop',
    phrase: 'Formations entièrement à distance.',
  },
  {
    facette: 'public',
    valeur: 'personnes-handicapees',
    titre: 'Ouvertes aux personnes handicapées',
    icone: 'accessibility',
    phrase: 'Formations ouvertes aux personnes en situation de handicap.',
  },
]

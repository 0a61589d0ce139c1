import type { NomIcone } from '../../gabarit/index.ts'

/** Une recherche proposée dès l'accueil : une valeur d'une facette des formations. */
export interface Raccourci {
  readonly facette: string
  readonly valeur: string
  readonly titre: string
  readonly icone: NomIcone
  readonly phrase: string
}

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
  {
    facette: 'alternance',
    valeur: 'apprentissage',
    titre: 'Je veux apprendre en entreprise',
    icone: 'repeat',
    phrase: 'Un contrat d’apprentissage, un salaire, un diplôme.',
  },
  {
    facette: 'public',
    valeur: 'personnes-handicapees',
    titre: 'J’ai un handicap',
    icone: 'accessibility',
    phrase: 'Formations ouvertes aux personnes en situation de handicap.',
  },
  {
    facette: 'modalite',
    valeur: 'a-distance',
    titre: 'Je veux me former de chez moi',
    icone: 'laptop',
    phrase: 'Formations entièrement à distance.',
  },
]

export const FINANCEMENTS: readonly Raccourci[] = [
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
]

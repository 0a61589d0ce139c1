import type { AncreDeMot } from '../../gabarit/navigation.ts'
import { libelleNiveau, NIVEAUX } from '../../referentiels/index.ts'

export interface VueMots {
  readonly niveaux: readonly { readonly nom: string; readonly diplomes: string; readonly chemin: string }[]
  readonly rubriques: readonly {
    readonly ancre: AncreDeMot
    readonly mots: readonly { readonly mot: string; readonly sens: string }[]
  }[]
}

export function vueMots(): VueMots {
  return {
    niveaux: NIVEAUX.map((niveau) => {
      const [nom = '', diplomes = 'Aucun diplôme demandé ou délivré'] = libelleNiveau(niveau).split(' – ')
      return { nom, diplomes, chemin: `/formations?niveau-sortie=${niveau}` }
    }),
    rubriques: RUBRIQUES,
  }
}

const RUBRIQUES: VueMots['rubriques'] = [
  {
    ancre: 'voies',
    mots: [
      {
        mot: 'Formation initiale',
        sens: 'Les études : on y entre comme élève, étudiant ou apprenti, le plus souvent en septembre.',
      },
      {
        mot: 'Formation continue',
        sens: 'Pour qui a quitté l’école : salarié, demandeur d’emploi, indépendant. Souvent plus courte, elle peut commencer à tout moment de l’année.',
      },
      {
        mot: 'Apprentissage',
        sens: 'Un contrat de travail, le plus souvent avant 30 ans : on est payé, l’entreprise forme, le centre de formation aussi, et l’on prépare un diplôme sans rien payer.',
      },
      {
        mot: 'Contrat de professionnalisation',
        sens: 'Un contrat de travail avec des périodes de formation, pour les jeunes jusqu’à 25 ans et les demandeurs d’emploi sans limite d’âge.',
      },
    ],
  },
  {
    ancre: 'parcours',
    mots: [
      { mot: 'En groupe', sens: 'Le même programme, aux mêmes dates, pour tout le monde.' },
      { mot: 'Individualisé', sens: 'Le programme et la durée s’adaptent à ce que vous savez déjà.' },
      {
        mot: 'En modules',
        sens: 'La formation est découpée en parties, que l’on peut suivre séparément ou à la suite.',
      },
      {
        mot: 'En partie en groupe, en partie adapté à vous',
        sens: 'Une part du programme est commune, l’autre dépend de vous. Les organismes disent « parcours mixte ».',
      },
      {
        mot: 'Présentiel, à distance, mixte',
        sens: 'Sur place, depuis chez vous, ou les deux selon les jours.',
      },
      {
        mot: 'Entrée à tout moment',
        sens: 'Il n’y a pas de rentrée : on commence quand une place se libère. Les organismes disent « entrées et sorties permanentes ».',
      },
    ],
  },
  {
    ancre: 'certifications',
    mots: [
      {
        mot: 'Formation certifiante',
        sens: 'Elle mène à un diplôme, un titre ou un certificat reconnu.',
      },
      {
        mot: 'RNCP',
        sens: 'La liste officielle des diplômes et des titres qui donnent un métier. Sa fiche dit les métiers, les épreuves et les taux de réussite.',
      },
      {
        mot: 'RS',
        sens: 'La liste officielle des certificats qui complètent un métier : une langue, une habilitation, un logiciel. Seuls, ils ne donnent pas de niveau de diplôme.',
      },
      {
        mot: 'Bloc de compétences',
        sens: 'Une partie d’un diplôme ou d’un titre, que l’on peut obtenir seule et garder pour la suite.',
      },
    ],
  },
  {
    ancre: 'financement',
    mots: [
      {
        mot: 'Financée par la Région',
        sens: 'La Région paie la formation pour les personnes qu’elle vise ; le plus souvent, il ne reste rien à payer.',
      },
      {
        mot: 'Formation conventionnée',
        sens: 'Un financeur public a signé une convention avec l’organisme et paie les heures de cette formation. Elle est gratuite pour les personnes qu’il vise ; il se peut qu’elles soient aussi rémunérées.',
      },
      {
        mot: 'Déclarée éligible au CPF',
        sens: 'L’organisme dit qu’elle se paie avec votre compte formation : vérifiez sur Mon Compte Formation.',
      },
      {
        mot: 'CPF à vérifier',
        sens: 'La certification est enregistrée, ce qui est nécessaire mais ne suffit pas : cherchez la formation sur Mon Compte Formation.',
      },
      {
        mot: 'Prise en charge des frais possible',
        sens: 'Transport, repas ou logement peuvent être aidés : demandez à l’organisme par qui.',
      },
    ],
  },
]

import type { Block, Field } from 'payload'
import { validerAdresse } from '../champs-de-noeud.ts'
import type { CollectionsPresentes } from '../collections-liees.ts'

export function boutons({ liables }: CollectionsPresentes): Block {
  return {
    slug: 'boutons',
    labels: { singular: 'Boutons', plural: 'Boutons' },
    fields: [
      {
        name: 'boutons',
        type: 'array',
        label: 'Un à trois boutons',
        labels: { singular: 'Bouton', plural: 'Boutons' },
        minRows: 1,
        maxRows: 3,
        required: true,
        fields: [
          {
            name: 'libelle',
            type: 'text',
            label: 'Texte du bouton',
            required: true,
            maxLength: 60,
            admin: {
              description: 'Commencez par un verbe : « Trouver une formation », « Prendre rendez-vous ».',
            },
          },
          ...destination(liables),
          { name: 'secondaire', type: 'checkbox', label: 'Secondaire : moins visible que le premier' },
        ],
      },
    ],
  }
}

/** Une page choisie, ou une adresse écrite. */
function destination(liables: CollectionsPresentes['liables']): Field[] {
  if (liables.length === 0) return [adresse()]
  return [
    {
      name: 'linkType',
      type: 'radio',
      label: 'Mène à',
      defaultValue: 'custom',
      required: true,
      options: [
        { value: 'custom', label: 'Une adresse' },
        { value: 'internal', label: 'Une page du portail' },
      ],
    },
    adresse(),
    {
      name: 'doc',
      type: 'relationship',
      label: 'Page du portail',
      relationTo: liables,
      required: true,
      admin: { condition: (_document, voisins) => voisins?.linkType === 'internal' },
    },
  ]
}

function adresse(): Field {
  return {
    name: 'url',
    type: 'text',
    label: 'Adresse',
    required: true,
    admin: {
      description: 'Adresse complète (https://…) ou chemin du portail (/formations?q=…).',
      condition: (_document, voisins) => voisins?.linkType !== 'internal',
    },
    validate: (ecrite: unknown) => validerAdresse(ecrite),
  }
}

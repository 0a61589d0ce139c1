import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Block, RichTextField } from 'payload'

type Editeur = ReturnType<typeof lexicalEditor>

/** Éditeurs des textes écrits dans un bloc. */
export interface EditeursDeBloc {
  readonly interieur: Editeur
  readonly phrase: Editeur
}

function contenu(editor: Editeur, label = 'Texte'): RichTextField {
  return { name: 'contenu', type: 'richText', label, required: true, editor }
}

export function chapeau({ phrase }: EditeursDeBloc): Block {
  return {
    slug: 'chapeau',
    labels: { singular: 'Chapeau', plural: 'Chapeaux' },
    fields: [contenu(phrase, 'Une ou deux phrases qui disent l’essentiel, en tête du texte')],
  }
}

export function encadre({ interieur }: EditeursDeBloc): Block {
  return {
    slug: 'encadre',
    labels: { singular: 'Encadré', plural: 'Encadrés' },
    fields: [
      {
        name: 'nature',
        type: 'select',
        label: 'Nature',
        required: true,
        defaultValue: 'info',
        options: [
          { value: 'info', label: 'Information' },
          { value: 'attention', label: 'Attention' },
          { value: 'retenir', label: 'À retenir' },
        ],
        admin: { description: 'Elle ne change que la couleur : dites-la aussi dans le titre ou le texte.' },
      },
      { name: 'titre', type: 'text', label: 'Titre', maxLength: 120 },
      contenu(interieur),
    ],
  }
}

export function accordeon({ interieur }: EditeursDeBloc): Block {
  return {
    slug: 'accordeon',
    labels: { singular: 'Accordéon', plural: 'Accordéons' },
    fields: [
      {
        name: 'elements',
        type: 'array',
        label: 'Éléments à déplier',
        labels: { singular: 'Élément', plural: 'Éléments' },
        minRows: 1,
        required: true,
        fields: [
          {
            name: 'titre',
            type: 'text',
            label: 'Titre toujours visible',
            required: true,
            maxLength: 160,
            admin: { description: 'Une question, le plus souvent : « Qui paie la formation ? »' },
          },
          contenu(interieur, 'Texte déplié'),
        ],
      },
    ],
  }
}

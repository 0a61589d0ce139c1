import type { Field, FieldAffectingData } from 'payload'
import { adresseSure } from './rendu/adresses.ts'

/** Champs d'une image dans un texte ; son alternative et son crédit sont ceux de son média. */
export const champsDeLImage: Field[] = [
  {
    name: 'legende',
    type: 'text',
    label: 'Légende dans ce texte',
    admin: { description: 'Affichée sous l’image ; à défaut, celle du média. Le crédit s’y ajoute.' },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    label: 'Décorative dans ce texte',
    admin: { description: 'L’image n’apporte aucune information ici : les lecteurs d’écran l’ignorent.' },
  },
]

const MAUVAISE_ADRESSE =
  'Écrivez une adresse complète (https://…), un chemin du portail (/formations?q=…), mailto: ou tel:.'

/** Ce que dit une adresse que le portail n'écrirait pas ; vrai sinon. */
export function validerAdresse(adresse: unknown): true | string {
  return typeof adresse === 'string' && adresseSure(adresse) !== undefined ? true : MAUVAISE_ADRESSE
}

/**
 * Champs d'un lien : ceux de Payload, sans l'ouverture dans un nouvel onglet (RGAA 13.2), et dont l'adresse suit la règle
 * du portail : celle de Payload refuse `/formations?q=aide%20soignant&ou=Nîmes` et l'encode en entier.
 */
export function champsDuLien({ defaultFields }: { readonly defaultFields: FieldAffectingData[] }) {
  return defaultFields.flatMap((champ): (Field | FieldAffectingData)[] => {
    if (champ.name === 'newTab') return []
    if (champ.name !== 'url' || champ.type !== 'text') return [champ]
    const { condition } = champ.admin ?? {}
    return [
      {
        name: 'url',
        type: 'text',
        label: 'Adresse',
        required: true,
        admin: {
          description: 'Adresse complète (https://…) ou chemin du portail (/formations?q=…).',
          ...(condition && { condition }),
        },
        validate: (adresse: unknown, { siblingData }: { readonly siblingData: unknown }) =>
          estInterne(siblingData) ? true : validerAdresse(adresse),
      },
    ]
  })
}

function estInterne(voisins: unknown): boolean {
  return (
    typeof voisins === 'object' &&
    voisins !== null &&
    'linkType' in voisins &&
    voisins.linkType === 'internal'
  )
}

import type { CollectionSlug, Field, GroupField, TextFieldSingleValidation } from 'payload'
import { regleAdresse, valider } from './regles.ts'
import { champTexte } from './textes.ts'

/** Un lien : libellé, puis un contenu du portail (de ceux qui ont une page à eux) ou une adresse. */
export function champsLien(liables: readonly CollectionSlug[], obligatoire = true): Field[] {
  const commeDit = { required: obligatoire }
  return [
    champTexte('libelle', {
      libelle: 'Libellé du lien',
      obligatoire,
      aide: 'Dites où mène le lien : jamais « cliquez ici » ni « en savoir plus » seul.',
    }),
    {
      name: 'vers',
      type: 'radio',
      label: 'Le lien mène à',
      defaultValue: 'contenu',
      options: [
        { value: 'contenu', label: 'Un contenu du portail' },
        { value: 'adresse', label: 'Une adresse (recherche, page du portail ou autre site)' },
      ],
    },
    {
      name: 'contenu',
      type: 'relationship',
      label: 'Contenu du portail',
      relationTo: [...liables],
      validate: (valeur: unknown, { siblingData }: { readonly siblingData: unknown }) =>
        !obligatoire || vaVersAdresse(siblingData) || present(valeur) || 'Choisissez le contenu visé.',
      admin: {
        condition: (_, freres) => !vaVersAdresse(freres),
        description: 'L’adresse suivra le contenu ; le lien disparaît tant que le contenu n’est pas publié.',
      },
    },
    {
      ...champTexte('adresse', { libelle: 'Adresse', exemple: '/formations?q=soudeur' }),
      validate: validerAdresse(commeDit),
      admin: {
        condition: (_, freres) => vaVersAdresse(freres),
        placeholder: '/formations?q=soudeur',
        description: 'Chemin du portail (/formations?q=soudeur) ou adresse complète (https://…).',
      },
    },
  ]
}

function validerAdresse(commeDit: { readonly required: boolean }): TextFieldSingleValidation {
  return (valeur, { siblingData }) => !vaVersAdresse(siblingData) || valider(regleAdresse)(valeur, commeDit)
}

/** Un lien facultatif, dans son groupe. */
export function groupeLien(name: string, label: string, liables: readonly CollectionSlug[]): GroupField {
  return { name, type: 'group', label, fields: champsLien(liables, false) }
}

const present = (valeur: unknown): boolean => valeur !== null && valeur !== undefined

const vaVersAdresse = (freres: unknown): boolean =>
  typeof freres === 'object' && freres !== null && 'vers' in freres && freres.vers === 'adresse'

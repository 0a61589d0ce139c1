import type {
  CheckboxField,
  NumberField,
  PayloadRequest,
  RichTextField,
  TextareaField,
  TextField,
} from 'payload'
import { sansAbsents } from '../../src/kernel/sans-absents.ts'
import { texteDeRecherche } from '../../src/recherche/back-office.ts'
import { type Regle, valider } from './regles.ts'

/** Un champ d'une seule valeur : Payload distingue ceux qui en prennent plusieurs. */
export type ChampTexte = Extract<TextField, { hasMany?: false | undefined }>
export type ChampNombre = Extract<NumberField, { hasMany?: false | undefined }>

interface OptionsTexte {
  readonly libelle: string
  readonly aide?: string
  readonly obligatoire?: boolean
  readonly exemple?: string
  readonly laterale?: boolean
  /** Largeur dans sa ligne, « 50 % ». */
  readonly largeur?: string
}

const presentation = ({ aide, exemple, laterale, largeur }: OptionsTexte) =>
  sansAbsents({
    description: aide,
    placeholder: exemple,
    position: laterale === true ? 'sidebar' : undefined,
    width: largeur,
  })

export function champTexte(name: string, options: OptionsTexte, regle?: Regle): ChampTexte {
  return sansAbsents({
    name,
    type: 'text',
    label: options.libelle,
    required: options.obligatoire ?? false,
    validate: regle === undefined ? undefined : valider(regle),
    admin: presentation(options),
  })
}

/** Quelques phrases, sans mise en forme. */
export function champPhrases(name: string, options: OptionsTexte, lignes = 3): TextareaField {
  return {
    name,
    type: 'textarea',
    label: options.libelle,
    required: options.obligatoire ?? false,
    admin: { ...presentation(options), rows: lignes },
  }
}

export function champCase(name: string, { libelle, aide, laterale }: OptionsTexte): CheckboxField {
  return {
    name,
    type: 'checkbox',
    label: libelle,
    defaultValue: false,
    admin: presentation(sansAbsents({ libelle, aide, laterale })),
  }
}

interface OptionsNombre extends OptionsTexte {
  readonly min?: number
  readonly max?: number
  readonly defaut?: number
}

export function champNombre(name: string, options: OptionsNombre): ChampNombre {
  const { min, max, defaut } = options
  return sansAbsents({
    name,
    type: 'number',
    label: options.libelle,
    required: options.obligatoire ?? false,
    min,
    max,
    defaultValue: defaut,
    admin: presentation(options),
  })
}

/**
 * Le champ, prérempli à la création par les mots d'une recherche sans résultat : l'adresse n'en porte que le numéro
 * (`?recherche=`).
 */
export const avecTitrePropose = (champ: ChampTexte): ChampTexte => ({
  ...champ,
  defaultValue: async ({ req }: { readonly req: PayloadRequest }) => {
    const { recherche } = req.query
    const texte =
      typeof recherche === 'string' ? await texteDeRecherche(req.payload.db.pool, recherche) : undefined
    return texte === undefined ? undefined : texte.charAt(0).toUpperCase() + texte.slice(1)
  },
})

/** Le titre d'un contenu : il donne son adresse, le titre de l'onglet et celui des listes. */
export const champTitre = (name = 'titre', libelle = 'Titre'): ChampTexte =>
  champTexte(name, {
    libelle,
    obligatoire: true,
    aide: 'Court et précis : il est lu seul dans les listes et les résultats de recherche.',
  })

export const champResume: TextareaField = champPhrases('resume', {
  libelle: 'Chapeau',
  obligatoire: true,
  aide: 'Une à trois phrases qui disent l’essentiel, montrées en tête de page et dans les listes.',
})

/** Le texte mis en forme d'un contenu. */
export const champCorps = (libelle = 'Texte', obligatoire = true, aide?: string): RichTextField =>
  sansAbsents({
    name: 'corps',
    type: 'richText',
    label: libelle,
    required: obligatoire,
    admin: aide === undefined ? undefined : { description: aide },
  })

/** Place parmi les éléments du même rang ; à égalité, le titre décide. */
export const champOrdre = (aide: string): ChampNombre => ({
  ...champNombre('ordre', { libelle: 'Ordre', aide, obligatoire: true, defaut: 0, laterale: true }),
  validate: validerOrdre,
})

export const validerOrdre = (ordre: unknown): string | true =>
  Number.isSafeInteger(ordre) || 'Écrivez un nombre entier.'

import type { SelectField } from 'payload'

type Libelles = Readonly<Record<string, string>>

interface OptionsSelection {
  readonly libelle: string
  readonly libelles: Libelles
  readonly aide?: string
  readonly obligatoire?: boolean
  readonly laterale?: boolean
  readonly defaut?: string
}

/** Une valeur d'un vocabulaire. */
export function champSelection(name: string, demande: OptionsSelection): SelectField {
  const { defaut } = demande
  return {
    ...commun(name, demande),
    hasMany: false,
    ...(defaut === undefined ? {} : { defaultValue: defaut }),
  }
}

/** Plusieurs valeurs d'un vocabulaire. */
export function champSelections(name: string, demande: OptionsSelection): SelectField {
  return { ...commun(name, demande), hasMany: true }
}

function commun(name: string, { libelle, libelles, aide, obligatoire, laterale }: OptionsSelection) {
  return {
    name,
    type: 'select' as const,
    label: libelle,
    required: obligatoire ?? false,
    options: Object.entries(libelles).map(([value, label]) => ({ value, label })),
    admin: {
      isClearable: obligatoire !== true,
      ...(aide === undefined ? {} : { description: aide }),
      ...(laterale === true ? { position: 'sidebar' as const } : {}),
    },
  }
}

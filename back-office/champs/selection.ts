import type { SelectField } from 'payload'
import { sansAbsents } from '../../src/kernel/sans-absents.ts'

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
  return sansAbsents({ ...commun(name, demande), hasMany: false, defaultValue: demande.defaut })
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
    admin: sansAbsents({
      isClearable: obligatoire !== true,
      description: aide,
      position: laterale === true ? 'sidebar' : undefined,
    }),
  }
}

import type { DateField } from 'payload'
import { sansAbsents } from '../../src/kernel/sans-absents.ts'

interface OptionsJour {
  readonly libelle: string
  readonly aide?: string
  readonly obligatoire?: boolean
  readonly laterale?: boolean
  readonly aujourdhui?: boolean
}

/** Un jour, sans heure. */
export function champJour(name: string, options: OptionsJour): DateField {
  const { libelle, aide, obligatoire = false, laterale = false, aujourdhui = false } = options
  return {
    name,
    type: 'date',
    label: libelle,
    required: obligatoire,
    ...(aujourdhui ? { defaultValue: () => new Date().toISOString() } : {}),
    admin: sansAbsents({
      description: aide,
      position: laterale ? 'sidebar' : undefined,
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
    }),
  }
}

/** Un jour et une heure, de Paris quel que soit le poste de travail. */
export function champInstant(name: string, { libelle, aide, obligatoire = false }: OptionsJour): DateField {
  return {
    name,
    type: 'date',
    label: libelle,
    required: obligatoire,
    timezone: {
      defaultTimezone: 'Europe/Paris',
      supportedTimezones: [{ label: 'Heure de Paris', value: 'Europe/Paris' }],
    },
    admin: sansAbsents({
      description: aide,
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: "d MMMM yyyy 'à' HH:mm",
        timeFormat: 'HH:mm',
        timeIntervals: 15,
      },
    }),
  }
}

import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'

/** Les tableaux de Payload, en français, et commandés depuis la barre d'outils : leurs menus flottants sont en anglais. */
export function TableauFeature() {
  const fourni = EXPERIMENTAL_TableFeature()
  const { feature } = fourni
  if (typeof feature !== 'function')
    throw new Error('La fonctionnalité des tableaux de Payload a changé de forme.')
  return {
    ...fourni,
    feature: async (contexte: Parameters<typeof feature>[0]) => {
      const serveur = await feature(contexte)
      const { generateSchemaMap } = serveur
      return {
        ...serveur,
        ClientFeature: './texte-riche/tableau/tableau.client.tsx#TableauFeatureClient',
        generateSchemaMap: (args: Parameters<NonNullable<typeof generateSchemaMap>>[0]) => {
          const schemas = generateSchemaMap?.(args) ?? new Map()
          for (const schema of schemas.values()) if ('fields' in schema) nommer(schema.fields)
          return schemas
        },
      }
    },
  }
}

/** Ce que demande la boîte d'insertion. */
const CHAMPS: ReadonlyMap<string, { readonly label: string; readonly defaultValue: number }> = new Map([
  ['rows', { label: 'Nombre de lignes', defaultValue: 3 }],
  ['columns', { label: 'Nombre de colonnes', defaultValue: 3 }],
])

function nommer(declares: readonly Field[]): void {
  for (const champ of declares) {
    const francais = 'name' in champ ? CHAMPS.get(champ.name ?? '') : undefined
    if (francais !== undefined) Object.assign(champ, francais)
  }
}

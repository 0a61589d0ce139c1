import type { Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Genre } from '../../src/contenu/back-office.ts'
import type { CollectionEditoriale } from './collection-editoriale.ts'

/** Ce que le reste du back-office demande à une collection éditoriale, quels que soient ses champs. */
export interface Editoriale {
  readonly genre: Genre
  readonly liable: CollectionEditoriale<never>['liable']
  /** « page d'information ». */
  readonly nom: string
  /** Refait la publication d'un document en ligne, sans rien enregistrer chez Payload. */
  readonly republier: (req: PayloadRequest, id: number) => Promise<void>
}

/** Sous quel nom la configuration de la collection le porte. */
export const CLE_EDITORIALE = 'editoriale'

/** `undefined` : la collection ne publie rien. */
export function editorialeDe({ custom }: Pick<SanitizedCollectionConfig, 'custom'>): Editoriale | undefined {
  const portee: unknown = custom?.[CLE_EDITORIALE]
  return estEditoriale(portee) ? portee : undefined
}

const estEditoriale = (valeur: unknown): valeur is Editoriale =>
  typeof valeur === 'object' && valeur !== null && 'genre' in valeur && 'republier' in valeur

/** Comment une phrase nomme une publication de ce type. */
export const nomDuGenre =
  ({ config }: Pick<Payload, 'config'>) =>
  (type: string): string =>
    config.collections.map(editorialeDe).find((une) => une?.genre.type === type)?.nom ?? 'contenu'

import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { TypePublication } from '../../src/contenu/socle/domain/publication.ts'

/** Ce que le reste du back-office demande à une collection éditoriale, quels que soient ses champs. */
export interface Editoriale {
  readonly type: TypePublication
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
  typeof valeur === 'object' && valeur !== null && 'type' in valeur && 'republier' in valeur

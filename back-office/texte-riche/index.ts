import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'

/** L'éditeur « enrichi » de tous les textes longs. */
export const editeurEnrichi = lexicalEditor()

/** Ce dont le rendu a besoin hors du texte : adresses des documents liés, images, documents à télécharger. */
export interface OutilsDeRendu {
  /** Adresse publique d'un document lié (`/actualites/12/titre`) ; absente s'il n'est pas publié. */
  readonly adresseDe: (collection: string, id: string | number) => Promise<string | undefined>
  /** Média par identifiant, tel que la collection `medias` le garde. */
  readonly mediaDe: (id: string | number) => Promise<unknown>
}

/** HTML du texte, aux règles de `docs/contenus.md` ; assaini ensuite par `contenu.publier`. */
export async function versHtml(_etat: SerializedEditorState, _outils: OutilsDeRendu): Promise<string> {
  return ''
}

/** Une raison de refuser la publication, en une phrase, avec de quoi retrouver l'endroit. */
export interface FauteAccessibilite {
  readonly code: string
  readonly phrase: string
  readonly extrait?: string
}

/** Les fautes d'accessibilité du texte ; vide : il peut être publié. */
export function verifierTexte(_etat: SerializedEditorState): readonly FauteAccessibilite[] {
  return []
}

/** L'état d'éditeur d'un HTML assaini (reprise des contenus écrits en fichiers). */
export function depuisHtml(_html: string): SerializedEditorState {
  const root = { type: 'root', children: [], direction: null, format: '', indent: 0, version: 1 } as const
  return { root: { ...root, children: [] } }
}

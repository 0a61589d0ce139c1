import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { lireEtat } from './lecture.ts'
import { citees } from './references.ts'
import { type OutilsDeRendu, preparer } from './rendu/contexte.ts'
import { rendreDocument } from './rendu/rendre.ts'

export { verifierAvecMedias, verifierTexte } from './controle/verifier-texte.ts'
export { editeurEnrichi } from './editeur.ts'
export type { OutilsDeRendu } from './rendu/contexte.ts'
export { depuisHtml } from './reprise/depuis-html.ts'

/** HTML du texte, aux règles de `docs/contenus.md` ; assaini ensuite par `contenu.publier`. */
export async function versHtml(etat: SerializedEditorState, outils: OutilsDeRendu): Promise<string> {
  const noeuds = lireEtat(etat)
  return rendreDocument(noeuds, await preparer(citees(noeuds), outils))
}

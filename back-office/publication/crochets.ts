import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { CollectionEditoriale } from './collection-editoriale.ts'
import { lireEnLigne, publier, retirer } from './mise-en-ligne.ts'
import { faireSuivre } from './tout-ou-rien.ts'

/**
 * Après chaque enregistrement, le portail suit ce que Payload garde en ligne, dans la même transaction : publication,
 * retrait, corbeille, version restaurée, échéance. Un brouillon enregistré sur un document en ligne n'y change rien.
 */
export function suivreLEnregistrement<Document>(
  declaration: CollectionEditoriale<Document>,
): CollectionAfterChangeHook {
  return async ({ collection, data, doc, req }) => {
    const cible = { slug: collection.slug, id: doc.id }
    const estUnBrouillon = (data._status ?? doc._status) !== 'published'
    await faireSuivre(req, async () => {
      const enLigne = await lireEnLigne<Document>(req, cible)
      if (enLigne === undefined) await retirer(declaration, req, cible)
      else if (!estUnBrouillon) await publier(declaration, req, { ...cible, document: enLigne })
    })
    return doc
  }
}

/** Un document supprimé quitte le portail. */
export function suivreLaSuppression<Document>(
  declaration: CollectionEditoriale<Document>,
): CollectionAfterDeleteHook {
  return async ({ collection, id, req }) => {
    const cible = { slug: collection.slug, id: Number(id) }
    await faireSuivre(req, () => retirer(declaration, req, cible))
  }
}

import type { CollectionConfig, Field, PayloadRequest } from 'payload'
import type { Publication, TypePublication } from '../../src/contenu/domain/publication.ts'
import { accesDe } from '../acces/index.ts'

/** Ce qui distingue une collection éditoriale ; brouillons, versions, corbeille, publication et contrôle sont communs. */
export interface CollectionEditoriale<Document> {
  readonly slug: string
  readonly type: TypePublication
  readonly libelles: { readonly singulier: string; readonly pluriel: string; readonly creer: string }
  readonly groupe: string
  /** Champ qui sert de titre dans les listes. */
  readonly champTitre: string
  readonly colonnes: readonly string[]
  readonly champs: readonly Field[]
  /** La publication d'un document : pure, à ce que lisent `outils` près. */
  readonly traduire: (document: Document, outils: OutilsDeTraduction) => Promise<Publication>
}

export interface OutilsDeTraduction {
  readonly req: PayloadRequest
}

/** La collection Payload d'une collection éditoriale. */
export function collectionEditoriale<Document>(
  declaration: CollectionEditoriale<Document>,
): CollectionConfig {
  const { slug, libelles, champTitre, colonnes, champs, groupe } = declaration
  return {
    slug,
    labels: { singular: libelles.singulier, plural: libelles.pluriel },
    access: accesDe(slug),
    lockDocuments: false,
    trash: true,
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
    admin: { useAsTitle: champTitre, defaultColumns: [...colonnes], group: groupe },
    fields: [...champs],
  }
}

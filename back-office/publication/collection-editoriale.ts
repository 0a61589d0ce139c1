import type { Field, PayloadRequest } from 'payload'
import type { Relecture } from '../../src/contenu/back-office.ts'
import type { Publication, TypePublication } from '../../src/contenu/socle/domain/publication.ts'

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
  /** Ce que le portail ne montrerait pas de la publication : elle est alors refusée. */
  readonly relire: Relecture
  /** La publication d'un document : pure, à ce que lisent `outils` près. Les relations y sont des identifiants. */
  readonly traduire: (document: Document, outils: OutilsDeTraduction) => Promise<Publication>
}

export interface OutilsDeTraduction {
  readonly req: PayloadRequest
  /** L'adresse publique d'un document visé par un lien ; `undefined` s'il n'est pas en ligne, ou n'a pas de page. */
  readonly adresseDe: (collection: string, id: string | number) => Promise<string | undefined>
}

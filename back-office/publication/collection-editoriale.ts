import type { Field, PayloadRequest } from 'payload'
import type { Genre, Publication } from '../../src/contenu/back-office.ts'
import type { Droits } from '../acces/index.ts'

/** Ce qui distingue une collection éditoriale ; brouillons, versions, corbeille, publication et contrôle sont communs. */
export interface CollectionEditoriale<Document> {
  readonly slug: string
  /** Le genre que publient ses documents : ce que le portail n'en montrerait pas est refusé. */
  readonly genre: Genre
  readonly droits: Droits
  /** Ce qui peut viser ses documents ; absent : rien, ils n'ont pas de page. */
  readonly liable?: 'partout' | 'dans-un-texte'
  /** Comment une phrase nomme un document ; à défaut, le libellé au singulier sans son article. */
  readonly nom?: string
  readonly libelles: { readonly singulier: string; readonly pluriel: string; readonly creer: string }
  readonly groupe: string
  /** Champ qui sert de titre dans les listes. */
  readonly champTitre: string
  readonly colonnes: readonly string[]
  readonly champs: readonly Field[]
  /** La publication d'un document : pure, à ce que lisent `outils` près. Les relations y sont des identifiants. */
  readonly traduire: (document: Document, outils: OutilsDeTraduction) => Promise<Publication>
}

export interface OutilsDeTraduction {
  readonly req: PayloadRequest
  /** L'adresse publique d'un document visé par un lien ; `undefined` s'il n'est pas en ligne, ou n'a pas de page. */
  readonly adresseDe: (collection: string, id: string | number) => Promise<string | undefined>
}

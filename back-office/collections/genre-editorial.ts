import type {
  CollectionConfig,
  CollectionSlug,
  Field,
  Payload,
  RequiredDataFromCollectionSlug,
} from 'payload'
import type { Genre, Publication } from '../../src/contenu/back-office.ts'
import { type CollectionEditoriale, collectionEditoriale } from '../publication/index.ts'
import { type Complements, completer } from './completer.ts'
import type { DocumentDe } from './document.ts'
import { type RepriseDeType, repriseDe } from './reprise.ts'

/** Un genre de contenu vu du back-office : un dossier de `collections/`, une ligne de leur liste. */
export interface GenreEditorial {
  readonly slug: CollectionSlug
  readonly genre: Genre
  readonly liable: CollectionEditoriale<never>['liable']
  /** `liables` : les collections qu'un lien peut viser. */
  readonly configurer: (liables: readonly CollectionSlug[]) => CollectionConfig
  readonly reprise: RepriseDeType
}

type Declaration<Slug extends CollectionSlug, Valeur> = Complements &
  Omit<CollectionEditoriale<DocumentDe<Slug>>, 'champs' | 'genre'> & {
    readonly slug: Slug
    readonly genre: Genre & { readonly lire: (publication: Publication) => Valeur | undefined }
    readonly champs: readonly Field[] | ((liables: readonly CollectionSlug[]) => readonly Field[])
    /** La saisie d'un objet publié par un fichier. */
    readonly reprendre: (valeur: Valeur, payload: Payload) => Saisie<Slug> | Promise<Saisie<Slug>>
    /** Ce que le portail doit avoir quand les fichiers ne l'ont pas. */
    readonly parDefaut?: readonly (Valeur & { readonly id: string })[]
    readonly ordonner?: (valeurs: readonly Valeur[]) => readonly Valeur[]
  }

type Saisie<Slug extends CollectionSlug> = RequiredDataFromCollectionSlug<Slug>

export function genreEditorial<Slug extends CollectionSlug, Valeur extends object>(
  declaration: Declaration<Slug, Valeur>,
): GenreEditorial {
  const { slug, genre, liable, champs } = declaration
  return {
    slug,
    genre,
    liable,
    configurer: (liables) => {
      const tous = typeof champs === 'function' ? champs(liables) : champs
      return completer(collectionEditoriale<DocumentDe<Slug>>({ ...declaration, champs: tous }), declaration)
    },
    reprise: repriseDe(declaration),
  }
}

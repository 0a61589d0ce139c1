import type { Jour } from '../../../kernel/jour.ts'
import type { Resultat } from '../../../kernel/resultat.ts'
import type { Collection } from './collection.ts'
import type { Publication, PublicationLue } from './publication.ts'
import type { Redirection } from './redirection.ts'

/**
 * Un genre de contenu, sans ses pages : tout ce qui le distingue est dans son dossier (`genre.ts`), et tout ce qui
 * énumère les genres parcourt `genres.ts`.
 */
export interface Genre {
  /** Nom durable, première partie de la clé de ses publications. */
  readonly type: string
  /** Sous-dossier de `instances/<region>/contenus/` ; `undefined` : il ne s'écrit pas en fichiers. */
  readonly dossier: string | undefined
  readonly lireFichier: LireFichier
  /** `undefined` : les données ne suivent pas le schéma. */
  readonly lire: (publication: Publication) => unknown
  /** Les fautes pour lesquelles le portail ne montrerait pas une publication ; aucune s'il la montre. */
  readonly relire: Relecture
  /** L'adresse publique de chaque publication, par identifiant ; absent : le genre n'a pas de page à lui. */
  readonly adresses?: (publications: readonly Adressable[]) => ReadonlyMap<string, string>
  /** L'adresse d'une publication dépend des autres : en publier une peut les changer toutes. */
  readonly enArbre?: true
  /** Ses adresses sont avec les pages fixes dans le plan pour robots. */
  readonly auPlan?: true
  /** Rubrique de ses fiches (« agenda ») : elles ont leur plan pour robots, celui de leur moteur s'il y en a un. */
  readonly rubrique?: string
  /** Ses fiches, rangées sous le nom de son dossier. */
  readonly ouvrir?: (deps: never) => Collection<unknown>
  /** Ce que toutes les pages peuvent en lire, gardé en mémoire et refait à chaque publication. */
  readonly memoire?: (publiees: readonly PublicationLue[]) => object
  /** Les redirections que portent ses publications. */
  readonly redirections?: (publiees: readonly PublicationLue[]) => readonly Redirection[]
}

export type Relecture = (publication: Publication) => readonly string[]

/** `nom` : celui du fichier, sans extension. Les fautes sont des phrases à montrer au rédacteur. */
export type LireFichier = (
  fichier: unknown,
  ou: { readonly nom: string; readonly aujourdhui: Jour },
) => Resultat<Publication, readonly string[]>

export type Adressable = Pick<Publication, 'type' | 'id' | 'titre' | 'donnees'>

/** Ce que la mémoire garde de tous ces genres. */
export type MemoireDe<G> = Ensemble<
  G extends { readonly memoire: (...publiees: never) => infer M } ? M : never
>

type Ensemble<Union> = (Union extends unknown ? (membre: Union) => void : never) extends (
  tout: infer Tout,
) => void
  ? Tout
  : never

/** Les fiches de tous ces genres, chacune sous le nom de son dossier. */
export type CollectionsDe<G> = {
  readonly [Cle in G as NomDeCollection<Cle>]: Cle extends { readonly ouvrir: (...deps: never) => infer C }
    ? C
    : never
}

type NomDeCollection<G> = G extends { readonly ouvrir: unknown; readonly dossier: infer Nom }
  ? Extract<Nom, string>
  : never

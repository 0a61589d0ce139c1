import type { FicheTrouvee } from '../../../kernel/fiche.ts'

export type Trouvaille<Valeur> = FicheTrouvee<Valeur, { readonly modifieeLe: Date }>

/** De quoi écrire l'adresse d'un objet publié dans le plan pour robots. */
export interface AdressePubliee {
  readonly id: string
  readonly slug: string
  readonly modifieeLe: Date
}

/** Lecture des objets publiés d'un type (structures, ressources, dispositifs). */
export interface Collection<Valeur> {
  readonly une: (id: string) => Promise<Trouvaille<Valeur>>
  /** Tous, à mémoire constante, de l'identifiant le plus petit au plus grand. */
  readonly parcourir: () => AsyncIterable<Valeur>
  readonly adresses: () => AsyncIterable<AdressePubliee>
  /** Change à chaque publication, et seulement alors. */
  readonly version: () => Promise<string>
}

import type { Instance } from '../../instance.ts'

/** Nom d'origine d'un fichier envoyé au navigateur → nom publié, qui porte l'empreinte de son contenu. */
export type Manifeste = Readonly<Record<string, string>>

let manifesteCourant: Manifeste = {}
let instanceCourante: Instance | undefined

/** À appeler une fois au démarrage, avant la première page. */
export function definirManifeste(manifeste: Manifeste): void {
  manifesteCourant = manifeste
}

/** À appeler une fois au démarrage, avant la première page. */
export function definirInstance(instance: Instance): void {
  instanceCourante = instance
}

export function instanceEnService(): Instance {
  if (instanceCourante === undefined) throw new Error('definirInstance() doit précéder le rendu des pages')
  return instanceCourante
}

/** Adresse publiée d'un fichier : `statique('client.js')` → `/statique/client-9F3A.js`. */
export function statique(nom: string): string {
  return `/statique/${manifesteCourant[nom] ?? nom}`
}

/** Adresse absolue d'un chemin du portail. */
export function absolue(chemin: string): string {
  return new URL(chemin, instanceEnService().urlPublique).href
}

import type { Instance } from './instance.ts'

/** Nom d'origine d'un fichier envoyé au navigateur → nom publié, qui porte l'empreinte de son contenu. */
export type Manifeste = Readonly<Record<string, string>>

/** Un lien écrit par l'équipe : chemin du portail ou adresse complète. */
export interface LienEcrit {
  readonly libelle: string
  readonly adresse: string
}

/** Ce que l'équipe publie et que l'en-tête et le pied de toutes les pages montrent. */
export interface HabillageEditorial {
  readonly menuPrincipal: readonly LienEcrit[]
  readonly menuPied: readonly LienEcrit[]
  /** « non conforme » : l'état que dit la déclaration d'accessibilité. */
  readonly conformite: string
}

/** Sans déclaration à lire, l'état le moins avantageux. */
const SANS_EDITORIAL: HabillageEditorial = { menuPrincipal: [], menuPied: [], conformite: 'non conforme' }

let lireHabillage = (): HabillageEditorial => SANS_EDITORIAL
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

/** À appeler une fois au démarrage ; lu à chaque page, donc toujours à jour. */
export function definirHabillageEditorial(lire: () => HabillageEditorial): void {
  lireHabillage = lire
}

export const habillageEditorial = (): HabillageEditorial => lireHabillage()

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

/** Un lien écrit par l'équipe : chemin du portail (`/formations?q=…`) ou adresse complète. */
export interface Lien {
  readonly libelle: string
  readonly adresse: string
}

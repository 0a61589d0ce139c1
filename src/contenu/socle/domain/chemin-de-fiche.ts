import { slug } from '../../../kernel/slug.ts'

/** `<rubrique>/<identifiant>/<titre>` : l'adresse d'une fiche. */
export const cheminDeFiche = (base: string, id: string, titre: string): string =>
  `${base}/${encodeURIComponent(id)}/${slug(titre)}`

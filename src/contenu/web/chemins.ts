import { slug } from '../../kernel/slug.ts'

const chemin = (base: string, id: string, titre: string): string =>
  `${base}/${encodeURIComponent(id)}/${slug(titre)}`

export const cheminStructure = (id: string, nom: string): string => chemin('/structures', id, nom)
export const cheminRessource = (id: string, titre: string): string => chemin('/ressources', id, titre)

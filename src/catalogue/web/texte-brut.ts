import type { Html } from '../domain/formation.ts'

const ENTITES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
}

/** Le texte d'un HTML assaini, sur une ligne. */
export function texteBrut(source: Html): string {
  const sansBalise = source.replace(/<(?:br|\/p|\/li|\/ul|\/ol)\b[^>]*>/g, ' ').replace(/<[^>]*>/g, '')
  return sansBalise
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entite) => ENTITES[entite] ?? entite)
    .replace(/\s+/g, ' ')
    .trim()
}

/** Le début d'un texte, coupé entre deux mots et suivi de « … » s'il est plus long que `longueur`. */
export function resumer(texte: string, longueur: number): string {
  if (texte.length <= longueur) return texte
  const debut = texte.slice(0, longueur - 1)
  const espace = debut.lastIndexOf(' ')
  return `${(espace > longueur / 2 ? debut.slice(0, espace) : debut).replace(/[\s,;:.–-]+$/, '')}…`
}

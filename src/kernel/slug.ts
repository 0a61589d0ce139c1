import { sansAccents } from './plier.ts'

const LONGUEUR_MAXIMALE = 80

/** Bout d'adresse lisible : minuscules sans accent, mots entiers joints par des tirets, 80 caractères ; jamais vide. */
export function slug(texte: string): string {
  const mots = sansAccents(texte.toLowerCase())
    .split(/[^a-z0-9]+/)
    .filter((mot) => mot !== '')
  return joindre(mots) || 'fiche'
}

function joindre(mots: readonly string[]): string {
  let texte = (mots[0] ?? '').slice(0, LONGUEUR_MAXIMALE)
  for (const mot of mots.slice(1)) {
    if (texte.length + 1 + mot.length > LONGUEUR_MAXIMALE) break
    texte = `${texte}-${mot}`
  }
  return texte
}

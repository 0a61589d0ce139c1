const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Texte prêt pour le contenu d'un élément ou d'un attribut XML. */
export function echapper(texte: string): string {
  return texte.replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? signe)
}

/** Élément dont le contenu est déjà du XML ; rien si le contenu est vide. */
export function element(nom: string, contenu: string | number | undefined): string {
  return contenu === undefined || contenu === '' ? '' : `<${nom}>${contenu}</${nom}>`
}

/** Coupe à `longueur` caractères sans laisser un mot entamé. */
export function abreger(texte: string, longueur: number): string {
  if (texte.length <= longueur) return texte
  return texte.slice(0, longueur).replace(/\s+\S*$/, '')
}

import { sansCoupure } from '../../../src/kernel/typographie.ts'

/** Texte d'un nœud HTML. */
export function echapper(texte: string): string {
  return texte.replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? signe)
}

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Texte français d'un nœud HTML : échappé, signes doubles liés à leur mot. */
export function phrase(texte: string): string {
  return echapper(sansCoupure(texte))
}

/** Valeurs d'attributs d'une balise ; absent ou `false` : l'attribut n'est pas écrit, `true` : il l'est sans valeur. */
type Attributs = Readonly<Record<string, string | number | boolean | undefined>>

/** Un élément HTML ; `contenu` est déjà de l'HTML. */
export function balise(nom: string, attributs: Attributs, contenu: string): string {
  return `${ouvrante(nom, attributs)}${contenu}</${nom}>`
}

/** Une balise ouvrante, ou un élément vide (`img`, `source`). */
export function ouvrante(nom: string, attributs: Attributs): string {
  const ecrits = Object.entries(attributs).flatMap(([cle, valeur]) => {
    if (valeur === undefined || valeur === false) return []
    return valeur === true ? [` ${cle}`] : [` ${cle}="${echapper(String(valeur))}"`]
  })
  return `<${nom}${ecrits.join('')}>`
}

/** Un paragraphe de classe donnée ; rien si le texte est vide. */
export function paragraphe(classe: string, texte: string): string {
  return texte === '' ? '' : balise('p', { class: classe }, phrase(texte))
}

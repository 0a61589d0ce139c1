/**
 * Blancs et balises superflus d'un HTML déjà assaini : éléments vides, sauts de ligne au bord d'un bloc ou par trois.
 * Répété jusqu'à ce que rien ne change.
 */
export function nettoyer(html: string): string {
  let texte = html.replace(/\s+/g, reduire).trim()
  if (!texte.includes('<')) return texte
  for (;;) {
    const suivant = nettoyerUneFois(texte)
    if (suivant === texte) return texte
    texte = suivant
  }
}

/** Une espace insécable reste : elle tient « 35 h » ensemble. */
const reduire = (blancs: string): string => (blancs === ' ' || blancs === '\u00a0' ? blancs : ' ')

const nettoyerUneFois = (html: string): string =>
  html
    .replace(/\s{2,}/g, reduire)
    .replace(/<(p|ul|ol|li|strong|em)>\s*<\/\1>|<a href="[^"]*">\s*<\/a>/g, '')
    .replace(/\s*<br>\s*/g, '<br>')
    .replace(/(?:<br>){3,}/g, '<br><br>')
    .replace(/\s*(<\/?(?:p|ul|ol|li)>)\s*/g, '$1')
    .replace(/(<\/?(?:p|ul|ol|li)>)(?:<br>)+/g, '$1')
    .replace(/(?:<br>)+(<\/?(?:p|ul|ol|li)>)/g, '$1')
    .replace(/^(?:<br>|\s)+|(?:<br>|\s)+$/g, '')

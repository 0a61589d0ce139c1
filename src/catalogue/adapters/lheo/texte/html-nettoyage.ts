/**
 * Blancs et balises superflus d'un HTML déjà assaini : éléments vides, sauts de ligne au bord d'un bloc ou par trois.
 * Répété jusqu'à ce que rien ne change.
 */
export function nettoyer(html: string): string {
  let texte = html.replace(BLANCS, ' ').trim()
  if (!texte.includes('<')) return texte
  for (;;) {
    const suivant = nettoyerUneFois(texte)
    if (suivant === texte) return texte
    texte = suivant
  }
}

/** Deux blancs de suite, ou un blanc autre que l'espace et l'espace insécable (qui tient « 35 h » ensemble). */
const BLANCS = /[^\S \u00a0]\s*|[ \u00a0]\s+/g

const nettoyerUneFois = (html: string): string =>
  html
    .replace(BLANCS, ' ')
    .replace(/<(p|ul|ol|li|strong|em)>\s*<\/\1>|<a href="[^"]*">\s*<\/a>/g, '')
    .replace(/\s*<br>\s*/g, '<br>')
    .replace(/(?:<br>){3,}/g, '<br><br>')
    .replace(/\s*(<\/?(?:p|ul|ol|li)>)\s*/g, '$1')
    .replace(/(<\/?(?:p|ul|ol|li)>)(?:<br>)+/g, '$1')
    .replace(/(?:<br>)+(<\/?(?:p|ul|ol|li)>)/g, '$1')
    .replace(/^(?:<br>|\s)+|(?:<br>|\s)+$/g, '')

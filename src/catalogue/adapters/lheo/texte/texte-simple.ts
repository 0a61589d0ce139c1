import { decoderEntites } from '../../../../kernel/entites.ts'

const BALISE =
  /<\/?(?:a|abbr|b|big|blockquote|body|br|center|dd|div|dl|dt|em|font|h[1-6]|hr|html|i|img|li|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi

/**
 * Texte sans balise ni entité HTML, blancs réduits. L'opération est répétée jusqu'à ce que rien ne change : relire ce
 * qu'on a écrit redonne le même texte.
 */
export function texteSimple(brut: string): string {
  let texte = brut
  for (;;) {
    const suivant = enleverHtml(texte)
    if (suivant === texte) return reduireBlancs(texte)
    texte = suivant
  }
}

function enleverHtml(texte: string): string {
  const sansBalise = texte.includes('<') ? texte.replace(BALISE, ' ') : texte
  return decoderEntites(sansBalise)
}

const reduireBlancs = (texte: string): string => texte.trim().replace(/[ \t\r\n]+/g, ' ')

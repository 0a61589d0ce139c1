import { decoderEntites } from './entites.ts'

/** Ce qui ne sépare pas deux mots : les commentaires, et les balises posées dans une phrase. */
const DANS_UN_MOT =
  /<!--[\s\S]*?-->|<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)(?:[\s/][^>]*)?>/g
const BALISE = /<[^>]*>/g
const CESURE = '\u00ad'

/** Les mots d'un HTML assaini, blancs gardés : un bloc les sépare, une balise dans la phrase ou une césure non. */
export function motsDeHtml(html = ''): string {
  const texte = html.includes('<') ? html.replace(DANS_UN_MOT, '').replace(BALISE, ' ') : html
  return decoderEntites(texte).replaceAll(CESURE, '')
}

/** Le texte d'un HTML assaini, sur une ligne. */
export function texteDeHtml(html = ''): string {
  return motsDeHtml(html).replace(/\s+/g, ' ').trim()
}

import { decoderEntites } from './entites.ts'
import { echapperXml } from './xml.ts'

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

const LIEN = /<a\s(?:[^>]*?\s)?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g

/** Le texte d'un HTML assaini, prêt à s'écrire dans du HTML, où seuls les liens restent, adresses complétées par `absolue`. */
export function texteEtLiens(html: string, absolue: (chemin: string) => string): string {
  const morceaux = html.split(LIEN).map((morceau, rang) => {
    if (rang % 3 === 1) return `<a href="${echapperXml(absolue(decoderEntites(morceau)))}">`
    const mots = echapperXml(motsDeHtml(morceau))
    return rang % 3 === 2 ? `${mots}</a>` : mots
  })
  return morceaux.join('').replace(/\s+/g, ' ').trim()
}

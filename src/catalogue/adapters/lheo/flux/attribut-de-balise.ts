import { decoderEntites } from '../../../../kernel/entites.ts'

const ATTRIBUT = /([^\s=<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
/** Un attribut sans guillemets, ou sans valeur : XML n'en veut pas, mais ceux qui le suivent se lisent. */
const MAL_ECRIT = /[^\s>]+/y

/** Valeur d'un attribut de la première balise d'un fragment, sans lire le reste ; absente s'il n'y est pas. */
export function attributDeBalise(xml: string, nom: string): string | undefined {
  let index = xml.search(/[\s>]/)
  while (index < xml.length) {
    while (/\s/.test(xml[index] ?? '')) index++
    ATTRIBUT.lastIndex = index
    const trouve = ATTRIBUT.exec(xml)
    if (trouve?.[1] === nom) return decoderEntites(trouve[2] ?? trouve[3] ?? '')
    MAL_ECRIT.lastIndex = index
    if (trouve === null && !MAL_ECRIT.test(xml)) return undefined
    index = trouve === null ? MAL_ECRIT.lastIndex : ATTRIBUT.lastIndex
  }
  return undefined
}

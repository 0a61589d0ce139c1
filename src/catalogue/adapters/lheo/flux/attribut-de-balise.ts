import { decoderEntites } from '../../../../kernel/entites.ts'

const ATTRIBUT = /([^\s=<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

/** Valeur d'un attribut de la première balise d'un fragment, sans lire le reste ; absente s'il n'y est pas. */
export function attributDeBalise(xml: string, nom: string): string | undefined {
  let index = xml.search(/[\s>]/)
  while (index < xml.length) {
    while (/\s/.test(xml[index] ?? '')) index++
    ATTRIBUT.lastIndex = index
    const trouve = ATTRIBUT.exec(xml)
    if (trouve === null) return undefined
    if (trouve[1] === nom) return decoderEntites(trouve[2] ?? trouve[3] ?? '')
    index = ATTRIBUT.lastIndex
  }
  return undefined
}

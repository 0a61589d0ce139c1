import { readFile } from 'node:fs/promises'
import { ICONES, type NomIcone } from '../../src/gabarit/composants/icones.ts'

const TRAIT =
  'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'

/** La planche SVG des icônes Lucide (licence ISC) que le portail emploie, un `<symbol>` chacune. */
export async function plancheDIcones(): Promise<string> {
  const symboles = await Promise.all(ICONES.map(symbole))
  return `<svg xmlns="http://www.w3.org/2000/svg"><!-- Lucide, ISC -->${symboles.join('')}</svg>`
}

async function symbole(nom: NomIcone): Promise<string> {
  const source = await readFile(`node_modules/lucide-static/icons/${nom}.svg`, 'utf8')
  const trace = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(source)?.[1] ?? ''
  if (trace === '') throw new Error(`icône Lucide illisible : ${nom}`)
  return `<symbol id="${nom}" ${TRAIT}>${trace.replaceAll(/\s+/g, ' ').trim()}</symbol>`
}

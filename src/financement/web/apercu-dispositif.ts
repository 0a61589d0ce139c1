import type { Dispositif } from '../domain/dispositif.ts'
import { htmlDispositif } from './dispositif.page.tsx'
import { vueDispositif } from './dispositif.view.ts'
import { jsonLdDispositif } from './json-ld.ts'

/** La fiche d'un brouillon, comme elle serait publiée. */
export function htmlApercuDispositif(dispositif: Dispositif): string {
  const vue = vueDispositif(dispositif)
  return htmlDispositif({ vue, proches: [], jsonLd: jsonLdDispositif(vue) })
}

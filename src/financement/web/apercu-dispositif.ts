import { type ContexteDeRendu, rendre } from '../../gabarit/index.ts'
import type { Dispositif } from '../domain/dispositif.ts'
import { PageDispositif } from './dispositif.page.tsx'
import { vueDispositif } from './dispositif.view.ts'
import { jsonLdDispositif } from './json-ld.ts'

/** La fiche d'un brouillon, comme elle serait publiée. */
export function htmlApercuDispositif(contexte: ContexteDeRendu, dispositif: Dispositif): string {
  const vue = vueDispositif(dispositif)
  return rendre(contexte, PageDispositif, { vue, proches: [], jsonLd: jsonLdDispositif(contexte, vue) })
}

import type { PageInfos } from '../../../src/contenu/infos/domain/page-infos.ts'

/** Chaque page après celle du dessus : une relation ne vise qu'un document qui existe. */
export function parentsDAbord(pages: readonly PageInfos[]): readonly PageInfos[] {
  const parId = new Map(pages.map((page) => [page.id, page]))
  const rang = (page: PageInfos, vues = new Set<string>()): number => {
    const parent = page.parent === undefined ? undefined : parId.get(page.parent)
    if (parent === undefined || vues.has(page.id)) return 0
    return 1 + rang(parent, vues.add(page.id))
  }
  return [...pages].sort((a, b) => rang(a) - rang(b))
}

import { declaration } from '../../../src/contenu/back-office.ts'
import type { PageLegale } from '../../../src/contenu/pages-legales/domain/page-legale.ts'
import { LIBELLES_PAGES_LEGALES } from '../../../src/contenu/pages-legales/domain/pages-legales.ts'

const sansTexte = (id: PageLegale['id']): PageLegale => ({ id, titre: LIBELLES_PAGES_LEGALES[id], html: '' })

/** Les pages légales telles que leur gabarit les montre : sans audit, donc « non conforme » ; éco-conception non évaluée. */
export const pagesLegalesParDefaut: readonly PageLegale[] = [
  sansTexte('mentions-legales'),
  sansTexte('donnees-personnelles'),
  { ...sansTexte('accessibilite'), declaration },
  { ...sansTexte('eco-conception'), ecoConception: { reponses: [] } },
]

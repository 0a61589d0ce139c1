import { Icone } from './icone.tsx'
import { pagesMontrees } from './pages-montrees.ts'

export interface PaginationProps {
  /** Page courante, à partir de 1. */
  readonly page: number
  readonly pages: number
  readonly adresse: (page: number) => string
}

/** Rien s'il n'y a qu'une page. */
export function Pagination({ page, pages, adresse }: PaginationProps) {
  if (pages <= 1) return null
  return (
    <nav class="pagination" aria-label="Pages de résultats">
      <ul>
        {page > 1 && (
          <li>
            <a class="pagination__lien" href={adresse(page - 1)} rel="prev">
              <Icone nom="chevron-left" />
              <span class="pagination__mot">Précédente</span>
            </a>
          </li>
        )}
        {pagesMontrees(page, pages).map((montree, rang) => (
          <li key={`${montree}-${rang}`}>
            <Numero montree={montree} page={page} adresse={adresse} />
          </li>
        ))}
        {page < pages && (
          <li>
            <a class="pagination__lien" href={adresse(page + 1)} rel="next">
              <span class="pagination__mot">Suivante</span>
              <Icone nom="chevron-right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

interface NumeroProps {
  readonly montree: number | 'saut'
  readonly page: number
  readonly adresse: (page: number) => string
}

function Numero({ montree, page, adresse }: NumeroProps) {
  if (montree === 'saut') return <span class="pagination__saut">…</span>
  const courante = montree === page
  return (
    <a class="pagination__lien" href={adresse(montree)} aria-current={courante ? 'page' : undefined}>
      <span class="visuellement-cache">Page </span>
      {montree}
    </a>
  )
}

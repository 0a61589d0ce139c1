export interface ProprietesPages {
  readonly page: number
  readonly pages: number
  readonly adresse: (page: number) => string
}

/** Page d'avant, page d'après. */
export function Pages({ page, pages, adresse }: ProprietesPages) {
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label="Pages du tableau">
      {page > 1 && (
        <a href={adresse(page - 1)} rel="prev">
          Page précédente
        </a>
      )}
      <span>
        Page {page} sur {pages}
      </span>
      {page < pages && (
        <a href={adresse(page + 1)} rel="next">
          Page suivante
        </a>
      )}
    </nav>
  )
}

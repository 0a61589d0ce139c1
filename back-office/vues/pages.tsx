export interface ProprietesPages {
  readonly page: number
  /** Nombre de lignes en tout, et par page. */
  readonly total: number
  readonly parPage: number
  /** Ce qui est paginé, si l'écran a plusieurs tableaux. */
  readonly nom?: string
  readonly adresse: (page: number) => string
}

/** Page d'avant, page d'après. */
export function Pages({ page, total, parPage, nom = 'Pages du tableau', adresse }: ProprietesPages) {
  const pages = Math.ceil(total / parPage)
  if (pages <= 1) return null
  return (
    <nav className="pages" aria-label={nom}>
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

interface Proprietes {
  readonly page: number
  readonly total: number
  readonly taille: number
  readonly nom: string
  readonly adresse: (page: number) => string
}

/** Page précédente, page suivante. */
export function Pages({ page, total, taille, nom, adresse }: Proprietes) {
  const derniere = Math.max(1, Math.ceil(total / taille))
  if (derniere === 1) return null
  return (
    <nav className="donnees__pages" aria-label={nom}>
      {page > 1 && <a href={adresse(page - 1)}>Page précédente</a>}
      <span>
        Page {page} sur {derniere}
      </span>
      {page < derniere && <a href={adresse(page + 1)}>Page suivante</a>}
    </nav>
  )
}

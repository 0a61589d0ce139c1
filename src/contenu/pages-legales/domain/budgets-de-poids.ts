const KILO = 1_024

/** Ce qu'une page a le droit de peser, à froid, police comprise ; la série de tests mesure ces nombres dans un navigateur. */
export const BUDGETS_DE_POIDS = {
  page: { libelle: 'Page de résultats, page d’information', octets: 100 * KILO },
  fiche: { libelle: 'Fiche formation', octets: 90 * KILO },
} as const

/** Requêtes au plus pour afficher une page. */
export const APPELS_PAR_PAGE = 12

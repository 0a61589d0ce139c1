/** Les écrans de données, dans l'ordre du menu : la ressource de la matrice des rôles qu'ils montrent, et leur adresse. */
export const ECRANS = [
  { ressource: 'flux', chemin: '/admin/donnees/flux', libelle: 'Flux' },
  { ressource: 'import', chemin: '/admin/donnees/import', libelle: 'Import manuel' },
  { ressource: 'qualite', chemin: '/admin/donnees/qualite', libelle: 'Qualité' },
  {
    ressource: 'recherches-sans-resultat',
    chemin: '/admin/donnees/recherches',
    libelle: 'Recherches sans résultat',
  },
  { ressource: 'demandes-temoins', chemin: '/admin/donnees/temoins', libelle: 'Demandes témoins' },
  { ressource: 'synonymes', chemin: '/admin/donnees/synonymes', libelle: 'Synonymes' },
] as const

export type RessourceDeDonnees = (typeof ECRANS)[number]['ressource']

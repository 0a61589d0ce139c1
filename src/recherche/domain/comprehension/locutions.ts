/** Des suites de mots outils qui veulent dire un mot : sans elle, la recherche n'en garderait que le nom commun (« compte »). */
const LOCUTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:(?:(?:je|me|m['’]|se|s['’])\s*)?(?:mettre|mets|lancer|lance|installer|installe|travailler|travaille|être|etre|est|suis)\s+)?[àa]\s+(?:son|mon|ton|leur|notre|votre)\s+(?:propre\s+)?compte(?!\s+(?:personnel|formation|cpf)|\p{L})/giu,
    'indépendant',
  ],
]

/** Le texte, chaque locution remplacée par le mot qu'elle veut dire. */
export const sansLocutions = (texte: string): string =>
  LOCUTIONS.reduce((lu, [locution, mot]) => lu.replace(locution, mot), texte)

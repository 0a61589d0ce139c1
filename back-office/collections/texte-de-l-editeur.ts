/** Le texte d'un état d'éditeur, sans mise en forme : ce que les règles de fond regardent. */
export function texteDeLEditeur(etat: unknown): string {
  return [...morceaux(etat)].join(' ').trim()
}

/** Tout texte saisi, où qu'il soit : nœuds, tableaux, champs des blocs. */
function* morceaux(valeur: unknown): Generator<string> {
  if (Array.isArray(valeur)) for (const element of valeur) yield* morceaux(element)
  if (typeof valeur !== 'object' || valeur === null || Array.isArray(valeur)) return
  for (const [cle, contenu] of Object.entries(valeur)) {
    if (typeof contenu === 'string' && TEXTES.has(cle)) yield contenu
    else yield* morceaux(contenu)
  }
}

/** Clés des nœuds Lexical et des blocs qui portent un texte lu par le visiteur. */
const TEXTES = new Set(['text', 'titre', 'valeur', 'libelle', 'source', 'legende', 'auteur', 'description'])

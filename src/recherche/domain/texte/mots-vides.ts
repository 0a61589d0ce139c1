/** Mots outils du français, repliés. Les lettres seules qui nomment un permis ou un langage (b, c, d, e, r) restent. */
const MOTS = `
a afin ai ainsi alors apres as au aucun aucune aujourd hui aupres aussi autre autres aux avec avez avoir avons
ce ceci cela celle celles celui cet cette ces ceux chaque chez ci comme comment dans de deja depuis des dont donc
du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux fait font il ils j je jusque l la le
les leur leurs lors lui m ma mais me mes moi mon n ne ni nos notre nous on ont ou par parmi pas pendant peu peut
peuvent plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon sera seront ses si
sien soi soit sont sous sur t ta te tes toi ton tous tout toute toutes tres tu un une vers via voici voila vos
votre vous y
`

export const MOTS_VIDES: ReadonlySet<string> = new Set(MOTS.trim().split(/\s+/))

/** Vrai d'un mot outil (replié). */
export const estVide = (mot: string): boolean => MOTS_VIDES.has(mot)

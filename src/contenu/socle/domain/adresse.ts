/** Ni `//ailleurs`, ni `\` où un navigateur lit `/`, ni caractère de contrôle, qu'il saute. */
const CHEMIN = /^\/(?!\/)[^\s\p{Cc}\\#]*(?:#[^\s\p{Cc}\\]*)?$/u
const COMPLETE = /^https?:\/\/[^\s/]\S*$/i

/** Un chemin du portail, paramètres et ancre compris : `/formations?q=soudeur`. */
export const estChemin = (texte: string): boolean => CHEMIN.test(texte)

/** Une adresse complète, en `https://` ou `http://` dans n'importe quelle casse : un téléphone écrit « Https:// ». */
export const estAdresseComplete = (texte: string): boolean => COMPLETE.test(texte) && URL.canParse(texte)

/** Une recherche du portail gardée dans un texte : rejouée à chaque affichage, donc toujours à jour. */
export interface RechercheEnregistree {
  /** Le premier mot du chemin qui la cherche (`/formations`, `/agenda`…). */
  readonly liste: string
  /** Paramètres de l'adresse, sans point d'interrogation, page et taille de page exclues ; vide : tout le moteur. */
  readonly requete: string
}

/** Les listes de l'équipe qu'un texte peut montrer ; celles des moteurs de recherche s'y ajoutent. */
export const LISTES_EDITORIALES = ['actualites', 'agenda'] as const

/** Ce qui ne change pas le résultat d'une recherche, seulement sa présentation. */
const PARAMETRES_DE_PRESENTATION = ['page', 'par-page', 'expliquer']

/**
 * La recherche d'une adresse collée depuis le portail (`/formations?q=soudeur` ou l'adresse complète) ; rien si ce n'est
 * pas la page d'une de ces listes.
 */
export function lireRecherche(adresse: string, listes: readonly string[]): RechercheEnregistree | undefined {
  const url = URL.parse(adresse.trim(), 'https://portail.invalid')
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  const liste = url.pathname.replace(/^\/|\/$/g, '')
  if (!listes.includes(liste)) return undefined
  for (const parametre of PARAMETRES_DE_PRESENTATION) url.searchParams.delete(parametre)
  return { liste, requete: sansParametreVide(url.searchParams).toString() }
}

function sansParametreVide(parametres: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parametres].filter(([, valeur]) => valeur.trim() !== ''))
}

/** Une recherche du portail gardée dans un texte : rejouée à chaque affichage, donc toujours à jour. */
export interface RechercheEnregistree {
  readonly liste: ListeDeTexte
  /** Paramètres de l'adresse, sans point d'interrogation, page et format exclus ; vide : tout le moteur. */
  readonly requete: string
}

/** Les listes qu'un texte peut montrer : le premier mot du chemin qui les cherche (`/formations`, `/agenda`…). */
const LISTES = [
  'formations',
  'metiers',
  'financements',
  'organismes',
  'ressources',
  'structures',
  'actualites',
  'agenda',
] as const

export type ListeDeTexte = (typeof LISTES)[number]

export function estUneListe(valeur: string): valeur is ListeDeTexte {
  return LISTES.some((liste) => liste === valeur)
}

/** Ce qui ne change pas le résultat d'une recherche, seulement sa présentation. */
const PARAMETRES_DE_PRESENTATION = ['page', 'parPage', 'vue', 'format', 'expliquer']

/**
 * La recherche d'une adresse collée depuis le portail (`/formations?q=soudeur` ou l'adresse complète) ; rien si ce n'est
 * pas celle d'une page de résultats.
 */
export function lireRecherche(adresse: string): RechercheEnregistree | undefined {
  const url = URL.parse(adresse.trim(), 'https://portail.invalid')
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  const liste = url.pathname.replace(/^\/|\/$/g, '')
  if (!estUneListe(liste)) return undefined
  for (const parametre of PARAMETRES_DE_PRESENTATION) url.searchParams.delete(parametre)
  return { liste, requete: sansParametreVide(url.searchParams).toString() }
}

function sansParametreVide(parametres: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parametres].filter(([, valeur]) => valeur.trim() !== ''))
}

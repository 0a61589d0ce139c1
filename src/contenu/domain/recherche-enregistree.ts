/** Une recherche du portail gardée dans un texte : rejouée à chaque affichage, donc toujours à jour. */
export interface RechercheEnregistree {
  readonly liste: ListeDeTexte
  /** Paramètres de l'adresse, sans point d'interrogation, page et format exclus ; vide : tout le moteur. */
  readonly requete: string
}

/** Les listes qu'un texte peut montrer, et le chemin du portail qui les cherche : `/formations`, `/agenda`… */
const LISTES = {
  formations: 'Formations',
  metiers: 'Métiers',
  financements: 'Aides et dispositifs de financement',
  organismes: 'Organismes de formation',
  ressources: 'Ressources',
  structures: 'Structures d’accompagnement',
  actualites: 'Actualités',
  agenda: 'Événements de l’agenda',
} as const

export type ListeDeTexte = keyof typeof LISTES

export const LIBELLES_LISTES: Readonly<Record<ListeDeTexte, string>> = LISTES

export function estUneListe(valeur: string): valeur is ListeDeTexte {
  return Object.hasOwn(LISTES, valeur)
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

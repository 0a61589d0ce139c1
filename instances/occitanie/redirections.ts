/**
 * Registre des adresses de l'ancien portail qui ne suivent aucune règle : l'adresse exacte, puis la page qui la
 * remplace. Celles qui suivent une règle (`/recherche?k=…`, `/organismes/<nom>`,
 * `/trouver-une-formation/fiche-formation/?formation=…`) sont traduites par le catalogue et la recherche.
 */
export const redirections: Readonly<Record<string, string>> = {
  '/accueil': '/',
  '/trouver-une-formation': '/formations',
  '/trouver-une-formation/': '/formations',
  '/financer-une-formation': '/financements',
  '/plan-site': '/plan-du-site',
  '/sitemap': '/plan-du-site',
  '/accessibilite-numerique': '/accessibilite',
  '/politique-de-confidentialite': '/donnees-personnelles',
}

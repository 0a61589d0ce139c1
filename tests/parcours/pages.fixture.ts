import { inject } from 'vitest'

const FIXES = [
  '/',
  '/formations',
  '/formations?q=anglais&ou=Toulouse&rayon=50',
  '/formations?q=zzzyyyxxx&litteral=1',
  '/organismes',
  '/metiers',
  '/financements',
  '/structures?ou=Toulouse',
  '/ressources',
  '/actualites',
  '/actualites?profil=lyceen',
  '/agenda',
  '/agenda?departement=31&passes=1',
  '/agenda?type=concours&departement=31',
  '/agenda/inconnue/x',
  '/informations?q=orientation',
  '/recherche?q=boulanger',
  '/recherche?q=toulouse&ou=Albi',
  '/recherche?q=zzzyyyxxx',
  '/structures/inconnue/x',
  '/metiers/M1805/developpeur-developpeuse-informatique',
  '/metiers/M1805/developpeur-developpeuse-informatique?ou=Toulouse',
  '/metiers/M1805/offres',
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/eco-conception',
  '/plan-du-site',
  '/infos',
  '/infos?profil=lyceen',
  '/infos/alternance',
  '/infos/alternance/trouver-un-employeur',
  '/infos/s-orienter-au-lycee',
  '/infos/vie-pratique',
  '/infos/une-page-inconnue',
  '/parcours',
  '/parcours/demandeur-emploi',
  '/parcours/lyceen',
  '/faq',
  '/faq?profil=apprenti',
  '/apercu/jeton-inconnu',
  '/classement',
  '/mots',
  '/une-page-qui-n-existe-pas',
]

/** Les pages de résultats qui ont leurs fiches ; celles des métiers sont parmi les pages fixes. */
const CATALOGUES = [
  '/formations',
  '/organismes',
  '/financements',
  '/structures',
  '/ressources',
  '/actualites',
  '/agenda',
]

/** Une adresse par sorte de page du portail, fiches comprises. */
export async function adressesDesPages(): Promise<readonly string[]> {
  return [...FIXES, ...(await Promise.all(CATALOGUES.map(premiereFiche)))]
}

/** L'adresse de la première fiche d'une page de résultats. */
export async function premiereFiche(chemin: string): Promise<string> {
  const html = await (await fetch(new URL(chemin, inject('adressePortail')))).text()
  const fiche = new RegExp(`href="(${chemin}/[^"/]+/[^"/]+)"`).exec(html)?.[1]
  if (fiche === undefined) throw new Error(`aucune fiche dans ${chemin}`)
  return fiche
}

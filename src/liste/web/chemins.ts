import type { Declaration } from '../domain/declaration.ts'
import type { Requete } from '../domain/requete.ts'
import { PAR_PAGE } from '../usecases/analyser-requete.ts'
import { ecrireRequete } from '../usecases/ecrire-requete.ts'

/** Adresse d'une recherche : chemin de la liste, au format demandé, et paramètres canoniques. */
export function cheminRecherche(liste: Declaration, requete: Requete, format = ''): string {
  const parametres = ecrireRequete(liste, requete)
  return `/${liste.id}${format}${parametres === '' ? '' : `?${parametres}`}`
}

/** L'adresse que les robots retiennent : même contenu, tri et explications retirés. */
export function cheminCanonique(liste: Declaration, requete: Requete): string {
  return cheminRecherche(liste, { ...requete, tri: liste.tris[0]?.id ?? requete.tri, expliquer: false })
}

/** La même liste sous une autre forme (RSS, ICS) : mêmes filtres, sans page ni explication. */
export function cheminRss(liste: Declaration, requete: Requete, format = '.rss'): string {
  return cheminRecherche(liste, premierePage(liste, requete), format)
}

/** Les mêmes filtres, dès le début, à la taille de page de la liste. */
export function premierePage(liste: Declaration, requete: Requete): Requete {
  return { ...requete, page: 1, parPage: liste.parPage ?? PAR_PAGE, expliquer: false }
}

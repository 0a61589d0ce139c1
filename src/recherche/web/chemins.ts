import type { Requete } from '../domain/requete.ts'
import { PAR_PAGE } from '../usecases/analyser-requete.ts'
import { ecrireRequete } from '../usecases/ecrire-requete.ts'
import type { Declaration } from './declaration.ts'

/** Adresse d'une recherche : chemin du moteur et paramètres canoniques. */
export function cheminRecherche(moteur: Declaration, requete: Requete): string {
  const parametres = ecrireRequete(moteur, requete)
  return parametres === '' ? `/${moteur.id}` : `/${moteur.id}?${parametres}`
}

/** L'adresse que les robots retiennent : même contenu, tri et explications retirés. */
export function cheminCanonique(moteur: Declaration, requete: Requete): string {
  const [tri] = moteur.tris
  return cheminRecherche(moteur, { ...requete, tri: tri?.id ?? requete.tri, expliquer: false })
}

/** Le flux RSS de la recherche : mêmes filtres, sans page ni explication. */
export function cheminFlux(moteur: Declaration, requete: Requete): string {
  const parametres = ecrireRequete(moteur, { ...requete, page: 1, parPage: PAR_PAGE, expliquer: false })
  return parametres === '' ? `/${moteur.id}.rss` : `/${moteur.id}.rss?${parametres}`
}

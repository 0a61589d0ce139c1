import { absolue } from '../../gabarit/index.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { Requete } from '../../liste/index.ts'
import { ecrireRequete } from '../../liste/index.ts'
import type { Reponse, Resultat } from '../domain/reponse.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import type { Declaration } from './declaration.ts'
import { vueDeCarte } from './vues-de-cartes.ts'

interface PageTrouvee<Id extends IdMoteur> {
  readonly id: Id
  readonly moteur: Declaration
  readonly requete: Requete
  readonly reponse: Reponse<CartesParMoteur[Id]>
  readonly pages: number
  readonly aujourdhui: Jour
}

/** Une page de résultats, telle que la donne `/<moteur>.json` (voir docs/recherche.md). */
export function vueJson<Id extends IdMoteur>({
  id,
  moteur,
  requete,
  reponse,
  pages,
  aujourdhui,
}: PageTrouvee<Id>) {
  const { total, resultats, facettes, corrections } = reponse
  const { page } = requete
  const suite = ecrireRequete(moteur, { ...requete, page: page + 1 })
  return {
    total,
    page,
    pages,
    resultats: resultats.map((resultat) => resultatJson(id, resultat, aujourdhui)),
    facettes,
    corrections,
    ...(page < pages ? { suivante: absolue(`/${id}.json?${suite}`) } : {}),
  }
}

function resultatJson<Id extends IdMoteur>(
  id: Id,
  resultat: Resultat<CartesParMoteur[Id]>,
  aujourdhui: Jour,
) {
  const { href, titre, sousTitre, resume, faits, etiquettes, point } = vueDeCarte(id, resultat, aujourdhui)
  return {
    numero: resultat.numero,
    titre,
    url: absolue(href),
    sousTitre,
    resume,
    faits: faits.map(({ nature, contenu }) => ({ nature, contenu })),
    etiquettes: etiquettes.map(({ libelle }) => libelle),
    distanceKm: resultat.distanceKm,
    ...point,
  }
}

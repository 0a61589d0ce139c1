import type { Jour } from '../../kernel/jour.ts'
import type { Requete } from '../../liste/index.ts'
import { indexEnMemoire } from '../adapters/index-en-memoire.fixture.ts'
import type { CartesParMoteur, IdMoteur } from '../moteurs/cartes.ts'
import { MOTEURS, type SourcesParMoteur } from '../moteurs/registre.ts'
import { compter } from '../usecases/compter.ts'
import { type IndexOuvert, repondre, repondreSansFacettes } from '../usecases/repondre.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { titreDuNumero } from '../usecases/titre-du-numero.ts'

/** Ce que chaque moteur indexe. */
export type SourcesDEssai = { readonly [Id in IdMoteur]: readonly SourcesParMoteur[Id][] }

type Ouverts = { readonly [Id in IdMoteur]: IndexOuvert<CartesParMoteur[Id]> }

/** Les vrais moteurs sur quelques sources, sans base ni fil. */
export function rechercheDesSources(
  sources: SourcesDEssai,
  jour: Jour,
): Pick<ServiceRecherche, 'rechercher' | 'trouver' | 'compter' | 'suggerer' | 'titre'> {
  const ouverts: Ouverts = {
    formations: indexEnMemoire(MOTEURS.formations, sources.formations, jour)(jour),
    organismes: indexEnMemoire(MOTEURS.organismes, sources.organismes, jour)(jour),
    metiers: indexEnMemoire(MOTEURS.metiers, sources.metiers, jour)(jour),
    financements: indexEnMemoire(MOTEURS.financements, sources.financements, jour)(jour),
    structures: indexEnMemoire(MOTEURS.structures, sources.structures, jour)(jour),
    ressources: indexEnMemoire(MOTEURS.ressources, sources.ressources, jour)(jour),
    informations: indexEnMemoire(MOTEURS.informations, sources.informations, jour)(jour),
  }
  return {
    rechercher: <Id extends IdMoteur>(moteur: Id, requete: Requete) =>
      repondre<CartesParMoteur[Id]>(ouverts[moteur], requete),
    trouver: <Id extends IdMoteur>(moteur: Id, requete: Requete) =>
      repondreSansFacettes<CartesParMoteur[Id]>(ouverts[moteur], requete),
    compter: (moteur, requete) => compter(ouverts[moteur], requete),
    titre: (moteur, numero) => titreDuNumero(ouverts[moteur], numero),
    suggerer: (_moteur, prefixe) => [{ libelle: `${prefixe} complété`, type: 'formation' }],
  }
}

import type { Jour } from '../../kernel/jour.ts'
import type { Requete } from '../../liste/index.ts'
import { indexEnMemoire } from '../adapters/index-en-memoire.fixture.ts'
import { estFrancais } from '../adapters/mots-francais.ts'
import { suggerer } from '../domain/interrogation/suggerer.ts'
import { tableDesMots } from '../domain/structure/index-moteur.ts'
import { rangDuMot } from '../domain/structure/table-mots.ts'
import {
  type CartesParMoteur,
  IDS_MOTEURS,
  type IdMoteur,
  MOTEURS,
  type SourcesParMoteur,
} from '../moteurs/moteurs.ts'
import { compter } from '../usecases/compter.ts'
import { nommeUneSource } from '../usecases/nommer.ts'
import { type IndexOuvert, repondre, repondreDeLoin, repondreSansFacettes } from '../usecases/repondre.ts'
import type { ServiceRecherche } from '../usecases/service-recherche.ts'
import { titreDuNumero } from '../usecases/titre-du-numero.ts'

/** Ce que chaque moteur indexe ; rien pour ceux qui manquent. */
export type SourcesDEssai = { readonly [Id in IdMoteur]?: readonly SourcesParMoteur[Id][] }

export type RechercheDEssai = Pick<
  ServiceRecherche,
  | 'rechercher'
  | 'trouver'
  | 'moinsProches'
  | 'compter'
  | 'suggerer'
  | 'titre'
  | 'connait'
  | 'nomme'
  | 'estUnTerme'
  | 'estFrancais'
>

interface Ouvert<Id extends IdMoteur> {
  readonly id: Id
  readonly index: IndexOuvert<CartesParMoteur[Id]>
}

/** Les vrais moteurs sur quelques sources, sans base ni fil. */
export function rechercheDesSources(sources: SourcesDEssai, jour: Jour): RechercheDEssai {
  const ouvrir = <Id extends IdMoteur>(id: Id): Ouvert<Id> => ({
    id,
    index: indexEnMemoire<SourcesParMoteur[Id], CartesParMoteur[Id]>(
      MOTEURS[id],
      sources[id] ?? [],
      jour,
    )(jour),
  })
  const ouverts: readonly Ouvert<IdMoteur>[] = IDS_MOTEURS.map(ouvrir)
  const ouvert = <Id extends IdMoteur>(id: Id): Ouvert<Id>['index'] => {
    const trouve = ouverts.find((un): un is Ouvert<Id> => un.id === id)
    if (trouve === undefined) throw new Error(id)
    return trouve.index
  }
  return {
    rechercher: <Id extends IdMoteur>(moteur: Id, requete: Requete) =>
      repondre<CartesParMoteur[Id]>(ouvert(moteur), requete),
    trouver: <Id extends IdMoteur>(moteur: Id, requete: Requete) =>
      repondreSansFacettes<CartesParMoteur[Id]>(ouvert(moteur), requete),
    moinsProches: <Id extends IdMoteur>(moteur: Id, requete: Requete, limite: number) =>
      repondreDeLoin<CartesParMoteur[Id]>(ouvert(moteur), requete, limite),
    compter: (moteur, requete) => compter(ouvert(moteur), requete),
    estUnTerme: () => false,
    nomme: (texte) => IDS_MOTEURS.some((id) => nommeUneSource(ouvert(id), texte)),
    estFrancais,
    connait: (mot) => IDS_MOTEURS.some((id) => rangDuMot(tableDesMots(ouvert(id).index), mot) >= 0),
    titre: (moteur, numero) => titreDuNumero(ouvert(moteur), numero),
    suggerer: (moteur, saisie, limite) => suggerer(ouvert(moteur), saisie, limite),
  }
}

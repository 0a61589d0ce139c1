import type { FastifyInstance } from 'fastify'
import {
  type ContexteDeRendu,
  enregistrerFiches,
  listerProches,
  type ProchesDuTexte,
  rendre,
} from '../../../gabarit/index.ts'
import type { Collection } from '../../socle/domain/collection.ts'
import { pourLesMemes } from '../../socle/usecases/contenus-proches.ts'
import type { Ressource } from '../domain/ressource.ts'
import { jsonLdRessource } from './json-ld.ts'
import { PageRessource } from './ressource.page.tsx'
import { procheRessource, vueRessource } from './ressource.view.ts'

export interface DependancesRessources {
  readonly contexte: ContexteDeRendu
  readonly ressources: Collection<Ressource>
  readonly prochesDuTexte: ProchesDuTexte<'ressources'>
}

/** Fiches des ressources. */
export function enregistrerFichesRessources(serveur: FastifyInstance, deps: DependancesRessources): void {
  const { contexte, ressources, prochesDuTexte } = deps
  const proches = ({ id, titre, profils }: Ressource) =>
    listerProches(ressources.une, prochesDuTexte, {
      moteur: 'ressources',
      texte: titre,
      sauf: id,
      montrer: procheRessource,
      convient: (autre) => pourLesMemes({ profils }, autre),
    })
  enregistrerFiches(serveur, {
    contexte,
    rubrique: 'ressources',
    toutes: 'Voir toutes les ressources',
    inconnue: INCONNUE,
    retiree: { message: 'Cette ressource n’est plus publiée', depuis: 'Elle a été retirée' },
    une: ressources.une,
    identite: (ressource) => ressource,
    publiee: async (ressource) => {
      const vue = vueRessource(ressource)
      return rendre(contexte, PageRessource, {
        vue,
        proches: await proches(ressource),
        jsonLd: jsonLdRessource(contexte, vue),
      })
    },
    proches,
  })
}

const INCONNUE = {
  titre: 'Ressource introuvable',
  message: 'Aucune ressource n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou la ressource a changé de nom.',
}

import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, rendre } from '../../../gabarit/index.ts'
import { jourAParis, jourEnLettres } from '../../../kernel/jour.ts'
import type { Collection } from '../../socle/domain/collection.ts'
import { PageFicheAbsente } from '../../socle/web/fiche-absente.page.tsx'
import { enregistrerFiches } from '../../socle/web/fiches.routes.ts'
import { jsonLdRessource } from '../../socle/web/json-ld.ts'
import { listerProches, type ProchesDuTexte } from '../../socle/web/proches.ts'
import type { Ressource } from '../domain/ressource.ts'
import { PageRessource } from './ressource.page.tsx'
import { procheRessource, vueRessource } from './ressource.view.ts'

export interface DependancesRessources {
  readonly contexte: ContexteDeRendu
  readonly ressources: Collection<Ressource>
  readonly prochesDuTexte: ProchesDuTexte
}

const BASE = '/ressources'
const SUITE = { chemin: BASE, libelle: 'Voir toutes les ressources' }

/** Fiches des ressources. */
export function enregistrerFichesRessources(serveur: FastifyInstance, deps: DependancesRessources): void {
  const { contexte, ressources, prochesDuTexte } = deps
  const proches = ({ id, titre }: Ressource) => {
    const demande = { moteur: 'ressources', texte: titre, sauf: id, montrer: procheRessource } as const
    return listerProches(ressources, prochesDuTexte, demande)
  }
  enregistrerFiches(serveur, {
    base: BASE,
    une: ressources.une,
    titre: ({ titre }) => titre,
    publiee: async (ressource) => {
      const vue = vueRessource(ressource)
      return rendre(contexte, PageRessource, {
        vue,
        proches: await proches(ressource),
        jsonLd: jsonLdRessource(contexte, vue),
      })
    },
    retiree: async (ressource, retireeLe) =>
      rendre(contexte, PageFicheAbsente, {
        titre: ressource.titre,
        message: 'Cette ressource n’est plus publiée',
        explication: `Elle a été retirée le ${jourEnLettres(jourAParis(retireeLe))}.`,
        suite: SUITE,
        proches: await proches(ressource),
      }),
    inconnue: () => rendre(contexte, PageFicheAbsente, { ...INCONNUE, suite: SUITE, proches: [] }),
  })
}

const INCONNUE = {
  titre: 'Ressource introuvable',
  message: 'Aucune ressource n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou la ressource a changé de nom.',
}

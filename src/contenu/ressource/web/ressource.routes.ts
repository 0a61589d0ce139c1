import type { FastifyInstance } from 'fastify'
import { jourAParis, jourEnLettres } from '../../../kernel/jour.ts'
import type { Collection } from '../../socle/domain/collection.ts'
import { htmlFicheAbsente } from '../../socle/web/fiche-absente.page.tsx'
import { enregistrerFiches } from '../../socle/web/fiches.routes.ts'
import { listerProches, type ProchesDuTexte } from '../../socle/web/proches.ts'
import type { Ressource } from '../domain/ressource.ts'
import { jsonLdRessource } from './json-ld.ts'
import { htmlRessource } from './ressource.page.tsx'
import { procheRessource, vueRessource } from './ressource.view.ts'

export interface DependancesRessources {
  readonly ressources: Collection<Ressource>
  readonly prochesDuTexte: ProchesDuTexte
}

const BASE = '/ressources'
const SUITE = { chemin: BASE, libelle: 'Voir toutes les ressources' }

/** Fiches des ressources. */
export function enregistrerFichesRessources(serveur: FastifyInstance, deps: DependancesRessources): void {
  const { ressources, prochesDuTexte } = deps
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
      return htmlRessource({ vue, proches: await proches(ressource), jsonLd: jsonLdRessource(vue) })
    },
    retiree: async (ressource, retireeLe) =>
      htmlFicheAbsente({
        titre: ressource.titre,
        message: 'Cette ressource n’est plus publiée',
        explication: `Elle a été retirée le ${jourEnLettres(jourAParis(retireeLe))}.`,
        suite: SUITE,
        proches: await proches(ressource),
      }),
    inconnue: () => htmlFicheAbsente({ ...INCONNUE, suite: SUITE, proches: [] }),
  })
}

const INCONNUE = {
  titre: 'Ressource introuvable',
  message: 'Aucune ressource n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou la ressource a changé de nom.',
}

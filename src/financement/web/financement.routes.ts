import type { FastifyInstance } from 'fastify'
import type { Collection } from '../../contenu/index.ts'
import {
  type ContexteDeRendu,
  enregistrerFiches,
  type FicheProche,
  listerProches,
  type ProchesDuTexte,
  rendre,
} from '../../gabarit/index.ts'
import { cheminDispositif } from '../chemin.ts'
import type { Dispositif } from '../domain/dispositif.ts'
import { enregistrerAnciennesAdresses } from './anciennes-adresses.routes.ts'
import { PageDispositif } from './dispositif.page.tsx'
import { vueDispositif } from './dispositif.view.ts'
import { jsonLdDispositif } from './json-ld.ts'

export interface DependancesFinancement {
  readonly contexte: ContexteDeRendu
  readonly dispositifs: Collection<Dispositif>
  readonly prochesDuTexte: ProchesDuTexte<'financements'>
}

/** Fiches des dispositifs de financement, et leurs adresses de l'ancien portail. */
export function enregistrerRoutesFinancement(serveur: FastifyInstance, deps: DependancesFinancement): void {
  const { contexte, dispositifs, prochesDuTexte } = deps
  const proches = ({ id, nom }: Dispositif) => {
    const demande = { moteur: 'financements', texte: nom, sauf: id, montrer: procheDispositif } as const
    return listerProches(dispositifs.une, prochesDuTexte, demande)
  }
  enregistrerFiches(serveur, {
    contexte,
    rubrique: 'financements',
    toutes: 'Voir tous les financements',
    inconnue: INCONNU,
    retiree: { message: 'Ce financement n’est plus présenté ici', depuis: 'Sa fiche a été retirée' },
    une: dispositifs.une,
    identite: ({ id, nom }) => ({ id, titre: nom }),
    publiee: async (dispositif) => {
      const vue = vueDispositif(dispositif)
      const jsonLd = jsonLdDispositif(contexte, vue)
      return rendre(contexte, PageDispositif, { vue, proches: await proches(dispositif), jsonLd })
    },
    proches,
  })
  enregistrerAnciennesAdresses(serveur, dispositifs)
}

function procheDispositif({ id, nom, organisme }: Dispositif): FicheProche {
  return { chemin: cheminDispositif(id, nom), titre: nom, detail: organisme }
}

const INCONNU = {
  titre: 'Financement introuvable',
  message: 'Aucun financement n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou le dispositif a changé de nom.',
}

import type { FastifyInstance } from 'fastify'
import {
  type Collection,
  enregistrerFiches,
  type FicheProche,
  htmlFicheAbsente,
  listerProches,
  type ProchesDuTexte,
} from '../../contenu/index.ts'
import { jourAParis, jourEnLettres } from '../../kernel/jour.ts'
import { cheminDispositif } from '../chemin.ts'
import type { Dispositif } from '../domain/dispositif.ts'
import { enregistrerAnciennesAdresses } from './anciennes-adresses.routes.ts'
import { htmlDispositif } from './dispositif.page.tsx'
import { vueDispositif } from './dispositif.view.ts'
import { jsonLdDispositif } from './json-ld.ts'

export interface DependancesFinancement {
  readonly dispositifs: Collection<Dispositif>
  readonly prochesDuTexte: ProchesDuTexte
}

const BASE = '/financements'
const SUITE = { chemin: BASE, libelle: 'Voir tous les financements' }

/** Fiches des dispositifs de financement, et leurs adresses de l'ancien portail. */
export function enregistrerRoutesFinancement(serveur: FastifyInstance, deps: DependancesFinancement): void {
  const { dispositifs, prochesDuTexte } = deps
  const proches = ({ id, nom }: Dispositif) => {
    const demande = { moteur: 'financements', texte: nom, sauf: id, montrer: procheDispositif } as const
    return listerProches(dispositifs, prochesDuTexte, demande)
  }
  enregistrerFiches(serveur, {
    base: BASE,
    une: dispositifs.une,
    titre: ({ nom }) => nom,
    publiee: async (dispositif) => {
      const vue = vueDispositif(dispositif)
      return htmlDispositif({ vue, proches: await proches(dispositif), jsonLd: jsonLdDispositif(vue) })
    },
    retiree: async (dispositif, retireeLe) =>
      htmlFicheAbsente({
        titre: dispositif.nom,
        message: 'Ce financement n’est plus présenté ici',
        explication: `Sa fiche a été retirée le ${jourEnLettres(jourAParis(retireeLe))}.`,
        suite: SUITE,
        proches: await proches(dispositif),
      }),
    inconnue: () => htmlFicheAbsente({ ...INCONNU, suite: SUITE, proches: [] }),
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

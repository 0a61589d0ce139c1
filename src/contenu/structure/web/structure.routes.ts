import type { FastifyInstance } from 'fastify'
import {
  type ContexteDeRendu,
  enregistrerFiches,
  listerProches,
  type ProchesDuTexte,
  rendre,
} from '../../../gabarit/index.ts'
import type { Collection } from '../../socle/domain/collection.ts'
import type { Structure } from '../domain/structure.ts'
import { jsonLdStructure } from './json-ld.ts'
import { PageStructure } from './structure.page.tsx'
import { procheStructure, vueStructure } from './structure.view.ts'

export interface DependancesStructures {
  readonly contexte: ContexteDeRendu
  readonly structures: Collection<Structure>
  readonly prochesDuTexte: ProchesDuTexte<'structures'>
}

/** Fiches des structures d'accompagnement. */
export function enregistrerFichesStructures(serveur: FastifyInstance, deps: DependancesStructures): void {
  const { contexte, structures, prochesDuTexte } = deps
  const proches = ({ id, nom, commune }: Structure) => {
    const texte = commune === undefined ? nom : `${nom} ${commune}`
    const demande = { moteur: 'structures', texte, sauf: id, montrer: procheStructure } as const
    return listerProches(structures.une, prochesDuTexte, demande)
  }
  enregistrerFiches(serveur, {
    contexte,
    rubrique: 'structures',
    toutes: 'Voir toutes les structures',
    inconnue: INCONNUE,
    retiree: { message: 'Cette structure n’est plus présentée ici', depuis: 'Sa fiche a été retirée' },
    une: structures.une,
    identite: ({ id, nom }) => ({ id, titre: nom }),
    publiee: async (structure) => {
      const vue = vueStructure(structure)
      return rendre(contexte, PageStructure, {
        vue,
        proches: await proches(structure),
        jsonLd: jsonLdStructure(contexte, structure, vue),
      })
    },
    proches,
  })
}

const INCONNUE = {
  titre: 'Structure introuvable',
  message: 'Aucune structure n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou la fiche a changé de producteur.',
}

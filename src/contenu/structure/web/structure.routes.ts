import type { FastifyInstance } from 'fastify'
import { jourAParis, jourEnLettres } from '../../../kernel/jour.ts'
import type { Collection } from '../../socle/domain/collection.ts'
import { htmlFicheAbsente } from '../../socle/web/fiche-absente.page.tsx'
import { enregistrerFiches } from '../../socle/web/fiches.routes.ts'
import { listerProches, type ProchesDuTexte } from '../../socle/web/proches.ts'
import type { Structure } from '../domain/structure.ts'
import { jsonLdStructure } from './json-ld.ts'
import { htmlStructure } from './structure.page.tsx'
import { procheStructure, vueStructure } from './structure.view.ts'

export interface DependancesStructures {
  readonly structures: Collection<Structure>
  readonly prochesDuTexte: ProchesDuTexte
}

const BASE = '/structures'
const SUITE = { chemin: BASE, libelle: 'Voir toutes les structures' }

/** Fiches des structures d'accompagnement. */
export function enregistrerFichesStructures(serveur: FastifyInstance, deps: DependancesStructures): void {
  const { structures, prochesDuTexte } = deps
  const proches = ({ id, nom, commune }: Structure) => {
    const texte = commune === undefined ? nom : `${nom} ${commune}`
    const demande = { moteur: 'structures', texte, sauf: id, montrer: procheStructure } as const
    return listerProches(structures, prochesDuTexte, demande)
  }
  enregistrerFiches(serveur, {
    base: BASE,
    une: structures.une,
    titre: ({ nom }) => nom,
    publiee: async (structure) => {
      const vue = vueStructure(structure)
      return htmlStructure({
        vue,
        proches: await proches(structure),
        jsonLd: jsonLdStructure(structure, vue),
      })
    },
    retiree: async (structure, retireeLe) =>
      htmlFicheAbsente({
        titre: structure.nom,
        message: 'Cette structure n’est plus présentée ici',
        explication: `Sa fiche a été retirée le ${jourEnLettres(jourAParis(retireeLe))}.`,
        suite: SUITE,
        proches: await proches(structure),
      }),
    inconnue: () => htmlFicheAbsente({ ...INCONNUE, suite: SUITE, proches: [] }),
  })
}

const INCONNUE = {
  titre: 'Structure introuvable',
  message: 'Aucune structure n’est à cette adresse',
  explication: 'L’adresse est peut-être incomplète, ou la fiche a changé de producteur.',
}

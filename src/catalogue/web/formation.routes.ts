import type { FastifyInstance } from 'fastify'
import { enregistrerFiches, type FicheProche, type RubriqueDeFiches, rendre } from '../../gabarit/index.ts'
import { jourAParis } from '../../kernel/jour.ts'
import type { Formation } from '../domain/formation.ts'
import type { DependancesCatalogue } from './dependances.ts'
import { PageFormation } from './fiche-formation.page.tsx'
import { vueFormation } from './fiche-formation.view.ts'
import { listerFormation } from './fiche-organisme.view.ts'
import { jsonLdFormation } from './json-ld.ts'

const PROCHES = 4

export const FORMATIONS: RubriqueDeFiches = {
  rubrique: 'formations',
  toutes: 'Voir toutes les formations',
  inconnue: {
    titre: 'Formation introuvable',
    message: 'Aucune formation ne porte ce numéro',
    explication: 'L’adresse est peut-être incomplète, ou la formation n’a jamais été publiée ici.',
  },
  retiree: { message: 'Cette formation n’est plus proposée', depuis: 'Elle a quitté le catalogue' },
}

/** Fiches des formations. */
export function enregistrerFichesFormations(serveur: FastifyInstance, deps: DependancesCatalogue): void {
  const { catalogue, contexte, recherche } = deps
  enregistrerFiches(serveur, {
    contexte,
    ...FORMATIONS,
    enCache: { pageEnCache: true },
    une: catalogue.formation,
    identite: ({ numero, intitule }) => ({ id: numero, titre: intitule }),
    publiee: (formation) => pagePubliee(formation, deps),
    proches: ({ intitule }) => lister(deps, recherche.prochesDuTexte('formations', intitule, PROCHES)),
  })
}

async function pagePubliee(formation: Formation, deps: DependancesCatalogue): Promise<string> {
  const aujourdhui = jourAParis(deps.horloge())
  const metiers = await deps.metiersVises(formation.domaine.rome.map(({ code }) => code))
  const vue = vueFormation(formation, aujourdhui, metiers)
  const proches = await lister(deps, deps.recherche.proches(formation.numero, PROCHES))
  const jsonLd = jsonLdFormation(deps.contexte, formation, vue, aujourdhui)
  const source = deps.contexte.instance.editeur.nom
  return rendre(deps.contexte, PageFormation, { vue, proches, jsonLd, source })
}

async function lister(
  { catalogue }: DependancesCatalogue,
  numeros: readonly string[],
): Promise<readonly FicheProche[]> {
  return numeros.length === 0 ? [] : (await catalogue.formations(numeros)).map(listerFormation)
}

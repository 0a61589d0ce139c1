import type { FastifyInstance } from 'fastify'
import { ErreurMetier } from '../../kernel/erreur-metier.ts'
import { TYPE_CSV } from '../../platform/tableur/index.ts'
import { ecrireCsv } from './csv.ts'
import type { DependancesMetiers } from './dependances.ts'
import { lireLieu, type ParametresDeLieu } from './lieu.view.ts'
import { vueMarche } from './marche.view.ts'
import { lireMarches, trouverMetier } from './metier.routes.ts'
import { vueSalaires } from './salaires.view.ts'

/** Les chiffres d'une fiche, tels qu'elle les écrit, pour un tableur. */
export function enregistrerMarcheCsv(serveur: FastifyInstance, deps: DependancesMetiers): void {
  serveur.get<{ Params: { codeRome: string }; Querystring: ParametresDeLieu }>(
    '/metiers/:codeRome/marche.csv',
    async (appel, reponse) => {
      const metier = await trouverMetier(deps, appel.params.codeRome)
      if (metier === undefined) throw new ErreurMetier('introuvable', 'Aucun métier ne porte ce code.')
      const { lieu } = lireLieu(appel.query, deps.territoires)
      const marches = await lireMarches(deps, metier.codeRome, lieu)
      const medians = await deps.metiers.salairesMedians(metier.codeRome)
      const [marche, salaires] = [vueMarche(marches), vueSalaires(marches, medians)]
      const tableaux = [marche.tableau, ...(salaires.tableau === undefined ? [] : [salaires.tableau])]
      return reponse
        .type(TYPE_CSV)
        .header('content-disposition', `attachment; filename="marche-${metier.codeRome}.csv"`)
        .header('x-robots-tag', 'noindex')
        .send(
          ecrireCsv(tableaux, [...mentions(metier.intitule, [marche, salaires]), ...salaires.net.phrases]),
        )
    },
  )
}

type Chiffres = ReturnType<typeof vueMarche> | ReturnType<typeof vueSalaires>

/** Le métier, puis d'où viennent les chiffres et de quand. */
function mentions(intitule: string, chiffres: readonly Chiffres[]): readonly string[] {
  const provenances = chiffres.flatMap(({ provenance, indisponible }) => [
    ...(provenance === undefined ? [] : [provenance.texte]),
    ...(provenance?.demonstration === true ? ['Données de démonstration'] : []),
    ...(indisponible === undefined ? [] : [indisponible]),
  ])
  return [intitule, ...new Set(provenances)]
}

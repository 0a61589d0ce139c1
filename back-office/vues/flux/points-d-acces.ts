import type { Endpoint, PayloadRequest } from 'payload'
import {
  creerAnomaliesGardees,
  creerHistorique,
  type Execution,
  type Historique,
  type Tableau,
  tableauDesAnomalies,
  tableauDesExecutions,
} from '../../../src/flux/back-office.ts'
import { lireParametres } from '../adresse.ts'
import { exporter } from '../exporter.ts'
import { introuvable, reserve } from '../repondre.ts'
import { lireFiltreAnomalies, lireFiltreHistorique } from './filtres.ts'

const RESSOURCE = 'flux'

/** Les téléchargements de l'écran « Flux », sous `/admin/api/flux`. */
export const POINTS_D_ACCES_FLUX: readonly Endpoint[] = [
  {
    path: '/flux/historique/:format',
    method: 'get',
    handler: reserve('lire', RESSOURCE, telechargerHistorique),
  },
  {
    path: '/flux/executions/:id/anomalies/:format',
    method: 'get',
    handler: reserve('lire', RESSOURCE, telechargerAnomalies),
  },
]

async function telechargerAnomalies(req: PayloadRequest): Promise<Response> {
  const { pool } = req.payload.db
  const id = String(req.routeParams?.id)
  const execution = /^\d{1,15}$/.test(id) ? await creerHistorique(pool).execution(id) : undefined
  if (execution === undefined) return introuvable('Cet import n’existe pas, ou n’est plus gardé.')
  const anomalies = creerAnomaliesGardees(pool).parcourir(id, lireFiltreAnomalies(lireAdresse(req)))
  return telecharger(req, tableauDesAnomalies(execution, anomalies), `anomalies-import-${id}`)
}

async function telechargerHistorique(req: PayloadRequest): Promise<Response> {
  const historique = creerHistorique(req.payload.db.pool)
  const executions = toutes(historique, lireFiltreHistorique(lireAdresse(req)))
  return telecharger(req, tableauDesExecutions(executions), 'historique-imports')
}

const lireAdresse = ({ searchParams }: PayloadRequest) => lireParametres(Object.fromEntries(searchParams))

const TAILLE_DE_LOT = 500

async function* toutes(
  historique: Historique,
  filtre: ReturnType<typeof lireFiltreHistorique>,
): AsyncGenerator<Execution> {
  for (let page = 1; ; page += 1) {
    const { executions, total } = await historique.page(filtre, page, TAILLE_DE_LOT)
    yield* executions
    if (page * TAILLE_DE_LOT >= total) return
  }
}

function telecharger(req: PayloadRequest, tableau: Tableau, nom: string): Promise<Response> {
  const { titre, colonnes, lignes } = tableau
  const feuille = { nom: titre, colonnes, lignes }
  return exporter(req, { ressource: RESSOURCE, nom, format: req.routeParams?.format, feuille })
}

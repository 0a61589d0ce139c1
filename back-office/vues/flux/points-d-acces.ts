import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import {
  creerAnomaliesGardees,
  creerHistorique,
  type Execution,
  type Historique,
  type Tableau,
  tableauDesAnomalies,
  tableauDesExecutions,
} from '../../../src/flux/back-office.ts'
import { csvEnFlux, odsEnFlux, TYPE_CSV, TYPE_ODS } from '../../../src/platform/tableur/index.ts'
import { consigner, peut } from '../../acces/index.ts'
import { interdit, introuvable } from '../reponses.ts'
import { corpsEnFlux, telecharger as envoyer } from '../tableaux/repondre.ts'
import { type FiltreHistorique, lireFiltreAnomalies, lireFiltreHistorique } from './filtres.ts'

const RESSOURCE = 'flux'

/** Les téléchargements de l'écran « Flux », sous `/admin/api/flux`. */
export const POINTS_D_ACCES_FLUX: readonly Endpoint[] = [
  { path: '/flux/historique/:format', method: 'get', handler: reserve(telechargerHistorique) },
  { path: '/flux/executions/:id/anomalies/:format', method: 'get', handler: reserve(telechargerAnomalies) },
]

function reserve(traiter: PayloadHandler): PayloadHandler {
  return (req) => (peut(req.user, 'lire', RESSOURCE) ? traiter(req) : interdit())
}

async function telechargerAnomalies(req: PayloadRequest): Promise<Response> {
  const { pool } = req.payload.db
  const id = String(req.routeParams?.id)
  const execution = /^\d{1,15}$/.test(id) ? await creerHistorique(pool).execution(id) : undefined
  if (execution === undefined) return introuvable()
  const anomalies = creerAnomaliesGardees(pool).parcourir(id, lireFiltreAnomalies(req.searchParams))
  return telecharger(req, tableauDesAnomalies(execution, anomalies), `anomalies-import-${id}`)
}

async function telechargerHistorique(req: PayloadRequest): Promise<Response> {
  const historique = creerHistorique(req.payload.db.pool)
  const executions = toutes(historique, lireFiltreHistorique(req.searchParams))
  return telecharger(req, tableauDesExecutions(executions), 'historique-imports')
}

const TAILLE_DE_LOT = 500

async function* toutes(historique: Historique, filtre: FiltreHistorique): AsyncGenerator<Execution> {
  for (let page = 1; ; page += 1) {
    const { executions } = await historique.page(filtre, page, TAILLE_DE_LOT)
    yield* executions
    if (executions.length < TAILLE_DE_LOT) return
  }
}

async function telecharger(req: PayloadRequest, tableau: Tableau, nom: string): Promise<Response> {
  const { format } = req.routeParams ?? {}
  if (format !== 'csv' && format !== 'ods') return introuvable()
  await consigner(req, { action: 'export', ressource: RESSOURCE, detail: `${nom}.${format}` })
  const { titre, colonnes, lignes } = tableau
  const morceaux =
    format === 'ods' ? odsEnFlux([{ nom: titre, colonnes, lignes }]) : csvEnFlux(colonnes, lignes)
  const type = format === 'ods' ? TYPE_ODS : TYPE_CSV
  return envoyer(corpsEnFlux(morceaux), { nom: `${nom}.${format}`, type })
}

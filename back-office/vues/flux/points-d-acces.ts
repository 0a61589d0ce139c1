import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import {
  creerAnomaliesGardees,
  creerHistorique,
  type Execution,
  ecrireCsv,
  ecrireOds,
  type Historique,
  type Tableau,
  TYPE_ODS,
  tableauDesAnomalies,
  tableauDesExecutions,
} from '../../../src/flux/back-office.ts'
import { consigner, peut } from '../../acces/index.ts'
import { interdit, introuvable, SANS_CACHE } from '../reponses.ts'
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
  const entetes = { ...SANS_CACHE, 'Content-Disposition': `attachment; filename="${nom}.${format}"` }
  if (format === 'ods') {
    const octets = await ecrireOds(tableau)
    return new Response(new Blob([new Uint8Array(octets)]), {
      headers: { ...entetes, 'Content-Type': TYPE_ODS },
    })
  }
  const corps = new ReadableStream<Uint8Array>(enOctets(ecrireCsv(tableau)))
  return new Response(corps, { headers: { ...entetes, 'Content-Type': 'text/csv; charset=utf-8' } })
}

/** Au rythme du navigateur : rien ne s'accumule, et un téléchargement abandonné rend sa connexion. */
function enOctets(morceaux: AsyncGenerator<string>): UnderlyingDefaultSource<Uint8Array> {
  const encodeur = new TextEncoder()
  return {
    async pull(sortie) {
      const { done, value } = await morceaux.next()
      if (done === true) sortie.close()
      else sortie.enqueue(encodeur.encode(value))
    },
    async cancel() {
      await morceaux.return(undefined)
    },
  }
}

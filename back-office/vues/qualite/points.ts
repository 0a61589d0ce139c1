import type { Endpoint, PayloadRequest } from 'payload'
import { type Jour, jourAParis } from '../../../src/kernel/jour.ts'
import type { Feuille } from '../../../src/platform/tableur/index.ts'
import {
  estMesure,
  IDS_MESURES,
  lireBilan,
  MESURES,
  parcourirFormationsEnCause,
} from '../../../src/qualite/back-office.ts'
import { exporter } from '../exporter.ts'
import { reserve } from '../repondre.ts'

const RESSOURCE = 'qualite'

/** `GET /admin/api/donnees/qualite?format=csv|ods&quoi=organismes|formations&organisme=&mesure=` */
export const POINTS_QUALITE: readonly Endpoint[] = [
  { path: '/donnees/qualite', method: 'get', handler: reserve('lire', RESSOURCE, telecharger) },
]

async function telecharger(req: PayloadRequest): Promise<Response> {
  const jour = jourAParis(new Date())
  const quoi = req.searchParams.get('quoi') === 'formations' ? 'formations' : 'organismes'
  const feuille = quoi === 'formations' ? formations(req, jour) : await organismes(req, jour)
  const format = req.searchParams.get('format') ?? 'csv'
  return exporter(req, { ressource: RESSOURCE, nom: `qualite-${quoi}-${jour}`, format, feuille })
}

async function organismes(req: PayloadRequest, jour: Jour): Promise<Feuille> {
  const bilan = await lireBilan(req.payload.db.pool, jour)
  return {
    nom: 'Organismes',
    colonnes: ['Numéro', 'Organisme', 'Formations', 'Note', ...IDS_MESURES.map((id) => MESURES[id].libelle)],
    lignes: bilan.organismes.map(({ numero, nom, formations: nombre, note, nombres }) => [
      numero,
      nom,
      nombre,
      note,
      ...IDS_MESURES.map((id) => nombres[id] ?? 0),
    ]),
  }
}

function formations(req: PayloadRequest, jour: Jour): Feuille {
  const organisme = req.searchParams.get('organisme') ?? ''
  const mesure = req.searchParams.get('mesure') ?? ''
  const choix = { jour, ...(organisme === '' ? {} : { organisme }), ...(estMesure(mesure) ? { mesure } : {}) }
  return {
    nom: 'Formations',
    colonnes: ['Numéro', 'Intitulé', 'Numéro de l’organisme', 'Organisme', 'Défauts', 'Comment corriger'],
    lignes: lignes(req, choix),
  }
}

async function* lignes(req: PayloadRequest, choix: Parameters<typeof parcourirFormationsEnCause>[1]) {
  for await (const une of parcourirFormationsEnCause(req.payload.db.pool, choix)) {
    yield [
      une.numero,
      une.intitule,
      une.organismeNumero,
      une.organismeNom,
      une.defauts.map((id) => MESURES[id].libelle).join(', '),
      une.defauts.map((id) => MESURES[id].correction).join(' '),
    ]
  }
}

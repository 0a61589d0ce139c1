import type { Endpoint, PayloadRequest } from 'payload'
import {
  creerDemandesImport,
  type DemandeImport,
  oublierTeleversement,
  televerser,
  trouverEnReception,
} from '../../../src/flux/back-office.ts'
import { consigner } from '../../acces/index.ts'
import { reglagesDe } from '../../reglages.ts'
import { enJson, introuvable, lireFormulaire, reserve, revenir } from '../repondre.ts'
import { progression } from './progression.ts'
import { recevoir } from './recevoir.ts'

const RESSOURCE = 'import'
const ECRAN = '/admin/donnees/import'

/** Les points d'accès de l'écran « Import manuel », sous `/admin/api/import`. */
export const POINTS_D_ACCES_IMPORT: readonly Endpoint[] = [
  { path: '/import/demandes/:id', method: 'get', handler: reserve('lire', RESSOURCE, suivre) },
  { path: '/import/demandes', method: 'post', handler: reserve('executer', RESSOURCE, choisirEnReception) },
  {
    path: '/import/televersement',
    method: 'post',
    handler: reserve('executer', RESSOURCE, recevoirUnFichier),
  },
  { path: '/import/demandes/:id/publier', method: 'post', handler: reserve('executer', RESSOURCE, publier) },
  { path: '/import/demandes/:id/forcer', method: 'post', handler: reserve('executer', RESSOURCE, forcer) },
  { path: '/import/demandes/:id/annuler', method: 'post', handler: reserve('executer', RESSOURCE, annuler) },
]

/** Retour à l'écran, avec un avis s'il y a quelque chose à dire. */
const avec = (req: PayloadRequest, avis?: string): Response => revenir(req, ECRAN, { avis })

function demandes({ payload }: PayloadRequest) {
  return creerDemandesImport(payload.db.pool)
}

async function suivre(req: PayloadRequest): Promise<Response> {
  const demande = await demandes(req).lire(idDe(req))
  if (demande === undefined) return introuvable('Cette demande n’existe pas.')
  return enJson(progression(demande))
}

async function choisirEnReception(req: PayloadRequest): Promise<Response> {
  const { dossierDonnees } = reglagesDe(req.payload)
  const lire = await lireFormulaire(req)
  if (lire === undefined) return avec(req, 'formulaire-trop-gros')
  const fichier = await trouverEnReception(dossierDonnees, lire('fichier'))
  if (fichier === undefined) return avec(req, 'fichier-introuvable')
  const { nom, octets } = fichier
  const demande = await demandes(req).creer(
    {
      fichier: nom,
      nomStocke: nom,
      octets,
      provenance: 'reception',
      partiel: lire('partiel') === 'oui',
      demandeur: demandeurDe(req),
    },
    new Date(),
  )
  return conclure(req, demande, 'import-essai')
}

/** Le corps est écrit sur le disque au fil de l'eau, seulement si la place est libre. */
async function recevoirUnFichier(req: PayloadRequest): Promise<Response> {
  if ((await demandes(req).active()) !== undefined) return avec(req, 'import-en-cours')
  const { dossierDonnees, televersementMaxOctets: maximum } = reglagesDe(req.payload)
  const { url = '', headers, body } = req
  const envoi = await recevoir({ url, headers, body })
  if (envoi === undefined) return avec(req, 'aucun-fichier')
  const { nom, partiel, corps } = envoi
  const recu = await televerser(corps, { dossierDonnees, nom, maximum })
  if (recu.etat === 'refuse') return avec(req, recu.code)
  const { etat: _, ...fichier } = recu
  const origine = { provenance: 'televerse', partiel, demandeur: demandeurDe(req) } as const
  const demande = await demandes(req).creer({ ...fichier, ...origine }, new Date())
  if (demande === undefined) await oublierTeleversement(dossierDonnees, recu.nomStocke)
  return conclure(req, demande, 'import-essai')
}

async function publier(req: PayloadRequest): Promise<Response> {
  return conclure(req, await demandes(req).publier(idDe(req), new Date()), 'import-publication')
}

const MOTIF_MINIMAL = 10

async function forcer(req: PayloadRequest): Promise<Response> {
  const lire = await lireFormulaire(req)
  if (lire === undefined) return avec(req, 'formulaire-trop-gros')
  const motif = lire('motif').slice(0, 500)
  if (motif.length < MOTIF_MINIMAL) return avec(req, 'motif-absent')
  return conclure(req, await demandes(req).forcer(idDe(req), motif, new Date()), 'import-force')
}

async function annuler(req: PayloadRequest): Promise<Response> {
  return conclure(req, await demandes(req).annuler(idDe(req), new Date()), 'import-annulation')
}

/** Consigne ce qui a été fait ; `undefined` : l'état de la demande, ou une autre demande, ne le permettait plus. */
async function conclure(
  req: PayloadRequest,
  demande: DemandeImport | undefined,
  action: string,
): Promise<Response> {
  if (demande === undefined) return avec(req, 'impossible')
  const { id, fichier, motif } = demande
  const detail = motif === undefined ? fichier : `${fichier} — ${motif}`
  await consigner(req, { action, ressource: RESSOURCE, document: id, detail })
  return avec(req)
}

/** L'identifiant de route, ramené à zéro — qui n'existe pas — s'il n'est pas un nombre. */
function idDe({ routeParams }: PayloadRequest): string {
  const id = String(routeParams?.id)
  return /^\d{1,15}$/.test(id) ? id : '0'
}

function demandeurDe({ user }: PayloadRequest): string {
  return user === null ? 'inconnu' : String(user.id)
}

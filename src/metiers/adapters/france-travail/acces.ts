import { z } from 'zod'
import type { ReponseFranceTravail } from '../../domain/releve.ts'
import { ditSansDonnee } from './absence.ts'
import { type AppelHttp, appelerHttp, type ReponseHttp } from './appel-http.ts'
import { enJson } from './en-json.ts'
import { ErreurFranceTravail } from './erreur-france-travail.ts'
import type { Jetons } from './jetons.ts'
import type { Limiteur } from './limiteur.ts'
import type { Protection } from './protection.ts'

/** Une API de France Travail, atteinte avec toutes les précautions. */
export interface Acces {
  /** Le JSON répondu et ses en-têtes, ou « sans donnée ». Lève `ErreurFranceTravail`. */
  readonly demander: (demande: DemandeApi) => Promise<ReponseFranceTravail<JsonRecu>>
}

export interface DemandeApi {
  /** À partir de l'adresse des API, paramètres compris. */
  readonly chemin: string
  /** Présent : envoyé en POST. */
  readonly corps?: unknown
}

export interface JsonRecu {
  readonly json: unknown
  readonly entetes: Headers
}

export interface Precautions {
  readonly urlApi: string
  readonly jetons: Jetons
  readonly limiteur: Limiteur
  readonly protection: Protection
  readonly delaiMs: number
}

export function creerAcces(precautions: Precautions): Acces {
  const { jetons, protection } = precautions

  async function unEssai(demande: DemandeApi, signal: AbortSignal): Promise<ReponseHttp> {
    const jeton = await jetons.obtenir()
    const reponse = await envoyer(precautions, { demande, jeton }, signal)
    if (reponse.statut !== 401) return accepter(reponse, precautions.limiteur)
    jetons.oublier(jeton)
    const neuf = await jetons.obtenir()
    return accepter(await envoyer(precautions, { demande, jeton: neuf }, signal), precautions.limiteur)
  }

  return {
    demander: (demande) => protection.executer(async (signal) => lire(await unEssai(demande, signal))),
  }
}

interface Envoi {
  readonly demande: DemandeApi
  readonly jeton: string
}

async function envoyer(
  { urlApi, limiteur, delaiMs }: Precautions,
  { demande, jeton }: Envoi,
  signal: AbortSignal,
): Promise<ReponseHttp> {
  await limiteur.passer()
  const appel: AppelHttp = {
    url: urlApi + demande.chemin,
    methode: demande.corps === undefined ? 'GET' : 'POST',
    entetes: {
      authorization: `Bearer ${jeton}`,
      accept: 'application/json',
      ...(demande.corps === undefined ? {} : { 'content-type': 'application/json' }),
    },
    corps: demande.corps === undefined ? undefined : JSON.stringify(demande.corps),
  }
  return appelerHttp(appel, delaiMs, signal)
}

/** Rend la réponse si elle dit quelque chose (données ou absence de donnée). */
function accepter(reponse: ReponseHttp, limiteur: Limiteur): ReponseHttp {
  const { statut, texte, entetes } = reponse
  if (statut === 200 || statut === 206 || ditSansDonnee(statut, texte)) return reponse
  if (statut === 429) {
    const attenteMs = lireAttente(entetes.get('retry-after'))
    limiteur.suspendre(Math.min(attenteMs, SUSPENSION_MAX_MS))
    throw new ErreurFranceTravail('limite', 'France Travail : trop d’appels (429)', { attenteMs })
  }
  throw new ErreurFranceTravail(natureDe(statut), `France Travail : réponse ${statut}${motif(statut, texte)}`)
}

function natureDe(statut: number) {
  if (statut >= 500) return 'panne'
  return statut === 401 || statut === 403 ? 'identifiants' : 'refus'
}

/** Le message d'un refus nomme le paramètre fautif ; il ne contient rien de personnel. */
function motif(statut: number, texte: string): string {
  const { data } = z.object({ message: z.string() }).safeParse(statut === 400 ? enJson(texte) : undefined)
  return data === undefined ? '' : ` : ${data.message.slice(0, 200)}`
}

const ATTENTE_PAR_DEFAUT_MS = 1_000
const SUSPENSION_MAX_MS = 60_000

/** Secondes de `Retry-After` ; la forme datée, que ce service n'emploie pas, vaut une seconde. */
function lireAttente(entete: string | null): number {
  const secondes = Number(entete ?? '')
  return entete !== null && Number.isFinite(secondes) && secondes >= 0
    ? secondes * 1_000
    : ATTENTE_PAR_DEFAUT_MS
}

/** Sans `Accept`, ou quand un relais s'en mêle, la réponse est du XML ou du HTML : illisible, pas vide. */
function lire({ statut, texte, entetes }: ReponseHttp): ReponseFranceTravail<JsonRecu> {
  if (statut !== 200 && statut !== 206) return { etat: 'sans-donnee' }
  const json = enJson(texte)
  if (typeof json !== 'object' || json === null)
    throw new ErreurFranceTravail('illisible', `France Travail : réponse ${statut} illisible`)
  return { etat: 'donnees', valeur: { json, entetes } }
}

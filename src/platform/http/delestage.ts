import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { envoyerHtml } from './envoyer-html.ts'
import { type EnAttente, ouvrirLaFile } from './file-d-attente.ts'

/** Au-delà de l'un de ces seuils, les requêtes à calculer reçoivent 503 tout de suite. */
export interface SeuilsDelestage {
  /** Retard de la boucle d'événements, millisecondes. */
  readonly retardMaxMs: number
  /** Mémoire résidente du processus, octets. */
  readonly memoireMaxOctets: number
  /** Requêtes en cours de calcul. */
  readonly enCoursMax: number
  /** Attente d'une demande avant son calcul, millisecondes. */
  readonly attenteMaxMs: number
}

const PERIODE_MS = 250
const RESOLUTION_MS = 10
const JAMAIS_DELESTE = /^\/(sante|statique)(\/|$)/

/** Refuse du travail avant que la mémoire ou la boucle d'événements ne souffrent. */
export function creerDelestage(serveur: FastifyInstance, seuils: SeuilsDelestage, page: string): void {
  const mesure = mesurer(serveur)
  const enCours = new WeakMap<FastifyRequest, EnAttente>()
  const file = ouvrirLaFile(seuils.attenteMaxMs, serveur.server)
  let nombre = 0

  serveur.addHook('onRequest', (appel, reponse, suite) => {
    if (JAMAIS_DELESTE.test(appel.url)) return suite()
    if (estSature({ ...mesure(), enCours: nombre }, seuils)) return refuser(reponse, page)
    const demande: EnAttente = {
      refuser: () => refuser(reponse, page),
      passer: () => {
        // Parti pendant l'attente : plus personne à servir.
        if (appel.raw.socket.destroyed) {
          reponse.hijack()
          return file.terminer(demande)
        }
        enCours.set(appel, demande)
        nombre++
        suite()
      },
    }
    file.entrer(demande)
  })
  const terminer = (appel: FastifyRequest) => {
    const demande = enCours.get(appel)
    if (demande === undefined) return
    enCours.delete(appel)
    nombre--
    file.terminer(demande)
  }
  serveur.addHook('onResponse', async (appel) => terminer(appel))
  serveur.addHook('onRequestAbort', async (appel) => terminer(appel))
}

export interface Charge {
  readonly retardMs: number
  readonly memoireOctets: number
  readonly enCours: number
}

/** Un retard sans personne d'autre vient d'ailleurs : de la machine, pas des visiteurs. */
const SEULES = 3

function estSature(charge: Charge, seuils: SeuilsDelestage): boolean {
  return (
    (charge.retardMs > seuils.retardMaxMs && charge.enCours >= SEULES) ||
    charge.memoireOctets > seuils.memoireMaxOctets ||
    charge.enCours >= seuils.enCoursMax
  )
}

function refuser(reponse: FastifyReply, page: string): void {
  envoyerHtml(reponse.code(503).headers({ 'retry-after': '10', 'cache-control': 'no-store' }), page)
}

/** Relève la charge quatre fois par seconde : la lire à chaque requête coûterait plus que la page en cache. */
function mesurer(serveur: FastifyInstance): () => Pick<Charge, 'retardMs' | 'memoireOctets'> {
  const retards = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  retards.enable()
  let derniere = { retardMs: 0, memoireOctets: 0 }
  const minuterie = setInterval(() => {
    const retardMs = Math.max(0, retards.mean / 1e6 - RESOLUTION_MS)
    derniere = { retardMs: Number.isNaN(retardMs) ? 0 : retardMs, memoireOctets: process.memoryUsage.rss() }
    retards.reset()
  }, PERIODE_MS)
  minuterie.unref()
  serveur.addHook('onClose', async () => {
    clearInterval(minuterie)
    retards.disable()
  })
  return () => derniere
}

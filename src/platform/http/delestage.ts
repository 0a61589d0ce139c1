import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { envoyerHtml } from './envoyer-html.ts'
import { suivreLeTour, type Tour } from './tour-de-boucle.ts'

/** Au-delà de l'un de ces seuils, les requêtes à calculer reçoivent 503 tout de suite. */
export interface SeuilsDelestage {
  /** Retard de la boucle d'événements, millisecondes. */
  readonly retardMaxMs: number
  /** Mémoire résidente du processus, octets. */
  readonly memoireMaxOctets: number
  /** Requêtes en cours de calcul. */
  readonly enCoursMax: number
  /** Durée d'un tour de boucle à calculer, millisecondes : une demande servie attend au plus la fin d'un tour, et le sien. */
  readonly tourMaxMs: number
}

const PERIODE_MS = 250
const RESOLUTION_MS = 10
const JAMAIS_DELESTE = /^\/(sante|statique)(\/|$)/

/** Refuse du travail avant que la mémoire ou la boucle d'événements ne souffrent. */
export function creerDelestage(serveur: FastifyInstance, seuils: SeuilsDelestage, page: string): void {
  const mesure = mesurer(serveur)
  const enCours = new WeakSet<FastifyRequest>()
  const tour = suivreLeTour()
  let nombre = 0

  serveur.addHook('onRequest', (appel, reponse, suite) => {
    if (JAMAIS_DELESTE.test(appel.url)) return suite()
    if (estTropPlein(tour.actuel(), seuils) || estSature({ ...mesure(), enCours: nombre }, seuils))
      return refuser(reponse, page)
    enCours.add(appel)
    nombre++
    suite()
  })
  // Juste avant le calcul : une demande admise avec d'autres a pu être dépassée par le leur.
  serveur.addHook('preHandler', (appel, reponse, suite) => {
    if (JAMAIS_DELESTE.test(appel.url)) return suite()
    if (estTropPlein(tour.actuel(), seuils)) return refuser(reponse, page)
    tour.admettre()
    suite()
  })
  const terminer = (appel: FastifyRequest) => {
    if (enCours.delete(appel)) nombre--
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

/** Quelques demandes sont toujours servies : sur une machine lente ou occupée ailleurs, leur tour dure sans qu'il y ait foule. */
const FOULE = 20

function estTropPlein({ dureeMs, admises }: Tour, { tourMaxMs }: SeuilsDelestage): boolean {
  return admises >= FOULE && dureeMs > tourMaxMs
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

import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type CodeErreurMetier, ErreurMetier } from '../../kernel/erreur-metier.ts'
import { estPanneDeBase } from '../db/panne-de-base.ts'
import type { Journal } from '../log/index.ts'
import { envoyerHtml } from './envoyer-html.ts'

/** Ce que la page d'erreur montre au visiteur. */
export interface ErreurHttp {
  readonly statut: number
  readonly titre: string
  readonly message: string
  /** Numéro à citer, pour une panne journalisée. */
  readonly reference?: string
}

/** Rend une page HTML complète. */
export type PageErreur = (erreur: ErreurHttp) => string

interface OptionsErreurs {
  readonly journal: Journal
  readonly pageErreur: PageErreur
}

const STATUTS: Record<CodeErreurMetier, number> = {
  introuvable: 404,
  retiree: 410,
  interdit: 403,
  'requete-trop-grande': 414,
  indisponible: 503,
}

const TITRES: Readonly<Record<number, string>> = {
  400: 'Demande incorrecte',
  403: 'Accès refusé',
  404: 'Page introuvable',
  408: 'Demande trop lente',
  410: 'Page retirée',
  413: 'Demande trop volumineuse',
  414: 'Adresse trop longue',
  429: 'Trop de demandes',
  431: 'En-têtes trop longs',
  503: 'Service momentanément indisponible',
}

const MESSAGES: Readonly<Record<number, string>> = {
  404: 'Cette adresse ne correspond à aucune page. Elle a peut-être changé, ou contient une faute de frappe.',
  413: 'Ce que vous envoyez est trop lourd pour être reçu ici.',
  429: 'Vous avez fait beaucoup de demandes en peu de temps. Patientez une minute avant de recommencer.',
  503: 'Le site est momentanément indisponible. Réessayez dans quelques instants.',
}
const MESSAGE_DEMANDE = 'Le serveur n’a pas compris cette demande.'
const MESSAGE_PANNE =
  'Une erreur est survenue de notre côté. Elle a été enregistrée ; réessayez dans quelques instants.'

/** Toute erreur devient une page claire ; un défaut est journalisé une fois, avec sa référence. */
export function gererErreurs(serveur: FastifyInstance, options: OptionsErreurs): void {
  serveur.setNotFoundHandler((_appel, reponse) => {
    montrer(reponse, decrire(404), options)
  })
  serveur.setErrorHandler((erreur: unknown, appel, reponse) => {
    const montree = traduire(erreur, appel, options.journal)
    if (montree.statut === 503 && !reponse.hasHeader('retry-after')) reponse.header('retry-after', '10')
    montrer(reponse, montree, options)
  })
}

function montrer(reponse: FastifyReply, erreur: ErreurHttp, { pageErreur }: OptionsErreurs): void {
  reponse.code(erreur.statut).header('cache-control', 'no-store')
  const veutDuJson = (reponse.request.headers.accept ?? '').startsWith('application/json')
  if (veutDuJson) {
    void reponse.send({ erreur: erreur.message, reference: erreur.reference })
    return
  }
  envoyerHtml(reponse, pageErreur(erreur))
}

function traduire(erreur: unknown, appel: FastifyRequest, journal: Journal): ErreurHttp {
  if (erreur instanceof ErreurMetier) return decrire(STATUTS[erreur.code], erreur.message)
  const statut = statutAnnonce(erreur)
  if (statut !== undefined && statut < 500) return decrire(statut)
  const reference = randomBytes(5).toString('hex').toUpperCase()
  const panne = estPanneDeBase(erreur)
  const evenement = panne ? 'base-injoignable' : 'defaut'
  journal.error({ evenement, reference, route: appel.routeOptions.url, erreur: decrireCause(erreur) })
  return panne
    ? { ...decrire(503), reference }
    : { statut: 500, titre: 'Erreur inattendue', message: MESSAGE_PANNE, reference }
}

/** Ce que l'on dit d'un statut. */
export function decrire(statut: number, message?: string): ErreurHttp {
  const titre = TITRES[statut] ?? 'Demande refusée'
  return { statut, titre, message: message ?? MESSAGES[statut] ?? MESSAGE_DEMANDE }
}

function statutAnnonce(erreur: unknown): number | undefined {
  const aUnStatut = erreur instanceof Error && 'statusCode' in erreur
  return aUnStatut && typeof erreur.statusCode === 'number' ? erreur.statusCode : undefined
}

/** La trace dit où est le défaut ; les valeurs d'une requête SQL ou d'un formulaire n'y figurent pas. */
function decrireCause(erreur: unknown): string {
  return erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur)
}

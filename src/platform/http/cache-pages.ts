import type { ServerResponse } from 'node:http'
import { crc32 } from 'node:zlib'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { choisirEncodage, type Encodage, resserrer } from './encodage.ts'
import { normaliserAdresse } from './normaliser-adresse.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** La page est la même pour tous : elle peut être gardée en mémoire et servie telle quelle. */
    readonly pageEnCache?: boolean
    /** Avec `pageEnCache`, pour une page dont les données changent hors des publications : âge maximal, en secondes. */
    readonly dureeEnCache?: number
  }
  interface FastifyRequest {
    /** Version des données au début de la requête : une publication pendant le calcul ne vieillit pas le cache. */
    versionDesDonnees: string
  }
}

/** Une page gardée : ses octets par encodage, avec les en-têtes prêts à partir. */
interface PageGardee {
  readonly version: string
  /** Instant, en millisecondes, à partir duquel elle n'est plus servie ; absent : tant que la version dure. */
  readonly perimeA: number | undefined
  readonly gardeeLe: Date
  readonly etiquette: string
  readonly entetes: Readonly<Record<string, string>>
  readonly corps: Map<Encodage, Buffer>
  /** Encodages déjà compressés avec soin, ou en passe de l'être. */
  readonly soignes: Set<Encodage>
}

/** Pages entières, gardées en mémoire jusqu'à une taille donnée ; la moins récemment servie part la première. */
export interface CachePages {
  readonly lire: (adresse: string, encodage: Encodage) => { page: PageGardee; octets: Buffer } | undefined
  readonly garder: (adresse: string, encodage: Encodage, reponse: ReponseAGarder) => void
  /** La dernière page gardée à cette adresse, périmée ou non, sous un de ses encodages. */
  readonly derniere: (adresse: string) => PageDeSecours | undefined
  readonly version: () => string
  readonly octets: () => number
}

export interface PageDeSecours extends Pick<PageGardee, 'gardeeLe' | 'entetes'> {
  readonly encodage: Encodage
  readonly octets: Buffer
}

interface ReponseAGarder {
  readonly version: string
  /** Secondes ; absent : tant que la version dure. */
  readonly duree?: number | undefined
  readonly octets: Buffer
  readonly entetes: Readonly<Record<string, string>>
}

const OCTETS_FIXES_PAR_PAGE = 2_000
/** Une seule page se recompresse à la fois, puis rien pendant neuf fois ce temps : un dixième d'un cœur au plus. */
const REPOS_APRES_UN_SOIN = 9

/** `version` change quand les données montrées changent : les pages gardées avant ne servent plus que de secours. */
export function creerCachePages(
  octetsMax: number,
  version: () => string,
  maintenant: () => number = Date.now,
): CachePages {
  const pages = new Map<string, PageGardee>()
  let total = 0
  let soinEnCours = false

  function lire(adresse: string, encodage: Encodage) {
    const cle = normaliserAdresse(adresse)
    const page = pages.get(cle)
    if (page === undefined) return undefined
    if (page.version !== version() || estPerimee(page, maintenant())) return undefined
    const octets = page.corps.get(encodage)
    if (octets === undefined) return undefined
    pages.delete(cle)
    pages.set(cle, page)
    if (!soinEnCours && !page.soignes.has(encodage)) void soigner(cle, page, encodage)
    return { page, octets }
  }

  /** Une page redemandée le sera sans doute encore : elle est compressée mieux, pendant qu'elle part telle quelle. */
  async function soigner(cle: string, page: PageGardee, encodage: Encodage): Promise<void> {
    page.soignes.add(encodage)
    const avant = page.corps.get(encodage)
    if (encodage === 'identity' || avant === undefined) return
    soinEnCours = true
    const debut = performance.now()
    const apres = await resserrer(avant, encodage).catch(() => avant)
    const repos = REPOS_APRES_UN_SOIN * (performance.now() - debut)
    setTimeout(() => {
      soinEnCours = false
    }, repos).unref()
    if (apres.byteLength >= avant.byteLength || pages.get(cle) !== page) return
    total += apres.byteLength - avant.byteLength
    page.corps.set(encodage, apres)
  }

  function garder(
    adresse: string,
    encodage: Encodage,
    { version: vue, duree, octets, entetes }: ReponseAGarder,
  ): void {
    const cle = normaliserAdresse(adresse)
    const ancienne = pages.get(cle)
    const etiquette = entetes.etag ?? ''
    const instant = maintenant()
    const memePage =
      ancienne?.version === vue && ancienne.etiquette === etiquette && !estPerimee(ancienne, instant)
    if (ancienne !== undefined && !memePage) oublier(cle, ancienne)
    const perimeA = duree === undefined ? undefined : instant + duree * 1_000
    const gardeeLe = new Date(instant)
    const page = memePage
      ? ancienne
      : {
          version: vue,
          perimeA,
          gardeeLe,
          etiquette,
          entetes,
          corps: new Map(),
          soignes: new Set<Encodage>(),
        }
    if (!memePage) total += OCTETS_FIXES_PAR_PAGE
    total += octets.byteLength - (page.corps.get(encodage)?.byteLength ?? 0)
    page.corps.set(encodage, octets)
    page.soignes.delete(encodage)
    pages.set(cle, page)
    reduire()
  }

  function reduire(): void {
    for (const [cle, page] of pages) {
      if (total <= octetsMax) return
      oublier(cle, page)
    }
  }

  function oublier(cle: string, page: PageGardee): void {
    pages.delete(cle)
    total -= OCTETS_FIXES_PAR_PAGE
    for (const octets of page.corps.values()) total -= octets.byteLength
  }

  function derniere(adresse: string): PageDeSecours | undefined {
    const page = pages.get(normaliserAdresse(adresse))
    const [corps] = page?.corps ?? []
    if (page === undefined || corps === undefined) return undefined
    const [encodage, octets] = corps
    return { ...page, encodage, octets }
  }

  return { lire, garder, derniere, version, octets: () => total }
}

const estPerimee = ({ perimeA }: PageGardee, instant: number): boolean =>
  perimeA !== undefined && instant >= perimeA

/**
 * Étiquette d'une page : sa longueur et son contrôle CRC 32. Elle ne distingue que les états successifs d'une même
 * adresse ; faible, parce que la même page part sous plusieurs encodages.
 */
export function etiqueterPage(octets: Buffer): string {
  return `W/"${octets.byteLength.toString(36)}-${crc32(octets).toString(36)}"`
}

/** `HEAD` reçoit les en-têtes de la page qu'aurait reçue `GET`. */
export const aUnePageEnCache = ({ method, routeOptions }: FastifyRequest): boolean =>
  (method === 'GET' || method === 'HEAD') && routeOptions.config.pageEnCache === true

/** Vrai si le navigateur a déjà cette page (`If-None-Match` ; un relais a pu retirer le `W/`, ou en joindre d'autres). */
export function estConnue(connues: string | undefined, etiquette: unknown): boolean {
  if (connues === undefined || typeof etiquette !== 'string') return false
  if (connues === etiquette || connues === '*') return true
  return connues.split(',').some((connue) => sansFaible(connue.trim()) === sansFaible(etiquette))
}

const sansFaible = (etiquette: string): string => etiquette.replace(/^W\//, '')

/** Sert une page gardée sans passer par sa route, avant toute autre protection : elle ne coûte rien. */
export function servirDepuisLeCache(serveur: FastifyInstance, cache: CachePages): void {
  serveur.decorateRequest('versionDesDonnees', '')
  serveur.addHook('onRequest', (appel, reponse, suite) => {
    if (!aUnePageEnCache(appel)) return suite()
    const encodage = choisirEncodage(appel.headers['accept-encoding'])
    const trouvee = cache.lire(appel.url, encodage)
    appel.versionDesDonnees = cache.version()
    if (trouvee === undefined) return suite()
    reponse.hijack()
    envoyer(appel.headers['if-none-match'], reponse.raw, { ...trouvee, encodage })
  })
}

interface PageAEnvoyer {
  readonly page: PageGardee
  readonly octets: Buffer
  readonly encodage: Encodage
}

function envoyer(connue: string | undefined, sortie: ServerResponse, envoi: PageAEnvoyer): void {
  const { page, octets, encodage } = envoi
  if (estConnue(connue, page.etiquette)) {
    sortie.writeHead(304, page.entetes).end()
    return
  }
  const entetes: Record<string, string | number> = { ...page.entetes, 'content-length': octets.byteLength }
  if (encodage !== 'identity') entetes['content-encoding'] = encodage
  sortie.writeHead(200, entetes).end(octets)
}

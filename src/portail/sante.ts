import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type pg from 'pg'
import type { Catalogue } from '../catalogue/index.ts'
import type { Horloge } from '../kernel/horloge.ts'
import type { ServiceRecherche } from '../recherche/index.ts'

export interface DependancesSante {
  readonly pool: pg.Pool
  readonly catalogue: Catalogue
  readonly recherche: ServiceRecherche
  readonly horloge: Horloge
  /** CLE_SANTE. */
  readonly cleSante: string | undefined
}

const HEURE_MS = 3_600_000
const DELAI_BASE_MS = 2_000

/**
 * `/sante` : le processus répond. `/sante/pret` : 503 s'il ne faut pas y envoyer de visiteurs ; base, index et âge du dernier import,
 * pour qui en donne la clé.
 */
export function enregistrerSante(serveur: FastifyInstance, deps: DependancesSante): void {
  serveur.get('/sante', async (_appel, reponse) => {
    return reponse.header('cache-control', 'no-store').send({ etat: 'ok' })
  })
  serveur.get('/sante/pret', async (appel, reponse) => {
    const etat = await sonder(deps)
    return reponse
      .code(etat.pret ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(aLaCle(appel, deps.cleSante) ? etat : { pret: etat.pret })
  })
}

/** La clé, et elle seule : une adresse locale ne prouve rien, un relais de la même machine porte la demande de n'importe qui. */
function aLaCle({ headers }: FastifyRequest, cle: string | undefined): boolean {
  if (cle === undefined) return false
  const empreinte = (texte: string) => createHash('sha256').update(texte).digest()
  return timingSafeEqual(empreinte(headers.authorization ?? ''), empreinte(`Bearer ${cle}`))
}

async function sonder({ pool, catalogue, recherche, horloge }: DependancesSante) {
  const base = await delai(
    pool.query('select 1').then(() => catalogue.statistiques()),
    DELAI_BASE_MS,
  )
  const index = recherche.etat()
  const dernierImport = base?.derniereImportation
  return {
    pret: base !== undefined && index.pret,
    base: base === undefined ? 'injoignable' : 'ok',
    index,
    import: {
      dernier: dernierImport,
      ageHeures:
        dernierImport === undefined
          ? undefined
          : Math.round((10 * (horloge().getTime() - dernierImport.getTime())) / HEURE_MS) / 10,
    },
  }
}

/** La valeur, ou `undefined` si elle échoue ou tarde : une sonde ne doit ni lever ni attendre. */
async function delai<T>(promesse: Promise<T>, millisecondes: number): Promise<T | undefined> {
  const minuterie = new Promise<undefined>((rendre) => {
    setTimeout(() => rendre(undefined), millisecondes).unref()
  })
  return Promise.race([promesse.catch(() => undefined), minuterie])
}

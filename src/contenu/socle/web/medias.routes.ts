import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { ENVOI_LONG } from '../../../platform/http/index.ts'
import type { MediaLu, Medias } from '../domain/media.ts'

export interface DependancesMedias {
  readonly medias: Medias
}

const UN_AN_IMMUABLE = 'public, max-age=31536000, immutable'

/** Les images d'une page arrivent ensemble, et restent un an dans le navigateur : bien plus que des pages, mais pas sans fin. */
const OPTIONS = { ...ENVOI_LONG, config: { rateLimit: { max: 3_000, timeWindow: 60_000 } } }

/** Une image matricielle s'affiche ; tout le reste se télécharge, sans que le navigateur l'interprète. */
const AFFICHABLES: ReadonlySet<string> = new Set([
  'image/avif',
  'image/gif',
  'image/jpeg',
  'image/png',
  'image/webp',
])

/** `/medias/<nom>` : images et documents de l'équipe ; un nom désigne toujours les mêmes octets. */
export function enregistrerMedias(serveur: FastifyInstance, { medias }: DependancesMedias): void {
  serveur.get<{ Params: { nom: string } }>('/medias/:nom', OPTIONS, async (appel, reponse) => {
    const { nom } = appel.params
    const connue = appel.headers['if-none-match']
    if (connue !== undefined && (await estInchange(medias, nom, connue))) {
      return reponse.code(304).headers({ etag: connue, 'cache-control': UN_AN_IMMUABLE }).send()
    }
    const media = await medias.lire(nom)
    if (media === undefined) return reponse.callNotFound()
    poserDisposition(reponse, nom, media.type)
    return reponse
      .type(media.type)
      .headers({ etag: etiquette(media.empreinte), 'cache-control': UN_AN_IMMUABLE })
      .header('content-length', media.poids)
      .send(
        media.octets.byteLength === media.poids ? media.octets : Readable.from(morceaux(medias, nom, media)),
      )
  })
}

/** Lève si le média change en chemin : la réponse est coupée, plutôt que faite de deux fichiers. */
async function* morceaux(medias: Medias, nom: string, { octets, empreinte, poids }: MediaLu) {
  yield octets
  for (let debut = octets.byteLength; debut < poids; ) {
    const suite = await medias.suite({ nom, empreinte, debut })
    if (suite === undefined || suite.byteLength === 0) throw new Error('média changé pendant sa lecture')
    yield suite
    debut += suite.byteLength
  }
}

async function estInchange(medias: Medias, nom: string, connue: string): Promise<boolean> {
  const empreinte = await medias.empreinte(nom)
  return empreinte !== undefined && connue === etiquette(empreinte)
}

function poserDisposition(reponse: FastifyReply, nom: string, type: string): void {
  if (AFFICHABLES.has(type)) return
  reponse.header('content-disposition', `attachment; filename="${nom.replaceAll(/[^\w.-]/g, '_')}"`)
}

const etiquette = (empreinte: string): string => `"${empreinte.slice(0, 32)}"`

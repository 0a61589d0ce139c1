import { randomUUID } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type CollectionConfig, getPayload, handleEndpoints } from 'payload'
import sharp from 'sharp'
import { afterAll, expect } from 'vitest'
import { baseDeTest } from '../../src/platform/db/base-de-test.fixture.ts'
import { pgSurveille } from '../pool.ts'
import { CLE_EDITORIALE } from '../publication/editoriale.ts'
import type { Reglages } from '../reglages.ts'
import { editeurEnrichi } from './index.ts'
import { type Champs, champs } from './lecture.ts'

/** La médiathèque et une collection de textes, réduites à ce que le texte riche en attend. */
const ouvert = { read: () => true, create: () => true }
const COLLECTIONS: CollectionConfig[] = [
  { slug: 'utilisateurs', auth: true, fields: [] },
  {
    slug: 'medias',
    access: ouvert,
    upload: {
      disableLocalStorage: true,
      imageSizes: [{ name: 'etroite', width: 20, formatOptions: { format: 'webp' } }],
    },
    fields: [
      { name: 'alternative', type: 'text' },
      { name: 'decorative', type: 'checkbox' },
      { name: 'legende', type: 'text' },
      { name: 'credit', type: 'text' },
    ],
  },
  {
    slug: 'actualites',
    custom: { [CLE_EDITORIALE]: { genre: {}, liable: 'partout', republier: () => undefined } },
    access: ouvert,
    fields: [
      { name: 'titre', type: 'text' },
      { name: 'texte', type: 'richText' },
    ],
  },
]

export interface PayloadDuTexte {
  /** Crée un document par l'API, comme l'écran d'édition ; lève les erreurs de validation. */
  readonly creer: (collection: string, corps: BodyInit) => Promise<Champs>
  /** Relit un document, relations non développées. */
  readonly relire: (collection: string, id: unknown) => Promise<Champs>
}

/** N'ouvre que les vidéos d'une plateforme. */
const INSTANCE = { nom: 'Essai', videos: { hotes: ['player.vimeo.com'] } }

/** Un Payload d'essai, avec l'éditeur enrichi et les collections qu'il sait lier. À appeler au niveau du module. */
export async function payloadDuTexte(): Promise<PayloadDuTexte> {
  const base = await baseDeTest()
  const config = await buildConfig({
    secret: randomUUID(),
    telemetry: false,
    custom: { instance: INSTANCE, dossierDonnees: '', televersementMaxOctets: 0 } satisfies Reglages,
    editor: editeurEnrichi,
    collections: COLLECTIONS,
    sharp,
    admin: { user: 'utilisateurs' },
    db: postgresAdapter({
      pg: pgSurveille,
      schemaName: 'cms',
      push: true,
      pool: { connectionString: base.url },
    }),
  })
  const payload = await getPayload({ config, key: base.url })
  afterAll(() => payload.destroy())
  const appeler = async (chemin: string, init: RequestInit): Promise<Champs> => {
    const request = new Request(`http://localhost/api/${chemin}`, init)
    const reponse = await handleEndpoints({ config, request })
    const corps = champs(await reponse.json())
    expect(corps.errors).toBeUndefined()
    return corps
  }
  return {
    creer: async (collection, body) => {
      const headers: HeadersInit = typeof body === 'string' ? { 'content-type': 'application/json' } : {}
      return champs((await appeler(collection, { method: 'POST', body, headers })).doc)
    },
    relire: (collection, id) => appeler(`${collection}/${id}?depth=0`, {}),
  }
}

import { randomUUID } from 'node:crypto'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, getPayload, type Payload } from 'payload'
import { afterAll } from 'vitest'
import { baseDeTest } from '../../src/platform/db/base-de-test.fixture.ts'
import { avecDroits, CLE_DROITS, EDITORIAL } from '../acces/index.ts'
import { COLLECTIONS } from '../collections/index.ts'
import { pgSurveille } from '../pool.ts'

const COMPTES = ['utilisateurs', 'journal-audit']

/** Un Payload qui n'a, avec les comptes, qu'une collection à brouillons et à corbeille : « actualites ». */
export async function payloadEditorial(): Promise<Payload> {
  const base = await baseDeTest()
  const config = buildConfig({
    secret: randomUUID().repeat(2),
    serverURL: 'http://localhost:3000',
    csrf: ['http://localhost:3000'],
    telemetry: false,
    typescript: { autoGenerate: false },
    i18n: { supportedLanguages: { fr }, fallbackLanguage: 'fr' },
    routes: { admin: '/admin', api: '/admin/api' },
    graphQL: { disable: true },
    db: postgresAdapter({
      pg: pgSurveille,
      schemaName: 'cms',
      push: true,
      pool: { connectionString: base.url },
    }),
    admin: { user: 'utilisateurs' },
    collections: [
      ...COLLECTIONS.filter(({ slug }) => COMPTES.includes(slug)),
      {
        slug: 'actualites',
        custom: { [CLE_DROITS]: EDITORIAL },
        trash: true,
        versions: { drafts: true },
        fields: [{ name: 'titre', type: 'text' as const, required: true }],
      },
    ].map((collection) => avecDroits({ lockDocuments: false, ...collection })),
  })
  const payload = await getPayload({ config, key: base.url })
  afterAll(() => payload.destroy())
  return payload
}

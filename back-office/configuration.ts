import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { COLLECTIONS } from './collections/index.ts'
import type { Environnement } from './environnement.ts'
import { migrations } from './migrations/index.ts'
import { pgSurveille } from './pool.ts'
import { editeurEnrichi } from './texte-riche/index.ts'
import { POINTS_D_ACCES, VUES } from './vues/index.ts'

const ici = dirname(fileURLToPath(import.meta.url))

/** La configuration de Payload : une instance par base. */
export function configurer(environnement: Environnement): Promise<SanitizedConfig> {
  const { urlBase, cle, urlPublique, dossierDonnees, televersementMaxOctets } = environnement
  return buildConfig({
    secret: cle,
    serverURL: urlPublique,
    telemetry: false,
    custom: { dossierDonnees, televersementMaxOctets },
    endpoints: [...POINTS_D_ACCES],
    typescript: { autoGenerate: false, outputFile: resolve(ici, 'types-payload.ts') },
    i18n: { supportedLanguages: { fr }, fallbackLanguage: 'fr' },
    routes: { admin: '/admin', api: '/admin/api' },
    graphQL: { disable: true },
    sharp,
    editor: editeurEnrichi,
    db: postgresAdapter({
      pg: pgSurveille,
      schemaName: 'cms',
      push: false,
      prodMigrations: migrations,
      migrationDir: resolve(ici, 'migrations'),
      pool: {
        connectionString: urlBase,
        // Sans ces quatre réglages et `lockDocuments: false`, trente écritures en parallèle figent le pool.
        max: 20,
        connectionTimeoutMillis: 10_000,
        idle_in_transaction_session_timeout: 30_000,
        application_name: 'me-former-back-office',
      },
    }),
    admin: {
      user: 'utilisateurs',
      avatar: 'default',
      dateFormat: 'dd/MM/yyyy à HH:mm',
      components: { views: VUES },
      importMap: { baseDir: ici, importMapFile: resolve(ici, 'app/admin/importMap.js') },
    },
    collections: COLLECTIONS.map((collection) => ({ lockDocuments: false, ...collection })),
  })
}

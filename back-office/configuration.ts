import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { avecDroits, ROUTES_DES_COMPTES, securiserLesSessions, VUES_DES_COMPTES } from './acces/index.ts'
import { COLLECTIONS } from './collections/index.ts'
import type { Environnement } from './environnement.ts'
import { migrations } from './migrations/index.ts'
import { pgSurveille } from './pool.ts'
import { editeurEnrichi } from './texte-riche/index.ts'

const ici = dirname(fileURLToPath(import.meta.url))

/** La configuration de Payload : une instance par base. */
export function configurer({ urlBase, cle, urlPublique }: Environnement): Promise<SanitizedConfig> {
  return buildConfig({
    secret: cle,
    serverURL: urlPublique,
    telemetry: false,
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
      routes: ROUTES_DES_COMPTES,
      components: { views: VUES_DES_COMPTES },
      importMap: { baseDir: ici, importMapFile: resolve(ici, 'app/admin/importMap.js') },
    },
    collections: COLLECTIONS.map((collection) =>
      securiserLesSessions(avecDroits({ lockDocuments: false, ...collection }), urlPublique),
    ),
  })
}

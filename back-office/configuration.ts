import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type CollectionConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { avecDroits, ROUTES_DES_COMPTES, securiserLesSessions, VUES_DES_COMPTES } from './acces/index.ts'
import { COLLECTIONS } from './collections/index.ts'
import { adaptateurDeCourriel } from './courriel.ts'
import { rendreLesDetails } from './details-des-erreurs.ts'
import type { Environnement } from './environnement.ts'
import { journalDePayload } from './journal.ts'
import { nommerLEditeur } from './libelles/editeur.ts'
import { FORMAT_DES_DATES, LIBELLES_FR } from './libelles.ts'
import { migrations } from './migrations/index.ts'
import { direEnFrancais } from './phrases-des-erreurs.ts'
import { pgSurveille } from './pool.ts'
import { avecEcheances, rendreALaFile, TRAVAUX } from './publication/echeances.ts'
import { POIDS_MAX_OCTETS } from './publication/medias/types-de-fichiers.ts'
import { corrigerLesReponses } from './reponses-de-payload.ts'
import { editeurEnrichi } from './texte-riche/index.ts'
import { POINTS_D_ACCES, VUES } from './vues/index.ts'

const ici = dirname(fileURLToPath(import.meta.url))

/** Ce qu'un essai change à la configuration. */
export interface Variante {
  readonly collections?: readonly CollectionConfig[]
  /** Crée les tables d'après les collections, sans migration. */
  readonly creerLesTables?: boolean
}

/** La configuration de Payload : une instance par base. */
export async function configurer(
  environnement: Environnement,
  { collections = COLLECTIONS, creerLesTables = false }: Variante = {},
): Promise<SanitizedConfig> {
  const { instance, urlBase, cle, urlPublique, messagerie } = environnement
  const { dossierDonnees, televersementMaxOctets } = environnement
  const config = await buildConfig({
    secret: cle,
    serverURL: urlPublique,
    csrf: [new URL(urlPublique).origin],
    telemetry: false,
    logger: journalDePayload(),
    email: adaptateurDeCourriel(messagerie, instance.nom),
    custom: { instance, dossierDonnees, televersementMaxOctets },
    hooks: { afterError: [rendreLesDetails, direEnFrancais] },
    endpoints: [...POINTS_D_ACCES],
    typescript: { autoGenerate: false, outputFile: resolve(ici, 'types-payload.ts') },
    i18n: { supportedLanguages: { fr }, fallbackLanguage: 'fr', translations: { fr: LIBELLES_FR } },
    routes: { admin: '/admin', api: '/admin/api' },
    graphQL: { disable: true },
    sharp,
    upload: {
      limits: { fileSize: POIDS_MAX_OCTETS },
      abortOnLimit: true,
      responseOnLimit: 'Ce fichier est trop lourd : 20 Mo au plus.',
    },
    jobs: TRAVAUX,
    onInit: rendreALaFile,
    editor: editeurEnrichi,
    db: postgresAdapter({
      pg: pgSurveille,
      schemaName: 'cms',
      push: creerLesTables,
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
      dateFormat: FORMAT_DES_DATES,
      meta: { titleSuffix: ` – ${instance.nom}`, icons: [], openGraph: {} },
      routes: ROUTES_DES_COMPTES,
      components: {
        graphics: { Logo: './habillage/marque.tsx#Logo', Icon: './habillage/marque.tsx#Icone' },
        providers: ['./habillage/reparer.tsx#Reparer'],
        afterNavLinks: ['./vues/menu-donnees.tsx#MenuDonnees'],
        views: { ...VUES_DES_COMPTES, ...VUES },
      },
      importMap: { baseDir: ici, importMapFile: resolve(ici, 'app/admin/importMap.js') },
    },
    collections: collections.map((collection) =>
      securiserLesSessions(avecDroits({ lockDocuments: false, ...collection }), urlPublique),
    ),
  })
  return avecEcheances(corrigerLesReponses(nommerLEditeur(config)))
}

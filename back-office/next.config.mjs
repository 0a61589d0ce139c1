import { resolve } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'

/** Le back-office vit sous `/admin`, fichiers compris : le portail relaie ce seul préfixe. */
export default withPayload({
  assetPrefix: '/admin',
  poweredByHeader: false,
  serverExternalPackages: ['nodemailer'],
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: resolve(import.meta.dirname, '..') },
  outputFileTracingRoot: resolve(import.meta.dirname, '..'),
})

import type { AdminViewConfig, Endpoint } from 'payload'
import { POINTS_D_ACCES_FLUX } from './flux/points-d-acces.ts'
import { POINTS_D_ACCES_IMPORT } from './import/points-d-acces.ts'

/** Les écrans de données, sous `/admin/donnees`. */
export const VUES: Readonly<Record<string, AdminViewConfig>> = {
  flux: { Component: './vues/flux/ecran.tsx#EcranFlux', path: '/donnees/flux', meta: { title: 'Flux' } },
  import: {
    Component: './vues/import/ecran.tsx#EcranImport',
    path: '/donnees/import',
    meta: { title: 'Import manuel' },
  },
}

/** Leurs points d'accès, sous `/admin/api`. */
export const POINTS_D_ACCES: readonly Endpoint[] = [...POINTS_D_ACCES_FLUX, ...POINTS_D_ACCES_IMPORT]

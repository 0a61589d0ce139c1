import type { AdminViewConfig, Endpoint } from 'payload'
import { POINTS_D_ACCES_FLUX } from './flux/points-d-acces.ts'
import { POINTS_D_ACCES_IMPORT } from './import/points-d-acces.ts'
import { POINTS_QUALITE } from './qualite/points.ts'
import { POINTS_RECHERCHES } from './recherches/points.ts'
import { POINTS_SYNONYMES } from './synonymes/points.ts'
import { POINTS_TEMOINS } from './temoins/points.ts'

/** Les écrans du back-office qui ne sont pas ceux de Payload, sous `/admin`. */
export const VUES = {
  dashboard: { Component: './vues/tableau-de-bord/ecran.tsx#EcranTableauDeBord' },
  // Avant l'historique, dont l'adresse est le début de la sienne : chacun a son titre.
  detailDeFlux: {
    Component: './vues/flux/ecran.tsx#EcranFlux',
    path: '/donnees/flux/:id',
    exact: true,
    meta: { title: 'Détail d’un import' },
  },
  flux: { Component: './vues/flux/ecran.tsx#EcranFlux', path: '/donnees/flux', meta: { title: 'Flux' } },
  import: {
    Component: './vues/import/ecran.tsx#EcranImport',
    path: '/donnees/import',
    meta: { title: 'Import manuel' },
  },
  qualite: {
    Component: './vues/qualite/ecran.tsx#EcranQualite',
    path: '/donnees/qualite',
    meta: { title: 'Qualité' },
  },
  recherches: {
    Component: './vues/recherches/ecran.tsx#EcranRecherches',
    path: '/donnees/recherches',
    meta: { title: 'Recherches sans résultat' },
  },
  temoins: {
    Component: './vues/temoins/ecran.tsx#EcranTemoins',
    path: '/donnees/temoins',
    meta: { title: 'Demandes témoins' },
  },
  synonymes: {
    Component: './vues/synonymes/ecran.tsx#EcranSynonymes',
    path: '/donnees/synonymes',
    meta: { title: 'Synonymes et sigles' },
  },
} as const satisfies Readonly<Record<string, AdminViewConfig>>

/** Leurs points d'accès, sous `/admin/api`. */
export const POINTS_D_ACCES: readonly Endpoint[] = [
  ...POINTS_D_ACCES_FLUX,
  ...POINTS_D_ACCES_IMPORT,
  ...POINTS_QUALITE,
  ...POINTS_RECHERCHES,
  ...POINTS_TEMOINS,
  ...POINTS_SYNONYMES,
]

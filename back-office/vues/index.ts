import type { AdminViewConfig, Endpoint } from 'payload'
import { POINTS_QUALITE } from './qualite/points.ts'
import { POINTS_RECHERCHES } from './recherches/points.ts'
import { POINTS_SYNONYMES } from './synonymes/points.ts'

/** Les écrans de données, montés sous `/admin`. */
export const VUES = {
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
  synonymes: {
    Component: './vues/synonymes/ecran.tsx#EcranSynonymes',
    path: '/donnees/synonymes',
    meta: { title: 'Synonymes et sigles' },
  },
} as const satisfies Readonly<Record<string, AdminViewConfig>>

/** Leurs points d'accès, montés sous `/admin/api`. */
export const POINTS: readonly Endpoint[] = [...POINTS_QUALITE, ...POINTS_RECHERCHES, ...POINTS_SYNONYMES]

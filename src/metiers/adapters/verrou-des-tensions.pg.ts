import type pg from 'pg'
import { sousVerrou } from '../../platform/db/index.ts'

/** Clé du verrou consultatif : un seul processus lit les tensions. */
const VERROU = 7_330_013

/** Exécute `travail` sous le verrou ; ne fait rien, et rend `occupe`, si un autre processus le tient. */
export function seulALireLesTensions<T>(pool: pg.Pool, travail: () => Promise<T>): Promise<T | 'occupe'> {
  return sousVerrou(pool, VERROU, travail)
}

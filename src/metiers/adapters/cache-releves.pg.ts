import type pg from 'pg'
import type { ReponseFranceTravail } from '../domain/releve.ts'
import type { CacheDeReleves } from '../usecases/relever.ts'

interface LigneReleve extends pg.QueryResultRow {
  readonly valeur: unknown
  readonly obtenu_le: Date
}

/** Écritures entre deux effacements des relevés périmés. */
const ECRITURES_PAR_PURGE = 200

/**
 * Les relevés d'une famille (`prefixe`), en base. `relire` vérifie ce qui a été écrit par une version précédente du
 * portail ; ce qu'il ne reconnaît pas (`undefined`) est comme absent.
 */
export function creerCacheDeReleves<T>(
  pool: pg.Pool,
  prefixe: string,
  relire: (valeur: unknown) => T | undefined,
): CacheDeReleves<T> {
  let ecritures = 0
  return {
    async lire(cle, maintenant) {
      const { rows } = await pool.query<LigneReleve>(
        'select valeur, obtenu_le from metiers.releve where cle = $1 and expire_le > $2',
        [prefixe + cle, maintenant],
      )
      const [ligne] = rows
      const reponse = ligne === undefined ? undefined : reponseDe(ligne.valeur, relire)
      return ligne === undefined || reponse === undefined ? undefined : { reponse, obtenuLe: ligne.obtenu_le }
    },
    async ecrire(cle, { reponse, obtenuLe }, expireLe) {
      const valeur = reponse.etat === 'donnees' ? JSON.stringify(reponse.valeur) : null
      await pool.query(ECRIRE, [prefixe + cle, valeur, obtenuLe, expireLe])
      ecritures += 1
      if (ecritures % ECRITURES_PAR_PURGE === 0)
        await pool.query('delete from metiers.releve where expire_le <= $1', [obtenuLe])
    },
  }
}

/** Deux processus peuvent relever la même chose : le plus récent reste. */
const ECRIRE = `
  insert into metiers.releve as r (cle, valeur, obtenu_le, expire_le) values ($1, $2, $3, $4)
  on conflict (cle) do update
  set valeur = excluded.valeur, obtenu_le = excluded.obtenu_le, expire_le = excluded.expire_le
  where r.obtenu_le <= excluded.obtenu_le`

function reponseDe<T>(
  valeur: unknown,
  relire: (valeur: unknown) => T | undefined,
): ReponseFranceTravail<T> | undefined {
  if (valeur === null) return { etat: 'sans-donnee' }
  const relue = relire(valeur)
  return relue === undefined ? undefined : { etat: 'donnees', valeur: relue }
}

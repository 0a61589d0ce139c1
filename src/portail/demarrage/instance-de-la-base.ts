import type pg from 'pg'
import { ErreurDemarrage } from '../../platform/erreur-demarrage.ts'

/**
 * Une base neuve devient celle de cette instance. Lève `ErreurDemarrage` si elle en sert une autre, dont les contenus
 * seraient retirés.
 */
export async function attribuerLaBase(pool: pg.Pool, nom: string): Promise<void> {
  await pool.query('insert into public.instance (nom) values ($1) on conflict do nothing', [nom])
  const { rows } = await pool.query<{ nom: string }>('select nom from public.instance')
  const servie = rows[0]?.nom
  if (servie === nom) return
  throw new ErreurDemarrage(
    `Cette base est celle de l’instance « ${servie} », et INSTANCE demande « ${nom} » : donnez à chaque instance son DOSSIER_DONNEES, ou sa DATABASE_URL.`,
  )
}

import type pg from 'pg'
import { transformer } from '../../../kernel/transformer.ts'
import type { SourceDeMoteur } from '../moteur-du-portail.ts'
import type { Festival } from './carte.ts'
import { cheminFestival } from './carte.view.ts'

/** Les festivals d'une table que le test crée ; ceux qui sont finis ce jour-là ne s'indexent pas. */
export function sourceFestivals(pool: pg.Pool): SourceDeMoteur<Festival> {
  return {
    version: async () => (await lire(pool)).map(({ id }) => id).join(),
    parcourir: async function* (chantier) {
      for (const festival of await lire(pool)) if (festival.fin >= chantier.jour) yield festival
    },
    plan: {
      adresses: () =>
        transformer(listerTous(pool), ({ id, nom, modifieLe }) => ({
          chemin: cheminFestival(id, nom),
          modifieeLe: modifieLe,
        })),
    },
  }
}

async function* listerTous(pool: pg.Pool): AsyncGenerator<Festival> {
  yield* await lire(pool)
}

async function lire(pool: pg.Pool): Promise<readonly Festival[]> {
  const { rows } = await pool.query<Festival>(
    'select id, nom, ville, debut::text, fin::text, modifie_le as "modifieLe" from public.festival order by id',
  )
  return rows
}

import type pg from 'pg'
import { prendre } from './reserver.ts'

/** Lignes demandées à la fois : assez pour amortir l'aller-retour, assez peu pour tenir en mémoire. */
const LOT = 200

/**
 * Parcourt le résultat de `sql` par un curseur, à mémoire constante et sur une image cohérente de la base. Le lot
 * suivant est demandé pendant que l'appelant traite le précédent. La connexion est rendue même si l'appelant s'arrête.
 */
export async function* parcourir<Ligne extends pg.QueryResultRow>(
  pool: pg.Pool,
  sql: string,
  valeurs: readonly (string | null)[] = [],
): AsyncGenerator<Ligne, void, undefined> {
  const { client, rendre } = await prendre(pool)
  let propre = false
  try {
    await client.query('begin read only')
    await client.query(`declare parcours no scroll cursor for ${sql}`, [...valeurs])
    yield* lots<Ligne>(client)
    await client.query('commit')
    propre = true
  } finally {
    rendre(propre)
  }
}

async function* lots<Ligne extends pg.QueryResultRow>(
  client: pg.PoolClient,
): AsyncGenerator<Ligne, void, undefined> {
  let suivant = demander<Ligne>(client)
  for (;;) {
    const lignes = await suivant
    if (lignes.length === 0) return
    suivant = demander<Ligne>(client)
    yield* lignes
  }
}

/** Une erreur survenue pendant que l'appelant travaille sera lue au prochain `await`, pas signalée comme perdue. */
function demander<Ligne extends pg.QueryResultRow>(client: pg.PoolClient): Promise<Ligne[]> {
  const reponse = client.query<Ligne>(`fetch ${LOT} from parcours`).then(({ rows }) => rows)
  reponse.catch(() => undefined)
  return reponse
}

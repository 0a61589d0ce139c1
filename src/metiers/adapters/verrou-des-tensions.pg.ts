import type pg from 'pg'

/** Clé du verrou consultatif : un seul processus lit les tensions. */
const VERROU = 7_330_013

/** Exécute `travail` sous le verrou ; ne fait rien, et rend `undefined`, si un autre processus le tient. */
export async function seulALireLesTensions<T>(
  pool: pg.Pool,
  travail: () => Promise<T>,
): Promise<T | undefined> {
  const client = await pool.connect()
  client.on('error', connexionPerdue)
  let propre = false
  try {
    const { rows } = await client.query<{ pris: boolean }>('select pg_try_advisory_lock($1) as pris', [
      VERROU,
    ])
    const resultat = rows[0]?.pris === true ? await travail() : undefined
    if (rows[0]?.pris === true) await client.query('select pg_advisory_unlock($1)', [VERROU])
    propre = true
    return resultat
  } finally {
    client.off('error', connexionPerdue)
    client.release(!propre)
  }
}

/** Sans écouteur, une connexion coupée arrêterait le processus ; la requête suivante, elle, échoue et le dit. */
function connexionPerdue(): void {}

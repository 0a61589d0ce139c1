import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type pg from 'pg'
import { type Formation, lireLheo, numeroOrganisme } from '../../../src/catalogue/index.ts'
import type { Jour } from '../../../src/kernel/jour.ts'
import { copierLignes } from '../../../src/platform/db/index.ts'
import { genererCatalogue } from '../index.ts'

/** Publie un catalogue inventé sans passer par un flux, et rend ses formations. */
export async function publierCatalogueInvente(
  pool: pg.Pool,
  options: { readonly formations: number; readonly aujourdhui: Jour; readonly graine?: number },
): Promise<readonly Formation[]> {
  const formations: Formation[] = []
  const flux = genererCatalogue({ graine: 7, ...options })
  for await (const evenement of lireLheo(Readable.from(octets(flux)))) {
    if (evenement.type !== 'formation') continue
    const lue = evenement.interpreter()
    if (lue.etat === 'publiable') formations.push(lue.formation)
  }
  await publierFormations(pool, formations)
  return formations
}

function* octets(flux: Iterable<string>): Generator<Buffer> {
  for (const morceau of flux) yield Buffer.from(morceau)
}

/** Publie ces formations ; l'empreinte est leur contenu. */
export async function publierFormations(pool: pg.Pool, formations: readonly Formation[]): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('delete from catalogue.formation where numero = any($1)', [
      formations.map(({ numero }) => numero),
    ])
    await copierLignes(client, CIBLE, lignes(formations))
  } finally {
    client.release()
  }
}

const CIBLE =
  'catalogue.formation (numero, empreinte, intitule, organisme_numero, nombre_sessions, contenu, creee_le, modifiee_le)'

async function* lignes(formations: readonly Formation[]) {
  for (const formation of formations) {
    const contenu = JSON.stringify(formation)
    const organisme = numeroOrganisme(formation.organisme)
    const instant = '2026-11-25'
    const empreinte = createHash('sha1').update(contenu).digest('hex')
    yield [formation.numero, empreinte, formation.intitule, organisme, '1', contenu, instant, instant]
  }
}

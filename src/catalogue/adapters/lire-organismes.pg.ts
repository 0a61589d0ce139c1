import type pg from 'pg'
import { parcourir } from '../../platform/db/index.ts'
import type { AdresseOrganisme, FicheOrganisme, OrganismeTrouve } from '../domain/catalogue.ts'

export async function lireOrganisme(pool: pg.Pool, numero: string): Promise<OrganismeTrouve> {
  const { rows } = await pool.query<{ contenu: FicheOrganisme; modifie_le: Date; retire_le: Date | null }>(
    'select contenu, modifie_le, retire_le from catalogue.organisme where numero = $1',
    [numero],
  )
  const ligne = rows[0]
  if (ligne === undefined) return { etat: 'inconnu' }
  const { contenu: organisme, modifie_le: modifieLe, retire_le: retireLe } = ligne
  if (retireLe !== null) return { etat: 'retire', organisme, retireLe }
  return { etat: 'publie', organisme, modifieLe, formations: await numerosFormations(pool, numero) }
}

async function numerosFormations(pool: pg.Pool, organisme: string): Promise<string[]> {
  const { rows } = await pool.query<{ numero: string }>(
    `select numero from catalogue.formation where organisme_numero = $1 and retiree_le is null order by numero`,
    [organisme],
  )
  return rows.map(({ numero }) => numero)
}

export async function* parcourirOrganismes(pool: pg.Pool): AsyncGenerator<FicheOrganisme, void, undefined> {
  const sql = 'select contenu from catalogue.organisme where retire_le is null order by numero'
  for await (const { contenu } of parcourir<{ contenu: FicheOrganisme }>(pool, sql)) yield contenu
}

export function adressesOrganismes(pool: pg.Pool): AsyncIterable<AdresseOrganisme> {
  return parcourir<AdresseOrganisme & pg.QueryResultRow>(
    pool,
    `select numero, nom, modifie_le as "modifieLe" from catalogue.organisme
     where retire_le is null order by numero`,
  )
}

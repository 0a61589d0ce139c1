import type pg from 'pg'
import type { FicheTrouvee } from '../../kernel/fiche.ts'
import { parcourir } from '../../platform/db/index.ts'
import type { AdresseOrganisme, FicheOrganisme, OrganismeEtFormations } from '../domain/catalogue.ts'

export async function lireOrganisme(
  pool: pg.Pool,
  numero: string,
): Promise<FicheTrouvee<OrganismeEtFormations>> {
  const { rows } = await pool.query<{ contenu: FicheOrganisme; retire_le: Date | null }>(
    'select contenu, retire_le from catalogue.organisme where numero = $1',
    [numero],
  )
  const ligne = rows[0]
  if (ligne === undefined) return { etat: 'inconnue' }
  const { contenu: organisme, retire_le: retireeLe } = ligne
  if (retireeLe !== null) return { etat: 'retiree', valeur: { organisme, formations: [] }, retireeLe }
  const formations = await numerosFormations(pool, numero)
  return { etat: 'publiee', valeur: { organisme, formations } }
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

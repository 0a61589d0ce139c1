import type pg from 'pg'
import { type Catalogue, empreintesPubliees, type Formation, numeroOrganisme } from '../../catalogue/index.ts'
import { copierLignes, enTransaction } from '../../platform/db/index.ts'
import { examiner, VERSION_DES_REGLES } from '../usecases/examiner.ts'

/** Formations relues d'un coup. */
const LOT = 500
const VERROU = 7_330_017

export interface Actualisation {
  readonly examinees: number
  readonly retirees: number
}

/**
 * Met les examens au niveau du catalogue publié : seules les formations nouvelles ou changées sont relues. Deux processus
 * ne le font jamais ensemble ; le second attend, puis n'a plus rien à faire.
 */
export function actualiserExamens(
  pool: pg.Pool,
  catalogue: Pick<Catalogue, 'formations'>,
  instant: Date,
): Promise<Actualisation> {
  return enTransaction(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock($1)', [VERROU])
    const publiees = await empreintesAttendues(pool)
    const gardees = await empreintesGardees(client)
    const aRelire = [...publiees].filter(([numero, empreinte]) => gardees.get(numero) !== empreinte)
    const enTrop = [...gardees.keys()].filter((numero) => !publiees.has(numero))
    await client.query('delete from qualite.formation where numero = any($1)', [
      [...enTrop, ...aRelire.map(([numero]) => numero)],
    ])
    await copierLignes(client, CIBLE, lignes(catalogue, aRelire))
    await client.query(MARQUER, [instant])
    await client.query(SUIVRE_LES_LIENS)
    return { examinees: aRelire.length, retirees: enTrop.length }
  })
}

const CIBLE = `qualite.formation (numero, empreinte, intitule, organisme_numero, organisme_nom, defauts,
  montree_jusquau, a_venir_jusquau, cle_doublon, liens)`

const MARQUER = `
  insert into qualite.etat (calculee_le) values ($1)
  on conflict (unique_ligne) do update set calculee_le = excluded.calculee_le`

/** Les liens nouveaux attendent d'être vérifiés ; ceux qu'aucune fiche ne porte plus sont oubliés. */
const SUIVRE_LES_LIENS = `
  with portes as (select distinct unnest(liens) as url from qualite.formation),
  oublies as (delete from qualite.lien where url not in (select url from portes))
  insert into qualite.lien (url) select url from portes on conflict (url) do nothing`

async function empreintesAttendues(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const publiees = await empreintesPubliees(pool)
  return new Map([...publiees].map(([numero, empreinte]) => [numero, `${empreinte} ${VERSION_DES_REGLES}`]))
}

async function empreintesGardees(client: pg.ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ numero: string; empreinte: string }>(
    'select numero, empreinte from qualite.formation',
  )
  return new Map(rows.map(({ numero, empreinte }) => [numero, empreinte]))
}

async function* lignes(
  catalogue: Pick<Catalogue, 'formations'>,
  aRelire: readonly (readonly [numero: string, empreinte: string])[],
) {
  const empreintes = new Map(aRelire)
  for (let rang = 0; rang < aRelire.length; rang += LOT) {
    const numeros = aRelire.slice(rang, rang + LOT).map(([numero]) => numero)
    for (const formation of await catalogue.formations(numeros)) {
      yield ligne(formation, empreintes.get(formation.numero) ?? '')
    }
  }
}

function ligne(formation: Formation, empreinte: string): readonly (string | undefined)[] {
  const { defauts, montreeJusquau, aVenirJusquau, cleDoublon, liens } = examiner(formation)
  const { numero, intitule, organisme } = formation
  return [
    numero,
    empreinte,
    intitule,
    numeroOrganisme(organisme),
    organisme.nom,
    tableau(defauts),
    montreeJusquau,
    aVenirJusquau,
    cleDoublon,
    tableau(liens),
  ]
}

/** Un tableau de textes écrit pour PostgreSQL. */
function tableau(textes: readonly string[]): string {
  const echappes = textes.map((texte) => `"${texte.replace(/["\\]/g, (signe) => `\\${signe}`)}"`)
  return `{${echappes.join(',')}}`
}

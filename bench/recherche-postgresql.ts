import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import type { Formation } from '../src/catalogue/index.ts'
import { jourAParis } from '../src/kernel/jour.ts'
import { ouvrirBase } from '../src/platform/db/index.ts'
import { moteurFormations } from '../src/recherche/index.ts'
import { direCentiles } from './centiles.ts'
import { formationsInventees } from './recherche-catalogue.ts'
import type { RequeteDeMesure } from './recherche-requetes.ts'

interface Travail {
  readonly nombre: number
  readonly requetes: readonly RequeteDeMesure[]
}

const REQUETES_MESUREES = 300
const plier = (texte: string) => texte.normalize('NFD').replace(/\p{Mn}/gu, '')

/**
 * Le même mélange dans PostgreSQL, aussi bien écrit que possible : vecteur de texte stocké et pondéré (français, accents
 * repliés), index GIN, facettes en tableaux comptées en une requête, occurrences situées indexées. PostgreSQL a deux
 * avantages : mots déjà corrigés, comptes non disjonctifs.
 */
export async function mesurerPostgresql(
  dossier: string,
  { nombre, requetes }: Travail,
): Promise<readonly number[]> {
  const base = await ouvrirBase({ dossierDonnees: join(dossier, 'postgresql') })
  try {
    await remplir(base.pool, nombre)
    const client = await base.pool.connect()
    const durees = await chronometrer(client, requetes.slice(0, REQUETES_MESUREES))
    client.release()
    console.log(`PostgreSQL ${direCentiles(durees)}`)
    return durees
  } finally {
    await base.fermer()
  }
}

async function remplir(pool: pg.Pool, nombre: number): Promise<void> {
  await pool.query(TABLES)
  const client = await pool.connect()
  const copie = client.query(
    from('copy banc.formation (numero, titre, organisme, reste, facettes, debut) from stdin'),
  )
  await pipeline(Readable.from(lignes(nombre)), copie)
  const lieux = client.query(from('copy banc.lieu (numero, latitude, longitude) from stdin'))
  await pipeline(Readable.from(lieuxDesLignes(nombre)), lieux)
  await client.query(INDEX)
  client.release()
}

const TABLES = `
create schema banc;
create table banc.formation (
  numero text primary key, titre text, organisme text, reste text, facettes text[], debut text,
  texte tsvector generated always as (
    setweight(to_tsvector('french', titre), 'A') || setweight(to_tsvector('french', organisme), 'B')
    || setweight(to_tsvector('french', reste), 'D')) stored);
create table banc.lieu (numero text, latitude float8, longitude float8)`

const INDEX = `
create index on banc.formation using gin (texte);
create index on banc.formation using gin (facettes);
create index on banc.lieu (latitude, longitude, numero);
vacuum analyze banc.formation`

async function* lignes(nombre: number): AsyncGenerator<string> {
  for await (const formation of formationsInventees(nombre, jourAParis(new Date()))) {
    const [titre = '', organisme = '', ...reste] = moteurFormations.champs.map(({ texte }) =>
      plier(texte(formation)),
    )
    const facettes = `{${[...new Set(valeurs(formation))].map((valeur) => `"${valeur}"`).join(',')}}`
    const debut = moteurFormations.occurrences(formation)[0]?.debut ?? ''
    yield `${[formation.numero, titre, organisme, reste.join(' '), facettes, debut].map(echapper).join('\t')}\n`
  }
}

async function* lieuxDesLignes(nombre: number): AsyncGenerator<string> {
  for await (const formation of formationsInventees(nombre, jourAParis(new Date()))) {
    const points = moteurFormations
      .occurrences(formation)
      .map(({ latitude, longitude }) => `${latitude}\t${longitude}`)
    for (const point of new Set(points))
      if (!point.includes('undefined')) yield `${formation.numero}\t${point}\n`
  }
}

function valeurs(formation: Formation): readonly string[] {
  const occurrences = moteurFormations.occurrences(formation)
  return moteurFormations.facettes.flatMap((facette) => {
    const lues =
      facette.portee === 'source' ? facette.valeurs(formation) : occurrences.flatMap(facette.valeurs)
    return lues.map((valeur) => `${facette.id}:${valeur}`)
  })
}

const echapper = (texte: string) => texte.replaceAll('\\', '\\\\').replace(/[\t\n\r]/g, ' ')

async function chronometrer(
  client: pg.PoolClient,
  requetes: readonly RequeteDeMesure[],
): Promise<readonly number[]> {
  await client.query("set jit = off; set work_mem = '64MB'")
  const durees: number[] = []
  for (const requete of requetes) {
    const { nom, sql, valeurs: parametres } = ecrireSql(requete)
    const debut = performance.now()
    await client.query({ name: nom, text: sql, values: [...parametres] })
    durees.push(performance.now() - debut)
  }
  return durees
}

function ecrireSql({ requete, mots }: RequeteDeMesure): {
  nom: string
  sql: string
  valeurs: readonly unknown[]
} {
  const conditions: string[] = []
  const parametres: unknown[] = []
  const parametre = (valeur: unknown) => `$${parametres.push(valeur)}`
  if (mots.length > 0)
    conditions.push(`texte @@ plainto_tsquery('french', ${parametre(plier(mots.join(' ')))})`)
  const rang = mots.length > 0 ? "ts_rank(texte, plainto_tsquery('french', $1))" : '0'
  for (const [id, cochees] of Object.entries(requete.facettes)) {
    if (cochees.length > 0)
      conditions.push(`facettes && ${parametre(cochees.map((valeur) => `${id}:${valeur}`))}::text[]`)
  }
  const { lieu } = requete
  if (lieu !== undefined) conditions.push(dansLeRayon(lieu, parametre))
  const ou = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  const sql = `with trouvees as materialized (select numero, facettes, debut, ${rang} as rang from banc.formation ${ou})
    select json_build_object(
      'total', (select count(*) from trouvees),
      'page', (select json_agg(p) from (select numero from trouvees order by rang desc, debut, numero limit 20) p),
      'facettes', (select json_agg(f) from (
        select valeur, count(*) from trouvees, unnest(facettes) valeur group by valeur) f))`
  return {
    nom: `banc-${conditions.join('-').length}-${conditions.length}-${mots.length}`,
    sql,
    valeurs: parametres,
  }
}

function dansLeRayon(
  { latitude, longitude, rayonKm }: NonNullable<RequeteDeMesure['requete']['lieu']>,
  parametre: (valeur: unknown) => string,
): string {
  const [lat, lon, rayon] = [parametre(latitude), parametre(longitude), parametre(rayonKm)]
  return `numero in (select numero from banc.lieu
    where latitude between ${lat}::float8 - ${rayon}::float8 / 111 and ${lat}::float8 + ${rayon}::float8 / 111
    and 12742 * asin(sqrt(power(sin(radians(latitude - ${lat}::float8) / 2), 2) + cos(radians(latitude))
      * cos(radians(${lat}::float8)) * power(sin(radians(longitude - ${lon}::float8) / 2), 2))) <= ${rayon}::float8)`
}

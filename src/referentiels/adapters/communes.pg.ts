import type pg from 'pg'
import { type Commune, PRECISIONS } from '../domain/commune.ts'
import { communeDeArrondissement } from '../domain/repertoire.ts'
import { lireCommunes } from './communes-npm.ts'

interface LigneCommune {
  readonly insee: string
  readonly nom: string
  readonly departement: string
  readonly region: string
  readonly codes_postaux: string[]
  readonly population: number
  readonly latitude: number | null
  readonly longitude: number | null
  readonly precision: string | null
}

/** Les communes du référentiel, par code Insee ; toutes, ou celles de ces codes (celui d'un arrondissement convient). */
export async function chargerCommunes(pool: pg.Pool, codes?: readonly string[]): Promise<readonly Commune[]> {
  const { rows } = await pool.query<LigneCommune>(
    `select insee, nom, departement, region, codes_postaux, population, latitude, longitude, precision
       from referentiels.commune where $1::text[] is null or insee = any($1) order by insee`,
    [codes?.map(communeDeArrondissement) ?? null],
  )
  return rows.map(lireLigne)
}

function lireLigne({ codes_postaux, latitude, longitude, precision, ...ligne }: LigneCommune): Commune {
  const situee = latitude !== null && longitude !== null
  return {
    ...ligne,
    codesPostaux: codes_postaux,
    precision: PRECISIONS.find((connue) => connue === precision) ?? 'inconnue',
    ...(situee ? { position: { latitude, longitude } } : {}),
  }
}

/** Remplit le référentiel s'il est vide ; ne touche à rien sinon. Rend le nombre de communes présentes. */
export async function semerCommunes(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ nombre: number }>(
    'select count(*)::integer as nombre from referentiels.commune',
  )
  const presentes = rows[0]?.nombre ?? 0
  return presentes > 0 ? presentes : rafraichirCommunes(pool)
}

/**
 * Reprend noms, codes postaux, population et positions des paquets npm. Une position officielle (`centre`) ou apprise
 * d'un flux (`flux`) n'est jamais remplacée par une moins sûre. Rend le nombre de communes lues.
 */
export async function rafraichirCommunes(pool: pg.Pool): Promise<number> {
  const placees = lireCommunes()
  await pool.query(SEMER, [JSON.stringify(placees.map(ecrireLigne))])
  return placees.length
}

function ecrireLigne({ codesPostaux, position, ...commune }: Commune) {
  return {
    ...commune,
    codes_postaux: codesPostaux,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
  }
}

const SEMER = `
  insert into referentiels.commune as presente
    (insee, nom, departement, region, codes_postaux, population, latitude, longitude, precision)
  select insee, nom, departement, region, codes_postaux, population, latitude, longitude, precision
    from json_to_recordset($1::json) as lue(insee text, nom text, departement text, region text, codes_postaux text[],
         population integer, latitude float8, longitude float8, precision text)
  on conflict (insee) do update set
    nom = excluded.nom, departement = excluded.departement, region = excluded.region,
    codes_postaux = excluded.codes_postaux, population = excluded.population,
    latitude = case when presente.precision in ('centre', 'flux') then presente.latitude else excluded.latitude end,
    longitude = case when presente.precision in ('centre', 'flux') then presente.longitude else excluded.longitude end,
    precision = case when presente.precision in ('centre', 'flux') then presente.precision else excluded.precision end`

/** Position donnée par une source, pour une commune. */
export interface ReleveCommune {
  readonly insee: string
  readonly latitude: number
  readonly longitude: number
}

/** Enregistre les centres officiels (geo.api.gouv.fr) ; rend le nombre de communes connues qui en ont reçu un. */
export async function enregistrerCentres(pool: pg.Pool, centres: readonly ReleveCommune[]): Promise<number> {
  const { rowCount } = await pool.query(
    `update referentiels.commune set latitude = lue.latitude, longitude = lue.longitude, precision = 'centre'
       from json_to_recordset($1::json) as lue(insee text, latitude float8, longitude float8)
      where commune.insee = lue.insee`,
    [JSON.stringify(centres)],
  )
  return rowCount ?? 0
}

/**
 * Retient ce que les flux apprennent (médiane des lieux de formation d'une commune) pour les seules communes dont la
 * position n'était qu'estimée ; rend le nombre de communes précisées.
 */
export async function apprendrePositions(pool: pg.Pool, releves: readonly ReleveCommune[]): Promise<number> {
  const { rowCount } = await pool.query(
    `update referentiels.commune set latitude = lue.latitude, longitude = lue.longitude, precision = 'flux'
       from json_to_recordset($1::json) as lue(insee text, latitude float8, longitude float8)
      where commune.insee = lue.insee and coalesce(commune.precision, 'inconnue') not in ('centre', 'geonames')
        and (commune.latitude, commune.longitude) is distinct from (lue.latitude, lue.longitude)`,
    [JSON.stringify(releves)],
  )
  return rowCount ?? 0
}

import { join } from 'node:path'
import type pg from 'pg'
import type { Formation } from '../src/catalogue/index.ts'
import { plier } from '../src/kernel/plier.ts'
import { ouvrirBase } from '../src/platform/db/index.ts'
import { annoncerDuree } from './centiles.ts'
import { type NumerosDeValeurs, verserFormations } from './recherche-postgresql-tables.ts'
import type { RequeteDeMesure } from './recherche-requetes.ts'

interface Travail {
  readonly formations: readonly Formation[]
  readonly requetes: readonly RequeteDeMesure[]
}

/** Durée de chaque requête mesurée, millisecondes. */
export type Durees = readonly { readonly genre: RequeteDeMesure['genre']; readonly duree: number }[]

/**
 * Le même mélange dans PostgreSQL, aussi bien écrit que possible : vecteur de texte stocké et pondéré (français, accents
 * repliés), index GIN, facettes en tableaux d'entiers, lieux indexés, une requête pour la page, le total et les comptes.
 * PostgreSQL a trois avantages : mots déjà corrigés, comptes non disjonctifs, sessions passées non écartées.
 */
export async function mesurerPostgresql(dossier: string, { formations, requetes }: Travail): Promise<Durees> {
  const base = await ouvrirBase({ dossierDonnees: join(dossier, 'postgresql') })
  try {
    const client = await base.pool.connect()
    const numeros = await annoncerDuree('versement dans PostgreSQL', () =>
      verserFormations(client, formations),
    )
    await client.query("set jit = off; set work_mem = '64MB'")
    const durees = await chronometrer(client, requetes, numeros)
    client.release()
    return durees
  } finally {
    await base.fermer()
  }
}

async function chronometrer(
  client: pg.PoolClient,
  requetes: readonly RequeteDeMesure[],
  numeros: NumerosDeValeurs,
): Promise<Durees> {
  const durees: { genre: RequeteDeMesure['genre']; duree: number }[] = []
  for (const requete of requetes) {
    const { sql, parametres } = ecrireSql(requete, numeros)
    const debut = performance.now()
    await client.query(sql, [...parametres])
    durees.push({ genre: requete.genre, duree: performance.now() - debut })
  }
  return durees
}

type Parametre = (valeur: unknown) => string

function ecrireSql({ requete, mots }: RequeteDeMesure, numeros: NumerosDeValeurs) {
  const parametres: unknown[] = []
  const parametre: Parametre = (valeur) => `$${parametres.push(valeur)}`
  const texte =
    mots.length === 0 ? undefined : `plainto_tsquery('french', ${parametre(plier(mots.join(' ')))})`
  const conditions = [
    ...(texte === undefined ? [] : [`texte @@ ${texte}`]),
    ...conditionsDeFacettes(requete.facettes, numeros, parametre),
    ...(requete.lieu === undefined ? [] : [dansLeRayon(requete.lieu, parametre)]),
  ]
  const ou = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  const rang = texte === undefined ? '0' : `ts_rank(texte, ${texte})`
  const sql = `with trouvees as materialized (select id, facettes, debut, ${rang} as rang from banc.formation ${ou})
    select json_build_object(
      'total', (select count(*) from trouvees),
      'page', (select json_agg(p) from (select id from trouvees order by rang desc, debut, id limit 20) p),
      'facettes', (select json_agg(f) from (
        select valeur, count(*) from trouvees, unnest(facettes) valeur group by valeur) f))`
  return { sql, parametres }
}

function conditionsDeFacettes(
  facettes: RequeteDeMesure['requete']['facettes'],
  numeros: NumerosDeValeurs,
  parametre: Parametre,
): readonly string[] {
  return Object.entries(facettes)
    .filter(([, cochees]) => cochees.length > 0)
    .map(([id, cochees]) => {
      const valeurs = cochees.map((valeur) => numeros.get(`${id}:${valeur}`) ?? -1)
      return `facettes && ${parametre(valeurs)}::smallint[]`
    })
}

const KM_PAR_DEGRE = 111

/** Un rectangle lu dans l'index, puis la distance exacte. */
function dansLeRayon(
  { latitude, longitude, rayonKm }: NonNullable<RequeteDeMesure['requete']['lieu']>,
  parametre: Parametre,
): string {
  const ecart = rayonKm / KM_PAR_DEGRE
  const ecartLongitude = ecart / Math.cos((latitude * Math.PI) / 180)
  const [lat, lon, rayon] = [latitude, longitude, rayonKm].map((valeur) => `${parametre(valeur)}::float8`)
  return `id in (select id from banc.lieu
    where latitude between ${parametre(latitude - ecart)} and ${parametre(latitude + ecart)}
    and longitude between ${parametre(longitude - ecartLongitude)} and ${parametre(longitude + ecartLongitude)}
    and 12742 * asin(sqrt(power(sin(radians(latitude - ${lat}) / 2), 2) + cos(radians(latitude))
      * cos(radians(${lat})) * power(sin(radians(longitude - ${lon}) / 2), 2))) <= ${rayon})`
}

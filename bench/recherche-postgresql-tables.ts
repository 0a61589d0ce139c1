import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import type { Formation } from '../src/catalogue/index.ts'
import { plier } from '../src/kernel/plier.ts'
import { moteurFormations } from '../src/recherche/index.ts'

/** Numéro de chaque valeur de facette (« cpf:oui ») : en base, une facette est un petit entier. */
export type NumerosDeValeurs = ReadonlyMap<string, number>

/** Verse les formations en base, index et statistiques compris ; rend les numéros des valeurs de facettes. */
export async function verserFormations(
  client: pg.PoolClient,
  formations: readonly Formation[],
): Promise<NumerosDeValeurs> {
  const numeros = new Map<string, number>()
  await client.query(TABLES)
  await copier(client, 'copy banc.brute from stdin', lignes(formations, numeros))
  await copier(client, 'copy banc.lieu from stdin', lignesDesLieux(formations))
  await client.query(REMPLISSAGE)
  await client.query('vacuum analyze banc.formation')
  await client.query('vacuum analyze banc.lieu')
  return numeros
}

/** Tables non journalisées : une base de mesure n'a rien à retrouver après une panne. */
const TABLES = `
create schema banc;
create unlogged table banc.brute (id int, titre text, organisme text, reste text, facettes smallint[], debut text);
create unlogged table banc.formation (id int, facettes smallint[], debut text, texte tsvector);
create unlogged table banc.lieu (latitude float8, longitude float8, id int)`

const REMPLISSAGE = `
insert into banc.formation select id, facettes, debut,
  setweight(to_tsvector('french', titre), 'A') || setweight(to_tsvector('french', organisme), 'B')
  || setweight(to_tsvector('french', reste), 'D') from banc.brute;
drop table banc.brute;
alter table banc.formation add primary key (id);
create index on banc.formation using gin (texte);
create index on banc.formation using gin (facettes);
create index on banc.lieu (latitude, longitude, id)`

async function copier(client: pg.PoolClient, sql: string, rangees: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(rangees), client.query(from(sql)))
}

function* lignes(formations: readonly Formation[], numeros: Map<string, number>): Generator<string> {
  for (const [id, formation] of formations.entries()) {
    const [titre = '', organisme = '', ...reste] = moteurFormations.champs.map(({ texte }) =>
      plier(texte(formation)),
    )
    const facettes = [...new Set(valeursDe(formation))].map((valeur) => numeroDe(numeros, valeur))
    const debut = moteurFormations.occurrences(formation)[0]?.debut ?? ''
    const colonnes = [`${id}`, titre, organisme, reste.join(' '), `{${facettes.join(',')}}`, debut]
    yield `${colonnes.map(echapper).join('\t')}\n`
  }
}

function* lignesDesLieux(formations: readonly Formation[]): Generator<string> {
  for (const [id, formation] of formations.entries()) {
    const points = moteurFormations
      .occurrences(formation)
      .flatMap(({ latitude, longitude }) =>
        latitude === undefined || longitude === undefined ? [] : `${latitude}\t${longitude}`,
      )
    for (const point of new Set(points)) yield `${point}\t${id}\n`
  }
}

function valeursDe(formation: Formation): readonly string[] {
  const occurrences = moteurFormations.occurrences(formation)
  return moteurFormations.facettes.flatMap((facette) => {
    const lues =
      facette.portee === 'source' ? facette.valeurs(formation) : occurrences.flatMap(facette.valeurs)
    return lues.map((valeur) => `${facette.id}:${valeur}`)
  })
}

function numeroDe(numeros: Map<string, number>, valeur: string): number {
  const numero = numeros.get(valeur) ?? numeros.size
  numeros.set(valeur, numero)
  return numero
}

const echapper = (texte: string) => texte.replaceAll('\\', '\\\\').replace(/[\t\n\r]/g, ' ')

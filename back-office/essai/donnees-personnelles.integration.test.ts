import { expect, it } from 'vitest'
import { TABLES_SANS_PERSONNE, TRAITEMENTS } from '../../src/contenu/pages-legales/registre-donnees.ts'
import { payloadDeTest } from './payload.fixture.ts'

const { base } = await payloadDeTest()
const declarees = TRAITEMENTS.flatMap(({ tables }) => tables)

/** Ce qu'une colonne a dans son nom quand elle dit quelque chose d'une personne. */
const NOMS_SUSPECTS =
  '(^|_)(courriel|e?mail|telephone|tel|portable|ip|adresse_ip|auteur|demandeur|utilisateurs?|users?|prenom|contact|naissance|password|mot_de_passe|hash|salt|secret)'

/**
 * Les tables suspectes : par le nom d'une colonne, ou parce qu'une valeur JSON peut tout contenir. Dans `cms`, le JSON des
 * contenus est leur texte riche : seules y comptent les tables propres à Payload.
 */
const SUSPECTES = `
  select distinct table_schema || '.' || table_name as nom
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_type = 'BASE TABLE' and table_schema not in ('information_schema', 'pg_catalog')
    and (column_name ~ $1
      or data_type like 'json%' and (table_schema <> 'cms' or table_name like 'payload%'))
  order by 1`

async function oubliees(): Promise<readonly string[]> {
  const { rows } = await base.pool.query<{ nom: string }>(SUSPECTES, [NOMS_SUSPECTS])
  return rows.map(({ nom }) => nom).filter((nom) => ![...declarees, ...TABLES_SANS_PERSONNE].includes(nom))
}

it('toute table à données personnelles est rattachée à un traitement du registre', async () => {
  expect(await oubliees()).toEqual([])
})

it('une table de plus, par son nom de colonne ou son JSON, ne passe pas inaperçue', async () => {
  await base.pool.query(`
    create table contenu.canari_nom (contact_courriel text);
    create table acces.canari_json (reponse jsonb)`)
  expect(await oubliees()).toEqual(['acces.canari_json', 'contenu.canari_nom'])
  await base.pool.query('drop table contenu.canari_nom, acces.canari_json')
})

it('le registre ne nomme que des tables qui existent, chacune une fois', async () => {
  const nommees = [...declarees, ...TABLES_SANS_PERSONNE]
  const sql = `
    select nom from unnest($1::text[]) as nommee (nom) where to_regclass(nom) is null`
  const { rows } = await base.pool.query<{ nom: string }>(sql, [nommees])
  expect(rows).toEqual([])
  expect(nommees).toHaveLength(new Set(nommees).size)
})

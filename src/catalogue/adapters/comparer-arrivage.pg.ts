import pg from 'pg'
import { ANOMALIES } from '../domain/anomalies.ts'
import type { Comparaison, Volumes } from '../domain/arrivage.ts'

type Destin = 'creee' | 'modifiee' | 'republiee' | 'inchangee' | 'rejetee' | 'doublon'

/** Décide du sort de chaque enregistrement, par numéro et empreinte, puis compte. */
export async function comparerArrivage(client: pg.ClientBase, complet: boolean): Promise<Comparaison> {
  await client.query('truncate destin')
  await client.query(DESTINS)
  await client.query('analyze destin')
  await client.query(VUE_ANOMALIES)
  const publiees = await compter(
    client,
    'select count(*)::int as nombre from catalogue.formation where retiree_le is null',
  )
  const retirees = complet ? await compter(client, `select count(*)::int as nombre ${ABSENTES}`) : 0
  return { volumes: { ...(await compterDestins(client)), retirees }, publiees }
}

/** Publiées mais absentes du flux. Une formation rejetée n'est pas absente : sa version précédente reste publiée. */
export const ABSENTES = `from catalogue.formation f
  where f.retiree_le is null and not exists (select from destin d where d.numero = f.numero)`

/** D'un numéro en double, le premier enregistrement utilisable est gardé. */
const DESTINS = `
  insert into destin
  select a.rang, a.ligne, a.numero, case
    when a.empreinte is null then 'rejetee'
    when row_number() over (partition by a.numero, a.empreinte is null order by a.rang) > 1 then 'doublon'
    when f.numero is null then 'creee'
    when f.retiree_le is not null then 'republiee'
    when f.empreinte <> a.empreinte then 'modifiee'
    else 'inchangee' end, coalesce(a.organisme_numero, f.organisme_numero)
  from arrivage a left join catalogue.formation f on f.numero = a.numero`

const DOUBLON = ANOMALIES['numero-en-double']

const VUE_ANOMALIES = `
  create or replace temporary view arrivage_anomalie as
  select an.code, an.gravite, d.rang, d.ligne + an.ecart as ligne, d.numero, an.champ, an.valeur, an.phrase,
    d.organisme_numero as organisme
  from destin d
  join arrivage a on a.rang = d.rang
  left join catalogue.formation f
    on f.numero = d.numero and f.anomalies is not null and d.destin in ('inchangee', 'republiee')
    and f.empreinte = a.empreinte
  cross join lateral json_to_recordset(coalesce(a.anomalies, f.anomalies))
    as an (code text, gravite text, ecart integer, champ text, valeur text, phrase text)
  where d.destin <> 'doublon' and coalesce(a.anomalies, f.anomalies) is not null
  union all
  select 'numero-en-double', '${DOUBLON.gravite}', rang, ligne, numero, 'formation', numero,
    replace(${pg.escapeLiteral(DOUBLON.phrase)}, '{valeur}', numero), organisme_numero
  from destin where destin = 'doublon'`

async function compter(client: pg.ClientBase, sql: string): Promise<number> {
  const { rows } = await client.query<{ nombre: number }>(sql)
  return rows[0]?.nombre ?? 0
}

async function compterDestins(client: pg.ClientBase): Promise<Omit<Volumes, 'retirees'>> {
  const { rows } = await client.query<{ destin: Destin; nombre: number }>(
    'select destin, count(*)::int as nombre from destin group by destin',
  )
  const nombre = (destin: Destin): number => rows.find((ligne) => ligne.destin === destin)?.nombre ?? 0
  return {
    lues: rows.reduce((total, ligne) => total + ligne.nombre, 0),
    creees: nombre('creee'),
    modifiees: nombre('modifiee'),
    republiees: nombre('republiee'),
    inchangees: nombre('inchangee'),
    rejetees: nombre('rejetee') + nombre('doublon'),
  }
}

import type pg from 'pg'
import type { PublicationDArrivage } from '../domain/arrivage.ts'
import { ABSENTES } from './comparer-arrivage.pg.ts'
import { deriverOrganismes } from './deriver-organismes.pg.ts'

/** Une seule transaction : ou tout est publié, ou la version précédente reste telle quelle. */
export async function publierArrivage(
  client: pg.ClientBase,
  publication: PublicationDArrivage,
): Promise<string> {
  await client.query('begin')
  try {
    const version = await publier(client, publication)
    await publication.avantValidation(version)
    await client.query('commit')
    return version
  } catch (cause) {
    await client.query('rollback')
    throw cause
  }
}

async function publier(client: pg.ClientBase, { complet, instant }: PublicationDArrivage): Promise<string> {
  const creees = await executer(client, CREER, instant)
  const changees = await executer(client, CHANGER, instant)
  const retirees = complet ? await executer(client, RETIRER, instant) : 0
  const rienNeChange = creees + changees + retirees === 0
  if (rienNeChange) return confirmerVersion(client, instant)
  await deriverOrganismes(client, instant)
  return nouvelleVersion(client, instant)
}

async function executer(client: pg.ClientBase, sql: string, instant: Date): Promise<number> {
  const { rowCount } = await client.query(sql, [instant])
  return rowCount ?? 0
}

const CREER = `
  insert into catalogue.formation
    (numero, empreinte, intitule, organisme_numero, nombre_sessions, contenu, anomalies, creee_le, modifiee_le)
  select a.numero, a.empreinte, a.intitule, a.organisme_numero, a.nombre_sessions, a.contenu, a.anomalies, $1, $1
  from destin d join arrivage a on a.rang = d.rang
  where d.destin = 'creee'`

/** Une formation qui reparaît inchangée n'a pas été relue : son contenu gardé est repris. */
const CHANGER = `
  update catalogue.formation f
  set empreinte = a.empreinte,
      intitule = coalesce(a.intitule, f.intitule),
      organisme_numero = coalesce(a.organisme_numero, f.organisme_numero),
      nombre_sessions = coalesce(a.nombre_sessions, f.nombre_sessions),
      contenu = coalesce(a.contenu, f.contenu),
      anomalies = case when a.contenu is null then f.anomalies else a.anomalies end,
      modifiee_le = $1,
      retiree_le = null
  from destin d join arrivage a on a.rang = d.rang
  where d.destin in ('modifiee', 'republiee') and f.numero = d.numero`

const RETIRER = `
  update catalogue.formation set retiree_le = $1 where numero in (select f.numero ${ABSENTES})`

async function confirmerVersion(client: pg.ClientBase, instant: Date): Promise<string> {
  return version(client, 'update catalogue.version set verifiee_le = $1 returning numero::text', instant)
}

/** Annonce la version sur le canal `catalogue_publie` ; PostgreSQL ne l'envoie qu'à la validation. */
async function nouvelleVersion(client: pg.ClientBase, instant: Date): Promise<string> {
  const numero = await version(
    client,
    `update catalogue.version set numero = numero + 1, publiee_le = $1, verifiee_le = $1 returning numero::text`,
    instant,
  )
  await client.query("select pg_notify('catalogue_publie', $1)", [numero])
  return numero
}

async function version(client: pg.ClientBase, sql: string, instant: Date): Promise<string> {
  const { rows } = await client.query<{ numero: string }>(sql, [instant])
  const numero = rows[0]?.numero
  if (numero === undefined) throw new Error('la table catalogue.version est vide')
  return numero
}

import type pg from 'pg'
import type { Arrivage } from '../domain/arrivage.ts'
import { comparerArrivage } from './comparer-arrivage.pg.ts'
import { copierArrivage } from './copier-arrivage.pg.ts'
import { publierArrivage } from './publier-arrivage.pg.ts'

export { empreintesConnues } from './empreintes.pg.ts'

/**
 * Prépare un arrivage dans les tables temporaires de `client` : elles disparaissent avec la connexion, quoi qu'il
 * arrive. Après `comparer`, la vue `arrivage_anomalie` (code, gravite, rang, ligne, numero, champ, valeur, phrase,
 * organisme) donne toutes les anomalies du flux, celles des formations inchangées comprises.
 */
export async function ouvrirArrivage(client: pg.ClientBase): Promise<Arrivage> {
  await client.query(TABLES)
  return {
    recevoir: (lignes) => copierArrivage(client, lignes),
    comparer: (complet) => comparerArrivage(client, complet),
    publier: (publication) => publierArrivage(client, publication),
  }
}

/** Rend la place prise par l'arrivage. */
export async function fermerArrivage(client: pg.ClientBase): Promise<void> {
  await client.query('drop table if exists pg_temp.arrivage, pg_temp.destin cascade')
}

const TABLES = `
  create temporary table arrivage (
    rang integer not null,
    ligne integer not null,
    numero text,
    empreinte text,
    intitule text,
    organisme_numero text,
    nombre_sessions integer,
    contenu json,
    anomalies json
  );
  create temporary table destin (
    rang integer not null,
    ligne integer not null,
    numero text,
    destin text not null,
    organisme_numero text
  );
`

import type pg from 'pg'
import type { DemandeImport, Provenance } from '../domain/demande-import.ts'
import { CODES_FORCABLES } from '../domain/gardes.ts'
import { ACTIFS, demandeDeLigne, LIRE_DEMANDE, type LigneDemande } from './lire-demande.pg.ts'

/** Canal de NOTIFY : une demande attend, ou son annulation est demandée. */
export const CANAL_DEMANDES = 'demande_import'

export interface NouvelleDemande {
  readonly fichier: string
  readonly provenance: Provenance
  readonly nomStocke: string
  readonly octets: number
  /** Identifiant opaque de la personne. */
  readonly demandeur: string
  readonly partiel: boolean
  /** Empreinte calculée à la réception ; absente d'un fichier de la boîte de réception, que l'essai mesure. */
  readonly sha256?: string
}

/** Les demandes d'import, vues du back-office. Chaque changement rend `undefined` s'il n'est plus possible. */
export interface DemandesImport {
  readonly lire: (id: string) => Promise<DemandeImport | undefined>
  readonly active: () => Promise<DemandeImport | undefined>
  /** Les plus récentes d'abord. */
  readonly dernieres: (nombre: number) => Promise<readonly DemandeImport[]>
  /** `undefined` : une autre demande est en cours. */
  readonly creer: (demande: NouvelleDemande, instant: Date) => Promise<DemandeImport | undefined>
  /** Publier ce qui a été essayé. */
  readonly publier: (id: string, instant: Date) => Promise<DemandeImport | undefined>
  /** Publier malgré la garde qui a refusé l'essai. */
  readonly forcer: (id: string, motif: string, instant: Date) => Promise<DemandeImport | undefined>
  readonly annuler: (id: string, instant: Date) => Promise<DemandeImport | undefined>
}

export function creerDemandesImport(pool: pg.Pool): DemandesImport {
  const une = async (sql: string, valeurs: readonly unknown[]) => {
    const { rows } = await pool.query<LigneDemande>(sql, [...valeurs])
    return rows[0] === undefined ? undefined : demandeDeLigne(rows[0])
  }
  const lire = (id: string) => une(`${LIRE_DEMANDE} where d.id = $1::bigint`, [id])
  const changer = async (sql: string, valeurs: readonly unknown[]) => {
    const id = await ecrire(pool, sql, valeurs)
    return id === undefined ? undefined : lire(id)
  }
  return {
    lire,
    active: () => une(`${LIRE_DEMANDE} where d.etat in (${ACTIFS})`, []),
    dernieres: async (nombre) => {
      const { rows } = await pool.query<LigneDemande>(`${LIRE_DEMANDE} order by d.id desc limit $1`, [nombre])
      return rows.map(demandeDeLigne)
    },
    creer: ({ fichier, provenance, nomStocke, octets, demandeur, partiel, sha256 }, instant) =>
      changer(CREER, [fichier, provenance, nomStocke, octets, demandeur, partiel, instant, sha256]),
    publier: (id, instant) => changer(PUBLIER, [id, instant]),
    forcer: (id, motif, instant) => changer(FORCER, [id, instant, motif, CODES_FORCABLES]),
    annuler: (id, instant) => changer(ANNULER, [id, instant]),
  }
}

const UNICITE = '23505'

/** Rend l'identifiant de la demande changée et réveille l'exécutant ; la place déjà prise n'est pas une erreur. */
async function ecrire(pool: pg.Pool, sql: string, valeurs: readonly unknown[]): Promise<string | undefined> {
  try {
    const { rows } = await pool.query<{ id: string }>(
      `with changee as (${sql} returning id), prevenue as (select pg_notify('${CANAL_DEMANDES}', id::text) from changee)
       select id::text from changee, prevenue`,
      [...valeurs],
    )
    return rows[0]?.id
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === UNICITE) return undefined
    throw cause
  }
}

const CREER = `
  insert into flux.demande_import
    (fichier, provenance, nom_stocke, octets, demandeur, partiel, creee_le, modifiee_le, sha256)
  values ($1, $2, $3, $4, $5, $6, $7, $7, $8)`

const REPARTIR = `etape = 'publication', etat = 'en-attente', code = null, phrase = null, avancee = null, lues = 0,
  octets_lus = 0, reprises = 0, annulation_demandee = false, terminee_le = null, modifiee_le = $2`

const PUBLIER = `
  update flux.demande_import set ${REPARTIR} where id = $1::bigint and etat = 'essai-fait' and not annulation_demandee`

const FORCER = `
  update flux.demande_import set ${REPARTIR}, forcer = true, motif = $3
  where id = $1::bigint and etat = 'refusee' and code = any($4::text[])`

/** En cours : l'exécutant s'arrête et conclut. Sinon la demande est close ici. */
const ANNULER = `
  update flux.demande_import set
    annulation_demandee = true,
    etat = case when etat in ('en-attente', 'essai-fait') then 'annulee' else etat end,
    terminee_le = case when etat in ('en-attente', 'essai-fait') then $2::timestamptz end,
    modifiee_le = $2
  where id = $1::bigint and etat in (${ACTIFS})`

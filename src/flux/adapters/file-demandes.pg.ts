import type pg from 'pg'
import { sousVerrou } from '../../platform/db/index.ts'
import type { DemandeImport, FinEtape } from '../domain/demande-import.ts'
import { CODES_FORCABLES } from '../domain/gardes.ts'
import type { Progression } from '../usecases/ports.ts'
import { ACTIFS, demandeDeLigne, LIRE_DEMANDE, type LigneDemande } from './lire-demande.pg.ts'

/** Clé du verrou consultatif : un seul processus sert les demandes à la fois. */
const VERROU = 7_330_003

/** Reprises d'une même étape après un arrêt brutal ; au-delà, c'est elle qui arrête le processus. */
const REPRISES_MAXIMALES = 3

/**
 * Exécute `travail` si aucun autre processus ne sert les demandes ; rend faux sinon. Un processus tué rend la place
 * avec sa connexion.
 */
export async function tenirLaFile(pool: pg.Pool, travail: () => Promise<void>): Promise<boolean> {
  return (await sousVerrou(pool, VERROU, travail)) !== 'occupe'
}

/** Remet en attente ce qu'un arrêt brutal a laissé en cours : personne d'autre ne tient la file. */
export async function reprendreInterrompues(pool: pg.Pool, instant: Date): Promise<void> {
  await pool.query(CLORE_PUBLIEES, [instant])
  await pool.query(REPRENDRE, [instant, REPRISES_MAXIMALES])
}

/** La publication a pu aboutir juste avant l'arrêt : l'exécution, close dans la même transaction, le dit. */
const CLORE_PUBLIEES = `
  update flux.demande_import d set etat = 'terminee', terminee_le = $1, modifiee_le = $1
  where d.etat = 'publication-en-cours' and exists (
    select from flux.execution e where e.demande_id = d.id and e.etat in ('publiee', 'inchangee'))`

const REPRENDRE = `
  update flux.demande_import set
    etat = case when annulation_demandee then 'annulee' when reprises >= $2 then 'echouee' else 'en-attente' end,
    code = case when not annulation_demandee and reprises >= $2 then 'arrets-repetes' end,
    phrase = case when not annulation_demandee and reprises >= $2
      then 'L’import a été interrompu plusieurs fois par un arrêt du serveur ; le catalogue n’a pas changé.' end,
    terminee_le = case when annulation_demandee or reprises >= $2 then $1::timestamptz end,
    reprises = reprises + 1,
    modifiee_le = $1
  where etat in ('essai-en-cours', 'publication-en-cours')`

/** Prend la demande en attente, s'il y en a une. */
export async function prendreDemande(pool: pg.Pool, instant: Date): Promise<DemandeImport | undefined> {
  const { rows } = await pool.query<{ id: string }>(PRENDRE, [instant])
  const id = rows[0]?.id
  if (id === undefined) return undefined
  const lues = await pool.query<LigneDemande>(`${LIRE_DEMANDE} where d.id = $1`, [id])
  return lues.rows[0] === undefined ? undefined : demandeDeLigne(lues.rows[0])
}

const PRENDRE = `
  update flux.demande_import set
    etat = case etape when 'essai' then 'essai-en-cours' else 'publication-en-cours' end,
    lues = 0, octets_lus = 0, avancee = 'copie', modifiee_le = $1
  where etat = 'en-attente' returning id::text`

export async function estAnnulee(pool: pg.Pool, id: string): Promise<boolean> {
  const { rows } = await pool.query<{ annulee: boolean }>(
    'select annulation_demandee as annulee from flux.demande_import where id = $1',
    [id],
  )
  return rows[0]?.annulee === true
}

export async function noterAvancee(
  pool: pg.Pool,
  id: string,
  { etape, lues, octetsLus }: Progression,
): Promise<void> {
  await pool.query(
    `update flux.demande_import set avancee = $2, lues = $3, octets_lus = $4
     where id = $1 and etat in ('essai-en-cours', 'publication-en-cours')`,
    [id, etape, lues, octetsLus],
  )
}

/**
 * `essai-fait` attend une décision ; tous les autres états sont la fin. Un essai qui finit alors que son annulation est
 * demandée est annulé.
 */
export async function clorePassage(
  pool: pg.Pool,
  { id, sha256 }: { readonly id: string; readonly sha256?: string | undefined },
  { fin: { etat, code, phrase }, instant }: { readonly fin: FinEtape; readonly instant: Date },
): Promise<void> {
  await pool.query(CLORE, [id, etat, code, phrase, sha256, instant])
}

const CLORE = `
  update flux.demande_import set
    etat = case when $2 = 'essai-fait' and annulation_demandee then 'annulee' else $2 end,
    code = $3, phrase = $4, sha256 = coalesce($5, sha256), avancee = null,
    terminee_le = case when $2 = 'essai-fait' and not annulation_demandee then null else $6::timestamptz end,
    modifiee_le = $6
  where id = $1`

/** Parmi ces fichiers envoyés, ceux des demandes closes. La dernière garde le sien si elle peut encore être forcée. */
export async function televersementsInutiles(
  pool: pg.Pool,
  noms: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ nom: string }>(
    `select nom_stocke as nom from flux.demande_import
     where provenance = 'televerse' and nom_stocke = any($1) and etat not in (${ACTIFS})
       and not (etat = 'refusee' and code = any($2) and id = (select max(id) from flux.demande_import))`,
    [noms, CODES_FORCABLES],
  )
  return rows.map(({ nom }) => nom)
}

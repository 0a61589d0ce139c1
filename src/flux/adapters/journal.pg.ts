import { basename } from 'node:path'
import type pg from 'pg'
import type { Jour } from '../../kernel/jour.ts'
import type { CompteRendu, Issue } from '../domain/compte-rendu.ts'
import type { Demande } from '../domain/demande.ts'
import type { JournalImportations } from '../usecases/ports.ts'

type Connexion = pg.Pool | pg.ClientBase

/** `anomaliesGardees` : nombre d'exécutions dont le détail des anomalies est conservé. */
export function creerJournalImportations(pool: pg.Pool, anomaliesGardees: number): JournalImportations {
  return {
    ouvrir: async (demande, debut) => {
      await pool.query(`update flux.execution set etat = 'interrompue', fin = $1 where etat = 'en-cours'`, [
        debut,
      ])
      await pool.query(PURGER, [anomaliesGardees])
      return inserer(pool, demande, debut)
    },
    ouvrirOccupee: (demande, debut) => inserer(pool, demande, debut),
    noterPiece: async (execution, { sha256, octets }) => {
      await pool.query('update flux.execution set sha256 = $2, octets = $3 where id = $1', [
        execution,
        sha256,
        octets,
      ])
    },
    clore: (rendu) => cloreExecution(pool, rendu),
    dernierExport: async () => {
      const { rows } = await pool.query<{ export_le: Jour | null }>(DERNIER_EXPORT)
      return rows[0]?.export_le ?? undefined
    },
  }
}

async function inserer(
  pool: pg.Pool,
  { chemin, nom = basename(chemin), partiel, essai, forcer, demandeImport }: Demande,
  debut: Date,
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into flux.execution (source, mode, essai, force, debut, etat, demande_id)
     values ($1, $2, $3, $4, $5, 'en-cours', $6) returning id::text`,
    [nom, partiel ? 'partiel' : 'complet', essai, forcer, debut, demandeImport],
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error("l'exécution n'a pas été enregistrée")
  return id
}

/** Écrit l'issue et les volumes, dans la transaction de `connexion` s'il y en a une. */
export async function cloreExecution(connexion: Connexion, rendu: CompteRendu): Promise<void> {
  const { volumes, issue } = rendu
  await connexion.query(CLORE, [
    rendu.execution,
    rendu.fin,
    issue.etat,
    ...motif(issue),
    volumes.lues,
    volumes.creees,
    volumes.modifiees,
    volumes.republiees,
    volumes.inchangees,
    volumes.retirees,
    volumes.rejetees,
    JSON.stringify(rendu.gardes),
    JSON.stringify(rendu.anomalies),
    rendu.exporteLe ?? null,
  ])
}

function motif(issue: Issue): readonly [string | null, string | null, string | null] {
  switch (issue.etat) {
    case 'publiee':
    case 'inchangee':
      return [null, null, issue.version]
    case 'essai':
      return [null, null, null]
    case 'refusee':
    case 'echouee':
    case 'interrompue':
      return [issue.code, issue.phrase, null]
  }
}

const CLORE = `
  update flux.execution set fin = $2, etat = $3, code = $4, phrase = $5, version = $6, lues = $7, creees = $8,
    modifiees = $9, republiees = $10, inchangees = $11, retirees = $12, rejetees = $13,
    gardes = $14, anomalies = $15, export_le = $16
  where id = $1`

const DERNIER_EXPORT = `
  select export_le::text from flux.execution
  where etat in ('publiee', 'inchangee') and mode = 'complet' and not essai and export_le is not null
  order by id desc limit 1`

const PURGER = `
  delete from flux.anomalie where execution_id <= (select id from flux.execution order by id desc offset $1 limit 1)`

/** Empreintes des derniers flux publiés. */
export async function empreintesPubliees(pool: pg.Pool, nombre: number): Promise<readonly string[]> {
  const { rows } = await pool.query<{ sha256: string }>(
    `select sha256 from flux.execution where etat = 'publiee' and sha256 is not null
     group by sha256 order by max(id) desc limit $1`,
    [nombre],
  )
  return rows.map(({ sha256 }) => sha256)
}

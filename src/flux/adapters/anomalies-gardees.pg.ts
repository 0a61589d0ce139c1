import type pg from 'pg'
import { type Gravite, nomsDesOrganismes } from '../../catalogue/back-office.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { parcourir } from '../../platform/db/parcourir.ts'
import type { AnomalieGardee, FiltreAnomalies } from '../domain/execution.ts'

export interface OrganismeEnCause {
  /** Absent : formation sans organisme connu. */
  readonly numero?: string
  readonly nom?: string
  readonly rejets: number
  readonly defauts: number
  readonly informations: number
  readonly total: number
}

/** Le détail des anomalies d'une exécution ; seules les dix dernières exécutions le gardent. */
export interface AnomaliesGardees {
  readonly compter: (execution: string, filtre?: FiltreAnomalies) => Promise<number>
  readonly parOrganisme: (execution: string, nombre: number) => Promise<readonly OrganismeEnCause[]>
  /** Dans l'ordre du fichier. `page` commence à 1. */
  readonly page: (
    execution: string,
    filtre: FiltreAnomalies,
    pagination: { readonly page: number; readonly taille: number },
  ) => Promise<readonly AnomalieGardee[]>
  /** Toutes, à mémoire constante. */
  readonly parcourir: (execution: string, filtre: FiltreAnomalies) => AsyncGenerator<AnomalieGardee>
}

interface LigneAnomalie {
  readonly code: string
  readonly gravite: Gravite
  readonly rang: number
  readonly ligne: number
  readonly numero: string | null
  readonly champ: string | null
  readonly valeur: string | null
  readonly phrase: string
  readonly organisme: string | null
}

export function creerAnomaliesGardees(pool: pg.Pool): AnomaliesGardees {
  return {
    async compter(execution, filtre = {}) {
      const { rows } = await pool.query<{ nombre: number }>(
        `select count(*)::int as nombre from flux.anomalie where ${FILTRE}`,
        valeursDe(execution, filtre),
      )
      return rows[0]?.nombre ?? 0
    },
    parOrganisme: (execution, nombre) => parOrganisme(pool, execution, nombre),
    async page(execution, filtre, { page, taille }) {
      const suite = `${LIRE} order by rang, ligne, code limit $5 offset $6`
      const valeurs = [...valeursDe(execution, filtre), taille, (page - 1) * taille]
      const { rows } = await pool.query<LigneAnomalie>(suite, valeurs)
      return nommer(pool, rows)
    },
    async *parcourir(execution, filtre) {
      let lot: LigneAnomalie[] = []
      for await (const ligne of parcourir<LigneAnomalie>(
        pool,
        `${LIRE} order by rang, ligne, code`,
        valeursDe(execution, filtre),
      )) {
        lot.push(ligne)
        if (lot.length < LOT) continue
        yield* await nommer(pool, lot)
        lot = []
      }
      yield* await nommer(pool, lot)
    },
  }
}

const LOT = 500

const FILTRE = `execution_id = $1::bigint and ($2::text is null or code = $2)
  and ($3::text is null or coalesce(organisme, '') = $3) and ($4::text is null or gravite = $4)`

const LIRE = `
  select code, gravite, rang, ligne, numero, champ, valeur, phrase, organisme from flux.anomalie where ${FILTRE}`

function valeursDe(execution: string, { code, organisme, gravite }: FiltreAnomalies): (string | null)[] {
  return [execution, code ?? null, organisme ?? null, gravite ?? null]
}

async function nommer(pool: pg.Pool, lignes: readonly LigneAnomalie[]): Promise<readonly AnomalieGardee[]> {
  const numeros = lignes.flatMap(({ organisme }) => (organisme === null ? [] : [organisme]))
  const noms = await nomsDesOrganismes(pool, [...new Set(numeros)])
  return lignes.map((ligne) => {
    const { code, gravite, rang, phrase, numero, champ, valeur, organisme } = ligne
    const nom = organisme === null ? undefined : noms.get(organisme)
    return sansAbsents({
      code,
      gravite,
      rang,
      ligne: ligne.ligne,
      phrase,
      numero: numero ?? undefined,
      champ: champ ?? undefined,
      valeur: valeur ?? undefined,
      organisme: organisme ?? undefined,
      nomOrganisme: nom,
    })
  })
}

interface LigneOrganisme {
  readonly organisme: string | null
  readonly rejets: number
  readonly defauts: number
  readonly informations: number
  readonly total: number
}

async function parOrganisme(
  pool: pg.Pool,
  execution: string,
  nombre: number,
): Promise<readonly OrganismeEnCause[]> {
  const { rows } = await pool.query<LigneOrganisme>(PAR_ORGANISME, [execution, nombre])
  const numeros = rows.flatMap(({ organisme }) => (organisme === null ? [] : [organisme]))
  const noms = await nomsDesOrganismes(pool, numeros)
  return rows.map(({ organisme, ...comptes }) => {
    const nom = organisme === null ? undefined : noms.get(organisme)
    return sansAbsents({ ...comptes, numero: organisme ?? undefined, nom })
  })
}

const PAR_ORGANISME = `
  select organisme, count(*) filter (where gravite = 'rejet')::int as rejets,
    count(*) filter (where gravite = 'defaut')::int as defauts,
    count(*) filter (where gravite = 'information')::int as informations, count(*)::int as total
  from flux.anomalie where execution_id = $1::bigint
  group by organisme order by rejets desc, defauts desc, total desc, organisme limit $2`

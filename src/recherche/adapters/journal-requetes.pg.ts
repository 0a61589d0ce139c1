import type pg from 'pg'
import type { Horloge } from '../../kernel/horloge.ts'
import { ajouterJours, type Jour, jourAParis } from '../../kernel/jour.ts'
import type { Journal } from '../../platform/log/index.ts'
import type { NoteDeRequete } from '../domain/note-de-requete.ts'
import { oublierRecherches } from './sans-resultat.pg.ts'

/** Compte les recherches ; `noter` ne fait qu'écrire en mémoire. */
export interface JournalRequetes {
  readonly noter: (note: NoteDeRequete) => void
  /** Écrit ce qui attend. */
  readonly enregistrer: () => Promise<void>
  /** Écrit ce qui attend et s'arrête. */
  readonly fermer: () => Promise<void>
}

export interface DependancesJournalRequetes {
  readonly pool: pg.Pool
  readonly horloge: Horloge
  readonly journal: Pick<Journal, 'warn'>
}

interface Compte extends NoteDeRequete {
  readonly jour: string
  readonly nombre: number
}

const ATTENTE_MS = 10_000
/** Au-delà, les recherches nouvelles ne sont plus comptées jusqu'au prochain enregistrement. */
const EN_ATTENTE_MAX = 5_000
/** Durée de conservation annoncée dans le registre des traitements. */
const JOURS_GARDES = 180

export function creerJournalRequetes({
  pool,
  horloge,
  journal,
}: DependancesJournalRequetes): JournalRequetes {
  let enAttente = new Map<string, Compte>()
  let purgeLe = ''
  const noter = (note: NoteDeRequete) => {
    const jour = jourAParis(horloge())
    const cle = JSON.stringify([jour, note.moteur, note.texte, note.lieu])
    const nombre = 1 + (enAttente.get(cle)?.nombre ?? 0)
    if (nombre > 1 || enAttente.size < EN_ATTENTE_MAX) enAttente.set(cle, { ...note, jour, nombre })
  }
  const enregistrer = async () => {
    if (enAttente.size === 0) return
    const comptes = [...enAttente.values()]
    enAttente = new Map()
    await ecrire(pool, comptes)
    await purger(jourAParis(horloge()))
  }
  const purger = async (aujourdhui: Jour) => {
    if (purgeLe === aujourdhui) return
    const limite = ajouterJours(aujourdhui, -JOURS_GARDES)
    await pool.query('delete from recherche.requete where jour < $1', [limite])
    await oublierRecherches(pool, limite)
    purgeLe = aujourdhui
  }
  const essayer = () =>
    enregistrer().catch((cause: unknown) => {
      journal.warn({ evenement: 'requetes-non-comptees', erreur: String(cause) })
    })
  const minuterie = setInterval(() => void essayer(), ATTENTE_MS)
  minuterie.unref()
  return {
    noter,
    enregistrer,
    fermer: () => {
      clearInterval(minuterie)
      return essayer()
    },
  }
}

async function ecrire(pool: pg.Pool, comptes: readonly Compte[]): Promise<void> {
  await pool.query(
    `insert into recherche.requete (jour, moteur, texte, lieu, total, corrigee, nombre)
     select * from unnest($1::date[], $2::text[], $3::text[], $4::text[], $5::int[], $6::boolean[], $7::int[])
     on conflict (jour, moteur, texte, lieu) do update
       set nombre = requete.nombre + excluded.nombre, total = excluded.total, corrigee = excluded.corrigee`,
    [
      comptes.map(({ jour }) => jour),
      comptes.map(({ moteur }) => moteur),
      comptes.map(({ texte }) => texte),
      comptes.map(({ lieu }) => lieu),
      comptes.map(({ total }) => total),
      comptes.map(({ corrigee }) => corrigee),
      comptes.map(({ nombre }) => nombre),
    ],
  )
}

export interface DemandeDeRequetes {
  readonly sansResultat: boolean
  /** Jour ISO. */
  readonly depuis?: string
  readonly limite: number
}

export interface RequeteComptee extends pg.QueryResultRow {
  readonly texte: string
  readonly moteur: string
  readonly nombre: number
  /** Du dernier jour où elle a été faite. */
  readonly total: number
}

/** Les recherches les plus faites, tous jours et lieux réunis. */
export async function listerRequetes(
  pool: pg.Pool,
  { sansResultat, depuis = '0001-01-01', limite }: DemandeDeRequetes,
): Promise<readonly RequeteComptee[]> {
  const { rows } = await pool.query<RequeteComptee>(
    `select texte, moteur, sum(nombre)::int as nombre, (array_agg(total order by jour desc))[1] as total
       from recherche.requete
      where jour >= $1::date and (not $2 or total = 0)
      group by texte, moteur
      order by nombre desc, texte, moteur
      limit $3`,
    [depuis, sansResultat, limite],
  )
  return rows
}

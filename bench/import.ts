import { join } from 'node:path'
import pino from 'pino'
import { horlogeSysteme } from '../src/kernel/horloge.ts'
import { type Base, ouvrirBase } from '../src/platform/db/index.ts'
import { creerServiceRecherche } from '../src/recherche/index.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux } from './catalogue-de-mesure.ts'

const PETIT = 50_000
const GRAND = 500_000

/** Import d'un flux neuf, index compris, puis du même flux ; `--grand` compare la mémoire à celle de 500 000 formations. */
export const bancImport: Banc = async (options) => {
  const petit = await mesurer(PETIT)
  const mesures = [...debits(petit), memoire(petit)]
  if (!options.includes('--grand')) return mesures
  const grand = await mesurer(GRAND)
  const ecart = Math.abs(grand.memoireMo - petit.memoireMo)
  const plate = { quoi: 'écart de mémoire entre 50 000 et 500 000', sens: 'au-plus', cible: 50 } as const
  return [...mesures, ...debits(grand), memoire(grand), { ...plate, mesure: ecart, unite: 'Mo' }]
}

interface Releve {
  readonly nombre: number
  readonly premierS: number
  readonly indexS: number
  readonly secondS: number
  /** Mémoire résidente la plus haute du processus qui importe, au premier import. */
  readonly memoireMo: number
}

async function mesurer(nombre: number): Promise<Releve> {
  await using dossier = await dossierPassager()
  const flux = await genererFlux(dossier.chemin, nombre)
  const { memoireMaxMo: memoireMo } = await importerFlux(dossier.chemin, flux)
  const indexS = await surSaBase(dossier.chemin, construireIndex)
  await importerFlux(dossier.chemin, flux)
  const [premierS = 0, secondS = 0] = await surSaBase(dossier.chemin, lireDurees)
  return { nombre, premierS, indexS, secondS, memoireMo }
}

async function surSaBase<T>(
  dossier: string,
  travail: (base: Base, dossier: string) => Promise<T>,
): Promise<T> {
  const base = await ouvrirBase({ dossierDonnees: join(dossier, 'donnees') })
  try {
    return await travail(base, dossier)
  } finally {
    await base.fermer()
  }
}

async function construireIndex({ url }: Base, dossier: string): Promise<number> {
  const recherche = await creerServiceRecherche({
    dossier: join(dossier, 'donnees', 'index'),
    source: url,
    journal: pino({ level: 'error' }),
    horloge: horlogeSysteme,
  })
  const debut = performance.now()
  await recherche.reconstruire()
  const secondes = (performance.now() - debut) / 1000
  await recherche.fermer()
  return secondes
}

/** Durées des importations, secondes, telles que le journal des importations les a notées. */
async function lireDurees({ pool }: Base): Promise<readonly number[]> {
  const { rows } = await pool.query<{ secondes: number }>(
    `select extract(epoch from fin - debut)::float8 as secondes from flux.execution
     where etat in ('publiee', 'inchangee') order by id`,
  )
  return rows.map(({ secondes }) => secondes)
}

function debits({ nombre, premierS, indexS, secondS }: Releve): readonly Mesure[] {
  const taille = nombre.toLocaleString('fr-FR')
  const debit = { sens: 'au-moins', unite: 'formations/s' } as const
  return [
    {
      ...debit,
      quoi: `${taille} : premier import, index compris`,
      cible: 1_500,
      mesure: nombre / (premierS + indexS),
    },
    { ...debit, quoi: `${taille} : premier import, sans l'index`, mesure: nombre / premierS },
    { ...debit, quoi: `${taille} : construction de l'index`, mesure: nombre / indexS },
    { ...debit, quoi: `${taille} : même flux de nouveau`, cible: 3_000, mesure: nombre / secondS },
  ]
}

function memoire({ nombre, memoireMo }: Releve): Mesure {
  const quoi = `${nombre.toLocaleString('fr-FR')} : mémoire la plus haute de l'import`
  return { quoi, sens: 'au-plus', mesure: memoireMo, unite: 'Mo' }
}

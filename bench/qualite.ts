import { join } from 'node:path'
import pino from 'pino'
import { creerCatalogue } from '../src/catalogue/index.ts'
import { horlogeSysteme } from '../src/kernel/horloge.ts'
import { jourAParis } from '../src/kernel/jour.ts'
import { type Base, ouvrirBase } from '../src/platform/db/index.ts'
import { lireBilan, lireFormationsEnCause } from '../src/qualite/back-office.ts'
import { suivreQualite } from '../src/qualite/index.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux } from './catalogue-de-mesure.ts'
import { centile } from './centiles.ts'

const FORMATIONS = 50_000
const PETIT = 5_000
const BILANS = 20
/** Ce que l'écran peut faire attendre. */
const CIBLE_S = 2

/**
 * L'examen de tout le catalogue, puis ce que l'écran demande : un bilan, une page de formations en cause. `--petit` :
 * 5 000 formations au lieu de 50 000.
 */
export const bancQualite: Banc = async (options) => {
  const nombre = options.includes('--petit') ? PETIT : FORMATIONS
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await importerFlux(chemin, await genererFlux(chemin, nombre))
  const base = await ouvrirBase({ dossierDonnees: join(chemin, 'donnees') })
  try {
    return await mesurer(base, nombre.toLocaleString('fr-FR'))
  } finally {
    await base.fermer()
  }
}

async function mesurer({ pool }: Base, taille: string): Promise<readonly Mesure[]> {
  const jour = jourAParis(horlogeSysteme())
  const journal = pino({ level: 'error' })
  const suivi = suivreQualite({ pool, catalogue: creerCatalogue(pool), horloge: horlogeSysteme, journal })
  const examen = await chronometrer(suivi.actualiser)
  const sansChangement = await chronometrer(suivi.actualiser)
  const bilans: number[] = []
  const pages: number[] = []
  for (let passage = 0; passage < BILANS; passage++) {
    bilans.push(await chronometrer(() => lireBilan(pool, jour)))
    pages.push(await chronometrer(() => lireFormationsEnCause(pool, { jour }, { page: 1, parPage: 50 })))
  }
  await suivi.arreter()
  return [
    secondes(`${taille} : examen de tout le catalogue et premier relevé`, examen),
    secondes(`${taille} : sans changement, relevé compris`, sansChangement),
    ...centiles(`${taille} : bilan`, bilans),
    ...centiles(`${taille} : page de formations en cause`, pages),
  ]
}

async function chronometrer(travail: () => Promise<unknown>): Promise<number> {
  const debut = performance.now()
  await travail()
  return (performance.now() - debut) / 1000
}

function centiles(quoi: string, durees: readonly number[]): readonly Mesure[] {
  return [
    secondes(`${quoi}, p50`, centile(durees, 0.5)),
    { ...secondes(`${quoi}, pire de ${durees.length}`, Math.max(...durees)), cible: CIBLE_S },
  ]
}

function secondes(quoi: string, mesure: number): Mesure {
  return { quoi, sens: 'au-plus', mesure, unite: 's' }
}

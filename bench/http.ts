import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { assembler } from '../scripts/assemblage/index.ts'
import { optionsServeur } from '../scripts/assemblage/serveur.ts'
import { adressesDeRecherche } from './adresses.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux, variablesDuPortail } from './catalogue-de-mesure.ts'
import { type Charge, charger } from './charge.ts'
import { arreter, attendreReponse } from './processus.ts'

const FORMATIONS = 50_000
const ADRESSES = 600
const LA_PLUS_DEMANDEE = '/formations?q=infirmier&lieu=31555'
const SECONDES = 10
const ECHAUFFEMENT_S = 4
const PORT = 4380
const ORIGINE = `http://127.0.0.1:${PORT}`
const NAVIGATEUR = 'gzip, deflate, br'

/** Pages servies par seconde, calculées ou gardées, le serveur tenant dans un fil. */
export const bancHttp: Banc = async () => {
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await Promise.all([assembler(), build(await optionsServeur(['bench/serveur-mesure.ts'], 'dist/bench'))])
  await importerFlux(chemin, await genererFlux(chemin, FORMATIONS))
  const adresses = adressesDeRecherche(ADRESSES)
  return [
    ...(await avecServeur(chemin, { adresses, cacheMo: 0 }, (tirer) => mesurerCalculees(adresses, tirer))),
    ...(await avecServeur(chemin, { adresses: [], cacheMo: 128 }, (tirer) => mesurerGardees(tirer))),
  ]
}

interface Reglages {
  /** Pages dont le serveur écrit aussi le gabarit. */
  readonly adresses: readonly string[]
  readonly cacheMo: number
}

type Tir = (adresses: readonly string[], encodages?: string) => Promise<number>

async function avecServeur<T>(
  dossier: string,
  reglages: Reglages,
  mesurer: (tirer: Tir) => Promise<T>,
): Promise<T> {
  const serveur = await ouvrirServeur(dossier, reglages)
  try {
    return await mesurer(creerTir(dossier))
  } finally {
    await arreter(serveur)
  }
}

async function ouvrirServeur(dossier: string, { adresses, cacheMo }: Reglages): Promise<ChildProcess> {
  const liste = join(dossier, 'adresses.json')
  await writeFile(liste, JSON.stringify(adresses))
  const profilage =
    process.env.PROFIL === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFIL}`]
  const serveur = spawn(process.execPath, [...profilage, 'dist/bench/serveur-mesure.js', liste], {
    env: { ...process.env, ...variablesDuPortail(dossier, PORT), CACHE_PAGES_MO: String(cacheMo) },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await attendreReponse(`${ORIGINE}/sante`, serveur, performance.now())
  return serveur
}

/** Chaque mesure suit un échauffement sur les mêmes adresses. */
function creerTir(dossier: string): Tir {
  return async (adresses, encodages) => {
    const charge: Charge = {
      dossier,
      origine: ORIGINE,
      adresses,
      secondes: SECONDES,
      ...(encodages === undefined ? {} : { encodages }),
    }
    await charger({ ...charge, secondes: ECHAUFFEMENT_S })
    return charger(charge)
  }
}

const DEBIT = { sens: 'au-moins', unite: 'req/s' } as const

async function mesurerCalculees(adresses: readonly string[], tirer: Tir): Promise<readonly Mesure[]> {
  const page = await tirer(adresses)
  const gabarit = await tirer(adresses.map((_, rang) => `/gabarit/${rang}`))
  const avecRecherche = await tirer(adresses.map((_, rang) => `/gabarit-cherche/${rang}`))
  const compressee = await tirer(adresses, NAVIGATEUR)
  const fiche = await tirer(await adressesDeFiches(adresses))
  return [
    { ...DEBIT, quoi: 'page de résultats calculée', cible: 800, mesure: page },
    { ...DEBIT, quoi: 'gabarit de chaînes, mêmes octets', mesure: gabarit },
    {
      quoi: 'page calculée / gabarit',
      sens: 'au-moins',
      cible: 35,
      mesure: (100 * page) / gabarit,
      unite: '%',
    },
    { ...DEBIT, quoi: 'gabarit de chaînes après la même recherche', mesure: avecRecherche },
    {
      quoi: 'page calculée / gabarit après la même recherche',
      sens: 'au-moins',
      unite: '%',
      mesure: (100 * page) / avecRecherche,
    },
    { ...DEBIT, quoi: 'page de résultats calculée et compressée (br)', mesure: compressee },
    { ...DEBIT, quoi: 'fiche formation calculée', mesure: fiche },
  ]
}

async function mesurerGardees(tirer: Tir): Promise<readonly Mesure[]> {
  const debit = await tirer([LA_PLUS_DEMANDEE], NAVIGATEUR)
  return [{ ...DEBIT, quoi: 'page de résultats gardée (br)', cible: 20_000, mesure: debit }]
}

/** Les fiches que montrent les premières pages de résultats. */
async function adressesDeFiches(recherches: readonly string[]): Promise<readonly string[]> {
  const pages = recherches.slice(0, 60).map(async (adresse) => (await fetch(`${ORIGINE}${adresse}`)).text())
  const liens = (await Promise.all(pages)).flatMap(
    (page) => page.match(/(?<=href=")\/formations\/[^/"?#]+\/[^/"?#]+(?=")/g) ?? [],
  )
  return [...new Set(liens)]
}

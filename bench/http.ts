import { adressesDeRecherche } from './adresses.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux, variablesDuPortail } from './catalogue-de-mesure.ts'
import { creerTir, type Tir } from './charge.ts'
import { assemblerServeurMesure, ouvrirServeurMesure } from './ouvrir-serveur.ts'

const FORMATIONS = 50_000
const ADRESSES = 600
const LA_PLUS_DEMANDEE = '/formations?q=infirmier&lieu=31555'
const PORT = 4380
const ORIGINE = `http://127.0.0.1:${PORT}`
const NAVIGATEUR = 'gzip, deflate, br'

/** Pages servies par seconde, calculées ou gardées, le serveur tenant dans un fil. */
export const bancHttp: Banc = async () => {
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await assemblerServeurMesure()
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

async function avecServeur<T>(
  dossier: string,
  reglages: Reglages,
  mesurer: (tirer: Tir) => Promise<T>,
): Promise<T> {
  const { adresses, cacheMo } = reglages
  const variables = { ...variablesDuPortail(dossier, PORT), CACHE_PAGES_MO: String(cacheMo) }
  await using _serveur = await ouvrirServeurMesure(dossier, variables, adresses)
  return await mesurer(creerTir(dossier, ORIGINE))
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

import type { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import { adressesDeRecherche } from './adresses.ts'
import type { Banc } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux, variablesDuPortail } from './catalogue-de-mesure.ts'
import { centile } from './centiles.ts'
import { assemblerServeurMesure, ouvrirServeurMesure } from './ouvrir-serveur.ts'

const FORMATIONS = 5_000
/** Peu : le client en prépare la suite pour chaque connexion avant de tirer. */
const ADRESSES = 10
const SECONDES = 10
const FOULE = { connections: 400, duration: SECONDES }
/** Le client et le serveur, tout juste démarrés, sont lents à leurs premières pages. */
const ECHAUFFEMENT = { connections: 10, duration: 4 }
const PORT = 4381
const ORIGINE = `http://127.0.0.1:${PORT}`

/** Quatre cents visiteurs à la fois, bien plus que le serveur n'en sert : qui est servi l'est vite, les autres le savent vite. */
export const bancRafale: Banc = async () => {
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await assemblerServeurMesure()
  await importerFlux(chemin, await genererFlux(chemin, FORMATIONS))
  const variables = { ...variablesDuPortail(chemin, PORT), CACHE_PAGES_MO: '0' }
  // Le client et le serveur se partagent la machine : ce que le premier tarde à lire compte dans la mesure.
  await using _serveur = await ouvrirServeurMesure(chemin, variables)
  const adresses = adressesDeRecherche(ADRESSES)
  await tirer(adresses, ECHAUFFEMENT)
  const { servies, refusees, autres, sansReponse } = await tirer(adresses, FOULE)
  const p = (durees: readonly number[], part: number) =>
    ({ sens: 'au-plus', unite: 'ms', mesure: durees.length === 0 ? 0 : centile(durees, part) }) as const
  const nombre = { sens: 'au-plus', unite: '', cible: 0 } as const
  return [
    { ...p(servies, 0.5), quoi: 'page servie (200), p50' },
    { ...p(servies, 0.99), quoi: 'page servie (200), p99', cible: 500 },
    { ...p(refusees, 0.99), quoi: 'refus (503), p99', cible: 500 },
    { ...nombre, quoi: 'sans réponse', mesure: sansReponse },
    { ...nombre, quoi: 'autres réponses', mesure: autres },
    { quoi: 'pages servies', sens: 'au-moins', unite: 'req/s', mesure: servies.length / SECONDES },
    { quoi: 'refus', sens: 'au-plus', unite: 'req/s', mesure: refusees.length / SECONDES },
  ]
}

interface Reponses {
  readonly servies: readonly number[]
  readonly refusees: readonly number[]
  readonly autres: number
  readonly sansReponse: number
}

type Autocannon = (options: object) => EventEmitter & PromiseLike<{ errors: number }>

/** Les durées de chaque réponse, par statut ; autocannon n'en donne que le mélange. */
async function tirer(adresses: readonly string[], foule: typeof FOULE): Promise<Reponses> {
  const autocannon: Autocannon = createRequire(import.meta.url)('autocannon')
  const servies: number[] = []
  const refusees: number[] = []
  let autres = 0
  const tir = autocannon({
    url: ORIGINE,
    ...foule,
    requests: adresses.map((path) => ({ method: 'GET', path })),
  })
  tir.on('response', (_client, statut: number, _octets, duree: number) => {
    if (statut === 200) servies.push(duree)
    else if (statut === 503) refusees.push(duree)
    else autres++
  })
  const { errors } = await tir
  // `errors` compte aussi les `timeouts`.
  return { servies, refusees, autres, sansReponse: errors }
}

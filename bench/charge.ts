import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import { executer } from './processus.ts'

interface Charge {
  /** Dossier où écrire les adresses demandées et le rapport. */
  readonly dossier: string
  readonly origine: string
  /** Demandées l'une après l'autre par chaque connexion. */
  readonly adresses: readonly string[]
  readonly secondes: number
  /** Encodages annoncés, comme un navigateur ; aucun : octets bruts. */
  readonly encodages?: string
}

const CONNEXIONS = 40
const AUTOCANNON = createRequire(import.meta.url).resolve('autocannon')

/** Une seule réponse autre que 200, et la mesure ne vaut rien. */
const rapport = z.object({
  errors: z.literal(0),
  timeouts: z.literal(0),
  non2xx: z.literal(0),
  requests: z.object({ average: z.number() }),
})

/** Charge le serveur avec autocannon, dans son processus, et rend les requêtes servies par seconde. */
async function charger(charge: Charge): Promise<number> {
  const sortie = join(charge.dossier, 'rapport.json')
  await executer({ fichier: AUTOCANNON, arguments: await parametres(charge), sortie })
  return rapport.parse(JSON.parse(await readFile(sortie, 'utf8'))).requests.average
}

/** Une seule adresse se passe de la suite de requêtes, que le client met bien plus de temps à parcourir. */
async function parametres(charge: Charge): Promise<readonly string[]> {
  const { origine, secondes, adresses, encodages } = charge
  const reglages = [
    '--connections',
    String(CONNEXIONS),
    '--duration',
    String(secondes),
    '--json',
    '--no-progress',
  ]
  const [seule = ''] = adresses
  if (adresses.length === 1) {
    const entetes = encodages === undefined ? [] : ['--headers', `accept-encoding=${encodages}`]
    return [...reglages, ...entetes, `${origine}${seule}`]
  }
  const suite = join(charge.dossier, 'adresses.har')
  await writeFile(suite, ecrireHar(charge))
  return [...reglages, '--har', suite, origine]
}

/** Archive HTTP (HAR 1.2) : la forme sous laquelle autocannon lit une suite de requêtes. */
function ecrireHar({ origine, adresses, encodages }: Charge): string {
  const headers = encodages === undefined ? [] : [{ name: 'accept-encoding', value: encodages }]
  const entries = adresses.map((adresse) => ({
    request: { method: 'GET', url: `${origine}${adresse}`, headers },
  }))
  return JSON.stringify({ log: { entries } })
}

const SECONDES = 10
const ECHAUFFEMENT_S = 4

/** Charge un serveur de ces adresses et rend les requêtes servies par seconde. */
export type Tir = (adresses: readonly string[], encodages?: string) => Promise<number>

/** Chaque mesure suit un échauffement sur les mêmes adresses. `dossier` reçoit les fichiers de travail. */
export function creerTir(dossier: string, origine: string): Tir {
  return async (adresses, encodages) => {
    const charge: Charge = {
      dossier,
      origine,
      adresses,
      secondes: SECONDES,
      ...(encodages === undefined ? {} : { encodages }),
    }
    await charger({ ...charge, secondes: ECHAUFFEMENT_S })
    return charger(charge)
  }
}

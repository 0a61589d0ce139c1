import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { z } from 'zod'

const FORMATIONS = '400'
const schema = z.looseObject({ level: z.string(), evenement: z.string(), adresse: z.string().optional() })

export type LigneDeJournal = z.infer<typeof schema>

export interface PortailLance {
  readonly adresse: string
  /** Dossier de données, supprimé à l'arrêt. */
  readonly dossier: string
  readonly lignes: readonly LigneDeJournal[]
  /** Arrête proprement ; lève si le portail a journalisé un avertissement ou une erreur, sauf ces événements. */
  readonly arreter: (attendus?: readonly string[]) => Promise<void>
}

const ASSEMBLER = `
import { assemblerClient } from './scripts/assemblage/client.ts'
import { assemblerCommande } from './scripts/assemblage/index.ts'
import { lireConfig } from './src/portail/config.ts'
const config = lireConfig(JSON.parse(process.argv[1]))
const commande = assemblerCommande('portail', 'dist/essais/' + config.nomInstance)
const [fichier] = await Promise.all([commande, assemblerClient(config)])
process.stdout.write(fichier)`

/** Démarre le vrai portail, assemblé depuis `racine`, sur un catalogue généré et un port libre. */
export async function lancerPortail(
  environnement: Readonly<Record<string, string>>,
  racine = '.',
): Promise<PortailLance> {
  const options = ['--input-type=module-typescript', '--eval', ASSEMBLER, JSON.stringify(environnement)]
  const { stdout: fichier } = await promisify(execFile)(process.execPath, options, { cwd: racine })
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-parcours-'))
  const processus = demarrer(fichier, { DOSSIER_DONNEES: dossier, ...environnement }, racine)
  const lignes: LigneDeJournal[] = []
  const adresse = await attendrePret(processus, lignes)
  return {
    adresse,
    dossier,
    lignes,
    arreter: async (attendus = []) => {
      await arreter(processus)
      await rm(dossier, { recursive: true, force: true })
      const graves = lignes.filter(
        ({ level, evenement }) => ['warn', 'error', 'fatal'].includes(level) && !attendus.includes(evenement),
      )
      if (graves.length > 0)
        throw new Error(`le portail a journalisé : ${JSON.stringify(graves, undefined, 1)}`)
    },
  }
}

/** La clé qui ouvre le détail de la sonde. */
export const CLE_SANTE = 'cle-de-sante-des-essais'

function demarrer(
  fichier: string,
  environnement: Readonly<Record<string, string>>,
  racine: string,
): ChildProcess {
  return spawn(process.execPath, [fichier], {
    cwd: racine,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOTE: '127.0.0.1',
      FORMATIONS_DEMONSTRATION: FORMATIONS,
      REQUETES_PAR_MINUTE: '100000',
      CLE_SANTE,
      ...environnement,
    },
  })
}

function attendrePret(processus: ChildProcess, lignes: LigneDeJournal[]): Promise<string> {
  return new Promise((rendre, rejeter) => {
    processus.once('exit', (code) => rejeter(new Error(`le portail s’est arrêté (${code})`)))
    if (processus.stdout === null) return
    createInterface({ input: processus.stdout }).on('line', (texte) => {
      const ligne = schema.parse(JSON.parse(texte))
      lignes.push(ligne)
      if (ligne.evenement === 'portail-pret') rendre(ligne.adresse ?? '')
    })
  })
}

async function arreter(processus: ChildProcess): Promise<void> {
  if (processus.exitCode !== null) throw new Error(`le portail s’était arrêté seul (${processus.exitCode})`)
  processus.kill('SIGTERM')
  const [code] = await once(processus, 'exit')
  if (code !== 0) throw new Error(`arrêt du portail : code ${code}`)
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { assemblerClient } from '../../scripts/assemblage/client.ts'
import { assemblerCommande } from '../../scripts/assemblage/index.ts'
import { lireConfig } from '../../src/portail/config.ts'

const FORMATIONS = '400'
const schema = z.looseObject({ level: z.string(), evenement: z.string(), adresse: z.string().optional() })

export type LigneDeJournal = z.infer<typeof schema>

export interface PortailLance {
  readonly adresse: string
  /** Dossier de données, supprimé à l'arrêt. */
  readonly dossier: string
  readonly lignes: readonly LigneDeJournal[]
  /** Arrête proprement ; lève si le portail a journalisé un avertissement ou une erreur. */
  readonly arreter: () => Promise<void>
}

/** Démarre le vrai portail construit, sur un catalogue généré et un port libre. */
export async function lancerPortail(environnement: Readonly<Record<string, string>>): Promise<PortailLance> {
  const client = assemblerClient(lireConfig({}))
  const [fichier] = await Promise.all([assemblerCommande('portail'), client])
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-parcours-'))
  const processus = demarrer(fichier, { DOSSIER_DONNEES: dossier, ...environnement })
  const lignes: LigneDeJournal[] = []
  const adresse = await attendrePret(processus, lignes)
  return {
    adresse,
    dossier,
    lignes,
    arreter: async () => {
      await arreter(processus)
      await rm(dossier, { recursive: true, force: true })
      const graves = lignes.filter(({ level }) => ['warn', 'error', 'fatal'].includes(level))
      if (graves.length > 0)
        throw new Error(`le portail a journalisé : ${JSON.stringify(graves, undefined, 1)}`)
    },
  }
}

function demarrer(fichier: string, environnement: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [fichier], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOTE: '127.0.0.1',
      FORMATIONS_DEMONSTRATION: FORMATIONS,
      REQUETES_PAR_MINUTE: '100000',
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

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'
import { z } from 'zod'
import { assemblerClient } from '../../scripts/assemblage/client.ts'
import { assemblerCommande } from '../../scripts/assemblage/index.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly adressePortail: string
  }
}

const FORMATIONS = '400'
const schema = z.looseObject({ level: z.string(), evenement: z.string(), adresse: z.string().optional() })

type Ligne = z.infer<typeof schema>

/** Démarre, une fois pour les parcours, le vrai portail construit, sur un catalogue généré et un port libre. */
export async function setup(projet: TestProject): Promise<() => Promise<void>> {
  const [fichier] = await Promise.all([assemblerCommande('portail'), assemblerClient()])
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-parcours-'))
  const portail = lancer(fichier, dossier)
  projet.provide('adressePortail', await portail.adresse)
  return async () => {
    await arreter(portail.processus)
    await rm(dossier, { recursive: true, force: true })
    const graves = portail.lignes.filter(({ level }) => ['warn', 'error', 'fatal'].includes(level))
    if (graves.length > 0)
      throw new Error(`le portail a journalisé : ${JSON.stringify(graves, undefined, 1)}`)
  }
}

interface PortailLance {
  readonly processus: ChildProcess
  readonly lignes: readonly Ligne[]
  readonly adresse: Promise<string>
}

function lancer(fichier: string, dossier: string): PortailLance {
  const processus = spawn(process.execPath, [fichier], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOTE: '127.0.0.1',
      DOSSIER_DONNEES: dossier,
      FORMATIONS_DEMONSTRATION: FORMATIONS,
      REQUETES_PAR_MINUTE: '100000',
    },
  })
  const lignes: Ligne[] = []
  const adresse = new Promise<string>((rendre, rejeter) => {
    processus.once('exit', (code) => rejeter(new Error(`le portail s’est arrêté (${code})`)))
    createInterface({ input: processus.stdout }).on('line', (texte) => {
      const ligne = schema.parse(JSON.parse(texte))
      lignes.push(ligne)
      if (ligne.evenement === 'portail-pret') rendre(ligne.adresse ?? '')
    })
  })
  return { processus, lignes, adresse }
}

async function arreter(processus: ChildProcess): Promise<void> {
  if (processus.exitCode !== null) throw new Error(`le portail s’était arrêté seul (${processus.exitCode})`)
  processus.kill('SIGTERM')
  const [code] = await once(processus, 'exit')
  if (code !== 0) throw new Error(`arrêt du portail : code ${code}`)
}

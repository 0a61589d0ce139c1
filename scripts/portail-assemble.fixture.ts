import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { lireConfig } from '../src/portail/config.ts'
import { assemblerClient } from './assemblage/client.ts'
import { assemblerCommande } from './assemblage/index.ts'

const schema = z.looseObject({ evenement: z.string(), adresse: z.string().optional() })

export interface PortailAssemble extends AsyncDisposable {
  readonly adresse: string
}

/** Le vrai portail, assemblé à part, dans son processus, sur la base donnée et un port libre. */
export async function ouvrirPortailAssemble(
  urlBase: string,
  environnement: Readonly<Record<string, string>> = {},
): Promise<PortailAssemble> {
  const config = lireConfig(environnement)
  const commande = assemblerCommande('portail', `dist/essais/${config.nomInstance}`)
  const [fichier] = await Promise.all([commande, assemblerClient(config)])
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-portail-'))
  const processus = spawn(process.execPath, [fichier], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      HOTE: '127.0.0.1',
      DATABASE_URL: urlBase,
      DOSSIER_DONNEES: dossier,
      FORMATIONS_DEMONSTRATION: '0',
      REQUETES_PAR_MINUTE: '100000',
      ...environnement,
    },
  })
  const fermer = async () => {
    processus.kill('SIGTERM')
    if (processus.exitCode === null) await once(processus, 'exit')
    await rm(dossier, { recursive: true, force: true })
  }
  return { adresse: await adresseDe(processus), [Symbol.asyncDispose]: fermer }
}

function adresseDe({ stdout, ...processus }: ChildProcess): Promise<string> {
  return new Promise((rendre, rejeter) => {
    if (stdout === null) return rejeter(new Error('le portail n’écrit pas'))
    createInterface({ input: stdout }).on('line', (texte) => {
      const { evenement, adresse = '' } = schema.parse(JSON.parse(texte))
      if (evenement === 'portail-pret') rendre(adresse)
    })
    stdout.once('end', () => rejeter(new Error(`le portail s’est arrêté (${processus.exitCode})`)))
  })
}

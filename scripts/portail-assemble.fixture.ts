import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { z } from 'zod'

const schema = z.looseObject({ evenement: z.string(), adresse: z.string().optional() })

export interface PortailAssemble extends AsyncDisposable {
  readonly adresse: string
}

const ASSEMBLER = `
import { assemblerClient } from './scripts/assemblage/client.ts'
import { assemblerCommande } from './scripts/assemblage/index.ts'
import { lireConfig } from './src/portail/config.ts'
const config = lireConfig(JSON.parse(process.argv[1]))
const commande = assemblerCommande('portail', 'dist/essais/' + config.nomInstance)
const [fichier] = await Promise.all([commande, assemblerClient(config)])
process.stdout.write(fichier)`

/** Le vrai portail, assemblé à part depuis `racine`, dans son processus, sur la base donnée et un port libre. */
export async function ouvrirPortailAssemble(
  urlBase: string,
  environnement: Readonly<Record<string, string>> = {},
  racine = '.',
): Promise<PortailAssemble> {
  const options = ['--input-type=module-typescript', '--eval', ASSEMBLER, JSON.stringify(environnement)]
  const { stdout: fichier } = await promisify(execFile)(process.execPath, options, { cwd: racine })
  const dossier = await mkdtemp(join(tmpdir(), 'me-former-portail-'))
  const processus = spawn(process.execPath, [fichier], {
    cwd: racine,
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

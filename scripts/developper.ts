import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs/promises'
import { setTimeout as attendre } from 'node:timers/promises'
import { lireInstance } from '../src/instance/lire-instance.ts'
import { lireConfigDuProcessus } from '../src/portail/config.ts'
import { annoncer } from './annoncer.ts'
import { assemblerClient } from './assemblage/client.ts'
import { assemblerCommande } from './assemblage/index.ts'

/** `npm run dev` : le portail, assemblé de nouveau et relancé à chaque changement. */
const REGROUPEMENT_MS = 150

const env = { ...process.env, AFFICHAGE: 'terminal' }
const config = await lireConfigVerifiee().catch(annoncer)
const surveilles = ['src', config.dossierInstance, 'migrations', 'nomenclature', 'scripts', 'demonstration']

let portail: ChildProcess | undefined
let aRelancer = false

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void quitter())
for (const dossier of surveilles) void surveiller(dossier)
await relancer()

/** Une instance absente se dit avant toute surveillance. */
async function lireConfigVerifiee() {
  const lue = lireConfigDuProcessus()
  await lireInstance(lue.dossierInstance)
  return lue
}

async function surveiller(dossier: string): Promise<void> {
  for await (const { filename } of watch(dossier, { recursive: true })) {
    const interessant = filename !== null && !/\.test\.tsx?$|~$/.test(filename)
    if (interessant) await regrouper(filename)
  }
}

/** Un enregistrement en touche souvent plusieurs : une seule relance. */
async function regrouper(fichier: string): Promise<void> {
  if (aRelancer) return
  aRelancer = true
  await attendre(REGROUPEMENT_MS)
  aRelancer = false
  process.stdout.write(`\n  ${fichier} a changé\n`)
  await relancer()
}

/** Un assemblage qui échoue laisse en service la version précédente. */
async function relancer(): Promise<void> {
  try {
    const [fichier] = await Promise.all([assemblerCommande('portail'), assemblerClient(config)])
    await arreter()
    portail = spawn(process.execPath, ['--enable-source-maps', fichier], { stdio: 'inherit', env })
  } catch (erreur) {
    process.stderr.write(`${erreur instanceof Error ? erreur.message : String(erreur)}\n`)
  }
}

async function arreter(): Promise<void> {
  if (portail === undefined || portail.exitCode !== null || portail.signalCode !== null) return
  portail.kill('SIGTERM')
  await once(portail, 'exit')
}

async function quitter(): Promise<void> {
  await arreter()
  process.exit(0)
}

import { randomBytes } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ErreurDemarrage } from '../../erreur-demarrage.ts'
import type { Binaires } from './binaires.ts'
import type { Dossiers } from './dossiers.ts'
import type { Executant } from './executant.ts'
import { expliquerEchec } from './expliquer-echec.ts'
import { lancer } from './lancer.ts'

const VERSION_POSTGRES = '18'

/**
 * Crée la grappe au premier démarrage, et rend le mot de passe. La création se fait dans une ébauche renommée à la fin :
 * une coupure au milieu ne laisse pas de grappe inachevée.
 */
export async function initialiser(
  dossiers: Dossiers,
  binaires: Binaires,
  executant: Executant,
): Promise<string> {
  await mkdir(dossiers.racine, { recursive: true, mode: 0o700 })
  await executant.donner(dossiers.racine)
  if (!(await existe(dossiers.grappe))) await creerGrappe(dossiers, binaires, executant)
  await verifierVersion(dossiers)
  return (await readFile(dossiers.motDePasse, 'utf8')).trim()
}

async function creerGrappe(dossiers: Dossiers, binaires: Binaires, executant: Executant): Promise<void> {
  await rm(dossiers.ebauche, { recursive: true, force: true })
  await writeFile(dossiers.motDePasse, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 })
  await executant.donner(dossiers.motDePasse)
  const { code, sortie } = await executerInitdb(dossiers, binaires, executant)
  if (code !== 0) throw new ErreurDemarrage(expliquerEchec(sortie, dossiers.racine), { cause: sortie })
  await rename(dossiers.ebauche, dossiers.grappe)
}

function executerInitdb(
  dossiers: Dossiers,
  binaires: Binaires,
  executant: Executant,
): Promise<{ readonly code: number | null; readonly sortie: string }> {
  const parametres = [
    `--pgdata=${dossiers.ebauche}`,
    `--pwfile=${dossiers.motDePasse}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--no-instructions',
  ]
  const processus = lancer(executant, [binaires.initdb, ...parametres], { stdio: ['ignore', 'pipe', 'pipe'] })
  let sortie = ''
  const retenir = (morceau: Buffer) => {
    sortie += morceau.toString('utf8')
  }
  processus.stdout?.on('data', retenir)
  processus.stderr?.on('data', retenir)
  return new Promise((resoudre, rejeter) => {
    processus.once('error', rejeter)
    processus.once('close', (code) => resoudre({ code, sortie }))
  })
}

async function verifierVersion(dossiers: Dossiers): Promise<void> {
  const version = (await readFile(join(dossiers.grappe, 'PG_VERSION'), 'utf8')).trim()
  if (version === VERSION_POSTGRES) return
  throw new ErreurDemarrage(
    `Les données de ${dossiers.racine} viennent de PostgreSQL ${version}, ce logiciel embarque la version ${VERSION_POSTGRES} : migrez-les ou déplacez-les.`,
  )
}

async function existe(chemin: string): Promise<boolean> {
  try {
    await access(chemin)
    return true
  } catch (erreur) {
    if (erreur instanceof Error && 'code' in erreur && erreur.code === 'ENOENT') return false
    throw erreur
  }
}

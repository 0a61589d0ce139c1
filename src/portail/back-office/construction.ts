import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setPriority } from 'node:os'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { environnementAvec } from '../config.ts'
import { empreinteDesSources, estConstruit, noterConstruit } from './empreinte.ts'
import { PARTS } from './etat.ts'

export interface Construction {
  /** Une étape commence : sa phrase, et la part du chemin faite, de 0 à 1. */
  readonly avancer: (phrase: string, part: number) => void
  /** Interrompt la construction. */
  readonly signal: AbortSignal
}

/** La construction a échoué ; `message` porte les dernières lignes de sa sortie. */
export class ConstructionEchouee extends Error {}

const NEXT = resolve('node_modules/next/dist/bin/next')
const PRIORITE_BASSE = 10
const LIGNES_GARDEES = 20

/** Construit le back-office si ses sources ont changé depuis la dernière fois. Vrai si une construction a eu lieu. */
export async function construireAuBesoin(construction: Construction): Promise<boolean> {
  const empreinte = await empreinteDesSources()
  if (await estConstruit(empreinte)) return false
  construction.avancer('Construction des écrans, une minute environ la première fois', PARTS.construction)
  await construire(construction)
  await noterConstruit(empreinte)
  return true
}

async function construire({ avancer, signal }: Construction): Promise<void> {
  const processus = spawn(process.execPath, [NEXT, 'build'], {
    cwd: 'back-office',
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    env: environnementAvec({
      BACK_OFFICE_CONSTRUCTION: 'oui',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    }),
  })
  const sortie = once(processus, 'exit')
  laisserPasserLePortail(processus)
  const dernieres: string[] = []
  for (const input of sortiesDe(processus)) {
    createInterface({ input }).on('line', (ligne) => {
      dernieres.push(ligne)
      if (dernieres.length > LIGNES_GARDEES) dernieres.shift()
      const etape = ETAPES.find(([motif]) => ligne.includes(motif))
      if (etape !== undefined) avancer(etape[1], etape[2])
    })
  }
  const [code] = await sortie
  if (code !== 0) throw new ConstructionEchouee(dernieres.join('\n'))
}

/** Aucune sortie si le processus n'a pas pu naître : l'erreur de `exit` dit pourquoi. */
function sortiesDe({ stdout, stderr }: ChildProcess) {
  return [stdout, stderr].filter((sortie) => sortie instanceof Readable)
}

/** Ce que dit Next, et ce qu'on en dit. */
const ETAPES: readonly (readonly [motif: string, phrase: string, part: number])[] = [
  ['Compiled successfully', 'Écrans compilés, vérification des pages', PARTS.collecte],
  ['Generating static pages', 'Écriture des écrans', PARTS.ecriture],
]

/** La construction prend tout le processeur qu'on lui laisse : le portail passe devant. */
function laisserPasserLePortail({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    setPriority(pid, PRIORITE_BASSE)
  } catch {
    // Le système peut refuser : la construction va alors à la vitesse ordinaire.
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux, variablesDuPortail } from './catalogue-de-mesure.ts'
import { attendreReponse } from './processus.ts'

const FORMATIONS = 50_000
const PORT = 4390
const ESSAIS = 3

/** De `npm start` à l'accueil servi, la base et l'index étant là ; le premier démarrage construit l'index. */
export const bancDemarrage: Banc = async () => {
  await using dossier = await dossierPassager()
  await importerFlux(dossier.chemin, await genererFlux(dossier.chemin, FORMATIONS))
  await demarrer(dossier.chemin, '/sante/pret')
  const durees: number[] = []
  for (let essai = 0; essai < ESSAIS; essai++) durees.push(await demarrer(dossier.chemin, '/'))
  return [mesure(Math.max(...durees))]
}

function mesure(secondes: number): Mesure {
  const quoi = `npm start, 50 000 formations présentes, « / » répond (pire de ${ESSAIS})`
  return { quoi, sens: 'au-plus', cible: 5, mesure: secondes, unite: 's' }
}

/** Démarre le portail, attend que `chemin` réponde, l'arrête, et rend les secondes attendues. */
async function demarrer(dossier: string, chemin: string): Promise<number> {
  const debut = performance.now()
  const npm = spawn('npm', ['start'], {
    env: { ...process.env, ...variablesDuPortail(dossier, PORT) },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  try {
    return await attendreReponse(`http://127.0.0.1:${PORT}${chemin}`, npm, debut)
  } finally {
    const fin = npm.exitCode === null ? once(npm, 'exit') : undefined
    if (npm.pid !== undefined) process.kill(-npm.pid, 'SIGTERM')
    await fin
  }
}

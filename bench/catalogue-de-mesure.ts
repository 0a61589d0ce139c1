import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assemblerCommande } from '../scripts/assemblage/index.ts'
import { type Bilan, executer } from './processus.ts'

/** Crée un dossier vide sous le dossier temporaire ; il est effacé quand `using` le libère. */
export async function dossierPassager(): Promise<AsyncDisposable & { readonly chemin: string }> {
  const chemin = await mkdtemp(join(tmpdir(), 'me-former-bench-'))
  return { chemin, [Symbol.asyncDispose]: () => rm(chemin, { recursive: true, force: true }) }
}

const GRAINE = '20261123'

/** Écrit dans `dossier` le flux LHÉO de `nombre` formations, toujours le même, et rend son chemin. */
export async function genererFlux(dossier: string, nombre: number): Promise<string> {
  const flux = join(dossier, `flux-${nombre}.xml`)
  await executer({
    fichier: await assemblerCommande('generer-catalogue'),
    arguments: ['--formations', String(nombre), '--graine', GRAINE],
    sortie: flux,
  })
  return flux
}

/** `npm run importer` dans un processus neuf, sur le dossier de données de `dossier`. */
export async function importerFlux(dossier: string, flux: string): Promise<Bilan> {
  return executer({
    fichier: await assemblerCommande('importer'),
    arguments: [flux],
    variables: { DOSSIER_DONNEES: join(dossier, 'donnees'), DATABASE_URL: '' },
  })
}

/** Variables du portail mesuré : ses données, son port, sans limite de débit ni journal. */
export function variablesDuPortail(dossier: string, port: number): Readonly<Record<string, string>> {
  return {
    DOSSIER_DONNEES: join(dossier, 'donnees'),
    DATABASE_URL: '',
    PORT: String(port),
    HOTE: '127.0.0.1',
    NIVEAU_JOURNAL: 'error',
    AFFICHAGE: 'journal',
    REQUETES_PAR_MINUTE: '1000000',
  }
}

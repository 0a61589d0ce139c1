import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const SOURCES = ['back-office/**/*.{ts,tsx,mjs,js,css,scss,json}', 'src/**/*.ts']
const AUSSI = ['package-lock.json', 'tsconfig.json']
const PAS_CONSTRUITS = /\.(test|fixture)\.tsx?$|^back-office\/\.next|next-env\.d\.ts$/
const TEMOIN = join('back-office', '.next', 'empreinte')

/** Empreinte de tout ce dont la construction du back-office dépend. */
export async function empreinteDesSources(): Promise<string> {
  const empreinte = createHash('sha256')
  for (const fichier of await sourcesDuBackOffice())
    empreinte.update(`${fichier}\n`).update(await readFile(fichier))
  return empreinte.digest('hex')
}

/** Les fichiers dont la construction dépend, triés. */
export async function sourcesDuBackOffice(): Promise<readonly string[]> {
  const trouves = await Array.fromAsync(glob(SOURCES, { exclude: (nom) => nom === '.next' }))
  return [...trouves.filter((nom) => !PAS_CONSTRUITS.test(nom)), ...AUSSI].sort()
}

/** Vrai si le back-office construit est celui de ces sources. */
export async function estConstruit(empreinte: string): Promise<boolean> {
  return (await readFile(TEMOIN, 'utf8').catch(() => undefined)) === empreinte
}

export async function noterConstruit(empreinte: string): Promise<void> {
  await writeFile(TEMOIN, empreinte)
}

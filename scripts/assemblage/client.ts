import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { plancheDIcones } from './icones.ts'

const DOSSIER_CLIENT = 'dist/client'
const ENTREES = ['src/client/*.client.{ts,css}', 'src/client/{client,carte}.ts', 'src/client/*.css']
const FICHIERS_TELS_QUELS = 'instances/occitanie/statique/**/*.{svg,png,webp,avif,ico,jpg}'
const COMPRESSIBLE = /\.(js|css|svg|json|txt|map)$/

/**
 * Assemble ce qui est envoyé aux navigateurs : modules, feuilles de style, polices, images. Chaque nom porte l'empreinte
 * du contenu ; `manifeste.json` fait correspondre le nom d'origine et le nom publié.
 */
export async function assemblerClient(): Promise<void> {
  await rm(DOSSIER_CLIENT, { recursive: true, force: true })
  await mkdir(DOSSIER_CLIENT, { recursive: true })
  const manifeste = { ...(await assemblerEntrees()), ...(await copierFichiers()), ...(await publierIcones()) }
  await compresserTout(Object.values(manifeste))
  await writeFile(join(DOSSIER_CLIENT, 'manifeste.json'), JSON.stringify(manifeste, undefined, 2))
}

async function assemblerEntrees(): Promise<Record<string, string>> {
  const entrees = [...new Set(await Array.fromAsync(glob(ENTREES)))]
  const { metafile } = await build({
    entryPoints: entrees,
    outdir: DOSSIER_CLIENT,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: ['es2020', 'safari15', 'chrome87', 'firefox78'],
    loader: { '.woff2': 'file', '.woff': 'file', '.png': 'file', '.svg': 'file' },
    metafile: true,
    logLevel: 'error',
  })
  return nomsPublies(metafile)
}

/** Nom d'origine → nom publié, pour les entrées et les fichiers que les feuilles de style citent. */
function nomsPublies({ outputs }: Metafile): Record<string, string> {
  const noms: Record<string, string> = {}
  for (const [sortie, { entryPoint, inputs }] of Object.entries(outputs)) {
    const origine = entryPoint ?? (extname(sortie) === '.js' ? undefined : Object.keys(inputs)[0])
    const nom = basename(origine ?? sortie).replace(/\.tsx?$/, '.js')
    noms[nom] = basename(sortie)
  }
  return noms
}

async function copierFichiers(): Promise<Record<string, string>> {
  const noms: Record<string, string> = {}
  for await (const chemin of glob(FICHIERS_TELS_QUELS)) {
    noms[basename(chemin)] = await publier(basename(chemin), await readFile(chemin))
  }
  return noms
}

async function publierIcones(): Promise<Record<string, string>> {
  return { 'icones.svg': await publier('icones.svg', Buffer.from(await plancheDIcones())) }
}

/** Écrit un fichier sous son nom à empreinte et rend ce nom. */
async function publier(nom: string, contenu: Buffer): Promise<string> {
  const empreinte = createHash('sha256').update(contenu).digest('hex').slice(0, 8).toUpperCase()
  const extension = extname(nom)
  const publie = `${basename(nom, extension)}-${empreinte}${extension}`
  await writeFile(join(DOSSIER_CLIENT, publie), contenu)
  return publie
}

async function compresserTout(noms: readonly string[]): Promise<void> {
  await Promise.all(noms.filter((nom) => COMPRESSIBLE.test(nom)).map(compresser))
}

async function compresser(nom: string): Promise<void> {
  const chemin = join(DOSSIER_CLIENT, nom)
  const contenu = await readFile(chemin)
  const qualite = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  await Promise.all([
    promisify(gzip)(contenu, { level: 9 }).then((octets) => writeFile(`${chemin}.gz`, octets)),
    promisify(brotliCompress)(contenu, qualite).then((octets) => writeFile(`${chemin}.br`, octets)),
  ])
}

import { createHash } from 'node:crypto'
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import sharp from 'sharp'
import { IMAGE_DE_PARTAGE } from '../../src/gabarit/image-de-partage.ts'
import { lireInstance } from '../../src/instance/lire-instance.ts'
import type { Config } from '../../src/portail/config.ts'
import { plancheDIcones } from './icones.ts'

const ENTREES = ['src/client/*.client.{ts,css}', 'src/client/{client,carte}.ts', 'src/client/*.css']
const FICHIERS_TELS_QUELS = 'statique/**/*.{svg,png,webp,avif,ico,jpg}'
const COMPRESSIBLE = /\.(js|css|svg|json|txt|map)$/

type InstanceAssemblee = Pick<Config, 'dossierClient' | 'dossierInstance'>

/**
 * Assemble ce qui est envoyé aux navigateurs, aux couleurs d'une instance : modules, feuilles de style, polices, images.
 * Chaque nom porte l'empreinte du contenu ; `manifeste.json` fait correspondre le nom d'origine et le nom publié.
 */
export async function assemblerClient(config: InstanceAssemblee): Promise<void> {
  const { dossierClient, dossierInstance } = config
  const { logos } = await lireInstance(dossierInstance)
  await rm(dossierClient, { recursive: true, force: true })
  await mkdir(dossierClient, { recursive: true })
  const manifeste = {
    ...(await assemblerEntrees(config)),
    ...(await copierFichiers(config)),
    ...(await dessinerLImageDePartage(config, logos.portail.fichier)),
    'icones.svg': await publier(dossierClient, 'icones.svg', Buffer.from(await plancheDIcones())),
  }
  await compresserTout(Object.values(manifeste).map((nom) => join(dossierClient, nom)))
  await writeFile(join(dossierClient, 'manifeste.json'), JSON.stringify(manifeste, undefined, 2))
}

async function assemblerEntrees({ dossierClient, dossierInstance }: InstanceAssemblee) {
  const entrees = [...new Set(await Array.fromAsync(glob(ENTREES)))]
  const { metafile } = await build({
    entryPoints: entrees,
    outdir: dossierClient,
    alias: { instance: resolve(dossierInstance) },
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

async function copierFichiers({ dossierClient, dossierInstance: cwd }: InstanceAssemblee) {
  const noms: Record<string, string> = {}
  for await (const chemin of glob(FICHIERS_TELS_QUELS, { cwd })) {
    noms[basename(chemin)] = await publier(dossierClient, basename(chemin), await readFile(join(cwd, chemin)))
  }
  return noms
}

const PART_DU_LOGO = 0.6

/** Le logo au milieu d'une image blanche. */
async function dessinerLImageDePartage({ dossierClient, dossierInstance }: InstanceAssemblee, logo: string) {
  const { fichier, largeur, hauteur } = IMAGE_DE_PARTAGE
  const cote = Math.round(hauteur * PART_DU_LOGO)
  const dessin = await sharp(join(dossierInstance, 'statique', logo), { density: DENSITE })
    .resize(cote, cote, { fit: 'inside' })
    .toBuffer()
  const image = await sharp({ create: { width: largeur, height: hauteur, channels: 3, background: 'white' } })
    .composite([{ input: dessin, gravity: 'center' }])
    .png({ palette: true })
    .toBuffer()
  return { [fichier]: await publier(dossierClient, fichier, image) }
}

/** Points par pouce auxquels un SVG est lu : assez pour l'agrandir sans le flouter. */
const DENSITE = 600

/** Écrit un fichier sous son nom à empreinte et rend ce nom. */
async function publier(dossier: string, nom: string, contenu: Buffer): Promise<string> {
  const empreinte = createHash('sha256').update(contenu).digest('hex').slice(0, 8).toUpperCase()
  const extension = extname(nom)
  const publie = `${basename(nom, extension)}-${empreinte}${extension}`
  await writeFile(join(dossier, publie), contenu)
  return publie
}

async function compresserTout(chemins: readonly string[]): Promise<void> {
  await Promise.all(chemins.filter((chemin) => COMPRESSIBLE.test(chemin)).map(compresser))
}

async function compresser(chemin: string): Promise<void> {
  const contenu = await readFile(chemin)
  const qualite = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  await Promise.all([
    promisify(gzip)(contenu, { level: 9 }).then((octets) => writeFile(`${chemin}.gz`, octets)),
    promisify(brotliCompress)(contenu, qualite).then((octets) => writeFile(`${chemin}.br`, octets)),
  ])
}

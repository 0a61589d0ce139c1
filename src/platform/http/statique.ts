import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { ErreurDemarrage } from '../erreur-demarrage.ts'
import { choisirEncodage, type Encodage } from './encodage.ts'

interface FichierStatique {
  readonly type: string
  readonly corps: ReadonlyMap<Encodage, Buffer>
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}
const UN_AN_IMMUABLE = 'public, max-age=31536000, immutable'

/** Lit la table « nom d'origine → nom publié » écrite par l'assemblage. Lève `ErreurDemarrage` s'il n'a pas eu lieu. */
export async function chargerManifeste(dossier: string): Promise<Readonly<Record<string, string>>> {
  try {
    return manifeste.parse(JSON.parse(await readFile(join(dossier, 'manifeste.json'), 'utf8')))
  } catch (cause) {
    throw new ErreurDemarrage(`Les fichiers du site manquent dans ${dossier} : lancez « npm run build ».`, {
      cause,
    })
  }
}

const manifeste = z.record(z.string(), z.string())

/** Lit en mémoire les fichiers assemblés pour les navigateurs, avec leurs variantes déjà compressées. */
export async function chargerFichiersStatiques(
  dossier: string,
): Promise<ReadonlyMap<string, FichierStatique>> {
  const noms = await readdir(dossier)
  const publics = noms.filter((nom) => TYPES[extname(nom)] !== undefined)
  const fichiers = await Promise.all(publics.map((nom) => lireFichier(dossier, nom, noms)))
  return new Map(fichiers)
}

async function lireFichier(
  dossier: string,
  nom: string,
  noms: readonly string[],
): Promise<readonly [string, FichierStatique]> {
  const corps = new Map<Encodage, Buffer>()
  if (noms.includes(`${nom}.br`)) corps.set('br', await readFile(join(dossier, `${nom}.br`)))
  if (noms.includes(`${nom}.gz`)) corps.set('gzip', await readFile(join(dossier, `${nom}.gz`)))
  corps.set('identity', await readFile(join(dossier, nom)))
  return [nom, { type: TYPES[extname(nom)] ?? 'application/octet-stream', corps }]
}

/** Sert `/statique/<nom>` ; chaque nom porte l'empreinte du contenu, donc les navigateurs gardent un an. */
export function enregistrerFichiersStatiques(
  serveur: FastifyInstance,
  fichiers: ReadonlyMap<string, FichierStatique>,
): void {
  serveur.get<{ Params: { nom: string } }>('/statique/:nom', async (appel, reponse) => {
    const fichier = fichiers.get(appel.params.nom)
    if (fichier === undefined) return reponse.callNotFound()
    const encodage = choisirEncodage(appel.headers['accept-encoding'], [...fichier.corps.keys()])
    reponse.type(fichier.type).header('cache-control', UN_AN_IMMUABLE).header('vary', 'accept-encoding')
    if (encodage !== 'identity') reponse.header('content-encoding', encodage)
    return reponse.send(fichier.corps.get(encodage))
  })
}

const UN_JOUR = 'public, max-age=86400'

/** `/favicon.ico`, que les navigateurs demandent pour les pages qui n'ont pas leur propre icône (back-office, `.ics`, JSON). */
export function enregistrerIcone(serveur: FastifyInstance, adresse: string): void {
  serveur.get('/favicon.ico', async (_appel, reponse) =>
    reponse.header('cache-control', UN_JOUR).redirect(adresse),
  )
}

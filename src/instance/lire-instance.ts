import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import { ErreurDemarrage } from '../platform/erreur-demarrage.ts'
import { type Instance, schemaInstance, schemaRedirections } from './instance.ts'

const SUR_CETTE_MACHINE = 'http://localhost:3000'

/**
 * L'instance de ce dossier ; `urlPublique` remplace la sienne, et `aDefaut` la donne à qui n'en a pas. Lève `ErreurDemarrage`, une phrase qui nomme le fichier et
 * le champ, ou les instances qui existent.
 */
export async function lireInstance(
  dossier: string,
  urlPublique?: string,
  aDefaut = SUR_CETTE_MACHINE,
): Promise<Instance> {
  const chemin = join(dossier, 'instance.yaml')
  if (!existsSync(chemin)) {
    const connues = (await instancesDe(dirname(dossier))).join(', ')
    const ici = connues === '' ? 'aucune ne s’y trouve' : `celles qui s’y trouvent : ${connues}`
    throw new ErreurDemarrage(
      `L’instance « ${basename(dossier)} » n’existe pas dans « ${dirname(dossier)} » (${ici}) : vérifiez INSTANCE et DOSSIER_INSTANCES.`,
    )
  }
  const lue = await lire(chemin, schemaInstance)
  const anciennes = join(dossier, 'redirections.yaml')
  const redirections = existsSync(anciennes) ? await lire(anciennes, schemaRedirections) : {}
  const images = [lue.logos.portail, ...lue.logos.partenaires].map(({ fichier }) => fichier)
  const attendus = ['couleurs.css', ...[...images, ILLUSTRATION].map((nom) => join('statique', nom))]
  const absent = attendus.find((nom) => !existsSync(join(dossier, nom)))
  if (absent !== undefined) throw new ErreurDemarrage(`Il manque à l’instance « ${join(dossier, absent)} ».`)
  return { ...lue, urlPublique: urlPublique ?? lue.urlPublique ?? aDefaut, redirections }
}

/** L'image de l'accueil. */
const ILLUSTRATION = 'illustration-accueil.svg'

/** Les instances d'un dossier, par nom. */
export async function instancesDe(racine: string): Promise<readonly string[]> {
  const noms = await readdir(racine).catch(() => [])
  return noms.filter((nom) => existsSync(join(racine, nom, 'instance.yaml'))).sort()
}

async function lire<T>(chemin: string, schema: z.ZodType<T>): Promise<T> {
  const document = parseDocument(await readFile(chemin, 'utf8'))
  const [illisible] = document.errors
  if (illisible !== undefined)
    throw new ErreurDemarrage(`${chemin} : YAML illisible, ligne ${illisible.linePos?.[0].line ?? '?'}.`)
  const lu = schema.safeParse(document.toJS())
  if (lu.success) return lu.data
  throw new ErreurDemarrage(`${chemin} : ${lu.error.issues.map(situer).join(', ')}.`)
}

function situer(faute: z.core.$ZodIssue): string {
  const champ = faute.path.join('.')
  if (faute.code !== 'unrecognized_keys') return `« ${champ} » manque ou est incorrect`
  return faute.keys.map((cle) => `« ${[...faute.path, cle].join('.')} » est inconnu`).join(', ')
}

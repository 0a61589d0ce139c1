import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Nomenclature } from '../../domain/nomenclature.ts'
import { assemblerMetiers } from '../../domain/rome/assembler.ts'
import {
  ecrireNomenclature,
  FICHIERS_DE_LA_NOMENCLATURE,
  lireNomenclature,
} from '../../domain/rome/nomenclature.ts'
import { FICHIERS_ROME } from '../../domain/rome/tables.ts'
import { lirePublication } from './lire-publication.ts'

/** Comme `migrations/` : un dossier du projet, lu d'où le portail est lancé. */
const DOSSIER = 'nomenclature/rome'
const RELEASE = 'release.txt'

/**
 * Tire d'une publication ouverte du ROME les fichiers de la nomenclature livrée, et rend leur poids en octets. Lève une
 * erreur dont le message est une phrase.
 */
export async function extraireNomenclature(chemin: string, dossier = DOSSIER): Promise<number> {
  const { release, tables } = await lirePublication(chemin)
  const manque = FICHIERS_DE_LA_NOMENCLATURE.find((fichier) => tables[fichier].length === 0)
  if (manque !== undefined) {
    throw new Error(
      `« ${chemin} » n'a pas tous les fichiers du ROME 4 : il manquerait ${FICHIERS_ROME[manque].sans}`,
    )
  }
  const fichiers = Object.entries(ecrireNomenclature(tables)).map(
    ([table, texte]) => [`${table}.tsv`, texte] as const,
  )
  await mkdir(dossier, { recursive: true })
  const ecrits = [[RELEASE, `${release}\n`] as const, ...fichiers]
  await Promise.all(ecrits.map(([nom, texte]) => writeFile(join(dossier, nom), texte)))
  return ecrits.reduce((somme, [, texte]) => somme + Buffer.byteLength(texte), 0)
}

let lue: Nomenclature | undefined

/** La nomenclature livrée avec le portail, lue une fois, en moins d'une seconde. */
export function nomenclatureDuRome(): Nomenclature {
  lue ??= lire()
  return lue
}

function lire(): Nomenclature {
  const texte = (nom: string) => readFileSync(join(DOSSIER, nom), 'utf8')
  const table = (nom: string) => texte(`${nom}.tsv`)
  const tables = lireNomenclature({
    domaines: table('domaines'),
    interets: table('interets'),
    contextes: table('contextes'),
    metiers: table('metiers'),
    appellations: table('appellations'),
  })
  return { release: texte(RELEASE).trim(), metiers: assemblerMetiers(tables) }
}

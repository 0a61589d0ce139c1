import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nomenclature } from '../../domain/nomenclature.ts'
import { assemblerMetiers } from '../../domain/rome/assembler.ts'
import { lireNomenclature } from '../../domain/rome/nomenclature.ts'

/** Comme `migrations/` : un dossier du projet, lu d'où le portail est lancé. */
export const DOSSIER_NOMENCLATURE = 'nomenclature/rome'
export const FICHIER_RELEASE = 'release.txt'

let lue: Nomenclature | undefined

/** La nomenclature livrée avec le portail, lue une fois, en moins d'une seconde. */
export function nomenclatureDuRome(): Nomenclature {
  lue ??= lire()
  return lue
}

function lire(): Nomenclature {
  const texte = (nom: string) => readFileSync(join(DOSSIER_NOMENCLATURE, nom), 'utf8')
  const table = (nom: string) => texte(`${nom}.tsv`)
  const tables = lireNomenclature({
    domaines: table('domaines'),
    interets: table('interets'),
    contextes: table('contextes'),
    metiers: table('metiers'),
    appellations: table('appellations'),
  })
  return { release: texte(FICHIER_RELEASE).trim(), metiers: assemblerMetiers(tables) }
}

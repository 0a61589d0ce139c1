import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ecrireNomenclature, FICHIERS_DE_LA_NOMENCLATURE } from '../../domain/rome/nomenclature.ts'
import { FICHIERS_ROME } from '../../domain/rome/tables.ts'
import { lirePublication } from './lire-publication.ts'
import { DOSSIER_NOMENCLATURE, FICHIER_RELEASE } from './nomenclature.ts'

/**
 * Tire d'une publication ouverte du ROME les fichiers de la nomenclature livrée, et rend leur poids en octets. Lève une
 * erreur dont le message est une phrase.
 */
export async function extraireNomenclature(chemin: string, dossier = DOSSIER_NOMENCLATURE): Promise<number> {
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
  const ecrits = [[FICHIER_RELEASE, `${release}\n`] as const, ...fichiers]
  await Promise.all(ecrits.map(([nom, texte]) => writeFile(join(dossier, nom), texte)))
  return ecrits.reduce((somme, [, texte]) => somme + Buffer.byteLength(texte), 0)
}

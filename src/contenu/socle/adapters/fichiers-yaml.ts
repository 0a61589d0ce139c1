import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import { erreur, ok, type Resultat } from '../../../kernel/resultat.ts'
import { sansCoupure } from '../../../kernel/typographie.ts'

/** Un fichier YAML d'un dossier de contenus ; `donnees` : son contenu, ou les fautes de syntaxe. */
export interface FichierYaml {
  /** Nom sans extension. */
  readonly id: string
  readonly chemin: string
  readonly donnees: Resultat<unknown, readonly string[]>
}

/** Les fichiers `.yaml` du dossier, par nom. Lève l'erreur du système si le dossier ne peut être lu. */
export async function lireFichiersYaml(dossier: string): Promise<readonly FichierYaml[]> {
  const noms = (await readdir(dossier)).filter((nom) => nom.endsWith('.yaml')).sort()
  return Promise.all(
    noms.map(async (nom) => {
      const chemin = join(dossier, nom)
      return { id: nom.slice(0, -'.yaml'.length), chemin, donnees: lireYaml(await readFile(chemin, 'utf8')) }
    }),
  )
}

function lireYaml(texte: string): Resultat<unknown, readonly string[]> {
  const document = parseDocument(texte)
  if (document.errors.length === 0) return ok(typographier(document.toJS()))
  return erreur(document.errors.map(({ linePos, message }) => situer(linePos?.[0].line, message)))
}

/** Tous les textes du fichier, quelle que soit leur place, avec leurs espaces insécables. */
function typographier(valeur: unknown): unknown {
  if (typeof valeur === 'string') return sansCoupure(valeur)
  if (Array.isArray(valeur)) return valeur.map(typographier)
  if (typeof valeur !== 'object' || valeur === null) return valeur
  return Object.fromEntries(Object.entries(valeur).map(([cle, contenu]) => [cle, typographier(contenu)]))
}

function situer(ligne: number | undefined, message: string): string {
  const premiere = message.split('\n')[0] ?? ''
  return `YAML illisible${ligne === undefined ? '' : `, ligne ${ligne}`} (${premiere.replace(/ at line.*$/, '')})`
}

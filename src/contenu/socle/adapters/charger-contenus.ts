import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { erreur, type Resultat } from '../../../kernel/resultat.ts'
import type { Journal } from '../../../platform/log/index.ts'
import type { LecteurContenu } from '../domain/lecteur.ts'
import type { Publication, Publications } from '../domain/publication.ts'
import { type FichierYaml, lireFichiersYaml } from './fichiers-yaml.ts'

export interface OptionsContenus {
  readonly publications: Publications
  /** `instances/<nom>/contenus` ; un sous-dossier absent est vide. */
  readonly dossier: string
  readonly journal: Journal
  readonly instant: Date
}

export interface BilanContenus {
  readonly publiees: number
  readonly retirees: number
  readonly refusees: number
}

/**
 * Publie les fichiers de contenu de l'instance. Rejouable : seul ce qui a changé est publié. Un fichier fautif est
 * journalisé et sa version précédente reste ; un fichier disparu est retiré.
 */
export async function chargerContenus(
  options: OptionsContenus,
  lecteurs: readonly LecteurContenu[],
): Promise<BilanContenus> {
  const bilans: BilanContenus[] = []
  for (const lecteur of lecteurs) bilans.push(await chargerDossier(options, lecteur))
  return {
    publiees: somme(bilans.map(({ publiees }) => publiees)),
    retirees: somme(bilans.map(({ retirees }) => retirees)),
    refusees: somme(bilans.map(({ refusees }) => refusees)),
  }
}

async function chargerDossier(options: OptionsContenus, lecteur: LecteurContenu): Promise<BilanContenus> {
  const { publications, journal, instant } = options
  const lus = await lireDossier(join(options.dossier, lecteur.dossier), lecteur)
  let publiees = 0
  const gardees = new Set<string>()
  for (const { fichier, lu } of lus) {
    if (lu.etat === 'erreur') {
      journal.warn({ evenement: 'contenu-refuse', fichier: fichier.chemin, fautes: lu.erreur })
      continue
    }
    gardees.add(lu.valeur.id)
    if (await publications.publier({ ...lu.valeur, origine: 'fichiers' }, instant)) publiees++
  }
  const refuses = lus.filter(({ lu }) => lu.etat === 'erreur').map(({ fichier }) => fichier.id)
  const retirees = await retirerDisparus(options, lecteur, { gardees, refuses })
  return { publiees, retirees, refusees: refuses.length }
}

interface FichierLu {
  readonly fichier: FichierYaml
  readonly lu: Resultat<Publication, readonly string[]>
}

async function lireDossier(dossier: string, lecteur: LecteurContenu): Promise<readonly FichierLu[]> {
  const fichiers = existsSync(dossier) ? await lireFichiersYaml(dossier) : []
  return fichiers.map((fichier) => ({ fichier, lu: lireUn(fichier, lecteur) }))
}

const NOM_DE_FICHIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function lireUn({ id, donnees }: FichierYaml, lecteur: LecteurContenu): FichierLu['lu'] {
  if (donnees.etat === 'erreur') return donnees
  if (!NOM_DE_FICHIER.test(id)) {
    return erreur(['nom du fichier : minuscules sans accent, chiffres et tirets seulement'])
  }
  return lecteur.lire(donnees.valeur, id)
}

interface Connus {
  readonly gardees: ReadonlySet<string>
  readonly refuses: readonly string[]
}

/** L'identifiant d'un fichier refusé n'est pas toujours connu : celui qui finit par son nom est gardé. */
async function retirerDisparus(
  { publications, instant }: OptionsContenus,
  { type }: LecteurContenu,
  { gardees, refuses }: Connus,
): Promise<number> {
  const estDuFichier = (id: string) => (nom: string) => id === nom || id.endsWith(`--${nom}`)
  let retirees = 0
  for (const { id, origine } of await publications.parType(type)) {
    const aUnFichier = gardees.has(id) || refuses.some(estDuFichier(id))
    if (origine !== 'fichiers' || aUnFichier) continue
    if (await publications.retirer(type, id, instant)) retirees++
  }
  return retirees
}

const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0)

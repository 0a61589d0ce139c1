import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Jour, jourAParis } from '../../../kernel/jour.ts'
import { erreur, type Resultat } from '../../../kernel/resultat.ts'
import type { Journal } from '../../../platform/log/index.ts'
import type { Genre } from '../domain/genre.ts'
import type { Publication, Publications } from '../domain/publication.ts'
import { type FichierYaml, lireFichiersYaml } from './fichiers-yaml.ts'

export interface DependancesContenus {
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
 * Publie les fichiers de contenu de l'instance, genre par genre. Rejouable : seul ce qui a changé est publié. Un fichier fautif est
 * journalisé et sa version précédente reste ; un fichier disparu est retiré.
 */
export async function chargerContenus(
  options: DependancesContenus,
  genres: readonly Genre[],
): Promise<BilanContenus> {
  const bilans: BilanContenus[] = []
  for (const genre of genres)
    if (genre.dossier !== undefined) bilans.push(await chargerDossier(options, genre, genre.dossier))
  return {
    publiees: somme(bilans.map(({ publiees }) => publiees)),
    retirees: somme(bilans.map(({ retirees }) => retirees)),
    refusees: somme(bilans.map(({ refusees }) => refusees)),
  }
}

async function chargerDossier(
  options: DependancesContenus,
  genre: Genre,
  dossier: string,
): Promise<BilanContenus> {
  const { publications, journal, instant } = options
  const chemin = join(options.dossier, dossier)
  const fichiers = existsSync(chemin) ? await lireFichiersYaml(chemin) : []
  const aujourdhui = jourAParis(instant)
  const lus = fichiers.map((fichier) => ({ fichier, lu: lireUn(fichier, genre, aujourdhui) }))
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
  const retirees = await retirerDisparus(options, genre, { gardees, refuses })
  return { publiees, retirees, refusees: refuses.length }
}

const NOM_DE_FICHIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function lireUn(
  { id, donnees }: FichierYaml,
  genre: Genre,
  aujourdhui: Jour,
): Resultat<Publication, readonly string[]> {
  if (donnees.etat === 'erreur') return donnees
  if (!NOM_DE_FICHIER.test(id)) {
    return erreur(['nom du fichier : minuscules sans accent, chiffres et tirets seulement'])
  }
  return genre.lireFichier(donnees.valeur, { nom: id, aujourdhui })
}

interface Connus {
  readonly gardees: ReadonlySet<string>
  readonly refuses: readonly string[]
}

/** L'identifiant d'un fichier refusé n'est pas toujours connu : celui qui finit par son nom est gardé. */
async function retirerDisparus(
  { publications, instant }: DependancesContenus,
  { type }: Genre,
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

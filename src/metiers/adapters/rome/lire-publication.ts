import { type LignesIgnorees, lignesIgnorees, trouverCoupure } from '../../domain/rome/controler.ts'
import {
  FICHIERS_ROME,
  type FichierRome,
  type LigneRome,
  reconnaitreFichier,
  releaseDuNom,
  TABLES_VIDES,
  type TablesRome,
} from '../../domain/rome/tables.ts'
import { lireCsv } from './lire-csv.ts'
import { manques } from './manques.ts'
import { ouvrirSource, type SourceRome } from './source.ts'

export interface PublicationRome {
  /** « 460 ». */
  readonly release: string
  readonly tables: TablesRome
  /** Lignes lues par fichier. */
  readonly lus: readonly { readonly nom: string; readonly lignes: number }[]
  readonly ignorees: readonly LignesIgnorees[]
  /** Ce qui manquera aux fiches, faute de fichier. */
  readonly manques: readonly string[]
}

/**
 * Lit une publication ouverte du ROME (dossier ou ZIP). Lève une erreur dont le message est une phrase : chemin
 * illisible, fichier coupé, dossier sans référentiel des codes ou qui mêle deux publications.
 */
export async function lirePublication(chemin: string): Promise<PublicationRome> {
  const source = await ouvrirSource(chemin)
  const noms = reconnaitre(source, chemin)
  const tables: Record<FichierRome, readonly LigneRome[]> = { ...TABLES_VIDES }
  const lus: { nom: string; lignes: number }[] = []
  for (const [fichier, nom] of noms) {
    tables[fichier] = await lireFichier(source, { fichier, nom })
    lus.push({ nom, lignes: tables[fichier].length })
  }
  const coupure = trouverCoupure(tables)
  if (coupure !== undefined) throw refus(noms.get(coupure.fichier) ?? '', `semble coupé : ${coupure.phrase}`)
  const release = releaseDuNom(noms.get('codes') ?? '') ?? 'inconnue'
  return { release, tables, lus, ignorees: lignesIgnorees(tables), manques: manques(tables) }
}

function reconnaitre({ noms }: SourceRome, chemin: string): ReadonlyMap<FichierRome, string> {
  const reconnus = new Map<FichierRome, string>()
  for (const nom of noms) {
    const fichier = reconnaitreFichier(nom)
    if (fichier === undefined) continue
    const deja = reconnus.get(fichier)
    if (deja !== undefined)
      throw new Error(`« ${chemin} » mêle deux publications du ROME : « ${deja} » et « ${nom} »`)
    reconnus.set(fichier, nom)
  }
  if (reconnus.has('codes')) return reconnus
  throw new Error(
    `« ${chemin} » ne contient pas unix_referentiel_code_rome_v….csv : ce n'est pas une publication du ROME`,
  )
}

interface AFaireLire {
  readonly fichier: FichierRome
  readonly nom: string
}

async function lireFichier(source: SourceRome, { fichier, nom }: AFaireLire): Promise<readonly LigneRome[]> {
  const lignes = await lireCsv(source.ouvrir(nom)).catch((cause: unknown) => {
    const raison = cause instanceof Error ? cause.message : String(cause)
    throw refus(nom, `est coupé ou mal formé (${raison})`, cause)
  })
  const [premiere] = lignes
  if (premiere === undefined) throw refus(nom, 'ne contient aucune ligne')
  const absentes = FICHIERS_ROME[fichier].colonnes.filter((colonne) => premiere[colonne] === undefined)
  if (absentes.length > 0) throw refus(nom, `n'a pas les colonnes attendues (manque ${absentes.join(', ')})`)
  return lignes
}

const refus = (nom: string, raison: string, cause?: unknown) =>
  new Error(`« ${nom} » ${raison} : rien n'a été chargé`, { cause })

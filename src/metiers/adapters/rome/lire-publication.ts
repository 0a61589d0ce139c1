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
import { ouvrirSource } from './source.ts'

export interface PublicationRome {
  /** « 460 ». */
  readonly release: string
  readonly tables: TablesRome
  /** Lignes lues par fichier. */
  readonly lus: readonly { readonly nom: string; readonly lignes: number }[]
  /** Ce qui manquera aux fiches, faute de fichier. */
  readonly manques: readonly string[]
}

/**
 * Lit une publication ouverte du ROME (dossier ou ZIP). Lève une erreur dont le message est une phrase : chemin
 * illisible, fichier coupé, ou dossier sans référentiel des codes.
 */
export async function lirePublication(chemin: string): Promise<PublicationRome> {
  const source = await ouvrirSource(chemin)
  const trouves = source.noms.flatMap((nom) => {
    const fichier = reconnaitreFichier(nom)
    return fichier === undefined ? [] : [{ fichier, nom }]
  })
  const codes = trouves.find(({ fichier }) => fichier === 'codes')
  if (codes === undefined) {
    throw new Error(
      `« ${chemin} » ne contient pas unix_referentiel_code_rome_v….csv : ce n'est pas une publication du ROME`,
    )
  }
  const tables: Record<FichierRome, readonly LigneRome[]> = { ...TABLES_VIDES }
  const lus: { nom: string; lignes: number }[] = []
  for (const { fichier, nom } of trouves) {
    tables[fichier] = await lireFichier(source.ouvrir(nom), nom)
    lus.push({ nom, lignes: tables[fichier].length })
  }
  return { release: releaseDuNom(codes.nom) ?? 'inconnue', tables, lus, manques: manques(tables) }
}

async function lireFichier(flux: Parameters<typeof lireCsv>[0], nom: string): Promise<readonly LigneRome[]> {
  try {
    return await lireCsv(flux)
  } catch (cause) {
    const raison = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`« ${nom} » est coupé ou mal formé (${raison}) : rien n'a été chargé`, { cause })
  }
}

function manques(tables: TablesRome): readonly string[] {
  const vides = Object.entries(FICHIERS_ROME).filter(([nom]) => estVide(tables, nom))
  const sansDomaines = tables.domaines.length === 0 && tables.arborescence.length === 0
  return [
    ...new Set(
      vides
        .filter(
          ([nom]) => !['domaines', 'arborescence', 'savoirs', 'environnements', 'contextes'].includes(nom),
        )
        .map(([, { sans }]) => sans),
    ),
    ...(sansDomaines ? [FICHIERS_ROME.domaines.sans] : []),
  ]
}

function estVide(tables: TablesRome, nom: string): boolean {
  return Object.entries(tables).some(([table, lignes]) => table === nom && lignes.length === 0)
}

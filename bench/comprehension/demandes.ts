import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { AUCUN } from '../../src/recherche/domain/jugement/juger.ts'
import { IDS_CENTRALE } from '../../src/recherche/moteurs/moteurs.ts'

const motif = z.string().transform((texte) => new RegExp(texte, 'iu'))
const schema = z.strictObject({
  /** Ce que la personne tape dans la recherche centrale. */
  q: z.string().min(1),
  /** Le groupe de résultats jugé. */
  groupe: z.string().refine((id) => IDS_CENTRALE.some((connu) => connu === id)),
  /** Un des `parmi` premiers titres du groupe lui ressemble. */
  titre: motif.optional(),
  /** Ou contient l'un de ces mots ou expressions. */
  contient: z.array(z.string().min(1)).min(1).optional(),
  parmi: z.int().min(1).max(5).optional(),
  /** Aucun des premiers titres du groupe ne lui ressemble. */
  sauf: motif.optional(),
  /** Le lieu compris, ou `aucun`. */
  lieu: z.string().optional(),
  /** Un filtre compris, « facette » ou « facette=valeur », ou `aucun`. */
  filtre: z.string().optional(),
  corrige: z.literal(AUCUN).optional(),
  /** Le premier groupe montré. */
  tete: z.string().optional(),
  /** Résultats du groupe, au plus. */
  max: z.int().min(0).optional(),
  /** Pertinence d'un titre : 3 ce qui est demandé, 2 qui convient, 1 voisin. */
  notes: z.strictObject({ 3: motif, 2: motif, 1: motif }).partial().optional(),
  pourquoi: z.string().optional(),
})

export type Demande = z.infer<typeof schema> & { readonly genre: string }

const DOSSIER = 'bench/comprehension'
const FOURNIES = '../shared/data/requetes.json'
export const GENRE_FOURNI = 'fournies'

/** Les demandes du projet : un fichier par genre. */
export function lireDemandes(): readonly Demande[] {
  return globSync(`${DOSSIER}/*.yaml`).sort().flatMap(lireFichier)
}

/** Les demandes d'un fichier YAML ; son nom est leur genre. */
export function lireFichier(fichier: string): readonly Demande[] {
  return z
    .array(schema)
    .parse(parse(readFileSync(fichier, 'utf8')))
    .map((une) => ({ ...une, genre: basename(fichier, '.yaml') }))
}

/** Le jeu d'à côté du projet, quand il y est. */
export function lireDemandesFournies(): readonly Demande[] {
  if (!existsSync(FOURNIES)) return []
  const { requetes } = z
    .object({ requetes: z.array(schema) })
    .parse(JSON.parse(readFileSync(FOURNIES, 'utf8')))
  return requetes.map((une) => ({ ...une, genre: GENRE_FOURNI }))
}

/** La pertinence de ce titre pour cette demande, de 0 à 3. */
export function noter({ notes = {} }: Pick<Demande, 'notes'>, titre: string): number {
  return ([3, 2, 1] as const).find((note) => notes[note]?.test(titre)) ?? 0
}

import type { ContexteDeRendu, ProchesDuTexte } from '../../gabarit/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import type { Catalogue } from '../domain/catalogue.ts'

/** Ce dont les pages du catalogue ont besoin. */
export interface DependancesCatalogue {
  readonly catalogue: Catalogue
  readonly recherche: RechercheDeProches
  readonly metiersVises: MetiersVises
  readonly horloge: Horloge
  readonly contexte: ContexteDeRendu
}

/** La part de la recherche que les fiches appellent ; le service de recherche la remplit. */
export interface RechercheDeProches {
  readonly proches: (numero: string, limite: number) => readonly string[]
  readonly prochesDuTexte: ProchesDuTexte<'formations' | 'organismes'>
}

/** Un métier du répertoire : son nom et l'adresse de sa fiche. */
export interface MetierVise {
  readonly intitule: string
  readonly chemin: string
}

/** Les métiers connus parmi ces codes ROME ; un code inconnu n'a pas d'entrée. Le domaine métiers la remplit. */
export type MetiersVises = (codesRome: readonly string[]) => Promise<ReadonlyMap<string, MetierVise>>

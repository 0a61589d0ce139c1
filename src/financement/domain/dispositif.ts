import type { Niveau } from '../../referentiels/index.ts'
import type { FinanceurDispositif, Nature, PublicDispositif, StatutDispositif } from './vocabulaire.ts'

/** Un dispositif d'aide ou de financement, décrit sans la règle qui dit qui y a droit. */
export interface Dispositif {
  readonly id: string
  readonly nom: string
  /** Cherchés comme le nom (« CPF », « PTP »). */
  readonly sigles: readonly string[]
  readonly resume: string
  /** Description assainie : ce que ça finance. */
  readonly html: string
  readonly nature: Nature
  readonly financeur: FinanceurDispositif
  /** Nom exact de qui décide et verse (« Transitions Pro Occitanie »). */
  readonly organisme: string
  readonly publics: readonly PublicDispositif[]
  readonly territoire: Territoire
  /** Niveaux des formations visées ; vide : tous. */
  readonly niveaux: readonly Niveau[]
  /** Absent : non connu, à vérifier. */
  readonly cumulable?: boolean
  readonly depot?: PeriodeDeDepot
  readonly validite?: PeriodeDeDepot
  /** Ce qui ne se calcule pas, toujours montré « à vérifier avec un conseiller ». */
  readonly conditionsTexte: readonly string[]
  readonly demarches: readonly Demarche[]
  readonly pieces: readonly string[]
  readonly contact?: ContactDispositif
  /** N'existe que si une source en cite l'extrait. */
  readonly montant?: Montant
  readonly sources: readonly SourceDispositif[]
  readonly statut: StatutDispositif
  /** Adresses de l'ancien portail, redirigées vers la fiche. */
  readonly anciensUrls: readonly string[]
}

/** `national`, ou une région et ses départements concernés (vide : toute la région). */
export type Territoire =
  | { readonly type: 'national' }
  | { readonly type: 'region'; readonly code: string; readonly departements: readonly string[] }

/** Jours ISO compris ; une borne absente est ouverte. */
export interface PeriodeDeDepot {
  readonly debut?: string
  readonly fin?: string
}

export interface Demarche {
  readonly etape: string
  /** Où : « en ligne », « à l'agence »… */
  readonly ou?: string
  readonly url?: string
}

export interface ContactDispositif {
  readonly nom: string
  readonly url?: string
}

export interface Montant {
  readonly libelle: string
}

export interface SourceDispositif {
  readonly url: string
  readonly titre: string
  /** Phrase recopiée de la source : la preuve d'un montant ou d'une condition. */
  readonly extrait?: string
  /** Jour ISO ; absent : la page n'a pas été relue pour ce dispositif, elle dit seulement où vérifier. */
  readonly consulteLe?: string
}

/** Vrai si le dépôt des demandes est possible ce jour-là (jour ISO) ; sans dates, il l'est toute l'année. */
export function depotOuvert({ depot }: Dispositif, jour: string): boolean {
  if (depot === undefined) return true
  const commence = depot.debut === undefined || depot.debut <= jour
  const nEstPasFini = depot.fin === undefined || jour <= depot.fin
  return commence && nEstPasFini
}

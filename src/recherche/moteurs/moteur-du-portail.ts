import type pg from 'pg'
import type { NomIcone } from '../../gabarit/composants/icones.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { RepertoireCommunes } from '../../referentiels/index.ts'
import type { FiltreEnMots } from '../domain/comprehension/filtre-dit.ts'
import type { Moteur } from '../domain/moteur.ts'
import type { Resultat } from '../domain/reponse.ts'
import type { EtatDuJour } from '../domain/structure/etat-du-jour.ts'
import type { IndexMoteur } from '../domain/structure/index-moteur.ts'
import type { VueCarte } from '../web/carte-de-resultat.view.ts'
import type { Voie } from './voies.ts'

/** La déclaration d'un moteur, et tout ce que le portail en fait : ce qui énumère les moteurs le lit ici. */
export interface MoteurDuPortail<Id extends string, Source, Carte> extends Moteur<Source, Carte> {
  readonly id: Id
  readonly icone: NomIcone
  /** Ce que demande sa barre de recherche. */
  readonly question: string
  /** Ce qu'il dit de ses objets, pour les moteurs de recherche du web. */
  readonly angle: string
  /** Son entrée du plan du site quand le menu ne l'ouvre pas ; absente : son nom. */
  readonly auPlanDuSite?: string
  readonly vueDeCarte: (resultat: Resultat<Carte>, aujourdhui: Jour) => VueCarte
  /** La recherche centrale l'interroge. */
  readonly centrale: boolean
  /** Un texte publié peut montrer une liste de ses résultats. */
  readonly dansUnTexte: boolean
  /** Ses recherches se suivent en RSS ; faux quand ses objets ne paraissent pas d'un jour à l'autre. */
  readonly rss: boolean
  readonly voie: Voie
  /** Refait à minuit : son instantané écarte ce qui est passé, ou compte ce qui est visible. */
  readonly duJour: boolean
  /** Moteur de la même voie dont il compte les objets : construit après lui, et dès que lui change. */
  readonly suit?: string
  /** Moteurs dont il propose aussi les objets à la saisie. */
  readonly suggereAussi?: readonly string[]
  /** Ce qu'on écrit parfois au lieu de cocher ses filtres. */
  readonly filtresEnMots?: readonly FiltreEnMots[]
  /** Vrai : les mots des filtres d'un autre moteur ne veulent rien dire dans le sien (« en alternance » d'un métier). */
  readonly ecarteLesFiltres?: boolean
  /** Vrai : ses objets sont de partout ; un lieu demandé ne les cache pas. */
  readonly ignoreLeLieu?: boolean
  /** Ce qu'il montre à qui ne sait par où commencer ; absent : les mots tels quels. */
  readonly orienter?: {
    readonly q?: string
    readonly facettes?: Readonly<Record<string, string>>
    /** Vrai : une phrase qui dit un terme du vocabulaire (« test d’orientation ») y est cherchée, plutôt que cela. */
    readonly selonLesMots?: boolean
  }
  readonly source: (pool: pg.Pool) => SourceDeMoteur<Source>
}

/** D'où vient ce qu'un moteur indexe. */
export interface SourceDeMoteur<Source> {
  /** Change dès qu'il faut refaire l'index ; reçoit la version du moteur suivi. */
  readonly version: (suivi: string) => Promise<string>
  /** Ce qu'il y a à indexer ; reçoit l'index du moteur suivi, s'il est à jour. */
  readonly parcourir: (chantier: Chantier, suivi: () => IndexSuivi | undefined) => AsyncIterable<Source>
  /** Ses fiches, pour les robots ; absent : elles sont dans un autre plan. */
  readonly plan?: PlanDeMoteur
}

export interface PlanDeMoteur {
  /** Absent : le nombre de sources indexées. */
  readonly nombre?: () => Promise<number>
  readonly adresses: () => AsyncIterable<{ readonly chemin: string; readonly modifieeLe: Date }>
}

/** Ce qu'il faut savoir pour construire, en plus des sources : le même objet pour tout ce qui se construit ensemble. */
export interface Chantier {
  readonly dossier: string
  /** Les communes de ces codes Insee ; toutes, sans codes. Lues seulement si un lieu est à situer. */
  readonly communes: (codes?: readonly string[]) => Promise<RepertoireCommunes>
  readonly instant: Date
  readonly jour: Jour
}

/** L'index d'un moteur, tel qu'un autre le compte. */
export interface IndexSuivi {
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
}

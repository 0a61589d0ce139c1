import { neDitRien } from '../../kernel/absence.ts'
import { estSiret } from '../../kernel/identifiants.ts'
import { plier } from '../../kernel/plier.ts'
import type { Action, Cycle, Formation, OrganismeResponsable, Session } from './formation.ts'

const FINANCEUR_REGION = '2'
const CYCLE_INITIAL = '0'
const CYCLE_APPRENTISSAGE = '1'
const ALTERNANCE = { toutContrat: '0', apprentissage: '1', contratPro: '2' } as const

/** Vrai si le conseil régional finance au moins une action (dict-financeurs, code 2). */
export function estFinanceeParRegion(formation: Pick<Formation, 'actions'>): boolean {
  return formation.actions.some(({ financeurs }) => financeurs.some(({ code }) => code === FINANCEUR_REGION))
}

export interface Alternance {
  readonly apprentissage: boolean
  readonly contratPro: boolean
}

/** Contrats possibles sur au moins une de ces sessions. */
export function alternance(sessions: readonly SessionEnAlternance[]): Alternance {
  const contrats = sessions.map(alternanceDeSession)
  return {
    apprentissage: contrats.some(({ apprentissage }) => apprentissage),
    contratPro: contrats.some(({ contratPro }) => contratPro),
  }
}

export interface SessionEnAlternance {
  readonly action: Pick<Action, 'apprentissage' | 'contratPro'>
  readonly session: Pick<Session, 'cycles'>
}

/** Ce que les extras de l'action en disent, ou les cycles de la session elle-même (LHÉO 2.3). */
export function alternanceDeSession({ action, session }: SessionEnAlternance): Alternance {
  const desCycles = alternanceDesCycles(session.cycles)
  return {
    apprentissage: action.apprentissage === true || desCycles.apprentissage,
    contratPro: action.contratPro === true || desCycles.contratPro,
  }
}

/** Ce que disent les cycles de LHÉO 2.3 (dict-type-cycle, dict-type-alternance). */
function alternanceDesCycles(cycles: readonly Cycle[]): Alternance {
  const types = cycles.map((cycle) => cycle.alternance?.type)
  const toutContrat = types.includes(ALTERNANCE.toutContrat)
  const enApprentissage = cycles.some((cycle) => cycle.type === CYCLE_APPRENTISSAGE)
  return {
    apprentissage: toutContrat || enApprentissage || types.includes(ALTERNANCE.apprentissage),
    contratPro: toutContrat || types.includes(ALTERNANCE.contratPro),
  }
}

export const VOIES = ['initiale', 'continue'] as const

/** Les études, ou la formation de qui les a quittées. */
export type VoieDeFormation = (typeof VOIES)[number]

/** Ce que dit un cycle de la session (LHÉO 2.3), sinon les extras de l'action ; absente : le flux n'en dit rien. */
export function voieDeSession({ action, session }: SessionDUneVoie): VoieDeFormation | undefined {
  if (session.cycles.some(({ type }) => type === CYCLE_INITIAL)) return 'initiale'
  if (action.formationInitiale === undefined) return undefined
  return action.formationInitiale ? 'initiale' : 'continue'
}

/** Celles d'au moins une de ces sessions. */
export function voies(sessions: readonly SessionDUneVoie[]): readonly VoieDeFormation[] {
  const dites = new Set(sessions.map(voieDeSession))
  return VOIES.filter((voie) => dites.has(voie))
}

export interface SessionDUneVoie {
  readonly action: Pick<Action, 'formationInitiale'>
  readonly session: Pick<Session, 'cycles'>
}

/**
 * `oui` : toutes les actions se suivent entièrement à distance ; `possible` : l'une d'elles ; `mixte` : au mieux en
 * partie à distance.
 */
export type ADistance = 'non' | 'mixte' | 'possible' | 'oui'

/** Ce que disent les actions (dict-modalites-enseignement : 0 présentiel, 1 mixte, 2 à distance). */
export function suiviADistance({ actions }: Pick<Formation, 'actions'>): ADistance {
  const modalites = actions.map(({ modalitesEnseignement }) => modalitesEnseignement)
  if (modalites.includes('2')) return modalites.every((modalite) => modalite === '2') ? 'oui' : 'possible'
  return modalites.includes('1') ? 'mixte' : 'non'
}

/** Durée la plus courte annoncée par une action, en heures ; absente si aucune n'est connue ou positive. */
export function dureeHeures(formation: Pick<Formation, 'actions'>): number | undefined {
  const durees = formation.actions.map(dureeHeuresDAction).filter((duree) => duree !== undefined)
  return durees.length === 0 ? undefined : Math.min(...durees)
}

export function dureeHeuresDAction(
  action: Pick<Action, 'heuresTotal' | 'heuresCentre' | 'heuresEntreprise' | 'dureeConventionnee'>,
): number | undefined {
  const somme = (action.heuresCentre ?? 0) + (action.heuresEntreprise ?? 0)
  return [action.heuresTotal, somme, action.dureeConventionnee].find(
    (heures) => heures !== undefined && heures > 0,
  )
}

/**
 * Ce que dit le texte libre `acces-handicapes` : « Oui », « Accès handicapé possible » → vrai ; « Non »,
 * « Pas d'accès » → faux ; absent ou sans réponse claire → `undefined`.
 */
export function accessibleHandicap(texte: string | undefined): boolean | undefined {
  if (texte === undefined) return undefined
  const simple = plier(texte)
  if (/^\W*oui\b/.test(simple)) return true
  if (/\b(?:non|aucun|aucune|pas|inaccessible|impossible|0)\b/.test(simple)) return false
  return /\b(?:possible|accessibles?|adaptee?s?|pmr|conforme|total|totale|1)\b/.test(simple)
    ? true
    : undefined
}

/**
 * Numéro stable d'un organisme : celui du flux, sinon son SIRET, sinon une empreinte de son nom et de sa commune. Un
 * numéro qui ne dit rien (« 0 », « NC ») ou un SIRET faux réuniraient des organismes différents. Sert de clé et d'adresse de page.
 */
export function numeroOrganisme(
  organisme: Pick<OrganismeResponsable, 'numero' | 'siret' | 'nom' | 'coordonnees'>,
): string {
  const { numero, siret, nom, coordonnees } = organisme
  if (numero !== undefined && !neDitRien(numero)) return numero
  if (siret !== undefined && estSiret(siret)) return siret
  const adresse = coordonnees.adresse
  return `nom-${empreinteTexte(`${nom}|${adresse?.codeInsee ?? adresse?.codePostal ?? ''}`)}`
}

const BASE_FNV = 0xcbf29ce484222325n
const PREMIER_FNV = 0x100000001b3n

/** FNV-1a 64 bits, en hexadécimal : pas un secret, seulement une clé courte et stable. */
function empreinteTexte(texte: string): string {
  let empreinte = BASE_FNV
  for (const lettre of texte.toLowerCase()) {
    empreinte = BigInt.asUintN(64, (empreinte ^ BigInt(lettre.codePointAt(0) ?? 0)) * PREMIER_FNV)
  }
  return empreinte.toString(16).padStart(16, '0')
}

import { neDitRien } from '../../kernel/absence.ts'
import { estSiret } from '../../kernel/identifiants.ts'
import { plier } from '../../kernel/plier.ts'
import type { Action, Cycle, Formation, OrganismeResponsable } from './formation.ts'

const FINANCEUR_REGION = '2'
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

/** Contrats possibles sur au moins une action : ce que les extras en disent, ou les cycles de LHÉO 2.3. */
export function alternance(formation: Pick<Formation, 'actions'>): Alternance {
  return {
    apprentissage: formation.actions.some((action) => alternanceDAction(action).apprentissage),
    contratPro: formation.actions.some((action) => alternanceDAction(action).contratPro),
  }
}

export function alternanceDAction(
  action: Pick<Action, 'apprentissage' | 'contratPro' | 'sessions'>,
): Alternance {
  const desCycles = alternanceDesCycles(action.sessions.flatMap((session) => session.cycles))
  return {
    apprentissage: action.apprentissage === true || desCycles.apprentissage,
    contratPro: action.contratPro === true || desCycles.contratPro,
  }
}

/** Ce que disent les cycles de LHÉO 2.3 (dict-type-cycle, dict-type-alternance). */
export function alternanceDesCycles(cycles: readonly Cycle[]): Alternance {
  const types = cycles.map((cycle) => cycle.alternance?.type)
  const toutContrat = types.includes(ALTERNANCE.toutContrat)
  const enApprentissage = cycles.some((cycle) => cycle.type === CYCLE_APPRENTISSAGE)
  return {
    apprentissage: toutContrat || enApprentissage || types.includes(ALTERNANCE.apprentissage),
    contratPro: toutContrat || types.includes(ALTERNANCE.contratPro),
  }
}

/** Ce que la règle du CPF regarde d'une formation. */
type FormationPayable = Pick<Formation, 'certifications' | 'typesFormation' | 'actions'>

/**
 * Vrai si la formation peut se payer avec le CPF : annoncée telle, ou certification inscrite au RNCP ou au Répertoire
 * spécifique (code du travail, L6323-6). Seul l'organisme décide de la proposer sur Mon Compte Formation.
 */
export function eligibleCpf(formation: FormationPayable): boolean {
  const certifiee = formation.certifications.some(({ rncp, rs }) => rncp !== undefined || rs !== undefined)
  return certifiee || annonceeEligibleCpf(formation)
}

/** Vrai si le flux le dit : code CPF (LHÉO 2.3), ou éligibilité portée par une session (flux 2015-2019). */
export function annonceeEligibleCpf({ certifications, typesFormation, actions }: FormationPayable): boolean {
  const codee = [...certifications, ...typesFormation].some(({ cpf }) => cpf !== undefined)
  return codee || actions.some(actionEligibleCpf)
}

const actionEligibleCpf = (action: Action): boolean =>
  action.sessions.some(({ eligibilitesCpf }) => eligibilitesCpf.length > 0)

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

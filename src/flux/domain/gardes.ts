import type { Comparaison } from '../../catalogue/back-office.ts'
import { accorder, denombrer, ecrireNombre } from '../../kernel/nombre.ts'
import type { Refus } from './refus.ts'

/** Parts au-delà desquelles un flux est refusé, de 0 à 1. */
export interface Seuils {
  /** Part du catalogue publié qu'un flux complet peut retirer. */
  readonly retrait: number
  /** Part des enregistrements lus qui peuvent être rejetés. */
  readonly rejet: number
  /** Part des enregistrements lus dont un texte reste illisible. */
  readonly illisible: number
}

export const SEUILS_PAR_DEFAUT: Seuils = { retrait: 0.2, rejet: 0.2, illisible: 0.05 }

/** Codes des refus d'une garde que `--forcer` passe. Un flux vide ne se force pas : il retirerait tout le catalogue. */
export const CODES_FORCABLES = [
  'trop-de-retraits',
  'trop-de-rejets',
  'trop-d-illisibles',
  'export-plus-ancien',
] as const
export type CodeGarde = 'flux-vide' | (typeof CODES_FORCABLES)[number]

export function estForcable(code: string | undefined): boolean {
  return CODES_FORCABLES.some((connu) => connu === code)
}

/** Ce qu'une garde a mesuré ; gardé dans `flux.execution` avec l'exécution. */
export interface DecisionGarde {
  readonly garde: CodeGarde
  /** Nombre mesuré, et nombre auquel il est rapporté. */
  readonly valeur: number
  readonly base: number
  /** Part de `base` que `valeur` ne doit pas dépasser ; absente des gardes « flux vide » et « export plus ancien ». */
  readonly seuil?: number
  readonly depassee: boolean
  /** Dépassée, mais l'import était forcé. */
  readonly forcee: boolean
}

/** Ce que la lecture a appris du flux lui-même. */
export interface MesuresDuFlux {
  /** Enregistrements dont un texte reste illisible. */
  readonly illisibles: number
  /** Jours dont l'export est plus ancien que celui du catalogue publié. */
  readonly reculJours: number
}

const SANS_MESURE: MesuresDuFlux = { illisibles: 0, reculJours: 0 }

/** Ce que mesurent les gardes, dans l'ordre où elles s'opposent. */
export function evaluerGardes(
  { volumes, publiees }: Comparaison,
  seuils: Seuils,
  forcer = false,
  { illisibles, reculJours }: MesuresDuFlux = SANS_MESURE,
): readonly DecisionGarde[] {
  const { lues, rejetees, retirees } = volumes
  const decisions = [
    { garde: 'flux-vide', valeur: lues, base: lues, depassee: lues === 0 },
    part('trop-de-retraits', retirees, publiees, seuils.retrait),
    part('trop-de-rejets', rejetees, lues, seuils.rejet),
    part('trop-d-illisibles', illisibles, lues, seuils.illisible),
    { garde: 'export-plus-ancien', valeur: reculJours, base: reculJours, depassee: reculJours > 0 },
  ] as const
  return decisions.map((decision) => ({
    ...decision,
    forcee: decision.depassee && forcer && estForcable(decision.garde),
  }))
}

function part(garde: CodeGarde, valeur: number, base: number, seuil: number) {
  return { garde, valeur, base, seuil, depassee: valeur > base * seuil } as const
}

/** Le refus de la première garde dépassée et non forcée. `undefined` : le flux peut être publié. */
export function refusDeGarde(decisions: readonly DecisionGarde[]): Refus | undefined {
  const opposee = decisions.find(({ depassee, forcee }) => depassee && !forcee)
  return opposee === undefined ? undefined : { code: opposee.garde, phrase: phraseDeGarde(opposee) }
}

function phraseDeGarde({ garde, valeur, base, seuil = 0 }: DecisionGarde): string {
  const mesure = `${pourcent(base === 0 ? 0 : valeur / base)}, pour ${pourcent(seuil)} admis`
  switch (garde) {
    case 'flux-vide':
      return 'Le flux ne contient aucune formation.'
    case 'trop-de-retraits':
      return `Le flux retirerait ${denombrer(valeur, 'formation')} sur ${denombrer(base, 'publiée')} (${mesure}).`
    case 'trop-de-rejets':
      return `${denombrer(valeur, 'enregistrement')} sur ${ecrireNombre(base)} ${accorder(valeur, 'est inutilisable', 'sont inutilisables')} (${mesure}).`
    case 'trop-d-illisibles':
      return `${denombrer(valeur, 'enregistrement')} sur ${ecrireNombre(base)} ${accorder(valeur, 'a', 'ont')} des caractères illisibles (${mesure}) : l’encodage annoncé n’est pas le bon.`
    case 'export-plus-ancien':
      return `Le flux a été exporté ${denombrer(valeur, 'jour')} avant celui qui est publié.`
  }
}

const formatPourcent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 })

function pourcent(part: number): string {
  return formatPourcent.format(part)
}

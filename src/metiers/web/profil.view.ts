import type { Metier } from '../domain/metier.ts'
import { textePropre } from './texte-rome.ts'

/** À qui le métier peut plaire : centres d'intérêt et intérêts professionnels. */
export interface VueProfil {
  /** « J'aime le travail manuel », le principal d'abord. */
  readonly interets: readonly { readonly libelle: string; readonly principal: boolean }[]
  readonly types: readonly VueTypeRiasec[]
}

export interface VueTypeRiasec {
  readonly nom: string
  readonly phrase: string
  readonly majeur: boolean
}

type LettreRiasec = NonNullable<Metier['riasec']['majeur']>

/** Les six types d'intérêts professionnels de John L. Holland, en mots de tous les jours. */
const TYPES: Record<LettreRiasec, Omit<VueTypeRiasec, 'majeur'>> = {
  R: { nom: 'Réaliste', phrase: 'aimer le concret : fabriquer, réparer, utiliser des outils, bouger' },
  I: { nom: 'Investigateur', phrase: 'aimer comprendre : observer, analyser, résoudre des problèmes' },
  A: { nom: 'Artistique', phrase: 'aimer créer : imaginer, dessiner, écrire, sortir des sentiers battus' },
  S: { nom: 'Social', phrase: 'aimer aider : écouter, expliquer, soigner, accompagner' },
  E: { nom: 'Entreprenant', phrase: 'aimer entraîner : convaincre, décider, diriger, vendre' },
  C: { nom: 'Conventionnel', phrase: 'aimer l’ordre : organiser, classer, compter, suivre une méthode' },
}

export function vueProfil({ centresInteret, riasec }: Metier): VueProfil {
  const interets = [...centresInteret].sort((a, b) => Number(b.principal) - Number(a.principal))
  return {
    interets: interets.map(({ libelle, principal }) => ({ libelle: textePropre(libelle), principal })),
    types: [
      ...(riasec.majeur === undefined ? [] : [{ ...TYPES[riasec.majeur], majeur: true }]),
      ...(riasec.mineur === undefined ? [] : [{ ...TYPES[riasec.mineur], majeur: false }]),
    ],
  }
}

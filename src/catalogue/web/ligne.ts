import type { AncreDeMot } from '../../gabarit/navigation.ts'
import type { Html } from '../domain/formation.ts'

/** Une valeur montrée : texte simple, HTML assaini, lien vers un site ou vers une page du portail. */
export type Valeur =
  | { readonly type: 'texte'; readonly texte: string }
  | { readonly type: 'html'; readonly html: Html }
  | { readonly type: 'lien'; readonly texte: string; readonly adresse: string }
  | { readonly type: 'interne'; readonly texte: string; readonly chemin: string }

/** Un terme et ce qu'on en sait ; jamais sans valeur. */
export interface Ligne {
  readonly terme: string
  readonly valeurs: readonly Valeur[]
  /** Où ses mots sont expliqués. */
  readonly aide?: AncreDeMot
}

/** Les mêmes, avec l'aide qui en explique les mots. */
export const avecAide = (aide: AncreDeMot, lignes: readonly Ligne[]): readonly Ligne[] =>
  lignes.map((une) => ({ ...une, aide }))

export const html = (source: Html | undefined): Valeur | undefined =>
  source === undefined || source === '' ? undefined : { type: 'html', html: source }

export const lien = (texte: string, adresse: string): Valeur => ({ type: 'lien', texte, adresse })

/** Une ligne si au moins une valeur est connue, sinon rien. */
export function ligne(terme: string, ...valeurs: readonly (Valeur | string | undefined)[]): readonly Ligne[] {
  const connues = valeurs.flatMap(enValeur)
  return connues.length === 0 ? [] : [{ terme, valeurs: connues }]
}

function enValeur(valeur: Valeur | string | undefined): readonly Valeur[] {
  if (valeur === undefined || valeur === '') return []
  return [typeof valeur === 'string' ? { type: 'texte', texte: valeur } : valeur]
}

/** « Oui » ou « Non » ; rien si le flux ne le dit pas. */
export function ouiNon(valeur: boolean | undefined): string | undefined {
  if (valeur === undefined) return undefined
  return valeur ? 'Oui' : 'Non'
}

import { neDitRien } from '../../../../kernel/absence.ts'
import { placeIllisible } from '../../../../kernel/encodage-repare.ts'
import type { Html } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'

import { assainirHtml } from '../texte/html.ts'
import { texteSimple } from '../texte/texte-simple.ts'
import { codeExiste, type TableCodes } from './codes-lheo.ts'
import { type Contexte, signaler } from './contexte.ts'
import { enfant, enfants, estNonRenseigne, texteDe } from './elements.ts'

/** Là, « Aucun » répond à la question. */
const AUCUN_EST_UN_FAIT = new Set(['conditions-specifiques', 'frais-restants', 'info-admission'])

/** Texte sans HTML d'un élément ; absent s'il ne dit rien. */
export function lireTexte(contexte: Contexte, element: Element): string | undefined {
  const texte = texteSimple(texteDe(element))
  if (estAbsent(contexte, element, texte)) return undefined
  signalerIllisible(contexte, element, texte)
  return texte
}

export function texte(contexte: Contexte, parent: Element, nom: string): string | undefined {
  const element = enfant(parent, nom)
  return element === undefined ? undefined : lireTexte(contexte, element)
}

/** Les textes de tous les enfants de ce nom. */
export function textes(contexte: Contexte, parent: Element, nom: string): readonly string[] {
  return enfants(parent, nom)
    .map((element) => lireTexte(contexte, element))
    .filter((valeur) => valeur !== undefined)
}

/** Texte riche, assaini ; absent s'il ne dit rien. */
export function html(contexte: Contexte, parent: Element, nom: string): Html | undefined {
  const element = enfant(parent, nom)
  if (element === undefined) return undefined
  const assaini = assainirHtml(texteDe(element))
  const nu = assaini.length > 200 ? assaini : assaini.replace(/<[^>]*>/g, '')
  if (estAbsent(contexte, element, nu.trim())) return undefined
  signalerIllisible(contexte, element, assaini)
  return assaini
}

/** Vrai si le texte ne dit rien ; un remplissage (« NC », « à préciser », « … ») est signalé, le tiret qu'écrit LHÉO non. */
export function estAbsent(contexte: Contexte, element: Element, texte: string): boolean {
  if (!neDitRien(texte, AUCUN_EST_UN_FAIT.has(element.nom))) return false
  if (/[^\s\p{Cf}\-–—_]/u.test(texte)) signaler(contexte, 'remplissage', { element, valeur: texte })
  return true
}

function signalerIllisible(contexte: Contexte, element: Element, valeur: string): void {
  const place = placeIllisible(valeur)
  if (place === -1) return
  const debut = Math.max(0, place - 20)
  signaler(contexte, 'caractere-illisible', { element, valeur: valeur.slice(debut, debut + 60) })
}

/** Code d'une table LHÉO ; un code inconnu est gardé, avec une anomalie. */
export function code(contexte: Contexte, parent: Element, [nom, table]: ChampCode): string | undefined {
  const element = enfant(parent, nom)
  if (element === undefined || estNonRenseigne(element)) return undefined
  const valeur = texteDe(element).trim()
  if (valeur === '' || valeur === '-') return undefined
  if (!codeExiste(table, valeur)) signaler(contexte, 'code-inconnu', { element, valeur })
  return valeur
}

/** Nom de l'élément et table de ses codes. */
export type ChampCode = readonly [nom: string, table: TableCodes]

const VRAI = new Set(['1', 'true', 'oui', 'o'])
const FAUX = new Set(['0', 'false', 'non', 'n'])

/** Booléen LHÉO, 0 ou 1 ; « oui », « non », « true » et « false » sont admis. */
export function booleen(contexte: Contexte, parent: Element, nom: string): boolean | undefined {
  const element = enfant(parent, nom)
  if (element === undefined || estNonRenseigne(element)) return undefined
  const valeur = texteDe(element).trim().toLowerCase()
  if (VRAI.has(valeur)) return true
  if (FAUX.has(valeur)) return false
  if (valeur !== '' && valeur !== '-') signaler(contexte, 'code-inconnu', { element, valeur })
  return undefined
}

/** Nombre positif, arrondi au centième ; virgule ou point, espaces et « € » admis ; illisible : absent, avec une anomalie. */
export function lireNombre(contexte: Contexte, element: Element): number | undefined {
  const valeur = texteDe(element).trim()
  const chiffres = valeur.replace(/[\s\u00a0\u202f€]|euros?|h(?:eures?)?$/gi, '').replace(',', '.')
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(chiffres)) return arrondirAuCentieme(Number(chiffres))
  if (estAbsent(contexte, element, valeur)) return undefined
  signaler(contexte, 'nombre-illisible', { element, valeur })
  return undefined
}

const arrondirAuCentieme = (valeur: number): number => Math.round(valeur * 100) / 100

export function nombre(contexte: Contexte, parent: Element, nom: string): number | undefined {
  const element = enfant(parent, nom)
  return element === undefined ? undefined : lireNombre(contexte, element)
}

/** Nombre entier : LHÉO n'admet pas de décimales, celles d'un flux sont arrondies. */
export function entier(contexte: Contexte, parent: Element, nom: string): number | undefined {
  const valeur = nombre(contexte, parent, nom)
  return valeur === undefined ? undefined : Math.round(valeur)
}

import type { Attributs, NoeudXml } from '../../../domain/formation.ts'
import { NON_RENSEIGNE } from '../lecture/elements.ts'

/** Élément XML ; ses enfants sont déjà écrits, ceux qui sont absents ne laissent rien. */
export function element(nom: string, attributs: Attributs, enfants: readonly Ecrit[]): string {
  const contenu = enfants.flat().join('')
  return contenu === ''
    ? `<${nom}${ecrireAttributs(attributs)}/>`
    : `<${nom}${ecrireAttributs(attributs)}>${contenu}</${nom}>`
}

/** Un enfant écrit, plusieurs, ou aucun. */
export type Ecrit = string | undefined | readonly (string | undefined)[]

/** Élément qui ne contient qu'un texte ; rien si la valeur est absente. */
export function feuille(
  nom: string,
  valeur: string | number | undefined,
  attributs: Attributs = {},
): string | undefined {
  return valeur === undefined ? undefined : element(nom, attributs, [echapper(String(valeur))])
}

/** Un élément par valeur. */
export function feuilles(
  nom: string,
  valeurs: readonly (string | number)[],
): readonly (string | undefined)[] {
  return valeurs.map((valeur) => feuille(nom, valeur))
}

/** Texte que le schéma exige : un tiret quand il n'y a rien à dire. */
export const texteExige = (nom: string, valeur: string | undefined): string | undefined =>
  feuille(nom, valeur ?? '-')

export const booleen = (nom: string, valeur: boolean | undefined): string | undefined =>
  valeur === undefined ? undefined : feuille(nom, valeur ? '1' : '0')

/** Code que le schéma exige sans prévoir d'inconnu : la valeur par défaut porte une marque que la lecture comprend. */
export const codeExige = (nom: string, valeur: string | undefined, parDefaut: string): string | undefined =>
  valeur === undefined ? feuille(nom, parDefaut, { info: NON_RENSEIGNE }) : feuille(nom, valeur)

export const booleenExige = (nom: string, valeur: boolean | undefined): string | undefined =>
  valeur === undefined ? codeExige(nom, undefined, '0') : booleen(nom, valeur)

/** XML libre, tel qu'il a été lu. */
function noeud({ nom, attributs, contenu }: NoeudXml): string {
  return element(
    nom,
    attributs,
    contenu.map((enfant) => (typeof enfant === 'string' ? echapper(enfant) : noeud(enfant))),
  )
}

export const noeuds = (liste: readonly NoeudXml[]): readonly string[] => liste.map(noeud)

function ecrireAttributs(attributs: Attributs): string {
  let texte = ''
  for (const nom in attributs) texte += ` ${nom}="${echapperAttribut(attributs[nom] ?? '')}"`
  return texte
}

const ECHAPPEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

function echapper(texte: string): string {
  return /[&<>\r]/.test(texte) ? texte.replace(/[&<>\r]/g, (lettre) => ECHAPPEMENTS[lettre] ?? lettre) : texte
}

const echapperAttribut = (texte: string): string =>
  /[&<>"\r\n\t]/.test(texte)
    ? texte.replace(/[&<>"\r\n\t]/g, (lettre) => ECHAPPEMENTS[lettre] ?? lettre)
    : texte

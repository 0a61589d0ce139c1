import { estAdresseComplete, estChemin } from '../../src/contenu/socle/domain/adresse.ts'
import { sansCoupure } from '../../src/kernel/typographie.ts'

/** Une règle de saisie : la phrase à montrer, ou rien si la valeur convient. */
export type Regle = (texte: string) => string | undefined

const OBLIGATOIRE = 'Ce champ est obligatoire.'

/** La validation Payload d'un texte : vide, il n'est refusé que s'il est obligatoire. */
export function valider(regle: Regle) {
  return (valeur: unknown, { required }: { readonly required?: boolean }): string | true => {
    const texte = typeof valeur === 'string' ? valeur.trim() : ''
    if (texte === '') return required === true ? OBLIGATOIRE : true
    const faute = regle(texte)
    return faute === undefined ? true : sansCoupure(faute)
  }
}

/** Une adresse complète, en `https://` ou `http://`. */
export const regleUrl: Regle = (texte) => {
  if (estAdresseComplete(texte) && URL.parse(texte)?.hostname.includes('.')) return undefined
  return 'Écrivez une adresse complète, par exemple https://www.exemple.fr/page.'
}

/** Un chemin du portail : `/formations?q=soudeur`. */
export const regleChemin: Regle = (texte) =>
  estChemin(texte)
    ? undefined
    : 'Écrivez un chemin du portail, qui commence par « / » et ne contient aucun espace.'

/** Un chemin du portail ou une adresse complète. */
export const regleAdresse: Regle = (texte) => {
  if (texte.startsWith('/')) return regleChemin(texte)
  return regleUrl(texte) === undefined
    ? undefined
    : 'Écrivez un chemin du portail (/formations?q=soudeur) ou une adresse complète (https://www.exemple.fr/page).'
}

const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

export const regleCourriel: Regle = (texte) =>
  COURRIEL.test(texte) ? undefined : 'Écrivez une adresse électronique, par exemple contact@exemple.fr.'

const TELEPHONE = /^(?:0\d{9}|\+\d{9,15}|[13]\d{3})$/

export const regleTelephone: Regle = (texte) =>
  TELEPHONE.test(texte.replaceAll(/[\s.]/g, ''))
    ? undefined
    : 'Écrivez un numéro de téléphone, par exemple 05 61 00 00 00.'

export const regleCodePostal: Regle = (texte) =>
  /^\d{5}$/.test(texte) ? undefined : 'Un code postal a cinq chiffres.'

export const regleCodeInsee: Regle = (texte) =>
  /^(?:\d{2}|2[AB])\d{3}$/.test(texte)
    ? undefined
    : 'Un code Insee a cinq caractères, par exemple 31555 pour Toulouse.'

export const regleSiret: Regle = (texte) =>
  /^\d{14}$/.test(texte) ? undefined : 'Un SIRET a quatorze chiffres, sans espace.'

const IDENTIFIANT = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/

export const regleIdentifiant: Regle = (texte) =>
  IDENTIFIANT.test(texte) ? undefined : 'Des minuscules sans accent, des chiffres et des tirets seulement.'

const SEGMENT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Une partie d'adresse que l'équipe choisit : un seul tiret entre deux mots. */
export const regleSegment: Regle = (texte) =>
  SEGMENT.test(texte)
    ? undefined
    : 'Des minuscules sans accent et des chiffres, les mots séparés par un seul tiret.'

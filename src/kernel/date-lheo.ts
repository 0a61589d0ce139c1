import { ajouterJours, estJour, type Jour } from './jour.ts'

/**
 * Date LHÉO, huit chiffres `AAAAMMJJ`, parfois partielle : `00000000` début inconnu, `99999999` fin inconnue,
 * `AAAAMM00` mois seul, `AAAA0000` année seule (LHÉO 2.3, §0 « dates »).
 */
export type DateLheo =
  | { readonly type: 'inconnue' }
  | { readonly type: 'jour'; readonly jour: Jour }
  | { readonly type: 'mois'; readonly annee: number; readonly mois: number }
  | { readonly type: 'annee'; readonly annee: number }

export const DATE_INCONNUE: DateLheo = { type: 'inconnue' }

const HUIT_CHIFFRES = /^(\d{4})(\d{2})(\d{2})$/

/**
 * Lit une date LHÉO ; le format ISO `AAAA-MM-JJ`, vu dans des flux, est admis.
 * `undefined` si le texte n'est pas une date : lettres, treizième mois, 30 février.
 */
export function lireDateLheo(texte: string): DateLheo | undefined {
  const brut = texte.trim()
  if (brut === '') return DATE_INCONNUE
  if (estJour(brut)) return { type: 'jour', jour: brut }
  const [, annee = '', mois = '', jour = ''] = HUIT_CHIFFRES.exec(brut) ?? []
  if (annee === '') return undefined
  if (annee === '0000' || annee === '9999') return mois === jour ? DATE_INCONNUE : undefined
  return estVide(jour) ? lireDatePartielle(Number(annee), mois) : lireDateEntiere(annee, mois, jour)
}

/** Écrit une date LHÉO ; l'inconnue s'écrit `00000000` pour un début, `99999999` pour une fin. */
export function ecrireDateLheo(date: DateLheo, borne: 'debut' | 'fin'): string {
  switch (date.type) {
    case 'inconnue':
      return borne === 'debut' ? '00000000' : '99999999'
    case 'jour':
      return date.jour.replaceAll('-', '')
    case 'mois':
      return `${chiffres(date.annee, 4)}${chiffres(date.mois, 2)}00`
    case 'annee':
      return `${chiffres(date.annee, 4)}0000`
  }
}

/** Premier jour possible : le 1er du mois ou de l'année d'une date partielle ; absent si elle est inconnue. */
export function premierJour(date: DateLheo): Jour | undefined {
  switch (date.type) {
    case 'inconnue':
      return undefined
    case 'jour':
      return date.jour
    case 'mois':
      return jourDe(date.annee, date.mois)
    case 'annee':
      return jourDe(date.annee, 1)
  }
}

/** Dernier jour possible : la fin du mois ou de l'année d'une date partielle ; absent si elle est inconnue. */
export function dernierJour(date: DateLheo): Jour | undefined {
  switch (date.type) {
    case 'inconnue':
      return undefined
    case 'jour':
      return date.jour
    case 'mois':
      return date.mois === 12 ? jourDe(date.annee, 12, 31) : veille(jourDe(date.annee, date.mois + 1))
    case 'annee':
      return jourDe(date.annee, 12, 31)
  }
}

function lireDatePartielle(annee: number, mois: string): DateLheo | undefined {
  if (estVide(mois)) return { type: 'annee', annee }
  const moisExiste = Number(mois) <= 12
  return moisExiste ? { type: 'mois', annee, mois: Number(mois) } : undefined
}

function lireDateEntiere(annee: string, mois: string, jour: string): DateLheo | undefined {
  const iso = `${annee}-${mois}-${jour}`
  return estJour(iso) ? { type: 'jour', jour: iso } : undefined
}

/** `00` et `99` disent tous deux « inconnu » : le motif du schéma admet les deux. */
const estVide = (deuxChiffres: string): boolean => deuxChiffres === '00' || deuxChiffres === '99'

function jourDe(annee: number, mois: number, jour = 1): Jour | undefined {
  const iso = `${chiffres(annee, 4)}-${chiffres(mois, 2)}-${chiffres(jour, 2)}`
  return estJour(iso) ? iso : undefined
}

const veille = (jour: Jour | undefined): Jour | undefined =>
  jour === undefined ? undefined : ajouterJours(jour, -1)

const chiffres = (nombre: number, largeur: number): string => String(nombre).padStart(largeur, '0')

declare const marque: unique symbol

/** Jour civil, au format ISO 8601 `AAAA-MM-JJ`, sans heure ni fuseau. */
export type Jour = string & { readonly [marque]: 'Jour' }

const MILLISECONDES_PAR_JOUR = 86_400_000
const FORMAT = /^\d{4}-\d{2}-\d{2}$/

/** Lit un jour ISO ; `undefined` si le texte n'est pas un jour qui existe (2027-02-30 n'existe pas). */
export function lireJour(texte: string): Jour | undefined {
  return estJour(texte) ? texte : undefined
}

export function estJour(texte: string): texte is Jour {
  if (!FORMAT.test(texte)) return false
  const mois = Number(texte.slice(5, 7))
  const jour = Number(texte.slice(8))
  return mois >= 1 && mois <= 12 && jour >= 1 && jour <= joursDuMois(Number(texte.slice(0, 4)), mois)
}

function joursDuMois(annee: number, mois: number): number {
  if (mois === 2) return annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0) ? 29 : 28
  return mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31
}

/** Nombre de jours depuis le 1er janvier 1970 (négatif avant). */
export function numeroDeJour(jour: Jour): number {
  return Date.parse(`${jour}T00:00:00Z`) / MILLISECONDES_PAR_JOUR
}

/** Inverse de `numeroDeJour`. */
export function jourDeNumero(numero: number): Jour {
  const texte = new Date(numero * MILLISECONDES_PAR_JOUR).toISOString().slice(0, 10)
  if (!estJour(texte)) throw new RangeError(`numéro de jour hors calendrier : ${numero}`)
  return texte
}

export function ajouterJours(jour: Jour, jours: number): Jour {
  return jourDeNumero(numeroDeJour(jour) + jours)
}

const calendrierParis = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** Le jour de la dernière minute demandée : une page le demande plusieurs fois, et le calendrier est lent à répondre. */
let dernier: { readonly minute: number; readonly jour: Jour } | undefined

/** Le jour qu'il est à Paris à cet instant. */
export function jourAParis(instant: Date): Jour {
  const minute = Math.floor(instant.getTime() / 60_000)
  if (dernier?.minute === minute) return dernier.jour
  const jour = calendrierParis.format(instant)
  if (!estJour(jour)) throw new RangeError(`instant hors calendrier : ${instant.toISOString()}`)
  dernier = { minute, jour }
  return jour
}

/** Les mois, de janvier à décembre. */
export const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** « 12 janvier 2027 » ; le premier du mois s'écrit « 1er janvier 2027 ». */
export function jourEnLettres(jour: Jour): string {
  const quantieme = Number(jour.slice(8))
  const mois = MOIS[Number(jour.slice(5, 7)) - 1] ?? ''
  return `${quantieme}${quantieme === 1 ? 'er' : ''} ${mois} ${Number(jour.slice(0, 4))}`
}

import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { Adresse, Position } from '../domain/formation.ts'

export interface VueAdresse {
  readonly lignes: readonly string[]
  /** « Toulouse (31000) » ; absente si la commune est inconnue. */
  readonly commune?: string
  readonly position?: Position
}

const FRANCE = 'FR'
const nomsDePays = new Intl.DisplayNames(['fr'], { type: 'region' })

/** Une adresse postale lisible ; rien si le flux n'en dit rien (« - », « 00000 »). */
export function vueAdresse(adresse: Adresse | undefined): VueAdresse | undefined {
  if (adresse === undefined) return undefined
  const { denomination, codePostal, ville, pays, position } = adresse
  const commune = communeEtCodePostal(adresse)
  const postale = [codePostal, ville].filter((partie) => partie !== undefined).join(' ')
  const lignes = [denomination, ...adresse.lignes.flatMap(separer), postale, nomDePays(pays)]
  const utiles = lignes.filter((ligne) => ligne !== undefined).filter((ligne) => ligne !== '')
  if (utiles.length === 0) return undefined
  return sansAbsents({ lignes: [...new Set(utiles)], commune, position })
}

/** L'adresse sur une ligne. */
export function adresseEnLigne(adresse: Adresse | undefined): string | undefined {
  return vueAdresse(adresse)?.lignes.join(', ')
}

/** « Toulouse (31000) ». */
export function communeEtCodePostal({ ville, codePostal }: Adresse): string | undefined {
  if (ville === undefined) return codePostal
  return codePostal === undefined ? ville : `${ville} (${codePostal})`
}

/** Certains flux mettent plusieurs lignes dans une seule. */
function separer(ligne: string): readonly string[] {
  return ligne.split('\n').map((partie) => partie.trim())
}

function nomDePays(code: string | undefined): string | undefined {
  const etranger = code !== undefined && code !== FRANCE && /^[A-Z]{2}$/.test(code)
  return etranger ? nomsDePays.of(code) : undefined
}

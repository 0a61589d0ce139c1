import { aleaDe } from './graine.ts'

export interface SujetDeVolume {
  readonly codeRome: string
  /** « DEP 31 ». */
  readonly territoire: string
  /** Part du territoire dans la population. */
  readonly part: number
  /** Nomenclature : `TOFF`, `ABC`, `PERSPECTIVE`. */
  readonly code: string
  readonly periode: string
}

/** Code ROME qui n'existe pas, dont toutes les valeurs sont masquées. */
const TOUJOURS_MASQUE = 'N9905'
/** En dessous, le secret statistique s'applique. */
const SEUIL = 10
/** Offres d'un métier par trimestre, France entière. */
const [OFFRES_MIN, OFFRES_MAX] = [3_000, 150_000]

/** Ce que chaque nomenclature compte, rapporté aux offres d'un trimestre ; bornes du tirage par métier. */
const RAPPORTS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  TOFF: [1, 1],
  PE: [0.03, 0.3],
  'TOFF-CUMUL12MOIS': [4, 4],
  'PE-CUMUL12MOIS': [0.12, 1.2],
  A: [0.3, 1.8],
  ABC: [0.5, 3],
  ABCDEFG: [0.6, 3.4],
  'TOUT-TOUTE': [0.8, 4],
}

/** La valeur d'une ligne : un nombre arrondi à la dizaine, un niveau de 1 à 5, ou rien et `masque`. */
export function volume(graine: number, sujet: SujetDeVolume): Readonly<Record<string, unknown>> {
  if (sujet.codeRome === TOUJOURS_MASQUE) return { masque: true }
  const bornes = RAPPORTS[sujet.code]
  if (bornes === undefined) return niveau(graine, sujet)
  const nombre = nombreDe(graine, sujet, bornes)
  return nombre < SEUIL ? { masque: true } : { valeurPrincipaleNombre: nombre, masque: false }
}

function nombreDe(graine: number, sujet: SujetDeVolume, [min, max]: readonly [number, number]): number {
  const metier = aleaDe(graine, 'metier', sujet.codeRome).reel()
  const offres = OFFRES_MIN * (OFFRES_MAX / OFFRES_MIN) ** metier
  const rapport = min + aleaDe(graine, 'rapport', sujet.codeRome).reel() * (max - min)
  const local = sujet.part === 1 ? 1 : 0.7 + 0.6 * aleaDe(graine, sujet.territoire, sujet.codeRome).reel()
  const saison = 0.88 + 0.24 * aleaDe(graine, 'saison', sujet.codeRome, sujet.periode, sujet.code).reel()
  return Math.round((offres * rapport * local * saison * sujet.part) / 10) * 10
}

const NIVEAUX = ['Très faible', 'Faible', 'Moyenne', 'Forte', 'Très forte']

/** Un niveau par métier, à un près selon le territoire et l'année. */
function niveau(graine: number, { codeRome, territoire, code, periode }: SujetDeVolume) {
  const metier = aleaDe(graine, code, codeRome).entier(1, 5)
  const ecart = aleaDe(graine, code, codeRome, territoire, periode).choisir([-1, 0, 0, 0, 1])
  const valeur = Math.min(5, Math.max(1, metier + ecart))
  return {
    valeurPrincipaleNombre: valeur,
    valeurPrincipaleNom: NIVEAUX[valeur - 1],
    valeurPrincipaleDecimale: 0,
  }
}

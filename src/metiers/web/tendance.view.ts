/** Une période et sa valeur ; `null` : non diffusable. */
export interface PointDeTendance {
  /** « 1er trimestre 2026 ». */
  readonly periode: string
  /** « T1 », sous la barre. */
  readonly repere: string
  /** « 2026 », sous le premier repère de l'année. */
  readonly annee: string
  readonly valeur: number | null
  /** La valeur telle que la page l'écrit. */
  readonly texte: string
}

/** Un histogramme prêt à dessiner, en unités du `viewBox`, et les mêmes valeurs en lignes de tableau. */
export interface VueTendance {
  readonly titre: string
  readonly largeur: number
  readonly hauteur: number
  readonly base: number
  readonly barres: readonly Barre[]
  readonly points: readonly PointDeTendance[]
}

export interface Barre {
  readonly x: number
  readonly y: number
  readonly largeur: number
  readonly hauteur: number
  readonly milieu: number
  readonly repere: string
  /** Vide quand la barre précédente est de la même année. */
  readonly annee: string
  readonly valeur: string
}

const LARGEUR = 340
const HAUTEUR = 170
/** Place des valeurs au-dessus des barres, et des repères dessous. */
const MARGE_HAUTE = 22
const MARGE_BASSE = 36
const PART_DE_LA_BARRE = 0.62
/** Un dessin d'une ou deux périodes n'est pas une tendance. */
const PERIODES_MINIMALES = 3

/** Rien si moins de trois périodes ont une valeur : une tendance ne se lit pas sur deux points. */
export function vueTendance(titre: string, points: readonly PointDeTendance[]): VueTendance | undefined {
  const connues = points.flatMap(({ valeur }) => (valeur === null ? [] : [valeur]))
  if (connues.length < PERIODES_MINIMALES) return undefined
  const maximum = Math.max(...connues, 1)
  const base = HAUTEUR - MARGE_BASSE
  const pas = LARGEUR / points.length
  return {
    titre,
    largeur: LARGEUR,
    hauteur: HAUTEUR,
    base,
    points,
    barres: points.map((point, rang) => barre(point, points[rang - 1], { rang, pas, base, maximum })),
  }
}

interface Echelle {
  readonly rang: number
  readonly pas: number
  readonly base: number
  readonly maximum: number
}

function barre(point: PointDeTendance, precedent: PointDeTendance | undefined, echelle: Echelle): Barre {
  const { rang, pas, base, maximum } = echelle
  const hauteur = arrondir(((point.valeur ?? 0) / maximum) * (base - MARGE_HAUTE))
  const largeur = arrondir(pas * PART_DE_LA_BARRE)
  const milieu = arrondir((rang + 0.5) * pas)
  return {
    x: arrondir(milieu - largeur / 2),
    y: arrondir(base - hauteur),
    largeur,
    hauteur,
    milieu,
    repere: point.repere,
    annee: point.annee === precedent?.annee ? '' : point.annee,
    valeur: point.valeur === null ? '–' : point.valeur.toLocaleString('fr-FR'),
  }
}

const arrondir = (nombre: number): number => Math.round(nombre * 10) / 10

/** Classes de durée totale, en heures, bornes hautes exclues ; « une semaine » vaut 35 heures. */
const CLASSES = [
  { valeur: 'moins-d-une-semaine', libelle: 'Moins d’une semaine (35 h)', jusqua: 35 },
  { valeur: 'moins-d-un-mois', libelle: 'D’une semaine à un mois (35 à 150 h)', jusqua: 150 },
  { valeur: 'moins-de-six-mois', libelle: 'D’un à six mois (150 à 600 h)', jusqua: 600 },
  { valeur: 'moins-d-un-an', libelle: 'De six mois à un an (600 à 1 200 h)', jusqua: 1200 },
  { valeur: 'un-an-et-plus', libelle: 'Un an et plus (1 200 h et plus)', jusqua: Number.POSITIVE_INFINITY },
] as const

export const DUREES: readonly string[] = CLASSES.map(({ valeur }) => valeur)

export const libelleDuree = (valeur: string): string =>
  CLASSES.find((classe) => classe.valeur === valeur)?.libelle ?? valeur

/** Classe d'une durée en heures ; absente si la durée n'est pas connue. */
export function classeDeDuree(heures: number | undefined): string | undefined {
  if (heures === undefined) return undefined
  return CLASSES.find(({ jusqua }) => heures < jusqua)?.valeur
}

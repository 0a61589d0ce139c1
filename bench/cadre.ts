/** Une chose mesurée, face à sa cible. `mesure` et `cible` ont la même unité. */
export interface Mesure {
  readonly quoi: string
  readonly sens: 'au-moins' | 'au-plus'
  readonly cible: number
  readonly mesure: number
  readonly unite: string
}

/** Un banc d'essai : il prépare ses données, mesure, range derrière lui. */
export type Banc = (options: readonly string[]) => Promise<readonly Mesure[]>

/** Tableau Markdown des mesures : chose, cible, mesure, rapport de la mesure à la cible, verdict. */
export function ecrireTableau(mesures: readonly Mesure[]): string {
  const lignes = mesures.map(cellules)
  const largeurs = ENTETE.map((titre, colonne) =>
    Math.max(titre.length, ...lignes.map((ligne) => ligne[colonne]?.length ?? 0)),
  )
  const traits = largeurs.map((largeur) => '-'.repeat(largeur))
  return [ENTETE, traits, ...lignes].map((ligne) => enLigne(ligne, largeurs)).join('\n')
}

const ENTETE = ['chose mesurée', 'cible', 'mesure', 'mesure / cible', 'verdict']

function cellules(mesure: Mesure): readonly string[] {
  const signe = mesure.sens === 'au-moins' ? '≥' : '≤'
  const rapport = (mesure.mesure / mesure.cible).toLocaleString('fr-FR', { maximumFractionDigits: 2 })
  return [
    mesure.quoi,
    `${signe} ${quantite(mesure.cible, mesure.unite)}`,
    quantite(mesure.mesure, mesure.unite),
    `× ${rapport}`,
    estTenue(mesure) ? 'tenue' : 'MANQUÉE',
  ]
}

function enLigne(ligne: readonly string[], largeurs: readonly number[]): string {
  return `| ${ligne.map((cellule, colonne) => cellule.padEnd(largeurs[colonne] ?? 0)).join(' | ')} |`
}

function quantite(valeur: number, unite: string): string {
  const decimales = Math.abs(valeur) >= 100 ? 0 : 2
  return `${valeur.toLocaleString('fr-FR', { maximumFractionDigits: decimales })} ${unite}`
}

/** Vrai si la mesure atteint sa cible. */
export function estTenue({ sens, mesure, cible }: Mesure): boolean {
  return sens === 'au-moins' ? mesure >= cible : mesure <= cible
}

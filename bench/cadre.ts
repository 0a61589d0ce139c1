/** Une chose mesurée, face à sa cible si elle en a une. `mesure` et `cible` ont la même unité. */
export interface Mesure {
  readonly quoi: string
  readonly sens: 'au-moins' | 'au-plus'
  readonly cible?: number
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
  const { quoi, sens, cible, unite } = mesure
  const releve = quantite(mesure.mesure, unite)
  if (cible === undefined) return [quoi, '', releve, '', '']
  const rapport = (mesure.mesure / cible).toLocaleString('fr-FR', { maximumFractionDigits: 2 })
  const signe = sens === 'au-moins' ? '≥' : '≤'
  return [
    quoi,
    `${signe} ${quantite(cible, unite)}`,
    releve,
    `× ${rapport}`,
    estTenue(mesure) ? 'tenue' : 'MANQUÉE',
  ]
}

function enLigne(ligne: readonly string[], largeurs: readonly number[]): string {
  return `| ${ligne.map((cellule, colonne) => cellule.padEnd(largeurs[colonne] ?? 0)).join(' | ')} |`
}

/** Sans les espaces insécables étroites de l'Intl français, que certains terminaux montrent mal. */
function quantite(valeur: number, unite: string): string {
  const decimales = Math.abs(valeur) >= 100 ? 0 : 2
  const texte = valeur.toLocaleString('fr-FR', { maximumFractionDigits: decimales })
  return `${texte} ${unite}`.replaceAll('\u202f', ' ')
}

/** Vrai si la mesure atteint sa cible, ou n'en a pas. */
export function estTenue({ sens, mesure, cible }: Mesure): boolean {
  if (cible === undefined) return true
  return sens === 'au-moins' ? mesure >= cible : mesure <= cible
}

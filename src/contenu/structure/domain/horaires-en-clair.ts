import { lireHoraires, type Plage, type Semaine } from './horaires.ts'

const NOMS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const INSECABLE = '\u00a0'
const JOUR_ENTIER = 24 * 60

/**
 * « Du lundi au vendredi, 10 h – 20 h », une phrase par groupe de jours de mêmes horaires ; `undefined` si la syntaxe
 * n'est pas comprise.
 */
export function horairesEnClair(texte: string): readonly string[] | undefined {
  const semaine = lireHoraires(texte)
  if (semaine === undefined) return undefined
  const phrases = grouper(semaine).map(
    ({ jours, plages }) => `${ecrireJours(jours)}, ${ecrirePlages(plages)}`,
  )
  return semaine.feries === undefined ? phrases : [...phrases, 'Fermé les jours fériés']
}

interface Groupe {
  readonly jours: readonly number[]
  readonly plages: readonly Plage[]
}

function grouper({ jours }: Semaine): readonly Groupe[] {
  const groupes = new Map<string, Groupe>()
  for (const [rang, plages] of jours.entries()) {
    if (plages.length === 0) continue
    const cle = ecrirePlages(plages)
    groupes.set(cle, { jours: [...(groupes.get(cle)?.jours ?? []), rang], plages })
  }
  return [...groupes.values()]
}

function ecrireJours(jours: readonly number[]): string {
  if (jours.length === NOMS.length) return 'Tous les jours'
  const morceaux = suites(jours).map(ecrireSuite)
  const dernier = morceaux.pop() ?? ''
  const texte = morceaux.length === 0 ? dernier : `${morceaux.join(', ')} et ${dernier}`
  return texte.charAt(0).toUpperCase() + texte.slice(1)
}

/** Deux jours voisins se citent l'un et l'autre ; trois et plus vont « du » premier « au » dernier. */
function suites(jours: readonly number[]): readonly (readonly number[])[] {
  const groupes: number[][] = []
  for (const jour of jours) {
    const courante = groupes.at(-1)
    if (courante?.at(-1) === jour - 1) courante.push(jour)
    else groupes.push([jour])
  }
  return groupes.flatMap((suite) => (suite.length === 2 ? suite.map((jour) => [jour]) : [suite]))
}

function ecrireSuite(suite: readonly number[]): string {
  const premier = NOMS[suite[0] ?? 0] ?? ''
  const dernier = NOMS[suite.at(-1) ?? 0] ?? ''
  return suite.length === 1 ? `le ${premier}` : `du ${premier} au ${dernier}`
}

function ecrirePlages(plages: readonly Plage[]): string {
  return plages.map(ecrirePlage).join(' et ')
}

function ecrirePlage({ debut, fin }: Plage): string {
  if (debut === 0 && fin === JOUR_ENTIER) return `24${INSECABLE}h sur 24`
  return `${ecrireHeure(debut)}${INSECABLE}– ${ecrireHeure(fin)}`
}

function ecrireHeure(minutes: number): string {
  const reste = minutes % 60
  const heure = `${Math.floor(minutes / 60)}${INSECABLE}h`
  return reste === 0 ? heure : `${heure}${INSECABLE}${String(reste).padStart(2, '0')}`
}

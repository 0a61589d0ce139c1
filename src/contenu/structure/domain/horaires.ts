/** Plage d'ouverture, en minutes depuis minuit. */
export interface Plage {
  readonly debut: number
  readonly fin: number
}

/** Horaires d'une semaine ordinaire : une liste de plages par jour, du lundi au dimanche. */
export interface Semaine {
  readonly jours: readonly (readonly Plage[])[]
  /** Fermé, ouvert comme dit, ou rien de dit. */
  readonly feries?: 'ferme'
}

const JOURS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MINUIT = 24 * 60

/**
 * Lit le sous-ensemble courant de la syntaxe `opening_hours` d'OpenStreetMap : jours, plages de jours, plusieurs plages
 * horaires, `off`, `PH off`, `24/7` ; une règle remplace les précédentes pour ses jours. `undefined` pour tout le reste
 * (mois, semaines, vacances, commentaires) : le texte est alors montré tel quel.
 */
export function lireHoraires(texte: string): Semaine | undefined {
  const regles = texte
    .split(';')
    .map((regle) => regle.trim())
    .filter((regle) => regle !== '')
  if (regles.length === 0) return undefined
  let semaine: Semaine | undefined = { jours: JOURS.map(() => []) }
  for (const regle of regles) {
    semaine = appliquer(semaine, regle)
    if (semaine === undefined) return undefined
  }
  return semaine.jours.some((plages) => plages.length > 0) ? semaine : undefined
}

const REGLE = /^(?:([A-Za-z,\- ]*?)\s+)?([\d:,\- ]+|off|closed)$/

function appliquer(semaine: Semaine, regle: string): Semaine | undefined {
  if (regle === '24/7') return { ...semaine, jours: JOURS.map(() => [{ debut: 0, fin: MINUIT }]) }
  const [, jours = '', heures = ''] = REGLE.exec(regle) ?? []
  if (heures === '') return undefined
  const ferme = heures === 'off' || heures === 'closed'
  if (jours === 'PH') return ferme ? { ...semaine, feries: 'ferme' } : undefined
  const plages = ferme ? [] : lirePlages(heures)
  const concernes = jours === '' ? JOURS.map((_, rang) => rang) : lireJours(jours)
  if (plages === undefined || concernes === undefined) return undefined
  return {
    ...semaine,
    jours: semaine.jours.map((avant, rang) => (concernes.includes(rang) ? plages : avant)),
  }
}

/** « Mo-Fr,Su » → 0 à 4, et 6 ; une plage peut passer par le dimanche (« Fr-Mo »). */
function lireJours(texte: string): readonly number[] | undefined {
  const rangs: number[] = []
  for (const partie of texte.split(',').map((jour) => jour.trim())) {
    const bornes = partie.split('-').map((jour) => JOURS.indexOf(jour.trim()))
    const [debut = -1, fin = debut] = bornes
    if (bornes.length > 2 || debut < 0 || fin < 0) return undefined
    const nombre = ((fin - debut + JOURS.length) % JOURS.length) + 1
    for (let ecart = 0; ecart < nombre; ecart++) rangs.push((debut + ecart) % JOURS.length)
  }
  return rangs
}

function lirePlages(texte: string): readonly Plage[] | undefined {
  const plages = texte.split(',').map(lirePlage)
  const lues = plages.filter((plage) => plage !== undefined)
  return lues.length === plages.length ? lues : undefined
}

function lirePlage(texte: string): Plage | undefined {
  const [, h1, m1, h2, m2] = /^\s*(\d{1,2}):(\d\d)\s*-\s*(\d{1,2}):(\d\d)\s*$/.exec(texte) ?? []
  const debut = Number(h1) * 60 + Number(m1)
  const fin = Number(h2) * 60 + Number(m2)
  const valable = debut < fin && fin <= MINUIT && Number(m1) < 60 && Number(m2) < 60
  return valable ? { debut, fin } : undefined
}

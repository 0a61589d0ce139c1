/** Tirages reproductibles : même graine, même suite, sur toute machine. */
export interface Alea {
  /** Réel de [0, 1[. */
  readonly reel: () => number
  /** Entier de `min` à `max` compris. */
  readonly entier: (min: number, max: number) => number
  readonly chance: (probabilite: number) => boolean
  readonly choisir: <T>(valeurs: readonly T[]) => T
  /** Rang tiré selon des poids cumulés (voir `cumuler`). */
  readonly selon: (cumuls: Float64Array) => number
}

/** Générateur mulberry32 (Tommy Ettinger, domaine public) : 32 bits d'état, ample pour un catalogue de démonstration. */
export function creerAlea(graine: number): Alea {
  let etat = graine >>> 0
  const reel = () => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let melange = Math.imul(etat ^ (etat >>> 15), etat | 1)
    melange ^= melange + Math.imul(melange ^ (melange >>> 7), melange | 61)
    return ((melange ^ (melange >>> 14)) >>> 0) / 4_294_967_296
  }
  const entier = (min: number, max: number) => min + Math.floor(reel() * (max - min + 1))
  return {
    reel,
    entier,
    chance: (probabilite) => reel() < probabilite,
    choisir: (valeurs) => {
      const valeur = valeurs[entier(0, valeurs.length - 1)]
      if (valeur === undefined) throw new RangeError('aucune valeur à choisir')
      return valeur
    },
    selon: (cumuls) => chercher(cumuls, reel() * (cumuls.at(-1) ?? 0)),
  }
}

/** Une graine par élément : l'élément n ne dépend pas des tirages des précédents. */
export function grainePour(graine: number, rang: number): number {
  return (Math.imul(graine ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(rang + 1, 0xc2b2ae35)) >>> 0
}

/** Cumul de poids, pour `selon`. */
export function cumuler(poids: readonly number[]): Float64Array {
  let total = 0
  return Float64Array.from(poids, (valeur) => {
    total += valeur
    return total
  })
}

/** Poids de Zipf : le rang n pèse 1 / (n + décalage)^exposant. */
export function poidsDeZipf(nombre: number, exposant: number): readonly number[] {
  return Array.from({ length: nombre }, (_, rang) => 1 / (rang + 2) ** exposant)
}

function chercher(cumuls: Float64Array, valeur: number): number {
  let [bas, haut] = [0, cumuls.length - 1]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((cumuls[milieu] ?? 0) > valeur) haut = milieu
    else bas = milieu + 1
  }
  return bas
}

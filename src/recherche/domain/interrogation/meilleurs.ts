/** Garde les `capacite` meilleurs vus : tas dont la racine est le moins bon. */
export interface Meilleurs {
  readonly proposer: (place: number, cle: number, seconde: number) => void
  /** Du meilleur au moins bon. */
  readonly terminer: () => readonly number[]
}

/**
 * Ordre total : clé décroissante, seconde clé décroissante, puis rang croissant (`rangDe` ne se répète pas). Deux pages
 * ne se recouvrent donc jamais.
 */
export function creerMeilleurs(capacite: number, rangDe: (place: number) => number): Meilleurs {
  const places: number[] = []
  const cles: number[] = []
  const secondes: number[] = []
  const comparer = (a: number, b: number): number =>
    (cles[b] ?? 0) - (cles[a] ?? 0) ||
    (secondes[b] ?? 0) - (secondes[a] ?? 0) ||
    rangDe(places[a] ?? 0) - rangDe(places[b] ?? 0)
  const echanger = (a: number, b: number) => {
    for (const tableau of [places, cles, secondes]) {
      const valeur = tableau[a] ?? 0
      tableau[a] = tableau[b] ?? 0
      tableau[b] = valeur
    }
  }
  const poser = (rang: number, [place, cle, seconde]: readonly [number, number, number]) => {
    places[rang] = place
    cles[rang] = cle
    secondes[rang] = seconde
  }
  const tas = { pireQue: (a: number, b: number) => comparer(a, b) > 0, echanger }
  const proposer = (place: number, cle: number, seconde: number) => {
    if (places.length < capacite) {
      poser(places.length, [place, cle, seconde])
      remonter(tas, places.length - 1)
      return
    }
    const pire = cles[0] ?? 0
    if (cle < pire || capacite === 0) return
    if (cle === pire && !passeDevantLePire(place, seconde)) return
    poser(0, [place, cle, seconde])
    descendre(tas, capacite)
  }
  const passeDevantLePire = (place: number, seconde: number): boolean => {
    const pire = secondes[0] ?? 0
    if (seconde !== pire) return seconde > pire
    return rangDe(place) < rangDe(places[0] ?? 0)
  }
  const terminer = () => [...places.keys()].sort(comparer).map((rang) => places[rang] ?? 0)
  return { proposer, terminer }
}

interface Tas {
  readonly pireQue: (a: number, b: number) => boolean
  readonly echanger: (a: number, b: number) => void
}

function remonter(tas: Tas, depuis: number): void {
  for (let place = depuis; place > 0; ) {
    const parent = (place - 1) >> 1
    if (!tas.pireQue(place, parent)) return
    tas.echanger(place, parent)
    place = parent
  }
}

function descendre(tas: Tas, taille: number): void {
  for (let place = 0; ; ) {
    const gauche = 2 * place + 1
    if (gauche >= taille) return
    const droite = gauche + 1
    const pire = droite < taille && tas.pireQue(droite, gauche) ? droite : gauche
    if (!tas.pireQue(pire, place)) return
    tas.echanger(place, pire)
    place = pire
  }
}

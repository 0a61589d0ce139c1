/** Garde les `capacite` meilleurs documents vus : tas dont la racine est le moins bon. */
export interface Meilleurs {
  readonly proposer: (document: number, cle: number, seconde: number) => void
  /** Du meilleur au moins bon. */
  readonly terminer: () => readonly number[]
}

/**
 * Ordre total : clé décroissante, seconde clé décroissante, puis rang croissant (`rangs` ne se répète pas). Deux pages
 * ne se recouvrent donc jamais.
 */
export function creerMeilleurs(capacite: number, rangs: Uint32Array): Meilleurs {
  const documents: number[] = []
  const cles: number[] = []
  const secondes: number[] = []
  const comparer = (a: number, b: number): number =>
    (cles[b] ?? 0) - (cles[a] ?? 0) ||
    (secondes[b] ?? 0) - (secondes[a] ?? 0) ||
    (rangs[documents[a] ?? 0] ?? 0) - (rangs[documents[b] ?? 0] ?? 0)
  const echanger = (a: number, b: number) => {
    for (const tableau of [documents, cles, secondes]) {
      const valeur = tableau[a] ?? 0
      tableau[a] = tableau[b] ?? 0
      tableau[b] = valeur
    }
  }
  const poser = (place: number, [document, cle, seconde]: readonly [number, number, number]) => {
    documents[place] = document
    cles[place] = cle
    secondes[place] = seconde
  }
  const tas = { pireQue: (a: number, b: number) => comparer(a, b) > 0, echanger }
  const proposer = (document: number, cle: number, seconde: number) => {
    if (documents.length < capacite) {
      poser(documents.length, [document, cle, seconde])
      remonter(tas, documents.length - 1)
      return
    }
    const pire = cles[0] ?? 0
    if (cle < pire || capacite === 0) return
    if (cle === pire && !passeDevantLePire(document, seconde)) return
    poser(0, [document, cle, seconde])
    descendre(tas, capacite)
  }
  const passeDevantLePire = (document: number, seconde: number): boolean => {
    const pire = secondes[0] ?? 0
    if (seconde !== pire) return seconde > pire
    return (rangs[document] ?? 0) < (rangs[documents[0] ?? 0] ?? 0)
  }
  const terminer = () => [...documents.keys()].sort(comparer).map((place) => documents[place] ?? 0)
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

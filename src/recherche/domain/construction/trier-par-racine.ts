import { impactDe } from './impact.ts'

/** Les mots de chaque document, dans l'ordre d'arrivée. */
export interface EntreesBrutes {
  readonly mots: Uint32Array
  readonly poids: Uint16Array
  readonly champs: Uint8Array
  /** Première entrée de chaque document. */
  readonly debuts: Uint32Array
  /** Longueur pondérée de chaque document. */
  readonly longueurs: Uint32Array
}

export interface Postings {
  readonly racineDebut: Uint32Array
  readonly documents: Uint32Array
  readonly impacts: Uint16Array
  readonly impactMaximal: Uint16Array
  readonly champs: Uint8Array
}

const POIDS_MAXIMAL = 0xffff
const JAMAIS = 0xffffffff

/**
 * Range les entrées par racine (tri par comptage : les documents restent croissants), réunit les mots d'un document qui
 * ont la même racine, puis change les poids en impacts BM25F.
 */
export function trierParRacine(brutes: EntreesBrutes, racineDuMot: Uint32Array, racines: number): Postings {
  const racineDebut = debutsParRacine(brutes, racineDuMot, racines)
  const total = racineDebut[racines] ?? 0
  const postings = {
    racineDebut,
    documents: new Uint32Array(total),
    impacts: new Uint16Array(total),
    champs: new Uint8Array(total),
  }
  repartir(brutes, racineDuMot, postings)
  return { ...postings, impactMaximal: changerEnImpacts(postings, brutes.longueurs) }
}

function debutsParRacine(brutes: EntreesBrutes, racineDuMot: Uint32Array, racines: number): Uint32Array {
  const debuts = new Uint32Array(racines + 1)
  const dernier = new Uint32Array(racines).fill(JAMAIS)
  parcourir(brutes, racineDuMot, ({ racine, document }) => {
    if (dernier[racine] === document) return
    dernier[racine] = document
    debuts[racine + 1] = (debuts[racine + 1] ?? 0) + 1
  })
  for (let racine = 0; racine < racines; racine += 1) {
    debuts[racine + 1] = (debuts[racine + 1] ?? 0) + (debuts[racine] ?? 0)
  }
  return debuts
}

function repartir(
  brutes: EntreesBrutes,
  racineDuMot: Uint32Array,
  vers: Omit<Postings, 'impactMaximal'>,
): void {
  const suivant = vers.racineDebut.slice()
  parcourir(brutes, racineDuMot, ({ racine, document, entree }) => {
    const place = suivant[racine] ?? 0
    const dejaVu = place > (vers.racineDebut[racine] ?? 0) && vers.documents[place - 1] === document
    const ou = dejaVu ? place - 1 : place
    vers.documents[ou] = document
    vers.impacts[ou] = Math.min(POIDS_MAXIMAL, (vers.impacts[ou] ?? 0) + (brutes.poids[entree] ?? 0))
    vers.champs[ou] = (vers.champs[ou] ?? 0) | (brutes.champs[entree] ?? 0)
    suivant[racine] = ou + 1
  })
}

interface Entree {
  racine: number
  document: number
  entree: number
}

function parcourir(
  { mots, debuts }: EntreesBrutes,
  racineDuMot: Uint32Array,
  voir: (entree: Entree) => void,
): void {
  const courante: Entree = { racine: 0, document: 0, entree: 0 }
  for (let document = 0; document < debuts.length - 1; document += 1) {
    const fin = debuts[document + 1] ?? 0
    for (let entree = debuts[document] ?? 0; entree < fin; entree += 1) {
      courante.racine = racineDuMot[mots[entree] ?? 0] ?? 0
      courante.document = document
      courante.entree = entree
      voir(courante)
    }
  }
}

function changerEnImpacts(postings: Omit<Postings, 'impactMaximal'>, longueurs: Uint32Array): Uint16Array {
  const { racineDebut, documents, impacts } = postings
  const nombre = longueurs.length
  const moyenne = longueurs.reduce((somme, longueur) => somme + longueur, 0) / Math.max(1, nombre)
  const maximaux = new Uint16Array(racineDebut.length - 1)
  for (let racine = 0; racine < maximaux.length; racine += 1) {
    const debut = racineDebut[racine] ?? 0
    const fin = racineDebut[racine + 1] ?? 0
    for (let place = debut; place < fin; place += 1) {
      const longueur = (longueurs[documents[place] ?? 0] ?? 0) / Math.max(1, moyenne)
      const impact = impactDe({ poids: impacts[place] ?? 0, longueur, frequence: fin - debut, nombre })
      impacts[place] = impact
      if (impact > (maximaux[racine] ?? 0)) maximaux[racine] = impact
    }
  }
  return maximaux
}

import { creerPile8, creerPile16, creerPile32 } from '../structure/pile.ts'
import { type EntreesBrutes, trierParRacine } from './trier-par-racine.ts'

/** Un champ lu : ses mots (numéros du lexique), son poids, son bit. */
export interface ChampLu {
  readonly mots: readonly number[]
  readonly poids: number
  readonly bit: number
  readonly nom: boolean
}

/** Un mot répété dans un champ ne compte pas plus que ce nombre de fois : répéter ne fait pas remonter. */
const REPETITIONS_MAXIMALES = 4
const POIDS_MAXIMAL = 0xffff

/** Accumule, document après document, quels mots y paraissent et de quel poids. */
export function creerAccumulateurPostings() {
  const mots = creerPile32()
  const poids = creerPile16()
  const champs = creerPile8()
  const debuts = creerPile32()
  const longueurs = creerPile32()
  const frequences: number[] = []
  const compte = creerCompteDocument()
  debuts.ajouter(0)
  const ajouterDocument = (lus: readonly ChampLu[]) => {
    for (const champ of lus) compte.ajouterChamp(champ)
    compte.vider((mot, vu) => {
      mots.ajouter(mot)
      poids.ajouter(Math.min(POIDS_MAXIMAL, Math.round(vu.poids)))
      champs.ajouter(vu.bits)
      frequences[mot] = (frequences[mot] ?? 0) + (vu.enTexte ? 1 : 0)
    })
    debuts.ajouter(mots.longueur())
    longueurs.ajouter(Math.round(lus.reduce((somme, champ) => somme + champ.poids * champ.mots.length, 0)))
  }
  const terminer = (racineDuMot: Uint32Array, racines: number) => {
    const brutes: EntreesBrutes = {
      mots: mots.terminer(),
      poids: poids.terminer(),
      champs: champs.terminer(),
      debuts: debuts.terminer(),
      longueurs: longueurs.terminer(),
    }
    return trierParRacine(brutes, racineDuMot, racines)
  }
  return { ajouterDocument, terminer, frequenceDe: (mot: number) => frequences[mot] ?? 0 }
}

interface MotVu {
  poids: number
  bits: number
  enTexte: boolean
}

/** Les mots d'un seul document, rendus puis oubliés par `vider`. */
function creerCompteDocument() {
  const vus = new Map<number, MotVu>()
  const repetitions = new Map<number, number>()
  const ajouterChamp = ({ mots, poids, bit, nom }: ChampLu) => {
    repetitions.clear()
    for (const mot of mots) {
      const fois = (repetitions.get(mot) ?? 0) + 1
      repetitions.set(mot, fois)
      if (fois > REPETITIONS_MAXIMALES) continue
      const vu = vus.get(mot) ?? { poids: 0, bits: 0, enTexte: false }
      vu.poids += poids
      vu.bits |= bit
      vu.enTexte ||= !nom
      vus.set(mot, vu)
    }
  }
  const vider = (recevoir: (mot: number, vu: MotVu) => void) => {
    for (const [mot, vu] of vus) recevoir(mot, vu)
    vus.clear()
  }
  return { ajouterChamp, vider }
}

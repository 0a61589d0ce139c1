import type { FacetteIndexee, GroupeFacettes } from '../structure/index-moteur.ts'
import { creerPile32 } from '../structure/pile.ts'

/** Au-delà, deux facettes ne sont pas rangées dans le même groupe : le compteur ne tiendrait plus en cache. */
const COMBINAISONS_MAXIMALES = 2048

/** Accumule les valeurs de facettes ligne après ligne (une ligne : un document ou une occurrence). */
export interface AccumulateurFacettes {
  readonly ajouterLigne: (valeurs: readonly (readonly string[])[]) => void
  readonly terminer: (rangs: readonly number[]) => FacettesRangees
}

export interface FacettesRangees {
  readonly valeurs: readonly FacetteIndexee['valeurs'][]
  readonly groupes: readonly GroupeFacettes[]
  /** Combinaison de chaque ligne, groupe après groupe. */
  readonly colonnes: Uint32Array
}

interface Colonne {
  readonly combinaisons: readonly (readonly number[])[]
  readonly lignes: Uint32Array
}

export function creerAccumulateurFacettes(nombre: number): AccumulateurFacettes {
  const facettes = Array.from({ length: nombre }, creerColonne)
  return {
    ajouterLigne: (valeurs) => {
      facettes.forEach((facette, rang) => {
        facette.ajouter(valeurs[rang] ?? [])
      })
    },
    terminer: (rangs) => {
      const groupes = ranger(facettes.map((facette) => facette.terminer()))
      const lignes = groupes[0]?.lignes.length ?? 0
      const colonnes = new Uint32Array(lignes * groupes.length)
      groupes.forEach((groupe, rang) => {
        colonnes.set(groupe.lignes, rang * lignes)
      })
      return {
        valeurs: facettes.map((facette) => facette.valeurs()),
        groupes: groupes.map(({ facettes: membres, combinaisons }) => ({
          facettes: membres.map((membre) => rangs[membre] ?? 0),
          combinaisons,
        })),
        colonnes,
      }
    },
  }
}

/** Une facette : ses valeurs numérotées, ses ensembles de valeurs numérotés, l'ensemble de chaque ligne. */
function creerColonne() {
  const numeros = new Map<string, number>()
  const ensembles = new Map<string, number>()
  const combinaisons: number[][] = []
  const lignes = creerPile32()
  const numeroDe = (valeur: string): number => {
    const numero = numeros.get(valeur) ?? numeros.size
    numeros.set(valeur, numero)
    return numero
  }
  const ajouter = (valeurs: readonly string[]) => {
    const numerotees = [...new Set(valeurs.map(numeroDe))].sort((a, b) => a - b)
    const cle = numerotees.join(' ')
    const connue = ensembles.get(cle)
    lignes.ajouter(connue ?? combinaisons.length)
    if (connue !== undefined) return
    ensembles.set(cle, combinaisons.length)
    combinaisons.push(numerotees)
  }
  const terminer = (): Colonne => ({ combinaisons, lignes: lignes.terminer() })
  return { ajouter, terminer, valeurs: () => [...numeros.keys()] }
}

interface Groupe {
  readonly facettes: readonly number[]
  readonly combinaisons: readonly (readonly (readonly number[])[])[]
  readonly lignes: Uint32Array
}

/** Range les facettes une à une dans le premier groupe qui reste assez petit. */
function ranger(colonnes: readonly Colonne[]): readonly Groupe[] {
  const groupes: Groupe[] = []
  colonnes.forEach((colonne, facette) => {
    for (const [rang, groupe] of groupes.entries()) {
      const uni = unir(groupe, { colonne, facette })
      if (uni === undefined) continue
      groupes[rang] = uni
      return
    }
    const combinaisons = colonne.combinaisons.map((valeurs) => [valeurs])
    groupes.push({ facettes: [facette], combinaisons, lignes: colonne.lignes })
  })
  return groupes
}

/** Le groupe et la facette ensemble ; `undefined` s'il y aurait trop de combinaisons. */
function unir(groupe: Groupe, ajout: { colonne: Colonne; facette: number }): Groupe | undefined {
  const { colonne, facette } = ajout
  const numeros = new Map<number, number>()
  const combinaisons: (readonly (readonly number[])[])[] = []
  const lignes = new Uint32Array(groupe.lignes.length)
  for (let ligne = 0; ligne < lignes.length; ligne += 1) {
    const ancienne = groupe.lignes[ligne] ?? 0
    const nouvelle = colonne.lignes[ligne] ?? 0
    const cle = ancienne * colonne.combinaisons.length + nouvelle
    const connue = numeros.get(cle)
    lignes[ligne] = connue ?? combinaisons.length
    if (connue !== undefined) continue
    if (combinaisons.length >= COMBINAISONS_MAXIMALES) return undefined
    numeros.set(cle, combinaisons.length)
    combinaisons.push([...(groupe.combinaisons[ancienne] ?? []), colonne.combinaisons[nouvelle] ?? []])
  }
  return { facettes: [...groupe.facettes, facette], combinaisons, lignes }
}

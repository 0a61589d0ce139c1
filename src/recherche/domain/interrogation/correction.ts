import { distanceDeFrappe } from '../../../kernel/distance-de-frappe.ts'
import { nombreDeBits, signature } from '../../../kernel/signature.ts'
import { type IndexMoteur, tableDesMots } from '../structure/index-moteur.ts'
import { motDeRang, rangsDuPrefixe } from '../structure/table-mots.ts'

/** En dessous, un mot voisin est trop souvent un autre mot. */
const LONGUEUR_MINIMALE = 5
/** À partir de cette longueur, deux fautes. */
const LONGUEUR_DEUX_FAUTES = 8
const LONGUEUR_PREFIXE = 4

/**
 * Le mot du catalogue qu'on a sans doute voulu taper : à une faute près (deux dès huit lettres), le plus proche puis le
 * plus fréquent ; à défaut, le plus fréquent qui commence ainsi. Jamais un nom propre. À n'appeler que pour un mot
 * inconnu du vocabulaire.
 */
export function corriger(index: IndexMoteur, mot: string): string | undefined {
  if (/\d/.test(mot)) return undefined
  const rang = mot.length < LONGUEUR_MINIMALE ? undefined : plusProche(index, mot)
  const trouve = rang ?? motQuiCommenceAinsi(index, mot)
  return trouve === undefined ? undefined : motDeRang(tableDesMots(index), trouve)
}

function plusProche(index: IndexMoteur, mot: string): number | undefined {
  const { motFrequence } = index.colonnes
  const limite = mot.length < LONGUEUR_DEUX_FAUTES ? 1 : 2
  const table = tableDesMots(index)
  let meilleur: { rang: number; note: number } | undefined
  for (const rang of voisins(index, mot, limite)) {
    const candidat = motDeRang(table, rang)
    const distance = distanceDeFrappe(mot, candidat, limite)
    if (distance > limite) continue
    const initiale = candidat[0] === mot[0] ? 0 : 0.5
    const note = distance + initiale - Math.min(1e9, motFrequence[rang] ?? 0) / 4e9
    if (meilleur === undefined || note < meilleur.note) meilleur = { rang, note }
  }
  return meilleur?.rang
}

/** Une faute change au plus deux lettres de la signature. */
function voisins(index: IndexMoteur, mot: string, limite: number): readonly number[] {
  const { motSignature, motFrequence, motsDebuts } = index.colonnes
  const cherchee = signature(mot)
  const trouves: number[] = []
  for (let rang = 0; rang < motSignature.length; rang += 1) {
    const longueur = (motsDebuts[rang + 1] ?? 0) - (motsDebuts[rang] ?? 0)
    const ecart = longueur - mot.length
    if (ecart > limite || ecart < -limite || motFrequence[rang] === 0) continue
    if (nombreDeBits((motSignature[rang] ?? 0) ^ cherchee) <= 2 * limite) trouves.push(rang)
  }
  return trouves
}

function motQuiCommenceAinsi(index: IndexMoteur, prefixe: string): number | undefined {
  if (prefixe.length < LONGUEUR_PREFIXE) return undefined
  const { motFrequence } = index.colonnes
  const [debut, fin] = rangsDuPrefixe(tableDesMots(index), prefixe)
  let meilleur: number | undefined
  for (let rang = debut; rang < fin; rang += 1) {
    const frequence = motFrequence[rang] ?? 0
    if (frequence > 0 && frequence > (meilleur === undefined ? 0 : (motFrequence[meilleur] ?? 0)))
      meilleur = rang
  }
  return meilleur
}

import { distanceDeFrappe } from '../../../kernel/distance-de-frappe.ts'
import { plier } from '../../../kernel/plier.ts'
import { nombreDeBits, signature } from '../../../kernel/signature.ts'
import { type IndexMoteur, tableDesMots } from '../structure/index-moteur.ts'
import { motDeRang, rangDuMot, rangsDuPrefixe } from '../structure/table-mots.ts'

/** En dessous, un mot voisin est trop souvent un autre mot. */
const LONGUEUR_MINIMALE = 5
/** À partir de cette longueur, deux fautes. */
const LONGUEUR_DEUX_FAUTES = 8
/** En dessous, un début de mot est souvent un autre mot : « auto » n'est pas « autonomie ». */
const LONGUEUR_PREFIXE = 5
/** Lettres au plus qui manquent à un mot inachevé. */
const FIN_MANQUANTE = 5

/** « logistic », « mécanik » : trois lettres de moins, pour un même son. */
const A_L_OREILLE = /i(?:c|k|q|ke|qu)$/

/** Corrections proposées au plus. */
const PROPOSITIONS = 5

/**
 * Les mots du catalogue qu'on a sans doute voulu taper, le plus probable d'abord : à une faute près (deux dès huit lettres), le plus
 * proche puis le plus fréquent ; à défaut, le plus fréquent qui commence ainsi, s'il n'en manque que la fin. Jamais un nom propre.
 * `motsConnus` : ceux du vocabulaire. À n'appeler que pour un mot inconnu.
 */
export function corrections(
  index: IndexMoteur,
  saisi: string,
  motsConnus: readonly string[] = [],
): readonly string[] {
  const mot = plier(saisi)
  if (/[^a-z]/.test(mot)) return []
  const entendu = mot.replace(A_L_OREILLE, 'ique')
  if (entendu !== mot && estEcrit(index, entendu, motsConnus)) return [entendu]
  const proches = mot.length < LONGUEUR_MINIMALE ? [] : lesPlusProches(index, mot, motsConnus)
  if (proches.length > 0) return proches
  return motsQuiCommencentAinsi(index, mot).map((rang) => motDeRang(tableDesMots(index), rang))
}

function estEcrit(index: IndexMoteur, mot: string, motsConnus: readonly string[]): boolean {
  const rang = rangDuMot(tableDesMots(index), mot)
  return motsConnus.includes(mot) || (rang >= 0 && (index.colonnes.motFrequence[rang] ?? 0) > 0)
}

function lesPlusProches(index: IndexMoteur, mot: string, motsConnus: readonly string[]): readonly string[] {
  const { motFrequence } = index.colonnes
  const limite = mot.length < LONGUEUR_DEUX_FAUTES ? 1 : 2
  const table = tableDesMots(index)
  const duCatalogue = voisins(index, mot, limite).map((rang) => ({
    candidat: motDeRang(table, rang),
    frequence: motFrequence[rang] ?? 0,
  }))
  const cherchee = signature(mot)
  const duVocabulaire = signees(motsConnus)
    .filter(({ lettres }) => nombreDeBits(lettres ^ cherchee) <= 2 * limite)
    .map(({ candidat }) => ({ candidat, frequence: 0 }))
  const notes = [...duCatalogue, ...duVocabulaire].flatMap(({ candidat, frequence }) => {
    const distance = distanceDeFrappe(mot, candidat, limite)
    if (distance > limite) return []
    const initiale = candidat[0] === mot[0] ? 0 : 0.5
    return { candidat, note: distance + initiale - Math.min(1e9, frequence) / 4e9 }
  })
  const rangees = notes.sort((a, b) => a.note - b.note).map(({ candidat }) => candidat)
  return [...new Set(rangees)].slice(0, PROPOSITIONS)
}

const signes = new WeakMap<readonly string[], readonly { candidat: string; lettres: number }[]>()

/** Les mots du vocabulaire et leurs lettres, relevées une fois. */
function signees(motsConnus: readonly string[]) {
  const connues = signes.get(motsConnus)
  if (connues !== undefined) return connues
  const relevees = motsConnus.map((candidat) => ({ candidat, lettres: signature(candidat) }))
  signes.set(motsConnus, relevees)
  return relevees
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

function motsQuiCommencentAinsi(index: IndexMoteur, prefixe: string): readonly number[] {
  if (prefixe.length < LONGUEUR_PREFIXE) return []
  const { motFrequence, motsDebuts } = index.colonnes
  const [debut, fin] = rangsDuPrefixe(tableDesMots(index), prefixe)
  const longueur = (rang: number) => (motsDebuts[rang + 1] ?? 0) - (motsDebuts[rang] ?? 0)
  return Array.from({ length: fin - debut }, (_, place) => debut + place)
    .filter((rang) => (motFrequence[rang] ?? 0) > 0 && longueur(rang) <= prefixe.length + FIN_MANQUANTE)
    .sort((a, b) => (motFrequence[b] ?? 0) - (motFrequence[a] ?? 0))
    .slice(0, PROPOSITIONS)
}

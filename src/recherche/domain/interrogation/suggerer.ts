import { motsDeSuggestion } from '../construction/suggestions.ts'
import type { Suggestion } from '../moteur.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { motDeRang, rangDuMot, rangsDuPrefixe, type TableMots } from '../structure/table-mots.ts'

/** Essais au plus pour une saisie de plusieurs mots : borne le temps quand presque rien ne convient. */
const ESSAIS_MAXIMAUX = 5000

type Plage = readonly [debut: number, fin: number]

/**
 * Les `limite` suggestions les plus fréquentes dont les mots complètent la saisie : les premiers mots entiers, le
 * dernier par son début. Les suggestions sont numérotées de la plus fréquente à la plus rare.
 */
export function suggerer(index: IndexMoteur, saisie: string, limite: number): readonly Suggestion[] {
  const mots = motsDeSuggestion(saisie)
  const dernier = mots.at(-1)
  if (dernier === undefined) return []
  const vocabulaire = tableDesMotsSuggeres(index)
  const plage = rangsDuPrefixe(vocabulaire, dernier)
  const entiers = mots.slice(0, -1).map((mot) => rangDuMot(vocabulaire, mot))
  if (entiers.includes(-1)) return []
  const numeros =
    entiers.length === 0 ? parPrefixe(index, plage, limite) : parMots(index, { entiers, plage }, limite)
  return numeros.map((numero) => suggestion(index, numero))
}

/** Fusionne les débuts de listes de tous les mots de la plage. */
function parPrefixe({ colonnes }: IndexMoteur, [debut, fin]: Plage, limite: number): readonly number[] {
  const trouves: number[] = []
  for (let mot = debut; mot < fin; mot += 1) {
    const premier = colonnes.motSuggestionsDebut[mot] ?? 0
    const dernier = Math.min(colonnes.motSuggestionsDebut[mot + 1] ?? 0, premier + limite)
    for (let place = premier; place < dernier; place += 1) {
      const numero = colonnes.motSuggestions[place] ?? 0
      const pire = trouves.at(-1) ?? Number.POSITIVE_INFINITY
      if (trouves.length >= limite && numero >= pire) break
      inserer(trouves, numero, limite)
    }
  }
  return trouves
}

function inserer(trouves: number[], numero: number, limite: number): void {
  if (trouves.includes(numero)) return
  const place = trouves.findIndex((autre) => autre > numero)
  trouves.splice(place === -1 ? trouves.length : place, 0, numero)
  trouves.length = Math.min(trouves.length, limite)
}

interface Attendus {
  readonly entiers: readonly number[]
  readonly plage: Plage
}

function parMots({ colonnes }: IndexMoteur, { entiers, plage }: Attendus, limite: number): readonly number[] {
  const { motSuggestionsDebut, motSuggestions } = colonnes
  const nombre = (mot: number) => (motSuggestionsDebut[mot + 1] ?? 0) - (motSuggestionsDebut[mot] ?? 0)
  const rare = entiers.reduce((a, b) => (nombre(b) < nombre(a) ? b : a))
  const debut = motSuggestionsDebut[rare] ?? 0
  const fin = debut + Math.min(nombre(rare), ESSAIS_MAXIMAUX)
  const trouves: number[] = []
  for (let place = debut; place < fin && trouves.length < limite; place += 1) {
    const numero = motSuggestions[place] ?? 0
    const mots = motsDe(colonnes, numero)
    const tousLa = entiers.every((mot) => mots.includes(mot))
    if (tousLa && mots.some((mot) => mot >= plage[0] && mot < plage[1])) trouves.push(numero)
  }
  return trouves
}

function motsDe(colonnes: IndexMoteur['colonnes'], numero: number): Uint32Array {
  const { suggestionMotsDebut, suggestionMots } = colonnes
  return suggestionMots.subarray(suggestionMotsDebut[numero], suggestionMotsDebut[numero + 1])
}

function suggestion({ colonnes, entete }: IndexMoteur, numero: number): Suggestion {
  const libelles = { octets: colonnes.suggestionsOctets, debuts: colonnes.suggestionsDebuts }
  const type = entete.typesSuggestion[colonnes.suggestionType[numero] ?? 0] ?? ''
  return { libelle: motDeRang(libelles, numero), type }
}

const tableDesMotsSuggeres = ({ colonnes }: IndexMoteur): TableMots => ({
  octets: colonnes.motsSuggestionOctets,
  debuts: colonnes.motsSuggestionDebuts,
})

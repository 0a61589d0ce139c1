import type { Colonnes } from '../domain/structure/index-moteur.ts'

/** Rend la section d'un nom, dans de la mémoire partagée entre fils. */
export type LireSection = (nom: string) => SharedArrayBuffer

/** Toutes les colonnes d'un index, d'après ses sections. */
export function lireColonnes(section: LireSection): Colonnes {
  const lire = {
    octets: (nom: string) => new Uint8Array(section(nom)),
    entiers16: (nom: string) => new Uint16Array(section(nom)),
    entiers32: (nom: string) => new Uint32Array(section(nom)),
    reels: (nom: string) => new Float64Array(section(nom)),
  }
  return {
    motsOctets: lire.octets('motsOctets'),
    motsDebuts: lire.entiers32('motsDebuts'),
    motRacine: lire.entiers32('motRacine'),
    motFrequence: lire.entiers32('motFrequence'),
    motSignature: lire.entiers32('motSignature'),
    racinesOctets: lire.octets('racinesOctets'),
    racinesDebuts: lire.entiers32('racinesDebuts'),
    racineDebut: lire.entiers32('racineDebut'),
    documents: lire.entiers32('documents'),
    impacts: lire.entiers16('impacts'),
    impactMaximal: lire.entiers16('impactMaximal'),
    champs: lire.octets('champs'),
    numerosOctets: lire.octets('numerosOctets'),
    numerosDebuts: lire.entiers32('numerosDebuts'),
    numeroDocument: lire.entiers32('numeroDocument'),
    rangNumero: lire.entiers32('rangNumero'),
    rangTitre: lire.entiers32('rangTitre'),
    titreMots: lire.octets('titreMots'),
    titreBase: lire.octets('titreBase'),
    prioritaire: lire.octets('prioritaire'),
    carteDebut: lire.reels('carteDebut'),
    carteControle: lire.entiers32('carteControle'),
    occurrenceDebut: lire.entiers32('occurrenceDebut'),
    occurrenceJour: lire.entiers16('occurrenceJour'),
    occurrenceFin: lire.entiers16('occurrenceFin'),
    occurrenceLieu: lire.entiers32('occurrenceLieu'),
    occurrenceDrapeaux: lire.octets('occurrenceDrapeaux'),
    lieuLatitude: lire.reels('lieuLatitude'),
    lieuLongitude: lire.reels('lieuLongitude'),
    combinaisonsSource: lire.entiers32('combinaisonsSource'),
    combinaisonsOccurrence: lire.entiers32('combinaisonsOccurrence'),
    suggestionsOctets: lire.octets('suggestionsOctets'),
    suggestionsDebuts: lire.entiers32('suggestionsDebuts'),
    suggestionType: lire.octets('suggestionType'),
    suggestionMotsDebut: lire.entiers32('suggestionMotsDebut'),
    suggestionMots: lire.entiers32('suggestionMots'),
    motsSuggestionOctets: lire.octets('motsSuggestionOctets'),
    motsSuggestionDebuts: lire.entiers32('motsSuggestionDebuts'),
    motSuggestionsDebut: lire.entiers32('motSuggestionsDebut'),
    motSuggestions: lire.entiers32('motSuggestions'),
  }
}

import { ENTREE_INCONNUE, type EtatDuJour, HOMOGENE, VISIBLE } from '../structure/etat-du-jour.ts'
import { type IndexMoteur, OUVERTE, PERMANENTE, SANS_DEBUT } from '../structure/index-moteur.ts'
import { creerUnions, poserUnion } from './unions.ts'

/** Calcule tout ce qui dépend du jour (nombre de jours depuis 1970). */
export function etatAuJour(index: IndexMoteur, jour: number): EtatDuJour {
  const { documents } = index.entete
  const etat = {
    jour,
    drapeaux: new Uint8Array(new SharedArrayBuffer(documents)),
    cles: new Uint32Array(new SharedArrayBuffer(documents * 4)),
    unions: index.entete.groupesOccurrence.map((groupe) => creerUnions(groupe, documents)),
  }
  for (let document = 0; document < documents; document += 1) recalculer(index, etat, document)
  return etat
}

/** Passe à un autre jour : ne recalcule que les documents dont une session a commencé ou fini entre-temps. */
export function changerDeJour(index: IndexMoteur, etat: EtatDuJour, jour: number): void {
  const ancien = Math.min(etat.jour, jour)
  const nouveau = Math.max(etat.jour, jour)
  etat.jour = jour
  const { occurrenceDebut, occurrenceJour, occurrenceFin } = index.colonnes
  const dansLIntervalle = (valeur = 0) => valeur >= ancien && valeur <= nouveau
  for (let document = 0; document < index.entete.documents; document += 1) {
    const fin = occurrenceDebut[document + 1] ?? 0
    for (let occurrence = occurrenceDebut[document] ?? 0; occurrence < fin; occurrence += 1) {
      if (!dansLIntervalle(occurrenceJour[occurrence]) && !dansLIntervalle(occurrenceFin[occurrence]))
        continue
      recalculer(index, etat, document)
      break
    }
  }
}

function recalculer(index: IndexMoteur, etat: EtatDuJour, document: number): void {
  const { occurrenceDebut, occurrenceFin, occurrenceDrapeaux, prioritaire } = index.colonnes
  const debut = occurrenceDebut[document] ?? 0
  const fin = occurrenceDebut[document + 1] ?? 0
  const visibles: number[] = []
  let entree = ENTREE_INCONNUE
  let ouverte = debut === fin
  for (let occurrence = debut; occurrence < fin; occurrence += 1) {
    if ((occurrenceFin[occurrence] ?? 0) < etat.jour) continue
    visibles.push(occurrence)
    entree = Math.min(entree, entreeDe(index, occurrence, etat.jour))
    ouverte ||= ((occurrenceDrapeaux[occurrence] ?? 0) & OUVERTE) !== 0
  }
  const visible = visibles.length > 0 || !index.entete.occurrencesRequises
  const priorite = ouverte ? 1 + (prioritaire[document] ?? 0) : 0
  etat.cles[document] = cleDe(priorite, entree)
  const homogene = poserUnions(index, etat, { document, visibles })
  etat.drapeaux[document] = (visible ? VISIBLE : 0) | (homogene ? HOMOGENE : 0)
}

/** Clé de départage d'un document : plus grande, mieux placé. */
export const cleDe = (priorite: number, entree: number): number =>
  (priorite << 16) | (ENTREE_INCONNUE - entree)

/** Jour où l'on peut entrer : 0 tout de suite (entrée permanente), `ENTREE_INCONNUE` si c'est commencé ou inconnu. */
export function entreeDe({ colonnes }: IndexMoteur, occurrence: number, jour: number): number {
  const debut = colonnes.occurrenceJour[occurrence] ?? SANS_DEBUT
  if (debut !== SANS_DEBUT && debut > jour) return debut
  return ((colonnes.occurrenceDrapeaux[occurrence] ?? 0) & PERMANENTE) === 0 ? ENTREE_INCONNUE : 0
}

interface Visibles {
  readonly document: number
  readonly visibles: readonly number[]
}

/** Vrai si les occurrences visibles ont les mêmes valeurs dans tous les groupes. */
function poserUnions({ colonnes }: IndexMoteur, etat: EtatDuJour, { document, visibles }: Visibles): boolean {
  const { combinaisonsOccurrence, occurrenceJour } = colonnes
  const total = occurrenceJour.length
  let homogene = true
  for (const [groupe, unions] of etat.unions.entries()) {
    const depart = groupe * total
    const premiere = combinaisonsOccurrence[depart + (visibles[0] ?? 0)] ?? 0
    const pareilles = visibles.every((visible) => combinaisonsOccurrence[depart + visible] === premiere)
    if (visibles.length === 0) unions.colonne[document] = unions.vide
    else if (pareilles) unions.colonne[document] = premiere
    else {
      homogene = false
      const distinctes = visibles.map((visible) => combinaisonsOccurrence[depart + visible] ?? 0)
      poserUnion(unions, document, new Set(distinctes))
    }
  }
  return homogene
}

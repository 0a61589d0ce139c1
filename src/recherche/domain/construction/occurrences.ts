import { numeroDeJour } from '../../../kernel/jour.ts'
import type { Occurrence } from '../moteur.ts'
import { A_DISTANCE, AUCUN, OUVERTE, PERMANENTE, SANS_DEBUT, SANS_FIN } from '../structure/index-moteur.ts'
import { creerPile8, creerPile16, creerPile32, creerPile64 } from '../structure/pile.ts'

const DERNIER_JOUR = 0xfffe

/** Accumule les occurrences des documents ; chaque lieu distinct n'est gardé qu'une fois. */
export function creerAccumulateurOccurrences() {
  const debuts = creerPile32()
  const jours = creerPile16()
  const fins = creerPile16()
  const lieux = creerPile32()
  const drapeaux = creerPile8()
  const repertoire = creerRepertoireLieux()
  debuts.ajouter(0)
  const ajouterDocument = (occurrences: readonly Occurrence[]) => {
    for (const occurrence of occurrences) {
      jours.ajouter(occurrence.debut === undefined ? SANS_DEBUT : jourBorne(occurrence.debut))
      fins.ajouter(occurrence.visibleJusquau === undefined ? SANS_FIN : jourBorne(occurrence.visibleJusquau))
      lieux.ajouter(repertoire.numeroDe(occurrence))
      drapeaux.ajouter(drapeauxDe(occurrence))
    }
    debuts.ajouter(jours.longueur())
  }
  const terminer = () => ({
    occurrenceDebut: debuts.terminer(),
    occurrenceJour: jours.terminer(),
    occurrenceFin: fins.terminer(),
    occurrenceLieu: lieux.terminer(),
    occurrenceDrapeaux: drapeaux.terminer(),
    ...repertoire.terminer(),
  })
  return { ajouterDocument, terminer }
}

function creerRepertoireLieux() {
  const numeros = new Map<string, number>()
  const latitudes = creerPile64()
  const longitudes = creerPile64()
  const numeroDe = ({ latitude, longitude }: Occurrence): number => {
    if (latitude === undefined || longitude === undefined) return AUCUN
    const cle = `${latitude} ${longitude}`
    const connu = numeros.get(cle)
    if (connu !== undefined) return connu
    latitudes.ajouter(latitude)
    longitudes.ajouter(longitude)
    numeros.set(cle, numeros.size)
    return numeros.size - 1
  }
  const terminer = () => ({ lieuLatitude: latitudes.terminer(), lieuLongitude: longitudes.terminer() })
  return { numeroDe, terminer }
}

const jourBorne = (jour: Parameters<typeof numeroDeJour>[0]): number =>
  Math.min(DERNIER_JOUR, Math.max(0, numeroDeJour(jour)))

function drapeauxDe({ permanente, ouverte, aDistance }: Occurrence): number {
  return (permanente ? PERMANENTE : 0) | (ouverte ? OUVERTE : 0) | (aDistance ? A_DISTANCE : 0)
}

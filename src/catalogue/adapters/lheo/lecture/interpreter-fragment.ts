import { type Anomalie, creerAnomalie } from '../../../domain/anomalies.ts'
import type { Interpretation } from '../../../domain/lecture.ts'
import { lireArbre, XmlInvalide } from '../flux/arbre.ts'
import { lireFormation } from './formation.ts'

/** Le texte d'une formation, et sa place dans le flux. */
export interface FragmentFormation {
  readonly xml: string
  readonly rang: number
  readonly ligne: number
  readonly numero: string
  readonly prefixes: Readonly<Record<string, string>>
}

/** Interprète une formation. Un XML incorrect rejette cet enregistrement, pas le flux. */
export function interpreterFragment({
  xml,
  rang,
  ligne,
  numero,
  prefixes,
}: FragmentFormation): Interpretation {
  const anomalies: Anomalie[] = []
  try {
    const formation = lireFormation({ rang, numero, anomalies, prefixes }, lireArbre(xml, ligne))
    return formation === undefined
      ? { etat: 'rejetee', anomalies }
      : { etat: 'publiable', formation, anomalies }
  } catch (raison) {
    if (!(raison instanceof XmlInvalide)) throw raison
    const invalide = creerAnomalie('xml-invalide', {
      rang,
      numero,
      ligne: raison.ligne,
      valeur: raison.message,
    })
    return { etat: 'rejetee', anomalies: [invalide] }
  }
}

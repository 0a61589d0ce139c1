import { reparerEncodage } from '../../../../kernel/encodage-repare.ts'
import type { RepertoireCommunes } from '../../../../referentiels/index.ts'
import { type Anomalie, creerAnomalie } from '../../../domain/anomalies.ts'
import type { Interpretation } from '../../../domain/lecture.ts'
import { numeroOrganisme } from '../../../domain/regles.ts'
import { type Element, lireArbre, XmlInvalide } from '../flux/arbre.ts'
import type { Position } from '../flux/refus.ts'
import { lireFormation } from './formation.ts'
import { lireOrganisme } from './organisme.ts'

/** Le texte d'une formation, et sa place dans le flux. */
export interface FragmentFormation extends Position {
  readonly xml: string
  readonly rang: number
  readonly numero: string
  readonly prefixes: Readonly<Record<string, string>>
  readonly communes?: RepertoireCommunes | undefined
}

/** Interprète une formation. Un XML incorrect rejette cet enregistrement, pas le flux. */
export function interpreterFragment({
  xml,
  rang,
  ligne,
  colonne,
  numero,
  prefixes,
  communes,
}: FragmentFormation): Interpretation {
  const anomalies: Anomalie[] = []
  try {
    const { texte, repare } = reparerEncodage(xml)
    const arbre = lireArbre(texte, { ligne, colonne })
    if (repare) anomalies.push(creerAnomalie('encodage-repare', { rang, numero, ligne }))
    const formation = lireFormation({ rang, numero, anomalies, prefixes, communes }, arbre)
    if (formation !== undefined) return { etat: 'publiable', formation, anomalies }
    return { etat: 'rejetee', anomalies, ...organismeEnCause({ rang, numero, prefixes }, arbre) }
  } catch (raison) {
    if (!(raison instanceof XmlInvalide)) throw raison
    const invalide = creerAnomalie('xml-invalide', {
      rang,
      numero,
      ligne: raison.ligne,
      valeur: `${raison.message} (ligne ${raison.ligne}, colonne ${raison.colonne})`,
    })
    return { etat: 'rejetee', anomalies: [invalide] }
  }
}

/** À qui signaler le rejet ; relu à part, parce que les rejets sont rares. */
function organismeEnCause(
  origine: Pick<FragmentFormation, 'rang' | 'numero' | 'prefixes'>,
  arbre: Element,
): { readonly organisme?: string } {
  const organisme = lireOrganisme({ ...origine, anomalies: [] }, arbre)
  return organisme === undefined ? {} : { organisme: numeroOrganisme(organisme) }
}

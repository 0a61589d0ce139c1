import type { RepertoireCommunes } from '../../../../referentiels/index.ts'
import { type Anomalie, type CodeAnomalie, creerAnomalie } from '../../../domain/anomalies.ts'
import type { Element } from '../flux/arbre.ts'

/** L'enregistrement en cours d'interprétation, et ce qu'on y a trouvé d'anormal. */
export interface Contexte {
  readonly rang: number
  readonly numero: string
  readonly anomalies: Anomalie[]
  /** Attributs de la racine, pour les préfixes d'espace de noms des `extras`. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Pour retrouver la commune d'une adresse ; absent : l'adresse est gardée comme elle est écrite. */
  readonly communes?: RepertoireCommunes | undefined
}

/** Note une anomalie à la ligne de l'élément ; `valeur` est ce que le flux contenait. */
export function signaler(contexte: Contexte, code: CodeAnomalie, ou: Circonstance): void {
  const { rang, numero } = contexte
  const { element, champ, valeur } = ou
  contexte.anomalies.push(
    creerAnomalie(code, {
      rang,
      numero,
      ligne: element.ligne,
      champ: champ ?? element.nom,
      ...(valeur === undefined ? {} : { valeur }),
    }),
  )
}

export interface Circonstance {
  readonly element: Element
  readonly champ?: string
  readonly valeur?: string
}

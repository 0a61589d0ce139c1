import type { AnomalieGardee, Execution } from './execution.ts'
import { GRAVITES } from './gravites.ts'

export type CelluleDeTableau = string | number | Date | undefined

/** Un tableau à télécharger : titres des colonnes, puis lignes. */
export interface Tableau {
  readonly titre: string
  readonly colonnes: readonly string[]
  readonly lignes: AsyncIterable<readonly CelluleDeTableau[]>
}

/** Les anomalies d'une exécution, une par ligne. */
export function tableauDesAnomalies(
  { id }: Pick<Execution, 'id'>,
  anomalies: AsyncIterable<AnomalieGardee>,
): Tableau {
  return {
    titre: `Anomalies de l’import n° ${id}`,
    colonnes: [
      'Gravité',
      'Code',
      'Explication',
      'Formation',
      'Numéro de l’organisme',
      'Organisme',
      'Élément',
      'Valeur',
      'Rang',
      'Ligne du fichier',
    ],
    lignes: lignesDesAnomalies(anomalies),
  }
}

async function* lignesDesAnomalies(anomalies: AsyncIterable<AnomalieGardee>) {
  for await (const une of anomalies) {
    const { gravite, code, phrase, numero, organisme, nomOrganisme, champ, valeur, rang, ligne } = une
    yield [GRAVITES[gravite], code, phrase, numero, organisme, nomOrganisme, champ, valeur, rang, ligne]
  }
}

/** L'historique, une exécution par ligne. */
export function tableauDesExecutions(executions: AsyncIterable<Execution>): Tableau {
  return {
    titre: 'Historique des imports',
    colonnes: [
      'Numéro',
      'Début',
      'Fin',
      'État',
      'Fichier',
      'Mode',
      'Forcé',
      'Lues',
      'Créées',
      'Modifiées',
      'Republiées',
      'Inchangées',
      'Retirées',
      'Rejetées',
      'Motif',
    ],
    lignes: lignesDesExecutions(executions),
  }
}

async function* lignesDesExecutions(executions: AsyncIterable<Execution>) {
  for await (const { id, debut, fin, etat, source, mode, force, volumes: v, phrase, motif } of executions) {
    const nombres = [v.lues, v.creees, v.modifiees, v.republiees, v.inchangees, v.retirees, v.rejetees]
    yield [Number(id), debut, fin, etat, source, mode, force ? 'oui' : 'non', ...nombres, motif ?? phrase]
  }
}

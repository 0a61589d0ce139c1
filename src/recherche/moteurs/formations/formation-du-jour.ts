import { type Formation, type StatutCpf, statutCpf } from '../../../catalogue/back-office.ts'
import type { Jour } from '../../../kernel/jour.ts'

/** Une formation et ce qui, dans ses facettes, dépend du jour : l'index en est refait à minuit. */
export interface FormationDuJour extends Formation {
  readonly cpf?: StatutCpf
}

export function formationDuJour(formation: Formation, jour: Jour): FormationDuJour {
  const cpf = statutCpf(formation, jour)
  return cpf === undefined ? formation : { ...formation, cpf }
}

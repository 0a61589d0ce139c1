import { dernierJour } from '../../kernel/date-lheo.ts'
import type { Jour } from '../../kernel/jour.ts'
import type { EligibiliteCpf, Formation } from './formation.ts'
import { sessionsVisibles } from './sessions.ts'

/**
 * Ce que l'on sait du compte personnel de formation : `declaree`, le flux dit la formation éligible ; `a-verifier`, sa
 * certification est inscrite au RNCP ou au Répertoire spécifique (code du travail, L6323-6) et seul l'organisme décide de la
 * proposer sur Mon Compte Formation.
 */
export const STATUTS_CPF = ['declaree', 'a-verifier'] as const
export type StatutCpf = (typeof STATUTS_CPF)[number]

/**
 * La règle unique, ce jour-là : étiquettes, filtre, comptes et fiche s'en servent. Le flux déclare par un code CPF (LHÉO
 * 2.3), ou par l'éligibilité d'une session encore montrée, tant qu'elle n'est pas échue (flux 2015-2019). Rien de tout
 * cela : on n'en sait rien.
 */
export function statutCpf(formation: Formation, aujourdhui: Jour): StatutCpf | undefined {
  const sessions = sessionsVisibles(formation, aujourdhui).map(({ session }) => session)
  const certifications = [formation, ...sessions].flatMap((une) => une.certifications)
  const codee = [...certifications, ...formation.typesFormation].some(({ cpf }) => cpf !== undefined)
  const eligibilites = sessions.flatMap(({ eligibilitesCpf }) => eligibilitesCpf)
  if (codee || eligibilites.some((une) => eligibiliteEnCours(une, aujourdhui))) return 'declaree'
  const enregistree = certifications.some(({ rncp, rs }) => rncp !== undefined || rs !== undefined)
  return enregistree ? 'a-verifier' : undefined
}

/** Une éligibilité sans fin lisible dure encore. */
export function eligibiliteEnCours({ fin }: Pick<EligibiliteCpf, 'fin'>, aujourdhui: Jour): boolean {
  const dernier = fin === undefined ? undefined : dernierJour(fin)
  return dernier === undefined || dernier >= aujourdhui
}

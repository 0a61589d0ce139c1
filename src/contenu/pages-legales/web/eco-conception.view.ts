import { jourEnLettres, lireJour } from '../../../kernel/jour.ts'
import { APPELS_PAR_PAGE, BUDGETS_DE_POIDS } from '../domain/budgets-de-poids.ts'
import { CRITERES_RGESN, evaluerEcoConception } from '../domain/note-eco-conception.ts'
import type { DeclarationEcoConception } from '../domain/page-legale.ts'

export interface VueEcoConception {
  /** « non évalué », « évaluation en cours », « 72 % ». */
  readonly resultat: string
  readonly explication: string
  /** Type de page, poids et requêtes au plus. */
  readonly budgets: readonly (readonly [page: string, poids: string, appels: string])[]
}

const INSECABLE = '\u00a0'

export function vueEcoConception(declaration: DeclarationEcoConception | undefined): VueEcoConception {
  return {
    ...resultat(declaration),
    budgets: Object.values(BUDGETS_DE_POIDS).map(
      ({ libelle, octets }) => [libelle, `${octets / 1_024}${INSECABLE}Ko`, `${APPELS_PAR_PAGE}`] as const,
    ),
  }
}

function resultat(
  declaration: DeclarationEcoConception | undefined,
): Pick<VueEcoConception, 'resultat' | 'explication'> {
  const evaluation = evaluerEcoConception(declaration)
  const jour = lireJour(declaration?.date ?? '')
  const quand = jour === undefined ? '' : ` le ${jourEnLettres(jour)}`
  switch (evaluation.etat) {
    case 'non-evalue':
      return {
        resultat: 'non évalué',
        explication: 'Aucune évaluation n’a été faite à ce jour : aucune note n’est donc annoncée.',
      }
    case 'en-cours':
      return {
        resultat: 'évaluation en cours',
        explication: `${evaluation.repondus} critères sur ${CRITERES_RGESN} ont une réponse ; la note sera calculée quand ils en auront tous une.`,
      }
    case 'evalue':
      return {
        resultat: `${evaluation.note}${INSECABLE}%`,
        explication: `Autoévaluation établie${quand} : ${evaluation.conformes} critères conformes sur ${evaluation.applicables} applicables, pondérés selon leur priorité.`,
      }
  }
}

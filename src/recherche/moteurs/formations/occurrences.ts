import {
  type Action,
  accessibleHandicap,
  alternanceDeSession,
  dureeHeuresDAction,
  type Formation,
  type LieuFormation,
  type Session,
  visibleJusquau,
  voieDeSession,
} from '../../../catalogue/back-office.ts'
import { premierJour } from '../../../kernel/date-lheo.ts'
import { familleFinanceur, famillePublic } from '../../../referentiels/index.ts'
import type { Occurrence } from '../../domain/moteur.ts'
import { departementDAdresse } from '../departement-d-adresse.ts'
import { classeDeDuree } from './durees.ts'
import { A_DISTANCE, modaliteDAction } from './modalites.ts'

/** Une occurrence par session et par lieu ; une action sans lieu en a une sans position. */
export function occurrencesDeFormation(formation: Formation): readonly Occurrence[] {
  return formation.actions.flatMap((action) => {
    const lieux = action.lieux.length === 0 ? [undefined] : action.lieux
    return action.sessions.flatMap((session) => {
      const attributs = attributsDeSession(action, session)
      return lieux.map((lieu) => ({
        ...quand(action, session),
        ...ou(lieu),
        attributs,
        aDistance: aDistance(action),
      }))
    })
  })
}

type Quand = Pick<Occurrence, 'debut' | 'visibleJusquau' | 'permanente' | 'ouverte'>
type Ou = Pick<Occurrence, 'latitude' | 'longitude' | 'codeInsee' | 'departement'>

function quand(action: Action, session: Session): Quand {
  const debut = premierJour(session.periode.debut)
  const fin = visibleJusquau(action, session)
  return {
    ...(debut === undefined ? {} : { debut }),
    ...(fin === undefined ? {} : { visibleJusquau: fin }),
    permanente: action.entreesPermanentes,
    ouverte: session.recrutement !== 'ferme' && session.recrutement !== 'suspendu',
  }
}

function ou(lieu: LieuFormation | undefined): Ou {
  const adresse = lieu?.coordonnees.adresse
  if (adresse === undefined) return {}
  const departement = departementDAdresse(adresse)
  return {
    ...adresse.position,
    ...(adresse.codeInsee === undefined ? {} : { codeInsee: adresse.codeInsee }),
    ...(departement === undefined ? {} : { departement }),
  }
}

const aDistance = (action: Action): boolean => modaliteDAction(action) === A_DISTANCE

function attributsDeSession(action: Action, session: Session): Readonly<Record<string, readonly string[]>> {
  const { apprentissage, contratPro } = alternanceDeSession({ action, session })
  const handicap = accessibleHandicap(action.accesHandicapes) === true
  return {
    modalite: presents([modaliteDAction(action)]),
    alternance: presents([
      apprentissage ? 'apprentissage' : undefined,
      contratPro ? 'contrat-pro' : undefined,
    ]),
    voie: presents([voieDeSession({ action, session })]),
    financement: presents(action.financeurs.map(({ code }) => familleFinanceur(code))),
    duree: presents([classeDeDuree(dureeHeuresDAction(action))]),
    public: presents(action.publics.map(({ code }) => famillePublic(code))),
    handicap: presents([handicap ? 'oui' : undefined]),
  }
}

const presents = (valeurs: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(valeurs.filter((valeur) => valeur !== undefined)),
]

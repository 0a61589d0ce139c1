import { type Action, type Formation, type Session, visibleJusquau } from '../../catalogue/index.ts'
import { dernierJour, premierJour } from '../../kernel/date-lheo.ts'
import { ajouterJours, type Jour } from '../../kernel/jour.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { type Examen, SANS_FIN } from '../domain/examen.ts'

type Borne = Jour | typeof SANS_FIN

/**
 * Jusqu'à quand la formation se montre, et jusqu'à quand on peut y entrer. C'est la règle de visibilité du catalogue
 * (`etatSession`), retournée : au lieu d'un état pour un jour, le dernier jour d'un état.
 */
export function bornesDesSessions({
  actions,
}: Pick<Formation, 'actions'>): Pick<Examen, 'montreeJusquau' | 'aVenirJusquau'> {
  const datees = actions.flatMap((action) => action.sessions.map((session) => ({ action, session })))
  const montree = laPlusTardive(datees.map(({ action, session }) => montreeJusquau(action, session)))
  const aVenir = laPlusTardive(datees.map(({ action, session }) => aVenirJusquau(action, session)))
  return sansAbsents({ montreeJusquau: montree, aVenirJusquau: aVenir })
}

/** Vrai si une session, ou sa période d'inscription, finit à coup sûr avant d'avoir commencé. */
export function datesIncoherentes({ actions }: Pick<Formation, 'actions'>): boolean {
  const sessions = actions.flatMap((action) => action.sessions)
  return sessions
    .flatMap(({ periode, periodeInscription }) => [periode, periodeInscription])
    .some((periode) => periode !== undefined && finitAvant(periode))
}

function finitAvant({ debut, fin }: Session['periode']): boolean {
  const premier = premierJour(debut)
  const dernier = dernierJour(fin)
  return premier !== undefined && dernier !== undefined && dernier < premier
}

/** Une session déclarée périmée ne se montre jamais : « jamais » est ici une absence. */
function montreeJusquau(action: Action, session: Session): Borne | undefined {
  if (action.perimee === true || session.perimee === true) return undefined
  return visibleJusquau(action, session) ?? SANS_FIN
}

/** Une entrée permanente reste ouverte tant que la session se montre ; une autre, jusqu'à la veille de son début. */
function aVenirJusquau(action: Action, session: Session): Borne | undefined {
  const montree = montreeJusquau(action, session)
  if (montree === undefined || action.entreesPermanentes) return montree
  const debut = dernierJour(session.periode.debut)
  return debut === undefined ? undefined : laMoinsTardive(ajouterJours(debut, -1), montree)
}

/** « infinity » suit tous les jours dans l'ordre du texte : un chiffre précède une lettre. */
const laMoinsTardive = (a: Borne, b: Borne): Borne => (a < b ? a : b)

function laPlusTardive(bornes: readonly (Borne | undefined)[]): Borne | undefined {
  return bornes.reduce((retenue, borne) => {
    if (retenue === undefined || borne === undefined) return retenue ?? borne
    return borne > retenue ? borne : retenue
  }, undefined)
}

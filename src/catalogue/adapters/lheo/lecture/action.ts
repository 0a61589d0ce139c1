import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { Action } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { lireAccueil, lireCouts, lireModalites } from './action-champs.ts'
import { lireEnseignements, lireFinanceurs, lireLieu } from './action-parties.ts'
import { lireAdresse } from './adresse.ts'
import { type Contexte, signaler } from './contexte.ts'
import { lireDate } from './dates.ts'
import { attributsDe, enfant, enfants } from './elements.ts'
import { lireExtras } from './extras.ts'
import { interpreterExtrasAction } from './extras-interpretes.ts'
import { lireFormateur, numeroDe } from './organisme.ts'
import { lireSessions, signalerSessionsVides } from './session.ts'
import { lireUrls } from './sites.ts'
import { verifierElements } from './verifier-elements.ts'

/** Une action : lieu, public, financement, prix et durée ; ses dates sont dans ses sessions. */
export function lireAction(contexte: Contexte, element: Element): Action {
  const action = lireChamps(contexte, element)
  verifierElements(contexte, element)
  verifierAction(contexte, element, action)
  return action
}

function lireChamps(contexte: Contexte, element: Element): Action {
  const sessions = lireSessions(contexte, element)
  const extras = lireExtras(element, contexte.prefixes)
  const information = enfant(element, 'adresse-information')
  const formateurs = enfants(element, 'organisme-formateur')
  return sansAbsents({
    numero: numeroDe(element),
    attributs: attributsDe(element),
    ...lireModalites(contexte, element),
    lieux: enfants(element, 'lieu-de-formation').map((lieu) => lireLieu(contexte, lieu)),
    urls: lireUrls(contexte, element, 'url-action'),
    sessions,
    adresseInformation: information && lireAdresse(contexte, information),
    datesInformation: lireDatesInformation(contexte, element),
    ...lireAccueil(contexte, element),
    ...lireCouts(contexte, element),
    organismesFormateurs: formateurs.map((formateur) => lireFormateur(contexte, formateur)),
    financeurs: lireFinanceurs(contexte, element),
    enseignements: lireEnseignements(contexte, element),
    ...interpreterExtrasAction(extras),
    extras,
  })
}

function lireDatesInformation(contexte: Contexte, element: Element): Action['datesInformation'] {
  return enfants(element, 'date-information')
    .map((dateInformation) => lireDate(contexte, enfant(dateInformation, 'date')))
    .filter(({ type }) => type !== 'inconnue')
}

const A_DISTANCE = '2'

function verifierAction(contexte: Contexte, element: Element, action: Action): void {
  if (action.sessions.length === 0) signaler(contexte, 'session-absente', { element, champ: 'session' })
  if (!action.entreesPermanentes) signalerSessionsVides(contexte, element, action.sessions)
  const surPlace = action.modalitesEnseignement !== A_DISTANCE
  if (surPlace && action.lieux.length === 0)
    signaler(contexte, 'lieu-absent', { element, champ: 'lieu-de-formation' })
  if (action.publics.length === 0)
    signaler(contexte, 'valeur-absente', { element, champ: 'code-public-vise' })
  if (action.modalitesEnseignement === undefined) {
    signaler(contexte, 'valeur-absente', { element, champ: 'modalites-enseignement' })
  }
}

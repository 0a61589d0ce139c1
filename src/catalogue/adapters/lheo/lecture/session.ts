import { sansAbsents } from '../../../../kernel/sans-absents.ts'
import type { Session } from '../../../domain/formation.ts'
import type { Element } from '../flux/arbre.ts'
import { lireAdresse } from './adresse.ts'
import { lireBlocs, lireReferences } from './certification.ts'
import { code, texte } from './champs.ts'
import { type Contexte, signaler } from './contexte.ts'
import { lireContacts } from './coordonnees.ts'
import { lireCycles } from './cycle.ts'
import { lirePeriode } from './dates.ts'
import { attributsDe, enfant, enfants, estNonRenseigne } from './elements.ts'
import { lireExtras } from './extras.ts'
import { interpreterExtrasSession } from './extras-interpretes.ts'
import { numeroDe } from './organisme.ts'
import { lireRecrutement } from './recrutement.ts'
import { lireUrls } from './sites.ts'

/** Les sessions d'une action. */
export function lireSessions(contexte: Contexte, action: Element): readonly Session[] {
  return enfants(action, 'session')
    .filter((element) => !estNonRenseigne(element))
    .map((element) => lireSession(contexte, element))
}

function lireSession(contexte: Contexte, element: Element): Session {
  const adresseInscription = enfant(element, 'adresse-inscription')
  const periodeInscription = enfant(element, 'periode-inscription')
  const extras = lireExtras(element, contexte.prefixes)
  return sansAbsents({
    numero: numeroDe(element),
    attributs: attributsDe(element),
    periode: lirePeriode(contexte, element),
    adresseInscription: adresseInscription && lireAdresse(contexte, adresseInscription),
    modalitesInscription: texte(contexte, element, 'modalites-inscription'),
    periodeInscription: periodeInscription && lirePeriode(contexte, periodeInscription),
    recrutement: lireEtatRecrutement(contexte, element),
    recrutements: enfants(element, 'recrutement').map((recrutement) =>
      lireRecrutement(contexte, recrutement),
    ),
    urls: lireUrls(contexte, element, 'url-session'),
    contacts: lireContacts(contexte, element, 'contact-session'),
    certifications: lireReferences(contexte, element),
    blocsCompetences: lireBlocs(contexte, element),
    cycles: lireCycles(contexte, element),
    ...interpreterExtrasSession(extras),
    extras,
  })
}

/** dict-etat-recrutement. */
const ETATS_RECRUTEMENT = new Map<string, 'ouvert' | 'ferme' | 'suspendu'>([
  ['1', 'ouvert'],
  ['2', 'ferme'],
  ['3', 'suspendu'],
])

function lireEtatRecrutement(contexte: Contexte, element: Element): Session['recrutement'] {
  const etat = code(contexte, element, ['etat-recrutement', 'etat-recrutement'])
  return etat === undefined ? undefined : ETATS_RECRUTEMENT.get(etat)
}

/** Une session sans aucune date ne se place nulle part, sauf si l'on entre toute l'année. */
export function signalerSessionsVides(
  contexte: Contexte,
  element: Element,
  sessions: readonly Session[],
): void {
  const vides = sessions.filter(
    ({ periode }) => periode.debut.type === 'inconnue' && periode.fin.type === 'inconnue',
  )
  for (const session of vides) {
    signaler(contexte, 'session-vide', {
      element,
      champ: 'session',
      ...(session.numero === undefined ? {} : { valeur: session.numero }),
    })
  }
}

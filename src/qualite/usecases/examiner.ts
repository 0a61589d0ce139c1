import {
  adressesUtiles,
  dureeHeures,
  type Formation,
  numeroOrganisme,
  suiviADistance,
} from '../../catalogue/index.ts'
import { plierLesMots } from '../../kernel/plier.ts'
import { texteDeHtml } from '../../kernel/texte-de-html.ts'
import type { Examen } from '../domain/examen.ts'
import type { IdMesure } from '../domain/mesures.ts'
import { bornesDesSessions, datesIncoherentes } from './dates-des-sessions.ts'
import { estEnMajuscules } from './textes.ts'

/** Change dès qu'une mesure de fiche change : toutes les formations sont alors réexaminées. */
export const VERSION_DES_REGLES = '1'
const OBJECTIFS_MIN = 80

/** Examine une formation sans regarder le jour. */
export function examiner(formation: Formation): Examen {
  return {
    defauts: DEFAUTS.filter(([, enDefaut]) => enDefaut(formation)).map(([id]) => id),
    ...bornesDesSessions(formation),
    cleDoublon: cleDoublon(formation),
    liens: liens(formation),
  }
}

/** Les mesures de portée « fiche ». */
const DEFAUTS: readonly (readonly [IdMesure, (formation: Formation) => boolean])[] = [
  ['sans-session', ({ actions }) => actions.every(({ sessions }) => sessions.length === 0)],
  ['sans-contact', (formation) => !estJoignable(formation)],
  ['dates-incoherentes', datesIncoherentes],
  ['sans-position', sansPosition],
  ['sans-niveau-sortie', ({ niveauSortie }) => niveauSortie === undefined],
  ['sans-niveau-entree', ({ niveauEntree }) => niveauEntree === undefined],
  ['sans-certification', sansCertification],
  ['sans-formacode', ({ domaine }) => domaine.formacodes.length === 0],
  ['objectifs-courts', ({ objectif }) => texteDeHtml(objectif).length < OBJECTIFS_MIN],
  ['sans-rome', ({ domaine }) => domaine.rome.length === 0],
  ['sans-programme', ({ contenu }) => texteDeHtml(contenu) === ''],
  ['sans-duree', (formation) => dureeHeures(formation) === undefined],
  ['intitule-majuscules', ({ intitule }) => estEnMajuscules(intitule)],
]

function coordonneesDeContact({ contacts, organisme, actions }: Formation) {
  const desSessions = actions.flatMap(({ sessions }) => sessions.flatMap((session) => session.contacts))
  const tous = [...contacts, ...organisme.contacts, ...desSessions]
  return [organisme.coordonnees, ...tous.map(({ coordonnees }) => coordonnees)]
}

function estJoignable(formation: Formation): boolean {
  return coordonneesDeContact(formation).some(
    ({ telephones, portables, courriel }) =>
      telephones.length > 0 || portables.length > 0 || courriel !== undefined,
  )
}

/** Une formation entièrement à distance n'a pas à être située. */
function sansPosition(formation: Formation): boolean {
  if (suiviADistance(formation) === 'oui') return false
  const lieux = formation.actions.flatMap((action) => action.lieux)
  return !lieux.some(({ coordonnees }) => coordonnees.adresse?.position !== undefined)
}

function sansCertification({ certifiante, certifications }: Formation): boolean {
  return certifiante && !certifications.some(({ rncp, rs }) => rncp !== undefined || rs !== undefined)
}

function cleDoublon(formation: Formation): string {
  const { intitule, niveauSortie = '', organisme, actions } = formation
  const communes = actions.flatMap(({ lieux }) =>
    lieux.map(({ coordonnees: { adresse } }) => adresse?.codeInsee ?? adresse?.codePostal ?? ''),
  )
  const ou = [...new Set(communes)].sort().join(' ')
  return [numeroOrganisme(organisme), plierLesMots(intitule), niveauSortie, ou].join('|')
}

function liens(formation: Formation): readonly string[] {
  const { urls, actions } = formation
  const desActions = actions.flatMap((action) => [
    ...action.urls,
    ...action.sessions.flatMap((session) => session.urls),
  ])
  const desContacts = coordonneesDeContact(formation).flatMap(({ sites }) => sites)
  return adressesUtiles([...urls, ...desActions, ...desContacts])
}

import {
  adressesUtiles,
  estVisible,
  etatSession,
  type Formation,
  numeroOrganisme,
} from '../catalogue/index.ts'
import { dernierJour, premierJour } from '../kernel/date-lheo.ts'
import type { Jour } from '../kernel/jour.ts'
import { plierLesMots } from '../kernel/plier.ts'
import { texteDeHtml } from '../kernel/texte-de-html.ts'
import type { IdMesure } from './domain/mesures.ts'

export interface Contexte {
  readonly toutes: readonly Formation[]
  readonly jour: Jour
  readonly morts: ReadonlySet<string>
}

/** Chaque mesure, écrite le plus bêtement possible : une formation, un jour, aucune mémoire. */
export const ORACLE: Readonly<Record<IdMesure, (formation: Formation, contexte: Contexte) => boolean>> = {
  'sans-session': (une) => sessions(une).length === 0,
  'sessions-passees': (une, { jour }) =>
    sessions(une).length > 0 && !etats(une, jour).some((etat) => estVisible(etat)),
  'sans-session-a-venir': (une, { jour }) => {
    const visibles = etats(une, jour).filter(estVisible)
    const ouvertes = visibles.filter(({ etat }) => etat === 'a-venir' || etat === 'permanente')
    return visibles.length > 0 && ouvertes.length === 0
  },
  'sans-contact': (une) =>
    !JSON.stringify([
      une.contacts.map(({ coordonnees }) => coordonnees),
      une.organisme.coordonnees,
      une.organisme.contacts.map(({ coordonnees }) => coordonnees),
      sessions(une).map(({ contacts }) => contacts.map(({ coordonnees }) => coordonnees)),
    ]).match(/"(?:telephones|portables)":\["|"courriel":/),
  'dates-incoherentes': (une) =>
    sessions(une).some(({ periode, periodeInscription }) =>
      [periode, ...(periodeInscription === undefined ? [] : [periodeInscription])].some(
        ({ debut, fin }) => (dernierJour(fin) ?? '9999-12-31') < (premierJour(debut) ?? '0000-01-01'),
      ),
    ),
  'lien-mort': (une, { morts }) => tousLesLiens(une).some((lien) => morts.has(lien)),
  doublon: (une, { toutes }) => toutes.filter((autre) => seRessemblent(une, autre)).length > 1,
  'sans-position': (une) =>
    !une.actions.every((action) => action.modalitesEnseignement === '2') &&
    !une.actions.some(({ lieux }) => lieux.some((lieu) => lieu.coordonnees.adresse?.position !== undefined)),
  'sans-niveau-sortie': (une) => une.niveauSortie === undefined,
  'sans-niveau-entree': (une) => une.niveauEntree === undefined,
  'sans-certification': (une) =>
    une.certifiante && !une.certifications.some((code) => code.rncp !== undefined || code.rs !== undefined),
  'sans-formacode': (une) => une.domaine.formacodes.length === 0,
  'objectifs-courts': (une) => texteDeHtml(une.objectif).length < 80,
  'sans-rome': (une) => une.domaine.rome.length === 0,
  'sans-programme': (une) => texteDeHtml(une.contenu).length === 0,
  'sans-duree': (une) =>
    !une.actions.some(({ heuresTotal = 0, heuresCentre = 0, heuresEntreprise = 0, dureeConventionnee = 0 }) =>
      [heuresTotal, heuresCentre, heuresEntreprise, dureeConventionnee].some((heures) => heures > 0),
    ),
  'intitule-majuscules': ({ intitule }) => {
    const mots = intitule.split(/[^\p{L}]+/u).filter((mot) => mot !== '')
    const crie = intitule === intitule.toUpperCase()
    return crie && (mots.some((mot) => mot.length >= 8) || mots.filter((mot) => mot.length >= 5).length >= 2)
  },
}

const sessions = ({ actions }: Formation) => actions.flatMap((action) => action.sessions)

const etats = ({ actions }: Formation, jour: Jour) =>
  actions.flatMap((action) => action.sessions.map((session) => etatSession(action, session, jour)))

const tousLesLiens = (une: Formation) =>
  adressesUtiles([
    ...une.urls,
    ...une.actions.flatMap(({ urls }) => urls),
    ...sessions(une).flatMap(({ urls }) => urls),
    ...[
      ...une.contacts,
      ...une.organisme.contacts,
      ...sessions(une).flatMap(({ contacts }) => contacts),
    ].flatMap(({ coordonnees }) => coordonnees.sites),
    ...une.organisme.coordonnees.sites,
  ])

function seRessemblent(a: Formation, b: Formation): boolean {
  const lieux = ({ actions }: Formation) => {
    const adresses = actions.flatMap((action) => action.lieux.map(({ coordonnees }) => coordonnees.adresse))
    return JSON.stringify([...new Set(adresses.map((une) => une?.codeInsee ?? une?.codePostal ?? ''))].sort())
  }
  return (
    numeroOrganisme(a.organisme) === numeroOrganisme(b.organisme) &&
    plierLesMots(a.intitule) === plierLesMots(b.intitule) &&
    (a.niveauSortie ?? '') === (b.niveauSortie ?? '') &&
    lieux(a) === lieux(b)
  )
}

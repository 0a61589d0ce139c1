import type { Jour } from '../../kernel/jour.ts'
import { enEuros } from '../../kernel/nombre.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import { libellePublic, libelleTable } from '../../referentiels/index.ts'
import { estVisible, etatSession } from '../domain/etat-session.ts'
import type { Action, Code } from '../domain/formation.ts'
import { alternance, voies } from '../domain/regles.ts'
import type { Formule } from '../usecases/regrouper-actions.ts'
import { adresseEnLigne, type VueAdresse } from './adresse.view.ts'
import { adressesUtiles } from './adresse-web.ts'
import { type VueContact, vueContact, vuesContacts } from './contact.view.ts'
import { dateEnLettres } from './dates-en-lettres.ts'
import { durees } from './duree.view.ts'
import { libelleVoie } from './etiquettes.view.ts'
import { lignesFinancement } from './financement.view.ts'
import { avecAide, html, type Ligne, ligne } from './ligne.ts'
import { siretLisible } from './nombres.ts'

/** Une façon de suivre la formation : organisation, publics, coût, lieux, formateurs, vie sur place. */
export interface VueFormule {
  /** Ce qui distingue cette formule des autres : « Toulouse, Albi – en présentiel ». */
  readonly titre: string
  readonly organisation: readonly Ligne[]
  readonly publics: readonly Ligne[]
  readonly financement: readonly Ligne[]
  readonly surPlace: readonly Ligne[]
  readonly enseignements: readonly VueEnseignement[]
  readonly lieux: readonly VueLieu[]
  readonly formateurs: readonly VueFormateur[]
  readonly sites: readonly string[]
}

export interface VueLieu {
  readonly adresse?: VueAdresse
  readonly contact: VueContact
}

export interface VueFormateur {
  readonly nom: string
  readonly siret?: string
  readonly contacts: readonly VueContact[]
}

export interface VueEnseignement {
  readonly libelle: string
  readonly type: string
  readonly obligatoire: boolean
  readonly commentaire?: string
}

/** `seul` : une formule unique ne redit pas ce que « L'essentiel » montre déjà. */
export function vueFormule(
  { modele, actions, lieux }: Formule,
  { seul, aujourdhui }: { readonly seul: boolean; readonly aujourdhui: Jour },
): VueFormule {
  const vuesLieux = lieux.map(({ coordonnees }) => vueLieu(coordonnees))
  return {
    titre: titre(modele, vuesLieux),
    organisation: [
      ...(seul ? [] : dureeEtModalite(modele)),
      ...organisation(modele, contrats(actions, aujourdhui)),
      ...avecAide(
        'voies',
        ligne('VoieDeFormation', ...voies(actions.flatMap(avecSessions)).map((voie) => libelleVoie[voie])),
      ),
    ],
    publics: publics(modele),
    financement: lignesFinancement(modele),
    surPlace: [...surPlace(modele), ...information(actions)],
    enseignements: modele.enseignements.map(vueEnseignement),
    lieux: vuesLieux,
    formateurs: formateurs(modele),
    sites: adressesUtiles(actions.flatMap(({ urls }) => urls)),
  }
}

function titre(action: Action, lieux: readonly VueLieu[]): string {
  const villes = new Set(lieux.map(({ adresse }) => adresse?.commune).filter((ville) => ville !== undefined))
  const ou =
    [...villes].slice(0, VILLES_DANS_LE_TITRE).join(', ') + (villes.size > VILLES_DANS_LE_TITRE ? '…' : '')
  const modalite = libelleTable('modalites-enseignement', action.modalitesEnseignement ?? '') ?? ''
  if (ou === '' || modalite === '') return `${ou}${modalite}`
  return `${ou} – ${modalite.toLocaleLowerCase('fr')}`
}

const VILLES_DANS_LE_TITRE = 3

function dureeEtModalite(action: Action): readonly Ligne[] {
  return [
    ...ligne('Durée', ...durees(action)),
    ...ligne('Modalité', libelleTable('modalites-enseignement', action.modalitesEnseignement ?? '')),
  ]
}

function organisation(action: Action, contrats: readonly string[]): readonly Ligne[] {
  return [
    ...ligne('Rythme', html(action.rythme)),
    ...ligne('Alternance', ...contrats, html(action.modalitesAlternance)),
    ...ligne('Entrées', action.entreesPermanentes ? 'Possibles à tout moment' : 'À dates fixes'),
    ...ligne('Pédagogie', action.modalitesPedagogiques),
    ...ligne('Langues', ...action.langues.map(nomDeLangue)),
  ]
}

const avecSessions = (action: Action) => action.sessions.map((session) => ({ action, session }))

/** Ceux des sessions encore montrées, comme les étiquettes et les filtres ; de toutes, quand il n'en reste aucune. */
function contrats(actions: readonly Action[], aujourdhui: Jour): readonly string[] {
  const toutes = actions.flatMap(avecSessions)
  const montrees = toutes.filter(({ action, session }) =>
    estVisible(etatSession(action, session, aujourdhui)),
  )
  const { apprentissage, contratPro } = alternance(montrees.length === 0 ? toutes : montrees)
  return [
    ...(apprentissage ? ['Contrat d’apprentissage'] : []),
    ...(contratPro ? ['Contrat de professionnalisation'] : []),
  ]
}

const langues = new Intl.DisplayNames(['fr'], { type: 'language' })

/** ISO 639-1 ; un code illisible est montré tel quel. */
function nomDeLangue(code: string): string {
  return /^[a-z]{2}$/i.test(code) ? (langues.of(code.toLowerCase()) ?? code) : code
}

function publics(action: Action): readonly Ligne[] {
  const perimetre = libelleTable('perimetre-recrutement', action.perimetreRecrutement ?? '')
  return [
    ...ligne('Publics', ...libellesPublics(action.publics), action.infoPublics),
    ...ligne('Conditions d’accès', html(action.conditions)),
    ...ligne('Recrutement', html(action.modalitesRecrutement)),
    ...ligne('Périmètre de recrutement', perimetre, action.infosPerimetre),
  ]
}

function libellesPublics(codes: readonly Code[]): readonly string[] {
  return [...new Set(codes.map(({ code }) => libellePublic(code)))]
}

function surPlace(action: Action): readonly Ligne[] {
  return [
    ...ligne('Accès pour les personnes handicapées', action.accesHandicapes),
    ...ligne('Restauration', action.restauration),
    ...ligne('Hébergement', action.hebergement),
    ...ligne('Transport', action.transport),
    ...ligne('Équipement à prévoir', ...action.equipements.map(equipement)),
  ]
}

function equipement({ type, cout, commentaire }: Action['equipements'][number]): string {
  const nom = libelleTable('type-equipement', type) ?? 'Équipement'
  const details = [cout === undefined ? undefined : `environ ${enEuros(cout)}`, commentaire]
  return [nom, ...details.filter((detail) => detail !== undefined)].join(', ')
}

function information(actions: readonly Action[]): readonly Ligne[] {
  const adresses = actions.map(({ adresseInformation }) => adresseEnLigne(adresseInformation))
  const dates = actions.flatMap(({ datesInformation }) => datesInformation.map(dateEnLettres))
  return [
    ...ligne('Où se renseigner', ...new Set(adresses)),
    ...ligne('Réunions d’information', ...new Set(dates)),
  ]
}

function vueLieu(coordonnees: Action['lieux'][number]['coordonnees']): VueLieu {
  const { adresse, ...contact } = vueContact({ coordonnees })
  return sansAbsents({ adresse, contact })
}

function formateurs({ organismesFormateurs }: Action): readonly VueFormateur[] {
  return organismesFormateurs.flatMap(({ raisonSociale, siret, contacts }) =>
    raisonSociale === undefined
      ? []
      : [
          sansAbsents({
            nom: raisonSociale,
            siret: siret === undefined ? undefined : siretLisible(siret),
            contacts: vuesContacts(contacts),
          }),
        ],
  )
}

function vueEnseignement({ libelle, type, obligatoire, commentaire }: Action['enseignements'][number]) {
  return sansAbsents({
    libelle,
    type: libelleTable('type-enseignement', type) ?? '',
    obligatoire,
    commentaire,
  })
}

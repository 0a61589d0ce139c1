import type { Jour } from '../../kernel/jour.ts'
import { eligibiliteEnCours } from '../domain/cpf.ts'
import { type EtatSession, estVisible, etatSession } from '../domain/etat-session.ts'
import type { Periode } from '../domain/formation.ts'
import type { SessionSituee } from '../usecases/regrouper-actions.ts'
import { adresseEnLigne, communeEtCodePostal } from './adresse.view.ts'
import { adressesUtiles } from './adresse-web.ts'
import { lignesBlocs } from './blocs-competences.view.ts'
import { lignesCertifications } from './certification.view.ts'
import { cheminAgenda } from './chemins.ts'
import { type VueContact, vuesContacts } from './contact.view.ts'
import { lignesCycles } from './cycle.view.ts'
import { dateEnLettres, majuscule, periodeEnLettres } from './dates-en-lettres.ts'
import { type Ligne, ligne } from './ligne.ts'
import { type VueRecrutement, vuesRecrutements } from './recrutement.view.ts'

export interface VueSession {
  readonly cle: string
  /** « Du 4 janvier au 12 juin 2027 ». */
  readonly dates: string
  readonly etat: { readonly libelle: string; readonly ton: 'succes' | 'attention' | 'neutre' }
  readonly lieux: readonly string[]
  readonly inscription: readonly Ligne[]
  readonly recrutements: readonly VueRecrutement[]
  readonly contacts: readonly VueContact[]
  readonly sites: readonly string[]
  /** Fichier iCalendar ; absent si le jour de début n'est pas connu. */
  readonly agenda?: string
  readonly visible: boolean
}

export function vueSession(numeroFormation: string, situee: SessionSituee, aujourdhui: Jour): VueSession {
  const { cle, action, session } = situee
  const etat = etatSession(action, session, aujourdhui)
  const visible = estVisible(etat)
  const datee = session.periode.debut.type === 'jour'
  return {
    cle,
    dates: dates({ periode: session.periode, permanente: action.entreesPermanentes }, aujourdhui),
    etat: vueEtat(etat),
    lieux: lieux(situee),
    inscription: lignesInscription(situee, aujourdhui),
    recrutements: vuesRecrutements(session.recrutements),
    contacts: vuesContacts(session.contacts),
    sites: adressesUtiles(session.urls),
    ...(visible && datee ? { agenda: cheminAgenda(numeroFormation, cle) } : {}),
    visible,
  }
}

const A_DISTANCE = '2'

/** Les communes de la session, ou « À distance » (dict-modalites-enseignement, 2). */
function lieux({ action }: SessionSituee): readonly string[] {
  const adresses = action.lieux.map(({ coordonnees }) => coordonnees.adresse)
  const villes = adresses.map((adresse) => (adresse === undefined ? undefined : communeEtCodePostal(adresse)))
  const connues = [...new Set(villes.filter((ville) => ville !== undefined))]
  return action.modalitesEnseignement === A_DISTANCE ? ['À distance', ...connues] : connues
}

/** Les dates d'une session sur une ligne de résultat : celles de la fiche, son état devant quand elle a commencé. */
export function datesEnBref(session: SessionEnBref, aujourdhui: Jour): string {
  const { periode, permanente } = session
  const { etat } = etatSession({ entreesPermanentes: permanente }, { periode }, aujourdhui)
  const commencee = etat === 'en-cours' || etat === 'fin-inconnue'
  if (!commencee) return dates(session, aujourdhui)
  const utile =
    etat === 'en-cours' ? periodeEnLettres({ debut: INCONNUE, fin: periode.fin }) : depuis(periode)
  return `${ETATS[etat]}, ${minuscule(utile)}`
}

export interface SessionEnBref {
  readonly periode: Periode
  readonly permanente: boolean
}

/** Une entrée permanente déjà ouverte n'a plus besoin de son premier jour ; une session commencée ne commence plus. */
function dates({ periode, permanente }: SessionEnBref, aujourdhui: Jour): string {
  const { etat, debut } = etatSession({ entreesPermanentes: permanente }, { periode }, aujourdhui)
  if (!permanente) return etat === 'fin-inconnue' ? depuis(periode) : periodeEnLettres(periode)
  const ouverte = debut === undefined || debut <= aujourdhui
  const connues = datesConnues(periodeEnLettres(ouverte ? { debut: INCONNUE, fin: periode.fin } : periode))
  return connues === undefined ? ENTREE_PERMANENTE : `${ENTREE_PERMANENTE}, ${minuscule(connues)}`
}

/** « Depuis le 3 mars 2026 », « Depuis mars 2026 ». */
const depuis = ({ debut }: Periode): string =>
  `Depuis ${debut.type === 'jour' ? 'le ' : ''}${dateEnLettres(debut) ?? ''}`

const ENTREE_PERMANENTE = 'Entrée possible à tout moment'

const minuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1)

const RECRUTEMENTS = {
  ouvert: { libelle: 'Inscriptions ouvertes', ton: 'succes' },
  ferme: { libelle: 'Complet, inscriptions fermées', ton: 'attention' },
  suspendu: { libelle: 'Inscriptions suspendues', ton: 'attention' },
} as const

const ETATS = {
  'a-venir': 'À venir',
  'en-cours': 'En cours',
  permanente: 'Entrée toute l’année',
  'fin-inconnue': 'En cours',
  'debut-inconnu': 'Début non communiqué',
  passee: 'Terminée',
  perimee: 'Terminée',
} as const satisfies Record<EtatSession['etat'], string>

function vueEtat(etat: EtatSession): VueSession['etat'] {
  const { recrutement } = etat
  if (!estVisible(etat) || recrutement === undefined) return { libelle: ETATS[etat.etat], ton: 'neutre' }
  return RECRUTEMENTS[recrutement]
}

/** Les dates d'inscription et l'adresse ne se redisent pas si ce sont celles de la session et du lieu. */
function lignesInscription({ action, session }: SessionSituee, aujourdhui: Jour): readonly Ligne[] {
  const { periode, periodeInscription } = session
  const inscriptions = periodeInscription === undefined ? undefined : periodeEnLettres(periodeInscription)
  const autresDates = inscriptions === periodeEnLettres(periode) ? undefined : inscriptions
  const lieux = action.lieux.map(({ coordonnees }) => adresseEnLigne(coordonnees.adresse))
  const adresse = adresseEnLigne(session.adresseInscription)
  return [
    ...ligne('Inscriptions', autresDates === undefined ? undefined : datesConnues(autresDates)),
    ...ligne('Modalités d’inscription', session.modalitesInscription),
    ...ligne('Adresse d’inscription', lieux.includes(adresse) ? undefined : adresse),
    ...lignesEligibiliteCpf(session.eligibilitesCpf.filter((une) => eligibiliteEnCours(une, aujourdhui))),
    ...lignesCycles(session.cycles),
    ...lignesCertifications(session.certifications),
    ...lignesBlocs(session.blocsCompetences),
  ]
}

const datesConnues = (texte: string): string | undefined =>
  texte === 'Dates non communiquées' ? undefined : texte

/** Publics de l'éligibilité au CPF dans les flux 2015-2019. */
const PUBLICS_CPF: Readonly<Record<string, string>> = {
  '1': 'salariés',
  '2': 'demandeurs d’emploi',
  '3': 'tout public',
}

function lignesEligibiliteCpf(eligibilites: SessionSituee['session']['eligibilitesCpf']): readonly Ligne[] {
  const textes = eligibilites.map(({ code, public: quiPeut, debut, fin }) => {
    const validite = datesConnues(periodeEnLettres({ debut: debut ?? INCONNUE, fin: fin ?? INCONNUE }))
    const details = [PUBLICS_CPF[quiPeut ?? ''], validite?.toLowerCase()].filter(
      (detail) => detail !== undefined,
    )
    return details.length === 0 ? code : `${code} (${details.join(', ')})`
  })
  return ligne('Déclarée éligible au CPF', ...[...new Set(textes)].map(majuscule))
}

const INCONNUE = { type: 'inconnue' } as const

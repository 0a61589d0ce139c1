import { ADRESSE_INCONNUE } from './adresses.ts'
import type { Alea } from './alea.ts'
import { type DatesSession, dateLheo } from './dates.ts'
import type { Organisme } from './organismes.ts'
import { echapper, element } from './xml.ts'

export interface Alternance {
  readonly apprentissage: boolean
  readonly contratPro: boolean
}

export interface ProjetSession {
  readonly numero: number
  readonly dates: DatesSession
  readonly organisme: Organisme
  readonly lieu: string
  readonly alternance: Alternance
  /** Code CPF d'avant la réforme, quand la session porte une éligibilité. */
  readonly cpf?: string
  /** Numéro du jour d'aujourd'hui. */
  readonly aujourdhui: number
}

export function composerSession(alea: Alea, projet: ProjetSession): string {
  const { numero, dates, lieu } = projet
  const periode = `<periode><debut>${dates.debut}</debut><fin>${dates.fin}</fin></periode>`
  const adresse = `<adresse-inscription>${alea.chance(0.12) ? ADRESSE_INCONNUE : lieu}</adresse-inscription>`
  const modalites = alea.chance(0.6) ? element('modalites-inscription', alea.choisir(MODALITES)) : ''
  const inscription = alea.chance(0.35) ? `<periode-inscription>${periode}</periode-inscription>` : ''
  const contenu =
    periode +
    adresse +
    modalites +
    inscription +
    etat(alea, dates) +
    recrutement(alea, projet) +
    contact(alea, projet)
  return `<session numero="${numero}">${contenu}${cycle(alea, projet)}${extras(alea, projet)}</session>`
}

const MODALITES = [
  'Inscription en ligne sur le site de l&apos;organisme',
  'Par téléphone ou par courriel',
  'Dossier à retirer à l’accueil',
  'Information collective puis entretien individuel',
  'Prescription par un conseiller emploi',
  'Réunion d’information le premier mardi du mois',
].map((texte) => echapper(texte.replace('&apos;', '’')))

/** Quatre sessions sur cinq sont ouvertes ; une passée est fermée ou ne dit rien. */
function etat(alea: Alea, { visible }: DatesSession): string {
  const tirage = alea.reel()
  if (tirage < 0.06) return ''
  if (!visible) return element('etat-recrutement', '2')
  return element('etat-recrutement', tirage < 0.82 ? '1' : tirage < 0.95 ? '2' : '3')
}

function recrutement(alea: Alea, { dates, aujourdhui }: ProjetSession): string {
  if (!dates.visible || !alea.chance(0.1)) return ''
  const jour = dateLheo(aujourdhui + alea.entier(2, 60))
  const places = alea.chance(0.7) ? element('nb-places', alea.entier(8, 30)) : ''
  return `<recrutement><modalite-recrutement>${alea.choisir(['9', '9', '8', '3', '4'])}</modalite-recrutement><a-distance>${alea.entier(0, 1)}</a-distance>${places}<periode><debut>${jour}</debut><fin>${jour}</fin></periode><heure-debut>09:30</heure-debut><heure-fin>11:30</heure-fin><commentaire>Sur inscription, dans la limite des places</commentaire></recrutement>`
}

function contact(alea: Alea, { organisme }: ProjetSession): string {
  if (!alea.chance(0.1)) return ''
  const type = alea.choisir(['1', '3', '4', '14'])
  return `<contact-session><type-contact>${type}</type-contact>${alea.choisir(organisme.contacts)}</contact-session>`
}

/** L'alternance dite à la façon de LHÉO 2.3, en plus des `extras` : encore rare dans les flux. */
function cycle(alea: Alea, { alternance }: ProjetSession): string {
  if (!(alternance.apprentissage || alternance.contratPro) || !alea.chance(0.3)) return ''
  const type = alternance.apprentissage && alternance.contratPro ? '0' : alternance.apprentissage ? '1' : '2'
  const rythme = `<rythme-alternance><unite-rythme-alternance>3</unite-rythme-alternance><unites-entreprise>${alea.entier(2, 3)}</unites-entreprise><unites-centre>1</unites-centre></rythme-alternance>`
  return `<cycle><type-cycle>${alternance.apprentissage ? '1' : '0'}</type-cycle><annee-cycle>1</annee-cycle><capacite-simultanee>${alea.entier(8, 24)}</capacite-simultanee><alternance><type-alternance>${type}</type-alternance>${rythme}</alternance></cycle>`
}

function extras(alea: Alea, { dates, cpf, aujourdhui }: ProjetSession): string {
  const perimee = `<extras info="session-perimee"><extra info="session-perimee">${dates.visible ? '0' : '1'}</extra></extras>`
  if (cpf === undefined) return alea.chance(0.3) ? perimee : ''
  const validite = `<extra info="debut-validite">${dateLheo(aujourdhui - 700)}</extra><extra info="fin-validite">${dateLheo(aujourdhui + 400)}</extra>`
  const eligibilite = `<extras info="eligibilite-cpf" numero="${cpf}"><extra info="source">COPANEF</extra>${validite}<extra info="public">${alea.entier(1, 3)}</extra><extra info="france-entiere">1</extra><extra info="inter-branche">1</extra></extras>`
  return perimee + eligibilite
}

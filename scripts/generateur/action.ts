import type { Adresse } from './adresses.ts'
import type { Alea } from './alea.ts'
import { autreFinanceur, publics } from './codes.ts'
import { type DatesSession, dateLheo, sessionPassee, sessionVisible } from './dates.ts'
import type { Organisme } from './organismes.ts'
import { type Alternance, composerSession } from './session.ts'
import { conditions, rythme, type Sujet } from './textes.ts'
import { echapper, element } from './xml.ts'

export interface ProjetAction {
  /** Numéro local ; les sessions prennent les suivants. */
  readonly numero: number
  readonly sujet: Sujet
  readonly organisme: Organisme
  readonly aujourdhui: number
  /** L'action doit-elle montrer une session, ou n'en avoir que de passées ? */
  readonly visible: boolean
}

/** Sessions au plus par action : les numéros sont réservés par vingt. */
const SESSIONS_MAX = 7

export function composerAction(alea: Alea, projet: ProjetAction): string {
  const { numero, sujet, organisme } = projet
  const distance = alea.reel() < 0.72 ? '0' : alea.chance(0.6) ? '1' : '2'
  const lieux = distance === '2' && alea.chance(0.7) ? [] : choisirLieux(alea, organisme)
  const region = alea.chance(0.3)
  const alternance = choisirAlternance(alea, sujet)
  const sessions = composerSessions(alea, {
    ...projet,
    alternance,
    lieu: (lieux[0] ?? organisme.lieux[0])?.simple ?? '',
  })
  return [
    `<action numero="15_${numero}" datemaj="${dateLheo(projet.aujourdhui - alea.entier(0, 90))}">`,
    element('rythme-formation', echapper(rythme(alea))),
    publics(alea),
    alea.chance(0.15) ? '<info-public-vise>Candidats orientés par un conseiller</info-public-vise>' : '',
    element('niveau-entree-obligatoire', alea.chance(0.3) ? '1' : '0'),
    element('modalites-alternance', texteAlternance(alternance)),
    element('modalites-enseignement', distance),
    element('conditions-specifiques', echapper(conditions(alea, sujet))),
    element('prise-en-charge-frais-possible', alea.entier(0, 1)),
    lieux
      .map(
        ({ complete }, rang) =>
          `<lieu-de-formation${rang === 0 ? ' tag="principal"' : ''}><coordonnees>${complete}</coordonnees></lieu-de-formation>`,
      )
      .join(''),
    sessions,
    pratique(alea),
    prixEtDuree(alea, sujet),
    element('conventionnement', region ? '1' : '0'),
    region ? element('duree-conventionnee', alea.entier(sujet.genre.heures[0], sujet.genre.heures[1])) : '',
    organisme.formateur,
    financeurs(alea, region),
    extras(alea, alternance),
    '</action>',
  ].join('')
}

function choisirLieux(alea: Alea, { lieux }: Organisme): readonly Adresse[] {
  const premier = alea.choisir(lieux)
  if (lieux.length === 1 || !alea.chance(0.15)) return [premier]
  return [premier, ...lieux.filter((lieu) => lieu !== premier).slice(0, 2)]
}

function choisirAlternance(alea: Alea, { genre }: Sujet): Alternance {
  if (!genre.alternance) return { apprentissage: false, contratPro: false }
  return { apprentissage: alea.chance(0.35), contratPro: alea.chance(0.22) }
}

function texteAlternance({ apprentissage, contratPro }: Alternance): string {
  if (apprentissage || contratPro) return 'Trois semaines en entreprise, une semaine en centre.'
  return 'Aucun rythme d alternance declare.'
}

interface ContexteSessions extends ProjetAction {
  readonly alternance: Alternance
  readonly lieu: string
}

/** `modalites-entrees-sorties`, adresse de l'action, puis les sessions, de la plus ancienne à la plus lointaine. */
function composerSessions(alea: Alea, contexte: ContexteSessions): string {
  const dates = choisirDates(alea, contexte)
  const permanente = dates.some((session) => session.permanente)
  const cpf =
    contexte.sujet.genre.repertoire !== 'aucun' && alea.chance(0.12)
      ? `${alea.entier(100_000, 299_999)}`
      : undefined
  const url = alea.chance(0.6)
    ? `<url-action><urlweb>${contexte.organisme.site}/formations/${contexte.numero}</urlweb></url-action>`
    : ''
  const sessions = dates.map((session, rang) =>
    composerSession(alea, {
      ...contexte,
      numero: contexte.numero + rang,
      dates: session,
      ...(cpf === undefined ? {} : { cpf }),
    }),
  )
  return element('modalites-entrees-sorties', permanente ? '1' : '0') + url + sessions.join('')
}

function choisirDates(alea: Alea, { aujourdhui, visible, sujet }: ContexteSessions): readonly DatesSession[] {
  const jours = Math.max(1, Math.round((sujet.genre.heures[1] / 30) * 7 * (0.3 + alea.reel())))
  const nombre = 1 + Math.floor(alea.reel() ** 7 * SESSIONS_MAX)
  return Array.from({ length: nombre }, (_, rang) => {
    const montree = visible && (rang === 0 || alea.chance(0.7))
    return montree ? sessionVisible(alea, aujourdhui, jours) : sessionPassee(alea, aujourdhui, jours)
  }).sort((a, b) => (a.debut < b.debut ? -1 : 1))
}

/** Vie pratique : présente une fois sur deux, comme dans les flux. */
function pratique(alea: Alea): string {
  const restauration = alea.chance(0.4)
    ? element(
        'restauration',
        alea.choisir(['Self sur place', 'Salle équipée pour déjeuner', 'Restaurants à proximité']),
      )
    : ''
  const hebergement = alea.chance(0.25)
    ? element(
        'hebergement',
        alea.choisir(['Internat', 'Foyer de jeunes travailleurs à proximité', 'Pas d’hébergement sur place']),
      )
    : ''
  const transport = alea.chance(0.35)
    ? element(
        'transport',
        alea.choisir(['Bus lignes 3 et 12, arrêt Lycée', 'Gare à 10 minutes à pied', 'Parking gratuit']),
      )
    : ''
  const handicap = alea.chance(0.6)
    ? element(
        'acces-handicapes',
        alea.choisir(['Oui', 'Oui', 'Accès handicapé possible', 'Nous consulter', 'Non']),
      )
    : ''
  return (
    restauration +
    hebergement +
    transport +
    handicap +
    element('langue-formation', alea.chance(0.3) ? 'fr' : '')
  )
}

/** Heures en centre et en entreprise, prix avec ou sans virgule ; tout peut manquer. */
function prixEtDuree(alea: Alea, { genre }: Sujet): string {
  const centre = alea.entier(genre.heures[0], genre.heures[1])
  const entreprise = genre.heures[1] > 300 && alea.chance(0.7) ? alea.entier(35, 600) : 0
  const horaire = genre.prixHoraire * (0.7 + alea.reel() * 0.8)
  const prix = alea.chance(0.55)
    ? `<prix-horaire-TTC>${decimal(horaire)}</prix-horaire-TTC><prix-total-TTC>${decimal(horaire * centre)}</prix-total-TTC>`
    : ''
  const indicative = alea.chance(0.3)
    ? element(
        'duree-indicative',
        centre > 300 ? `${Math.ceil(centre / 140)} mois` : `${Math.ceil(centre / 7)} jours`,
      )
    : ''
  const heures = alea.chance(0.85)
    ? `<nombre-heures-centre>${centre}</nombre-heures-centre><nombre-heures-entreprise>${entreprise}</nombre-heures-entreprise><nombre-heures-total>${centre + entreprise}</nombre-heures-total>`
    : ''
  const restants = alea.chance(0.1)
    ? '<frais-restants>Tenue professionnelle à la charge du stagiaire</frais-restants>'
    : ''
  return restants + prix + indicative + heures
}

const decimal = (euros: number) => euros.toFixed(2).replace('.', ',')

const PROGRAMMES = [
  'Programme régional de formation – Qualification',
  'Programme régional de formation – Projet professionnel',
  'Programme régional de formation – Savoirs de base',
  'École régionale du numérique',
  'Parcours sectoriels : métiers en tension',
].map(echapper)

function financeurs(alea: Alea, region: boolean): string {
  const codes = new Set(Array.from({ length: alea.choisir([0, 1, 1, 1, 2]) }, () => autreFinanceur(alea)))
  const autres = [...codes].map(
    (code) =>
      `<organisme-financeur><code-financeur>${code}</code-financeur>${alea.chance(0.3) ? element('nb-places-financees', alea.entier(1, 20)) : ''}</organisme-financeur>`,
  )
  if (!region) return autres.join('')
  const programme = `<extras info="specificites"><extra info="code-public-vise" ref="V14">80006</extra><extra info="programme-financeur">${alea.choisir(PROGRAMMES)}</extra></extras>`
  return `<organisme-financeur><code-financeur>2</code-financeur>${element('nb-places-financees', alea.entier(5, 30))}${programme}</organisme-financeur>${autres.join('')}`
}

function extras(alea: Alea, { apprentissage, contratPro }: Alternance): string {
  const dispositif = `<extras info="dispositif"><extra info="contrat-apprentissage">${Number(apprentissage)}</extra><extra info="contrat-professionnalisation">${Number(contratPro)}</extra></extras>`
  const initiale = alea.chance(0.3)
    ? '<extras info="type-action"><extra info="formation-initiale">0</extra></extras>'
    : ''
  const hebdo = alea.chance(0.3)
    ? `<extras info="duree-hebdo"><extra info="duree-hebdo">${alea.entier(4, 35)}</extra></extras>`
    : ''
  return initiale + dispositif + hebdo
}

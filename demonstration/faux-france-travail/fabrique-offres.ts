import { type Alea, cumuler } from '../generateur/alea.ts'
import { aleaDe, empreinte } from './graine.ts'
import { intituleDe, type Monde } from './monde.ts'
import type { Geographie } from './territoires.ts'

export interface OffreFausse {
  readonly id: string
  readonly intitule: string
  readonly dateCreation: string
  readonly typeContrat: string
  readonly natureContrat: string
  readonly experienceExige: string
  readonly lieuTravail?: LieuFaux
  readonly [autre: string]: unknown
}

export interface LieuFaux {
  readonly libelle: string
  readonly latitude?: number
  readonly longitude?: number
  readonly codePostal?: string
  readonly commune?: string
}

/** Code ROME qui n'existe pas, aux offres plus nombreuses que l'API n'en donne. */
export const TRES_NOMBREUSES = { codeRome: 'N9990', total: 9_981, donnees: 3_150 } as const
const REGION = '76'
const JOUR_MS = 86_400_000

/** Les offres d'un métier, toutes en Occitanie ; les mêmes à chaque appel du jour. */
export async function fabriquerOffres(monde: Monde, codeRome: string): Promise<readonly OffreFausse[]> {
  const alea = aleaDe(monde.graine, 'offres', codeRome)
  const intitule = await intituleDe(monde, codeRome)
  const [, ...appellations] = await monde.nommer(codeRome)
  const tirer = tirageDeCommunes(monde.geographie())
  const nombre = codeRome === TRES_NOMBREUSES.codeRome ? TRES_NOMBREUSES.donnees : nombreDOffres(alea)
  return Array.from({ length: nombre }, (_, rang) => {
    const lieu = lieuDe(alea, tirer)
    return { ...posteDe(alea, { codeRome, intitule, appellations, rang }), ...datesDe(alea, monde), ...lieu }
  })
}

/** Quelques métiers n'ont aucune offre ; d'autres en ont plus que n'en donne un appel. */
const nombreDOffres = (alea: Alea): number => (alea.chance(0.04) ? 0 : Math.round(30 * 20 ** alea.reel()))

const CONTRATS = [
  ['CDI', 'Contrat à durée indéterminée', 'Contrat travail', false],
  ['CDI', 'Contrat à durée indéterminée', 'Contrat travail', false],
  ['CDD', 'Contrat à durée déterminée - 6 Mois', 'Contrat travail', false],
  ['CDD', 'Contrat à durée déterminée - 12 Mois', 'Contrat apprentissage', true],
  ['CDD', 'Contrat à durée déterminée - 12 Mois', 'Cont. professionnalisation', true],
  ['MIS', 'Mission intérimaire - 3 Mois', 'Contrat travail', false],
] as const
const EXPERIENCES = [
  ['D', 'Débutant accepté'],
  ['S', 'Expérience souhaitée'],
  ['E', 'Expérience exigée de 2 An(s)'],
] as const

interface Poste {
  readonly codeRome: string
  readonly intitule: string
  readonly appellations: readonly string[]
  readonly rang: number
}

function posteDe(alea: Alea, { codeRome, intitule, appellations, rang }: Poste) {
  const appellation = alea.choisir([intitule, ...appellations])
  const [typeContrat, typeContratLibelle, natureContrat, alternance] = alea.choisir(CONTRATS)
  const [experienceExige, experienceLibelle] = alea.choisir(EXPERIENCES)
  const id = identifiant(codeRome, rang)
  return {
    id,
    intitule: `${appellation} (H/F)`,
    description: 'Offre fictive, écrite pour une démonstration.',
    romeCode: codeRome,
    romeLibelle: intitule,
    appellationlibelle: appellation,
    entreprise: alea.chance(0.08) ? {} : { nom: entreprise(alea) },
    typeContrat,
    typeContratLibelle,
    natureContrat,
    alternance,
    experienceExige,
    experienceLibelle,
    salaire: alea.chance(0.3) ? {} : { libelle: salaire(alea) },
    contact: { nom: 'Contact Exemple', courriel: 'contact@example.invalid', telephone: '05 36 49 00 00' },
    nombrePostes: 1,
    accessibleTH: false,
    origineOffre: { origine: '1', urlOrigine: lien(codeRome), partenaires: [] },
  }
}

/** Une offre inventée n'a pas de page : le lien mène à la recherche d'offres du même métier. */
const lien = (codeRome: string) =>
  `https://candidat.francetravail.fr/offres/recherche?motsCles=${encodeURIComponent(codeRome)}`

const FORMES = ['Atelier', 'Comptoir', 'Groupe', 'Maison', 'Société', 'Coopérative', 'Services']
const NOMS = ['Exemple', 'Modèle', 'Gabarit', 'Maquette', 'Échantillon', 'Témoin', 'Fictif', 'Essai']
const entreprise = (alea: Alea): string => `${alea.choisir(FORMES)} ${alea.choisir(NOMS)}`

function salaire(alea: Alea): string {
  const bas = alea.entier(19, 32) * 100
  const haut = bas + alea.entier(1, 6) * 100
  return `Mensuel de ${bas},00 Euros à ${haut},00 Euros sur 12 mois`
}

const ALPHABET = 'BCDFGHJKLMNPQRSTVWXZ'

/** Trois chiffres et quatre lettres, propres au métier et au rang. */
function identifiant(codeRome: string, rang: number): string {
  const depart = empreinte(codeRome)
  const chiffres = String(depart % 1_000).padStart(3, '0')
  let reste = (Math.floor(depart / 1_000) + rang) % ALPHABET.length ** 4
  let lettres = ''
  for (let place = 0; place < 4; place += 1) {
    lettres = (ALPHABET[reste % ALPHABET.length] ?? '') + lettres
    reste = Math.floor(reste / ALPHABET.length)
  }
  return chiffres + lettres
}

function datesDe(alea: Alea, { aujourdhui }: Monde) {
  const minuit = Math.floor(aujourdhui().getTime() / JOUR_MS) * JOUR_MS
  const creation = minuit - Math.floor(alea.reel() ** 2 * 45 * JOUR_MS)
  const dateCreation = new Date(creation).toISOString()
  return { dateCreation, dateActualisation: dateCreation }
}

type Tirage = (alea: Alea) => Geographie['communes'][number] | undefined

function tirageDeCommunes({ communes }: Geographie): Tirage {
  const possibles = communes.filter(({ region, position }) => region === REGION && position !== undefined)
  const cumuls = cumuler(possibles.map(({ population }) => population ** 1.1))
  return (alea) => possibles[alea.selon(cumuls)]
}

/** Une offre sur vingt n'est située qu'au département, une sur cent nulle part. */
function lieuDe(alea: Alea, tirer: Tirage): { readonly lieuTravail?: LieuFaux } {
  const commune = tirer(alea)
  if (commune === undefined || alea.chance(0.01)) return {}
  const { departement, nom, insee, codesPostaux, position } = commune
  if (position === undefined || alea.chance(0.05))
    return { lieuTravail: { libelle: `${departement} - ${departement}` } }
  const ecart = () => (alea.reel() - 0.5) / 50
  return {
    lieuTravail: {
      libelle: `${departement} - ${nom.toLocaleUpperCase('fr')}`,
      latitude: position.latitude + ecart(),
      longitude: position.longitude + ecart(),
      codePostal: codesPostaux[0] ?? '',
      commune: insee,
    },
  }
}

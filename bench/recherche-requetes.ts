import type { Requete } from '../src/liste/index.ts'
import { type CarteFormation, MOTEURS } from '../src/recherche/index.ts'

/** Une requête du mélange ; `genre` dit ce qu'elle éprouve. */
export interface RequeteDeMesure {
  readonly genre: 'texte' | 'lieu' | 'tout' | 'faute'
  readonly requete: Requete
  /** Les mots bien écrits, pour un moteur qui ne corrige pas. */
  readonly mots: readonly string[]
}

/** Un tirage qui se répète : même graine, mêmes requêtes. */
type Tirage = (maximum: number) => number

const VIDE: Requete = {
  texte: '',
  litteral: false,
  facettes: {},
  tri: 'pertinence',
  page: 1,
  parPage: 20,
  expliquer: false,
}
const OUTILS = new Set('de des du la le les et en un une pour par sur aux dans avec'.split(' '))

/** Le mélange : 40 % texte, 25 % lieu, 20 % texte vide avec facettes, 15 % faute de frappe. */
export function tirerRequetes(cartes: readonly CarteFormation[], nombre: number): readonly RequeteDeMesure[] {
  const tirage = creerTirage(42)
  return Array.from({ length: nombre }, () => tirerRequete(cartes, tirage))
}

function tirerRequete(cartes: readonly CarteFormation[], tirage: Tirage): RequeteDeMesure {
  const carte = cartes[tirage(cartes.length)]
  const de = tirage(100)
  const mots = motsDe(carte).slice(0, 1 + tirage(3))
  const texte = mots.join(' ')
  if (de < 40) return { genre: 'texte', mots, requete: { ...VIDE, texte, facettes: facettes(tirage, 3) } }
  if (de < 65)
    return {
      genre: 'lieu',
      mots: mots.slice(0, tirage(2)),
      requete: autourDe(carte, mots.slice(0, tirage(2)), tirage),
    }
  if (de < 85) return { genre: 'tout', mots: [], requete: { ...VIDE, facettes: facettes(tirage, 1) } }
  return { genre: 'faute', mots, requete: { ...VIDE, texte: avecFaute(mots, tirage).join(' ') } }
}

function motsDe(carte: CarteFormation | undefined): readonly string[] {
  const mots = (carte?.intitule ?? 'anglais').toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return mots.filter((mot) => !OUTILS.has(mot))
}

function autourDe(carte: CarteFormation | undefined, mots: readonly string[], tirage: Tirage): Requete {
  const { latitude = 43.6, longitude = 1.44, commune = '' } = carte ?? {}
  const rayonKm = [10, 30, 60, 100][tirage(4)] ?? 30
  const tri = tirage(2) === 0 ? 'distance' : 'pertinence'
  const lieu = { code: 'mesure', libelle: commune, latitude, longitude, rayonKm }
  return { ...VIDE, texte: mots.join(' '), lieu, tri, facettes: facettes(tirage, 3) }
}

const CHOIX: readonly (readonly [facette: string, valeur: string])[] = [
  ['niveau-sortie', '4'],
  ['niveau-sortie', '5'],
  ['modalite', 'presentiel'],
  ['alternance', 'apprentissage'],
  ['financement', 'region'],
  ['cpf', 'a-verifier'],
  ['departement', '31'],
  ['duree', 'moins-de-six-mois'],
  ['public', 'demandeurs-emploi'],
]

/** Une à trois facettes cochées, une fois sur `rarete` ; aucune sinon. */
function facettes(tirage: Tirage, rarete: number): Requete['facettes'] {
  if (tirage(rarete) !== 0) return {}
  const choisies = Array.from(
    { length: tirage(4) },
    () => CHOIX[tirage(CHOIX.length)] ?? ['cpf', 'a-verifier'],
  )
  const declarees = MOTEURS.formations.facettes.map(({ id }) => id)
  const valeurs = choisies.filter(([id]) => declarees.includes(id))
  return Object.fromEntries(
    valeurs.map(([id]) => [id, valeurs.filter(([autre]) => autre === id).map(([, v]) => v ?? '')]),
  )
}

/** Une lettre en moins dans le mot le plus long. */
function avecFaute(mots: readonly string[], tirage: Tirage): readonly string[] {
  const long = mots.reduce((a, b) => (b.length > a.length ? b : a), '')
  const place = 1 + tirage(Math.max(1, long.length - 2))
  return mots.map((mot) => (mot === long ? mot.slice(0, place) + mot.slice(place + 1) : mot))
}

/** Générateur congruentiel de Park et Miller. */
function creerTirage(graine: number): Tirage {
  let etat = graine
  return (maximum) => {
    etat = (etat * 48_271) % 2_147_483_647
    return etat % maximum
  }
}

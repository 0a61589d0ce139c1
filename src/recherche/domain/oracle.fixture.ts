import type { Jour } from '../../kernel/jour.ts'
import type { Requete } from '../../liste/back-office.ts'
import type { Occurrence } from './moteur.ts'
import type { Livre } from './moteur-d-essai.fixture.ts'

/**
 * Oracle du moteur, écrit à part : des ensembles et des filtres, aucune structure commune avec l'index. Il ne connaît
 * que les règles publiées. Les textes d'essai n'ont ni synonyme, ni mot vide, ni faute.
 */
export interface Verdict {
  readonly total: number
  /** Sans lieu demandé : indéfini. */
  readonly surPlace: number | undefined
  readonly numeros: readonly string[]
  readonly distances: readonly (number | undefined)[]
  readonly facettes: Readonly<Record<string, ReadonlyMap<string, number>>>
}

interface Contexte {
  readonly livres: readonly Livre[]
  readonly aujourdhui: Jour
  readonly requete: Requete
}

const FACETTES_DE_LIVRE: Readonly<Record<string, (livre: Livre) => readonly string[]>> = {
  genre: ({ genres }) => genres,
  prime: ({ prime }) => [`${prime}`],
}
const FACETTES_D_EXPOSITION = ['salle', 'acces'] as const

export function juger(contexte: Contexte): Verdict {
  const { requete } = contexte
  const retenus = contexte.livres.filter((livre) => convient(livre, contexte, requete))
  const classes = [...retenus].sort(comparateur(contexte))
  const page = classes.slice((requete.page - 1) * requete.parPage, requete.page * requete.parPage)
  return {
    total: retenus.length,
    surPlace:
      requete.lieu && retenus.filter((livre) => distanceDuLivre(livre, contexte) !== undefined).length,
    numeros: page.map(({ numero }) => numero),
    distances: page.map((livre) => distanceDuLivre(livre, contexte)),
    facettes: Object.fromEntries(
      ['genre', 'prime', 'salle', 'acces'].map((id) => [id, compter(id, contexte)]),
    ),
  }
}

/** Une valeur vaut ce que donnerait la requête avec elle seule cochée dans sa facette. */
function compter(id: string, contexte: Contexte): ReadonlyMap<string, number> {
  const nombres = new Map<string, number>()
  for (const valeur of new Set(contexte.livres.flatMap((livre) => toutesValeurs(id, livre)))) {
    const essai = { ...contexte.requete, facettes: { ...contexte.requete.facettes, [id]: [valeur] } }
    const nombre = contexte.livres.filter((livre) => convient(livre, contexte, essai)).length
    if (nombre > 0) nombres.set(valeur, nombre)
  }
  return nombres
}

function toutesValeurs(id: string, livre: Livre): readonly string[] {
  return FACETTES_DE_LIVRE[id]?.(livre) ?? livre.expositions.flatMap(({ attributs }) => attributs?.[id] ?? [])
}

function convient(livre: Livre, contexte: Contexte, requete: Requete): boolean {
  const parLivre = Object.entries(FACETTES_DE_LIVRE).every(([id, valeurs]) =>
    coche(requete, id, valeurs(livre)),
  )
  return parLivre && reussies(livre, contexte, requete).length > 0 && assezProche(livre, contexte)
}

function coche(requete: Requete, id: string, valeurs: readonly string[]): boolean {
  const cochees = requete.facettes[id] ?? []
  return cochees.length === 0 || valeurs.some((valeur) => cochees.includes(valeur))
}

const visible = ({ visibleJusquau }: Occurrence, jour: Jour): boolean =>
  visibleJusquau === undefined || visibleJusquau >= jour

function reussies(livre: Livre, { aujourdhui }: Contexte, requete: Requete): readonly Occurrence[] {
  return livre.expositions
    .filter((occurrence) => visible(occurrence, aujourdhui))
    .filter((occurrence) =>
      FACETTES_D_EXPOSITION.every((id) => coche(requete, id, occurrence.attributs?.[id] ?? [])),
    )
    .filter((occurrence) => aTemps(occurrence, requete))
    .filter(
      (occurrence) =>
        occurrence.aDistance ||
        requete.lieu === undefined ||
        kilometres(occurrence, requete) <= requete.lieu.rayonKm,
    )
}

function aTemps({ debut, visibleJusquau, permanente }: Occurrence, { periode: demande }: Requete): boolean {
  const { du, au } = demande ?? {}
  if (du === undefined && au === undefined) return true
  if (!permanente) {
    return debut !== undefined && (du === undefined || debut >= du) && (au === undefined || debut <= au)
  }
  const finitAvant = visibleJusquau !== undefined && du !== undefined && visibleJusquau < du
  const commenceApres = debut !== undefined && au !== undefined && debut > au
  return !finitAvant && !commenceApres
}

/** Loi des cosinus sphérique : autre formule que celle du moteur. */
function kilometres({ latitude, longitude }: Occurrence, { lieu }: Requete): number {
  if (latitude === undefined || longitude === undefined || lieu === undefined) return Number.POSITIVE_INFINITY
  const [a, b, ecart] = [latitude, lieu.latitude, longitude - lieu.longitude].map(
    (degres) => (degres * Math.PI) / 180,
  )
  if (a === undefined || b === undefined || ecart === undefined) return Number.POSITIVE_INFINITY
  const cosinus = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(ecart)
  return 6371 * Math.acos(Math.min(1, cosinus))
}

function distanceDuLivre(livre: Livre, contexte: Contexte): number | undefined {
  const situees = reussies(livre, contexte, contexte.requete).filter(({ aDistance }) => !aDistance)
  const distances = situees
    .map((occurrence) => kilometres(occurrence, contexte.requete))
    .filter(Number.isFinite)
  return distances.length === 0 ? undefined : Math.min(...distances)
}

// Texte : masculin et sans accent suffisent au vocabulaire des essais.
const RACINES: Readonly<Record<string, string>> = {
  infirmière: 'infirmier',
  infirmiere: 'infirmier',
  romans: 'roman',
}
const mots = (texte: string): readonly string[] =>
  texte
    .split(' ')
    .filter((mot) => mot !== '')
    .map((mot) => RACINES[mot] ?? mot)

const champs = (livre: Livre) => [
  { poids: 8, mots: mots(livre.titre) },
  { poids: 4, mots: mots(livre.editeur) },
  { poids: 1, mots: mots(livre.resume) },
]
const contient = (livre: Livre, mot: string): boolean =>
  champs(livre).some((champ) => champ.mots.includes(mot))

/** Mots qui manquent, et palier d'après le moins bien placé : 0 titre exact, 1 titre, 2 éditeur, 5 résumé ; 6, 7 : il en manque. */
function lecture(livre: Livre, requete: Requete): { trouves: number; palier: number } {
  const cherches = [...new Set(mots(requete.texte))]
  const n = cherches.length
  if (n === 0) return { trouves: 0, palier: 0 }
  const [titre, editeur] = champs(livre)
  const places = cherches.map((mot) => {
    if (titre?.mots.includes(mot)) return 1
    if (editeur?.mots.includes(mot)) return 2
    return contient(livre, mot) ? 5 : 9
  })
  const presentes = places.filter((place) => place < 9)
  const pire = Math.max(0, ...presentes)
  const exact = pire === 1 && new Set(titre?.mots).size === n
  const complet = exact ? 0 : pire
  const partiel = places[0] !== 9 && pire <= 2 ? 6 : 7
  return { trouves: presentes.length, palier: presentes.length === n ? complet : partiel }
}

/**
 * Il faut tous les mots (tous sauf un dès trois, 75 % dès cinq) ; si nul livre visible ne les a, un de moins, jusqu'à la moitié. Puis un
 * palier proche est montré avec tous les proches ; sans lui, le meilleur palier occupé par un livre visible.
 */
function assezProche(livre: Livre, { livres, requete, aujourdhui }: Contexte): boolean {
  const n = new Set(mots(requete.texte)).size
  if (n === 0) return true
  const visibles = livres
    .filter(({ expositions }) => expositions.some((exposition) => visible(exposition, aujourdhui)))
    .map((autre) => lecture(autre, requete))
  const voulus = n <= 2 ? n : n <= 4 ? n - 1 : Math.ceil((n * 75) / 100)
  const essais = [voulus, voulus - 1, voulus - 2, voulus - 3].filter((k) => k >= Math.ceil(n / 2))
  const exiges = essais.find((k) => visibles.some(({ trouves }) => trouves >= k)) ?? Math.ceil(n / 2)
  const occupes = visibles.filter(({ trouves }) => trouves >= exiges).map(({ palier }) => palier)
  const { trouves, palier } = lecture(livre, requete)
  return trouves >= exiges && palier <= Math.max(4, Math.min(...occupes))
}

function points(livre: Livre, mot: string, livres: readonly Livre[]): number {
  const poids = champs(livre).reduce(
    (s, champ) => s + champ.poids * Math.min(4, champ.mots.filter((m) => m === mot).length),
    0,
  )
  if (poids === 0) return 0
  const longueur = (l: Livre) => champs(l).reduce((s, champ) => s + champ.poids * champ.mots.length, 0)
  const moyenne = Math.max(1, livres.reduce((s, l) => s + longueur(l), 0) / livres.length)
  const n = livres.filter((l) => contient(l, mot)).length
  const idf = Math.log(1 + (livres.length - n + 0.5) / (n + 0.5))
  return Math.max(
    1,
    Math.round((4000 * idf * poids) / (poids + 6 * (0.7 + (0.3 * longueur(livre)) / moyenne))),
  )
}

/** Entrée la plus proche : tout de suite si permanente, sinon le premier début à venir, sinon en dernier. */
function entree(livre: Livre, contexte: Contexte): string {
  const entrees = reussies(livre, contexte, contexte.requete).map(({ debut, permanente }) => {
    if (debut !== undefined && debut > contexte.aujourdhui) return debut
    return permanente ? '0' : '9'
  })
  return entrees.sort()[0] ?? '9'
}

const simple = (texte: string): string => texte.replace('è', 'e')

function comparateur(contexte: Contexte): (a: Livre, b: Livre) => number {
  const { requete, livres, aujourdhui } = contexte
  const fiches = new Map(
    livres.map((livre) => {
      const score = [...new Set(mots(requete.texte))].reduce((s, mot) => s + points(livre, mot, livres), 0)
      const ouverte = livre.expositions.some((o) => o.ouverte && visible(o, aujourdhui))
      const priorite = ouverte ? (livre.prime ? 0 : 1) : 2
      const tranche = Math.min(31, Math.floor((distanceDuLivre(livre, contexte) ?? 1e9) / 10))
      const sansTexte = [ouverte ? 0 : 1, requete.lieu ? tranche : 0, entree(livre, contexte), priorite]
      const pertinence =
        requete.texte === ''
          ? sansTexte
          : [lecture(livre, requete).palier, priorite, -score, entree(livre, contexte)]
      const premier: Record<string, readonly (string | number)[]> = {
        pertinence: [],
        'prochaine-session': [entree(livre, contexte)],
        distance: [distanceDuLivre(livre, contexte) ?? 1e9],
        intitule: [simple(livre.titre)],
      }
      const loin = requete.lieu !== undefined && distanceDuLivre(livre, contexte) === undefined ? 1 : 0
      return [livre, [loin, ...(premier[requete.tri] ?? []), ...pertinence, livre.numero]]
    }),
  )
  return (a, b) => comparerSuites(fiches.get(a) ?? [], fiches.get(b) ?? [])
}

function comparerSuites(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [rang, valeur] of a.entries()) {
    const autre = b[rang] ?? 0
    if (typeof valeur === 'number' && typeof autre === 'number' && Math.abs(valeur - autre) < 1e-6) continue
    if (valeur !== autre) return valeur < autre ? -1 : 1
  }
  return 0
}

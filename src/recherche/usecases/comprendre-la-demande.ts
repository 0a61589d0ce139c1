import type { Jour } from '../../kernel/jour.ts'
import { aDesLieux, lieuDemande } from '../../liste/index.ts'
import type { Lieu, Territoires } from '../../referentiels/index.ts'
import { sansEcritureInclusive } from '../domain/comprehension/ecriture-inclusive.ts'
import { type FiltreDit, filtresDits } from '../domain/comprehension/filtre-dit.ts'
import { sansLocutions } from '../domain/comprehension/locutions.ts'
import type { PeriodeDite } from '../domain/comprehension/periode-dite.ts'
import {
  ecritDuPassage,
  lirePhrase,
  normaliserSaisie,
  type Phrase,
  remettre,
  sansLesMots,
} from '../domain/comprehension/phrase.ts'
import { type EstUnTerme, termeDit } from '../domain/comprehension/termes-dits.ts'
import { IDS_MOTEURS, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { LieuDit } from './lieu-dans-la-phrase.ts'
import { type LectureDePhrase, lireLaPhrase } from './lire-la-phrase.ts'

/** Ce qu'une saisie demande, avant tout moteur : pages, JSON, RSS et recherche centrale en partent. */
export interface DemandeComprise {
  /** Ce qui a été tapé, espaces et signes remis en ordre. */
  readonly saisie: string
  /** Les mots qui comptent, tels qu'écrits. */
  readonly mots: string
  readonly lieu?: LieuCompris
  /** Celui de la phrase, ou du champ. */
  readonly lieuRetenu?: Lieu
  readonly rayonChoisi: boolean
  /** Le champ du lieu ne nomme rien de connu. */
  readonly lieuInconnu?: { readonly saisie: string; readonly propositions: readonly Lieu[] }
  /** Filtres dits en mots, de tous les moteurs. */
  readonly filtres: readonly FiltreCompris[]
  /** Quand commencer. */
  readonly periode?: PeriodeComprise
  /** Façons de demander mises de côté, telles qu'écrites. */
  readonly ecarte: readonly string[]
  /** Vrai : la phrase ne nomme ni métier, ni formation ; la personne cherche par où commencer. */
  readonly orientation: boolean
  /** Les paramètres de la même demande pour un moteur, à lire comme ceux d'une adresse. */
  readonly pour: (moteur: IdMoteur) => URLSearchParams
}

export interface LieuCompris extends Pick<LieuDit, 'lieu' | 'ecrit' | 'rayonKm' | 'corrige'> {
  /** La saisie sans lui. */
  readonly sans: string
}

export interface FiltreCompris extends Pick<FiltreDit, 'id' | 'valeurs'> {
  /** De chaque valeur. */
  readonly libelles: readonly string[]
  readonly libelle: string
  /** La saisie sans lui. */
  readonly sans: string
}

export interface PeriodeComprise extends Pick<PeriodeDite, 'du' | 'au' | 'libelle'> {
  /** La saisie sans elle. */
  readonly sans: string
}

export interface DependancesComprehension {
  readonly territoires: Pick<Territoires, 'nomme' | 'commune' | 'rapprocher' | 'trouver' | 'parCode'>
  /** Code Insee. */
  readonly region: string
  /** Vrai pour un mot (plié) d'un des catalogues. */
  readonly connait: (mot: string) => boolean
  /** Vrai pour un mot français (plié). */
  readonly estFrancais: (mot: string) => boolean
  /** Vrai si ce texte est le titre entier d'une source : son lieu et ses filtres en sont des mots. */
  readonly nomme: (texte: string) => boolean
  /** Vrai pour un terme (replié) qui a des synonymes : ses mots se lisent ensemble. */
  readonly estUnTerme: EstUnTerme
  /** « En janvier » est le prochain. */
  readonly aujourdhui: Jour
}

const LONGUEUR_MAXIMALE = 200
const PROPOSITIONS = 6

/** `litteral=1` : les mots tels quels. Comprendre ce qui l'a déjà été n'y change rien. */
export function comprendreLaDemande(
  deps: DependancesComprehension,
  parametres: URLSearchParams,
): DemandeComprise {
  const saisie = normaliserSaisie((parametres.get('q') ?? '').slice(0, 10 * LONGUEUR_MAXIMALE)).slice(
    0,
    LONGUEUR_MAXIMALE,
  )
  const lieuInconnu = lieuQuiNeDitRien(deps, parametres)
  const duChamp = lieuDemande(parametres, deps.territoires)
  const suite = {
    saisie,
    rayonChoisi: parametres.has('rayon'),
    ...(lieuInconnu && { lieuInconnu }),
    ...(duChamp && { lieuRetenu: duChamp }),
  }
  if (parametres.get('litteral') === '1') return sansComprendre(suite, parametres)
  const entiere = lirePhrase(sansLocutions(sansEcritureInclusive(saisie)))
  const lire = lecteur(deps, entiere, duChamp)
  const lecture = lire()
  const { phrase, lieux, periodes, ecarte, orientation } = lecture
  const filtres = filtresDits(lecture.filtres)
  const compris = [lieux, filtres, periodes, ecarte].some(({ length }) => length > 0) || orientation
  if (compris && entiere.mots.length > 1 && deps.nomme(saisie)) return sansComprendre(suite, parametres)
  const [dit] = lieux
  const [quand] = periodes
  const lieu = aUnLieu(parametres) || dit === undefined ? undefined : situer(dit, entiere, lieux)
  return {
    ...suite,
    mots: phrase.texte,
    ...(lieu && { lieu, lieuRetenu: lieu.lieu }),
    ...(dit?.rayonKm !== undefined && { rayonChoisi: true }),
    filtres: filtres.map((filtre) => nommer(filtre, entiere)),
    ...(quand && { periode: dater(quand, entiere, periodes) }),
    ecarte,
    orientation,
    pour: (moteur) =>
      parametresDuMoteur(moteur, { saisie, parametres, dit, lecture, lire, estUnTerme: deps.estUnTerme }),
  }
}

const situer = (
  { lieu, ecrit, rayonKm, corrige }: LieuDit,
  phrase: Phrase,
  dits: readonly LieuDit[],
): LieuCompris => ({
  lieu,
  ecrit,
  ...(rayonKm !== undefined && { rayonKm }),
  corrige,
  sans: sansLesMots(
    phrase,
    dits.flatMap(({ mots }) => mots),
  ).texte,
})

const dater = (
  { du, au, libelle }: PeriodeDite,
  phrase: Phrase,
  dites: readonly PeriodeDite[],
): PeriodeComprise => ({
  du,
  au,
  libelle,
  sans: sansLesMots(
    phrase,
    dites.flatMap(({ mots }) => mots),
  ).texte,
})

function sansComprendre(
  suite: Pick<DemandeComprise, 'saisie' | 'rayonChoisi' | 'lieuRetenu' | 'lieuInconnu'>,
  parametres: URLSearchParams,
): DemandeComprise {
  return {
    ...suite,
    mots: suite.saisie,
    filtres: [],
    ecarte: [],
    orientation: false,

    pour: () => parametres,
  }
}

const aUnLieu = (parametres: URLSearchParams): boolean =>
  (parametres.get('ou') ?? '').trim() !== '' ||
  (!parametres.has('ou') && (parametres.get('lieu') ?? '') !== '')

type Lire = (moteur?: IdMoteur) => LectureDePhrase

/** La phrase telle qu'un moteur la lit : ses propres filtres d'abord ; n'importe quel lieu, s'il est de partout. */
function lecteur(
  { territoires: lieux, ...contexte }: DependancesComprehension,
  phrase: Phrase,
  duChamp: Lieu | undefined,
): Lire {
  return (moteur) => {
    const siens = moteur === undefined ? [] : [moteur]
    const ids = new Set([...siens, ...IDS_MOTEURS])
    return lireLaPhrase(phrase, {
      ...contexte,
      lieux,
      filtres: [...ids].flatMap((id) => MOTEURS[id].filtresEnMots ?? []),
      ...(moteur === undefined || MOTEURS[moteur].ignoreLeLieu !== true
        ? { retenu: duChamp }
        : { partout: true }),
    })
  }
}

function lieuQuiNeDitRien({ territoires }: DependancesComprehension, parametres: URLSearchParams) {
  const saisie = normaliserSaisie(parametres.get('ou') ?? '').slice(0, 100)
  if (saisie === '' || territoires.trouver(saisie) !== undefined) return undefined
  if (territoires.parCode(parametres.get('lieu') ?? '')?.libelle === saisie) return undefined
  return { saisie, propositions: territoires.rapprocher(saisie, PROPOSITIONS) }
}

interface Partage {
  readonly saisie: string
  readonly parametres: URLSearchParams
  readonly dit: LieuDit | undefined
  readonly lecture: LectureDePhrase
  readonly lire: Lire
  readonly estUnTerme: EstUnTerme
}

/** Un moteur qui a les filtres les reçoit ; un autre en garde les mots, sauf s'ils n'y veulent rien dire. */
function parametresDuMoteur(
  moteur: IdMoteur,
  { saisie, parametres, dit, lecture, lire, estUnTerme }: Partage,
): URLSearchParams {
  const {
    filtresEnMots = [],
    ecarteLesFiltres = false,
    ignoreLeLieu = false,
    orienter,
    dates,
  } = MOTEURS[moteur]
  const compris = new URLSearchParams(parametres)
  if (ignoreLeLieu) for (const nom of ['ou', 'lieu', 'rayon']) compris.delete(nom)
  else if (dit !== undefined) {
    compris.delete('ou')
    compris.set('lieu', dit.lieu.code)
    if (dit.rayonKm !== undefined && !compris.has('rayon')) compris.set('rayon', String(dit.rayonKm))
  }
  const { phrase, filtres, periodes, orientation } =
    filtresEnMots.length > 0 || ignoreLeLieu ? lire(moteur) : lecture
  const [siens = [], autres = []] = [true, false].map((sien) =>
    filtres.filter(({ connu }) => filtresEnMots.includes(connu) === sien),
  )
  for (const { id, valeurs } of filtresDits(siens)) cocher(compris, id, valeurs)
  const [quand] = dates === undefined ? [] : periodes
  if (dates !== undefined && quand !== undefined && !compris.has(dates.du) && !compris.has(dates.au)) {
    compris.set(dates.du, quand.du)
    compris.set(dates.au, quand.au)
  }
  const ecartes = ecarteLesFiltres && (phrase.mots.length > 0 || siens.length > 0)
  const objet = ecartes
    ? phrase
    : remettre(
        phrase,
        autres.flatMap(({ mots }) => mots),
      )
  const oriente = orientation && orienter !== undefined
  const terme = oriente && orienter.selonLesMots === true ? termeDit(phrase, estUnTerme) : undefined
  if (terme !== undefined) compris.set('q', ecritDuPassage(phrase, terme))
  else if (oriente) {
    compris.set('q', orienter.q ?? '')
    for (const [id, valeur] of Object.entries(orienter.facettes ?? {})) cocher(compris, id, [valeur])
  } else if (!orientation && objet.mots.length > 0) compris.set('q', objet.texte)
  else if (
    siens.length > 0 ||
    quand !== undefined ||
    (dit !== undefined && !ignoreLeLieu && aDesLieux(MOTEURS[moteur]))
  )
    compris.set('q', '')
  else if (saisie !== '') {
    // Rien ne s'adresse à lui : les mots tels quels, plutôt que tout son catalogue.
    compris.set('q', saisie)
    compris.set('litteral', '1')
  }
  return compris
}

/** Ce qui est déjà coché précise ce qui est dit ; sinon les deux se cochent. */
function cocher(parametres: URLSearchParams, id: string, valeurs: readonly string[]): void {
  if (valeurs.some((valeur) => parametres.getAll(id).includes(valeur))) return
  for (const valeur of valeurs) parametres.append(id, valeur)
}

function nommer({ id, valeurs, mots }: FiltreDit, phrase: Phrase): FiltreCompris {
  const moteur = IDS_MOTEURS.map((une) => MOTEURS[une]).find(({ facettes }) =>
    facettes.some((facette) => facette.id === id),
  )
  const facette = moteur?.facettes.find((une) => une.id === id)
  const libelles = valeurs.map((valeur) => facette?.libelleValeur(valeur) ?? valeur)
  return { id, valeurs, libelles, libelle: libelles.join(', '), sans: sansLesMots(phrase, mots).texte }
}

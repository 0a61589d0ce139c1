import { aDesLieux, lieuDemande } from '../../liste/index.ts'
import type { Lieu, Territoires } from '../../referentiels/index.ts'
import { sansEcritureInclusive } from '../domain/comprehension/ecriture-inclusive.ts'
import { ecarterLaFaconDeDemander } from '../domain/comprehension/facons-de-demander.ts'
import { type FiltreDit, filtresDits } from '../domain/comprehension/filtre-dit.ts'
import { lirePhrase, normaliserSaisie, type Phrase } from '../domain/comprehension/phrase.ts'
import { IDS_MOTEURS, type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import { type LieuDit, lieuDeLaPhrase } from './lieu-dans-la-phrase.ts'

/** Ce qu'une saisie demande, avant tout moteur : pages, JSON, RSS et recherche centrale en partent. */
export interface DemandeComprise {
  /** Ce qui a été tapé, espaces et signes remis en ordre. */
  readonly saisie: string
  /** Les mots qui comptent, tels qu'écrits. */
  readonly mots: string
  readonly lieu?: LieuDit
  /** Celui de la phrase, ou du champ. */
  readonly lieuRetenu?: Lieu
  readonly rayonChoisi: boolean
  /** Le champ du lieu ne nomme rien de connu. */
  readonly lieuInconnu?: { readonly saisie: string; readonly propositions: readonly Lieu[] }
  /** Filtres dits en mots, du premier moteur qui les connaît. */
  readonly filtres: readonly FiltreCompris[]
  /** Façons de demander mises de côté, telles qu'écrites. */
  readonly ecarte: readonly string[]
  /** Vrai : la phrase ne nomme ni métier, ni formation ; la personne cherche par où commencer. */
  readonly orientation: boolean
  /** Les paramètres de la même demande pour un moteur, à lire comme ceux d'une adresse. */
  readonly pour: (moteur: IdMoteur) => URLSearchParams
}

export interface FiltreCompris extends FiltreDit {
  /** De chaque valeur. */
  readonly libelles: readonly string[]
  readonly libelle: string
}

export interface DependancesComprehension {
  readonly territoires: Pick<Territoires, 'nomme' | 'commune' | 'rapprocher' | 'trouver' | 'parCode'>
  /** Code Insee. */
  readonly region: string
  /** Vrai pour un mot (plié) d'un des catalogues. */
  readonly connait: (mot: string) => boolean
  /** Vrai si ce texte est le titre entier d'une source : son lieu et ses filtres en sont des mots. */
  readonly nomme: (texte: string) => boolean
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
  const entiere = lirePhrase(sansEcritureInclusive(saisie))
  const lieu = aUnLieu(parametres) ? undefined : lieuDit(deps, entiere)
  const situee = lieu?.phrase ?? entiere
  const filtrage = IDS_MOTEURS.map((id) => filtresDits(situee, MOTEURS[id].filtresEnMots ?? []))
  const [dits = { filtres: [], phrase: situee }] = filtrage.filter(({ filtres }) => filtres.length > 0)
  const { phrase, ecarte, orientation } = ecarterLaFaconDeDemander(dits.phrase)
  const sansRien = orientation && dits.filtres.length === 0
  const compris = lieu !== undefined || dits.filtres.length > 0 || ecarte.length > 0 || orientation
  if (compris && entiere.mots.length > 1 && deps.nomme(saisie)) return sansComprendre(suite, parametres)
  const partage = { saisie, parametres, lieu, situee, sansFiltres: dits.phrase, orientation: sansRien }
  return {
    ...suite,
    mots: phrase.texte,
    ...(lieu && { lieu, lieuRetenu: lieu.lieu }),
    ...(lieu?.rayonKm !== undefined && { rayonChoisi: true }),
    filtres: dits.filtres.map(nommer),
    ecarte,
    orientation: sansRien,
    pour: (moteur) => parametresDuMoteur(moteur, partage),
  }
}

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

function lieuDit({ territoires: lieux, ...contexte }: DependancesComprehension, phrase: Phrase) {
  return lieuDeLaPhrase(phrase, { ...contexte, lieux })
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
  readonly lieu: LieuDit | undefined
  /** La phrase sans le lieu. */
  readonly situee: Phrase
  /** Ni ce que disent les filtres. */
  readonly sansFiltres: Phrase
  readonly orientation: boolean
}

/** Un moteur qui a les filtres les reçoit ; un autre en garde les mots, sauf s'ils n'y veulent rien dire. */
function parametresDuMoteur(
  moteur: IdMoteur,
  { saisie, parametres, lieu, situee, sansFiltres, orientation }: Partage,
): URLSearchParams {
  const { filtresEnMots = [], ecarteLesFiltres = false, ignoreLeLieu = false, orienter } = MOTEURS[moteur]
  const compris = new URLSearchParams(parametres)
  if (ignoreLeLieu) for (const nom of ['ou', 'lieu', 'rayon']) compris.delete(nom)
  else if (lieu !== undefined) {
    compris.delete('ou')
    compris.set('lieu', lieu.lieu.code)
    if (lieu.rayonKm !== undefined && !compris.has('rayon')) compris.set('rayon', String(lieu.rayonKm))
  }
  const { filtres, phrase } = filtresDits(situee, filtresEnMots)
  for (const { id, valeurs } of filtres)
    for (const valeur of valeurs) if (!compris.getAll(id).includes(valeur)) compris.append(id, valeur)
  const base =
    filtres.length > 0 ? phrase : ecarteLesFiltres && sansFiltres.mots.length > 0 ? sansFiltres : situee
  const objet = ecarterLaFaconDeDemander(base).phrase
  const sansObjet = orientation || objet.mots.length === 0
  if (orientation && orienter !== undefined) {
    compris.set('q', orienter.q ?? '')
    for (const [id, valeur] of Object.entries(orienter.facettes ?? {})) compris.append(id, valeur)
  } else if (!sansObjet) compris.set('q', objet.texte)
  else if (filtres.length > 0 || (lieu !== undefined && !ignoreLeLieu && aDesLieux(MOTEURS[moteur])))
    compris.set('q', '')
  else if (saisie !== '') {
    // Rien ne s'adresse à lui : les mots tels quels, plutôt que tout son catalogue.
    compris.set('q', saisie)
    compris.set('litteral', '1')
  }
  return compris
}

function nommer(dit: FiltreDit): FiltreCompris {
  const moteur = IDS_MOTEURS.map((id) => MOTEURS[id]).find(({ facettes }) =>
    facettes.some(({ id }) => id === dit.id),
  )
  const facette = moteur?.facettes.find(({ id }) => id === dit.id)
  const libelles = dit.valeurs.map((valeur) => facette?.libelleValeur(valeur) ?? valeur)
  return { ...dit, libelles, libelle: libelles.join(', ') }
}

import { slug } from '../../kernel/slug.ts'
import { analyserRequete, cheminRecherche } from '../../liste/index.ts'
import { type Commune, type Lieu, libelleDomaine, type Territoires } from '../../referentiels/index.ts'
import { MOTEURS } from '../moteurs/moteurs.ts'
import type { ServiceRecherche } from './service-recherche.ts'

/** En deçà, une page n'apprend rien : l'adresse mène à la recherche ordinaire. */
export const FORMATIONS_MIN = 5
/** Les communes qui ont leurs pages, en habitants ; tous les départements de la région ont les leurs. */
const HABITANTS_MIN = 20_000
const VOISINES_MAX = 12

/** Une facette et son nom dans l'adresse. */
export const SUJETS = ['metier', 'domaine'] as const
export type SujetDArrivee = (typeof SUJETS)[number]

/** Là où un moteur de recherche dépose un visiteur : les formations d'un métier, ou d'un domaine, dans un lieu. */
export interface PageDArrivee {
  /** `/formations/metier/soudeur-soudeuse/toulouse-31`. */
  readonly chemin: string
  /** L'adresse canonique de la même recherche : `/formations?lieu=31555&metier=H2913`. */
  readonly demande: string
  /** « Soudeur / Soudeuse à Toulouse (31) ». */
  readonly libelle: string
  /** Formations sur place : sans celles qui ne se suivent qu'à distance. */
  readonly nombre: number
}

export type PageTrouvee =
  | { readonly etat: 'ouverte' | 'trop-peu'; readonly demande: string }
  | { readonly etat: 'inconnue' }

export interface PagesDArrivee {
  readonly toutes: () => readonly PageDArrivee[]
  readonly trouver: (sujet: SujetDArrivee, valeur: string, lieu: string) => PageTrouvee
  /** Celle dont c'est la recherche. */
  readonly deLaDemande: (demande: string) => PageDArrivee | undefined
  /** Celles d'un métier dans les départements. */
  readonly duMetier: (codeRome: string) => readonly PageDArrivee[]
  /** Le même sujet dans les départements, les autres sujets du lieu. */
  readonly voisines: (demande: string) => readonly PageDArrivee[]
}

export interface DependancesPagesDArrivee {
  readonly recherche: Pick<ServiceRecherche, 'rechercher' | 'titre'>
  /** Change avec ce que la recherche répond ; absente : elle ne répond pas encore. */
  readonly version: () => string | undefined
  readonly territoires: Pick<Territoires, 'trouver' | 'parCode'>
  readonly communes: readonly Commune[]
  readonly region: { readonly code: string; readonly departements: readonly string[] }
}

interface LieuDArrivee {
  readonly lieu: Lieu
  readonly slug: string
}

interface Compte {
  readonly sujet: SujetDArrivee
  readonly valeur: string
  readonly nombre: number
}

export function creerPagesDArrivee(deps: DependancesPagesDArrivee): PagesDArrivee {
  const lieux = lieuxDArrivee(deps)
  const departements = lieux.filter(({ lieu }) => lieu.type === 'departement')
  let gardes: { readonly version: string | undefined; readonly comptes: Map<string, readonly Compte[]> } = {
    version: undefined,
    comptes: new Map(),
  }
  /** Les comptes d'une recherche ne se font qu'une fois par version. */
  const compter = (parametres: Record<string, string>): readonly Compte[] => {
    const version = deps.version()
    if (version === undefined) return []
    if (gardes.version !== version) gardes = { version, comptes: new Map() }
    const cle = JSON.stringify(parametres)
    const connus = gardes.comptes.get(cle) ?? SUJETS.flatMap((sujet) => compterSujet(deps, sujet, parametres))
    gardes.comptes.set(cle, connus)
    return connus
  }
  const surPlace = (lieu: Lieu): readonly Compte[] => {
    if (lieu.type === 'departement') return compter({ departement: lieu.departement ?? '' })
    const aDistance = new Map(
      compter({ departement: 'a-distance' }).map(({ sujet, valeur, nombre }) => [
        `${sujet} ${valeur}`,
        nombre,
      ]),
    )
    return compter({ lieu: lieu.code }).map((compte) => ({
      ...compte,
      nombre: compte.nombre - (aDistance.get(`${compte.sujet} ${compte.valeur}`) ?? 0),
    }))
  }
  const duLieu = (ou: LieuDArrivee): readonly PageDArrivee[] =>
    surPlace(ou.lieu)
      .filter(({ nombre }) => nombre >= FORMATIONS_MIN)
      .flatMap((compte) => composer(deps, compte, ou))
      .toSorted((a, b) => b.nombre - a.nombre)
  /** Le lieu d'une demande, d'après son adresse, et les pages qu'il a. */
  const deLAdresse = (demande: string) =>
    lieux.find(({ lieu }) => demandeDe(deps, { lieu: lieu.code }) === sansSujet(demande))
  const pageDe = (demande: string): PageDArrivee | undefined => {
    if (!SUJETS.some((sujet) => demande.includes(`${sujet}=`))) return undefined
    const ou = deLAdresse(demande)
    return ou && duLieu(ou).find((page) => page.demande === demande)
  }
  return {
    toutes: () => lieux.flatMap(duLieu),
    trouver: (sujet, valeur, slugDuLieu) => {
      const ou = lieux.find((un) => un.slug === slugDuLieu)
      const compte = compter({}).find(
        (un) => un.sujet === sujet && slugDuSujet(deps, un) === valeur && un.nombre > 0,
      )
      if (ou === undefined || compte === undefined) return { etat: 'inconnue' }
      const demande = demandeDe(deps, { [sujet]: compte.valeur, lieu: ou.lieu.code })
      return { etat: pageDe(demande) === undefined ? 'trop-peu' : 'ouverte', demande }
    },
    deLaDemande: pageDe,
    duMetier: (codeRome) => {
      const debut = `/formations/metier/${slugDuSujet(deps, { sujet: 'metier', valeur: codeRome })}/`
      return departements.flatMap(duLieu).filter(({ chemin }) => chemin.startsWith(debut))
    },
    voisines: (demande) => {
      const ou = deLAdresse(demande)
      if (ou === undefined) return []
      const page = pageDe(demande)
      const debut = page?.chemin.slice(0, page.chemin.lastIndexOf('/') + 1)
      const ailleurs =
        debut === undefined
          ? []
          : departements.flatMap(duLieu).filter(({ chemin }) => chemin.startsWith(debut))
      const autres = duLieu(ou).slice(0, VOISINES_MAX)
      return [...ailleurs, ...autres].filter(({ chemin }) => chemin !== page?.chemin)
    },
  }
}

/** Les départements de la région, puis ses villes ; un nom déjà pris ne sert pas deux fois. */
function lieuxDArrivee({ communes, territoires, region }: DependancesPagesDArrivee): readonly LieuDArrivee[] {
  const villes = communes.filter(
    (commune) => commune.region === region.code && commune.population >= HABITANTS_MIN,
  )
  const codes = [...region.departements.map((code) => `D${code}`), ...villes.map(({ insee }) => insee)]
  const lieux = codes.flatMap((code) => territoires.parCode(code) ?? [])
  const parSlug = new Map<string, LieuDArrivee>()
  for (const lieu of lieux) {
    const nom = slug(lieu.libelle)
    if (!parSlug.has(nom)) parSlug.set(nom, { lieu, slug: nom })
  }
  return [...parSlug.values()]
}

/** Ne convient à rien : cocher une facette fait compter toutes ses valeurs, comme si elle ne l'était pas. */
const AUCUNE = 'aucune'

function compterSujet(
  { recherche, territoires }: DependancesPagesDArrivee,
  sujet: SujetDArrivee,
  parametres: Record<string, string>,
): readonly Compte[] {
  const lus = new URLSearchParams({ ...parametres, [sujet]: AUCUNE, 'par-page': '1' })
  const { facettes } = recherche.rechercher(
    'formations',
    analyserRequete(MOTEURS.formations, lus, territoires),
  )
  const valeurs = facettes.find(({ id }) => id === sujet)?.valeurs ?? []
  return valeurs.map(({ valeur, nombre }) => ({ sujet, valeur, nombre }))
}

type Recherche = Pick<DependancesPagesDArrivee, 'recherche'>

function composer(
  deps: Pick<DependancesPagesDArrivee, 'territoires'> & Recherche,
  { sujet, valeur, nombre }: Compte,
  { lieu, slug: slugDuLieu }: LieuDArrivee,
): readonly PageDArrivee[] {
  const nom = nommer(deps, { sujet, valeur })
  if (nom === undefined) return []
  return [
    {
      chemin: `/formations/${sujet}/${slugDuSujet(deps, { sujet, valeur })}/${slugDuLieu}`,
      demande: demandeDe(deps, { [sujet]: valeur, lieu: lieu.code }),
      libelle: lieu.type === 'commune' ? `${nom} ${aLaCommune(lieu.libelle)}` : `${nom}, ${lieu.libelle}`,
      nombre,
    },
  ]
}

const nommer = ({ recherche }: Recherche, { sujet, valeur }: Pick<Compte, 'sujet' | 'valeur'>) =>
  sujet === 'metier' ? recherche.titre('metiers', valeur) : libelleDomaine(valeur)

/** Le métier par son intitulé, le domaine par son code, qui se lit. */
function slugDuSujet(deps: Recherche, compte: Pick<Compte, 'sujet' | 'valeur'>): string {
  return compte.sujet === 'domaine' ? compte.valeur : slug(nommer(deps, compte) ?? compte.valeur)
}

/** « à Toulouse », « au Mans », « aux Sables-d’Olonne ». */
function aLaCommune(libelle: string): string {
  const article = /^(Le|Les) /.exec(libelle)?.[1]
  if (article === undefined) return `à ${libelle}`
  return `${article === 'Le' ? 'au' : 'aux'} ${libelle.slice(article.length + 1)}`
}

const demandeDe = (
  { territoires }: Pick<DependancesPagesDArrivee, 'territoires'>,
  parametres: Record<string, string>,
): string =>
  cheminRecherche(
    MOTEURS.formations,
    analyserRequete(MOTEURS.formations, new URLSearchParams(parametres), territoires),
  )

function sansSujet(demande: string): string {
  const [chemin, recherche] = demande.split('?')
  const parametres = new URLSearchParams(recherche)
  for (const sujet of SUJETS) parametres.delete(sujet)
  return parametres.size === 0 ? (chemin ?? '') : `${chemin}?${parametres}`
}

import { distanceKm, type PointGeographique } from '../../kernel/distance.ts'
import type { DemandeOffres } from '../domain/marche.ts'
import type { Offre, OffresTrouvees } from '../domain/offre.ts'
import type { Releve } from '../domain/releve.ts'
import {
  OFFRES_ATTEIGNABLES,
  OFFRES_PAR_APPEL,
  type PageDOffres,
  type SourceFranceTravail,
} from '../domain/source-france-travail.ts'
import type { Releveur } from './relever.ts'

export interface DependancesOffres {
  readonly source: Pick<SourceFranceTravail, 'offres'>
  readonly pages: Releveur<PageDOffres>
  /** Position du lieu demandé, d'où les distances sont comptées ; rien pour un territoire étendu. */
  readonly situer: (lieu: string) => PointGeographique | undefined
  readonly demonstration: boolean
}

/** Trois pages du portail par appel au service. */
const OFFRES_PAR_PAGE = 50
const PAGES_PAR_APPEL = OFFRES_PAR_APPEL / OFFRES_PAR_PAGE

/** Les offres d'un métier autour d'un lieu. Une page qui n'existe plus donne la dernière, ou la première. */
export async function lireOffres(
  deps: DependancesOffres,
  codeRome: string,
  demande: DemandeOffres,
): Promise<OffresTrouvees> {
  const rang = rangDe(Math.min(demande.page, OFFRES_ATTEIGNABLES / OFFRES_PAR_PAGE))
  if (rang === 0) return presenter(deps, demande, await relever(deps, { codeRome, demande, rang }))
  const [releve, debut] = await Promise.all([
    relever(deps, { codeRome, demande, rang }),
    relever(deps, { codeRome, demande, rang: 0 }),
  ])
  const auDela = releve.etat === 'sans-donnee'
  return auDela ? presenter(deps, { ...demande, page: 1 }, debut) : presenter(deps, demande, releve)
}

const rangDe = (page: number): number => Math.floor((page - 1) / PAGES_PAR_APPEL)

interface AppelDeRang {
  readonly codeRome: string
  readonly demande: DemandeOffres
  readonly rang: number
}

function relever(
  { pages, source }: DependancesOffres,
  { codeRome, demande: { lieu, rayonKm }, rang }: AppelDeRang,
): Promise<Releve<PageDOffres>> {
  const cle = `offres:${codeRome}:${lieu ?? 'FR'}:${estUneCommune(lieu) ? rayonKm : ''}:${rang}`
  return pages.relever(cle, () => source.offres({ codeRome, lieu, rayonKm, rang }))
}

const estUneCommune = (lieu: string | undefined): boolean => lieu !== undefined && /^\d/.test(lieu)

function presenter(
  { situer, demonstration }: DependancesOffres,
  { lieu, page }: DemandeOffres,
  releve: Releve<PageDOffres>,
): OffresTrouvees {
  const commun = { demonstration, parPage: OFFRES_PAR_PAGE }
  if (releve.etat === 'indisponible')
    return { ...commun, etat: 'indisponibles', total: 0, page: 1, pages: 0, offres: [] }
  const releveLe = releve.obtenuLe
  if (releve.etat === 'sans-donnee')
    return { ...commun, etat: 'a-jour', releveLe, total: 0, page: 1, pages: 0, offres: [] }
  const { total, offres } = releve.valeur
  const pages = Math.ceil(Math.min(total, OFFRES_ATTEIGNABLES) / OFFRES_PAR_PAGE)
  const montree = Math.min(page, Math.max(pages, 1))
  const premiere = ((montree - 1) % PAGES_PAR_APPEL) * OFFRES_PAR_PAGE
  const point = lieu === undefined || !estUneCommune(lieu) ? undefined : situer(lieu)
  return {
    ...commun,
    etat: releve.etat === 'frais' ? 'a-jour' : 'anciens',
    releveLe,
    total,
    page: montree,
    pages,
    offres: offres.slice(premiere, premiere + OFFRES_PAR_PAGE).map((offre) => situerOffre(offre, point)),
  }
}

/** Une offre sans coordonnées reste dans la liste, sans distance. */
function situerOffre(offre: Offre, point: PointGeographique | undefined): Offre {
  const { latitude, longitude } = offre
  if (point === undefined || latitude === undefined || longitude === undefined) return offre
  return { ...offre, distanceKm: distanceKm(point, { latitude, longitude }) }
}

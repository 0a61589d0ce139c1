import type { PointCarte } from '../../gabarit/index.ts'
import { ecrireNombre } from '../../kernel/nombre.ts'
import { sansAbsents } from '../../kernel/sans-absents.ts'
import type { Metier } from '../domain/metier.ts'
import type { OffresTrouvees } from '../domain/offre.ts'
import { cheminMetier, cheminOffres } from './chemins.ts'
import type { LieuDeLaFiche } from './lieu.view.ts'
import { type VueOffre, vueOffre } from './offre.view.ts'
import { annonceDesOffres, OFFRES_INDISPONIBLES } from './offres-de-la-fiche.view.ts'
import { type VueLieuDeLaFiche, vueOu } from './ou.view.ts'
import { type VueProvenance, vueProvenance } from './provenance.view.ts'
import { textePropre } from './texte-rome.ts'

/** La page des offres d'emploi d'un métier. */
export interface VueOffres {
  readonly metier: { readonly titre: string; readonly chemin: string }
  readonly titre: string
  /** « 128 offres d'emploi autour de Toulouse (31) », message de statut. */
  readonly annonce: string
  readonly ou: VueLieuDeLaFiche
  readonly rayons: readonly { readonly valeur: string; readonly libelle: string }[]
  readonly rayon: string
  readonly offres: readonly VueOffre[]
  /** Rang de la première. */
  readonly premier: number
  readonly page: number
  readonly pages: number
  readonly adresse: (page: number) => string
  readonly points: readonly PointCarte[]
  /** Offres de la page que la carte ne peut pas montrer. */
  readonly sansCoordonnees: number
  /** « Sur la carte : les offres de cette page, sur 312 » ; absente : la page les a toutes. */
  readonly portee?: string
  /** Pourquoi toutes les offres ne sont pas atteignables. */
  readonly limite?: string
  readonly indisponible?: string
  readonly sansOffre?: string
  readonly provenance?: VueProvenance
}

/** Kilomètres. */
export const RAYONS = [10, 20, 30, 50, 100] as const
/** L'API Offres d'emploi v2 ne donne pas d'offre au-delà de ce rang. */
export const OFFRES_ATTEIGNABLES = 3_150

const LIMITE = `France Travail ne donne que les ${OFFRES_ATTEIGNABLES.toLocaleString('fr-FR')} premières offres. Précisez un lieu, ou réduisez la distance, pour voir les autres.`
const SANS_OFFRE =
  'Essayez un autre lieu ou une distance plus grande ; de nouvelles offres arrivent chaque jour.'

export interface DemandeDOffres {
  readonly metier: Metier
  readonly lieu: LieuDeLaFiche
  readonly rayonKm: number
  readonly trouvees: OffresTrouvees
}

export function vueOffres(demande: DemandeDOffres): VueOffres {
  const { metier, lieu, rayonKm, trouvees } = demande
  const titre = textePropre(metier.intitule)
  const offres = trouvees.offres.map(vueOffre)
  return sansAbsents({
    metier: { titre, chemin: cheminMetier(metier.codeRome, metier.intitule) },
    titre: `Offres d’emploi : ${titre}`,
    annonce: annonce(demande),
    ou: vueOu(lieu, cheminOffres(metier.codeRome), 'Où ?'),
    rayons: RAYONS.map((km) => ({ valeur: String(km), libelle: `${km} km` })),
    rayon: String(rayonKm),
    offres,
    ...pagination(demande),
    points: offres.flatMap(pointDe),
    sansCoordonnees: offres.filter(({ point }) => point === undefined).length,
    portee:
      trouvees.pages > 1
        ? `Sur la carte : les offres de cette page, sur ${ecrireNombre(trouvees.total)}`
        : undefined,
    ...messages(trouvees),
    provenance: vueProvenance(trouvees, 'offres'),
  })
}

function annonce({ lieu, trouvees }: DemandeDOffres): string {
  if (trouvees.etat === 'indisponibles') return 'Offres d’emploi'
  return annonceDesOffres(trouvees.total, lieu.lieu).replace(/\.$/, '')
}

type Feuilletage = Pick<VueOffres, 'premier' | 'page' | 'pages' | 'adresse'>

function pagination({ metier, lieu, rayonKm, trouvees }: DemandeDOffres): Feuilletage {
  const { page, pages, parPage } = trouvees
  const ou = { lieu: lieu.lieu?.code, rayonKm: rayonUtile(lieu, rayonKm) }
  return {
    premier: (page - 1) * parPage + 1,
    page,
    pages,
    adresse: (autre) => cheminOffres(metier.codeRome, { ...ou, page: autre }),
  }
}

/** La distance ne compte qu'autour d'une commune. */
function rayonUtile({ lieu }: LieuDeLaFiche, rayonKm: number): number | undefined {
  return lieu?.type === 'commune' ? rayonKm : undefined
}

function messages({ etat, total }: OffresTrouvees): Pick<VueOffres, 'limite' | 'indisponible' | 'sansOffre'> {
  if (etat === 'indisponibles') return { indisponible: OFFRES_INDISPONIBLES }
  if (total === 0) return { sansOffre: SANS_OFFRE }
  return total > OFFRES_ATTEIGNABLES ? { limite: LIMITE } : {}
}

/** La bulle d'une offre mène à sa ligne dans la liste, d'où elle s'ouvre. */
function pointDe({ point, titre, entreprise, ancre }: VueOffre): readonly PointCarte[] {
  if (point === undefined) return []
  return [{ ...point, titre, href: `#${ancre}`, ...(entreprise === '' ? {} : { detail: entreprise }) }]
}

import { ecrireNombre } from '../../../kernel/nombre.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { compterFacettes } from '../../socle/usecases/compter-facettes.ts'
import { groupesDeCases, type VueFiltresDeListe } from '../../socle/web/filtres-de-liste.view.ts'
import { adresse, paginer } from '../../socle/web/parametres-de-liste.ts'
import {
  type DemandeAgenda,
  dansLaPeriode,
  type FiltresAgenda,
  type ManifestationPubliee,
  moisDeRangement,
  moisOccupes,
  trouverManifestations,
} from '../usecases/trouver-manifestations.ts'
import { type VueCarteManifestation, vueCarteManifestation } from './carte-manifestation.view.ts'
import { ecrireFiltres } from './parametres-agenda.ts'
import { pastillesDe } from './pastilles.view.ts'
import { type Piste, pistes } from './pistes.view.ts'
import { moisEnLettres } from './quand.ts'

export interface VueAgenda {
  readonly titre: string
  /** « 14 manifestations à venir ». */
  readonly annonce: string
  readonly description: string
  readonly canonique: string
  readonly noindex: boolean
  readonly filtres: VueFiltresDeListe & { readonly du?: string; readonly au?: string }
  readonly pastilles: readonly { readonly libelle: string; readonly href: string }[]
  readonly toutRetirer: string
  readonly mois: VueMois
  readonly groupes: readonly VueGroupeDuMois[]
  readonly page: number
  readonly pages: number
  readonly adresse: (page: number) => string
  readonly flux: { readonly rss: string; readonly ics: string }
  /** Vers les manifestations passées, ou retour à celles qui viennent. */
  readonly autrePeriode: { readonly libelle: string; readonly href: string }
  readonly pistes: readonly Piste[]
}

interface VueMois {
  /** « décembre 2026 » ; absent : tous les mois. */
  readonly courant?: string
  readonly precedent?: LienDeMois
  readonly suivant?: LienDeMois
  readonly tous: string
}

interface LienDeMois {
  readonly libelle: string
  readonly href: string
}

interface VueGroupeDuMois {
  readonly id: string
  readonly titre: string
  readonly cartes: readonly VueCarteManifestation[]
}

export const BASE_AGENDA = '/agenda'
const PAR_PAGE = 20

/** La page de l'agenda ; tous ses nombres viennent de la même liste. */
export function vueAgenda(demande: DemandeAgenda, pageDemandee: number): VueAgenda {
  const { facettes, filtres } = demande
  const trouvees = trouverManifestations(demande)
  const { page, pages, montres } = paginer(trouvees, pageDemandee, PAR_PAGE)
  const chemin = (autres: FiltresAgenda, base = BASE_AGENDA) => adresse(base, ecrireFiltres(autres, facettes))
  const pastilles = pastillesDe(demande).map(({ libelle, sans }) => ({ libelle, href: chemin(sans) }))
  const annonce = annoncer(trouvees.length, filtres)
  return {
    titre: pages > 1 ? `${annonce}, page ${page} sur ${pages}` : annonce,
    annonce,
    description: `${annonce} : portes ouvertes, salons, ateliers et webinaires pour s’orienter et se former.`,
    canonique: adresse(BASE_AGENDA, ecrireFiltres(filtres, facettes), page),
    noindex: trouvees.length === 0 || filtres.passes || pastilles.length > 1,
    filtres: filtresDe(demande, pastilles.length),
    pastilles,
    toutRetirer: chemin({ facettes: {}, passes: filtres.passes }),
    mois: vueMois(demande, chemin),
    groupes: grouper(montres, demande),
    page,
    pages,
    adresse: (autre) => adresse(BASE_AGENDA, ecrireFiltres(filtres, facettes), autre),
    flux: { rss: chemin(filtres, '/agenda.rss'), ics: chemin(filtres, '/agenda.ics') },
    autrePeriode: {
      libelle: filtres.passes ? 'Revenir aux manifestations à venir' : 'Voir les manifestations passées',
      href: chemin({ facettes: filtres.facettes, passes: !filtres.passes }),
    },
    pistes: trouvees.length === 0 ? pistes(demande, chemin) : [],
  }
}

function annoncer(total: number, { passes, mois }: FiltresAgenda): string {
  const nombre = total === 0 ? 'Aucune' : ecrireNombre(total)
  const pluriel = total > 1 ? 's' : ''
  const quand = passes ? ` passée${pluriel}` : mois === undefined ? ' à venir' : ''
  return `${nombre} manifestation${pluriel}${quand}${mois === undefined ? '' : ` en ${moisEnLettres(mois)}`}`
}

function filtresDe(demande: DemandeAgenda, actifs: number): VueAgenda['filtres'] {
  const { facettes, filtres } = demande
  const { du, au, mois, passes } = filtres
  const gardes: FiltresAgenda = sansAbsents({ facettes: {}, passes, mois })
  return sansAbsents({
    action: BASE_AGENDA,
    champsCaches: ecrireFiltres(gardes, facettes),
    actifs,
    groupes: groupesDeCases(compterFacettes(dansLaPeriode(demande), facettes, filtres.facettes)),
    du,
    au,
  })
}

function vueMois(demande: DemandeAgenda, chemin: (filtres: FiltresAgenda) => string): VueMois {
  const { mois, ...sansMois } = demande.filtres
  const occupes = moisOccupes(demande)
  const lien = (cible: string | undefined) =>
    cible === undefined
      ? undefined
      : { libelle: moisEnLettres(cible), href: chemin({ ...sansMois, mois: cible }) }
  const precedent = mois === undefined ? undefined : lien(occupes.findLast((un) => un < mois))
  const suivant = lien(mois === undefined ? occupes[0] : occupes.find((un) => un > mois))
  return sansAbsents({
    courant: mois === undefined ? undefined : moisEnLettres(mois),
    precedent,
    suivant,
    tous: chemin(sansMois),
  })
}

function grouper(
  montrees: readonly ManifestationPubliee[],
  { filtres, maintenant }: DemandeAgenda,
): readonly VueGroupeDuMois[] {
  const parMois = Map.groupBy(montrees, (une) => moisDeRangement(une, filtres, maintenant))
  return [...parMois].map(([mois, manifestations]) => ({
    id: `mois-${mois}`,
    titre: majuscule(moisEnLettres(mois)),
    cartes: manifestations.map(({ valeur }) => vueCarteManifestation(valeur)),
  }))
}

const majuscule = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1)

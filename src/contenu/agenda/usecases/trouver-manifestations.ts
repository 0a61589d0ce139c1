import { type Jour, jourAParis } from '../../../kernel/jour.ts'
import { libelleDepartement } from '../../../referentiels/index.ts'
import type { Publiee } from '../../socle/domain/collection-suivie.ts'
import { type Cochees, type FacetteDeListe, garder } from '../../socle/usecases/compter-facettes.ts'
import { FACETTES_EDITORIALES, optionsDe } from '../../socle/usecases/facettes-editoriales.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { estFinie } from '../domain/temps-manifestation.ts'
import { LIBELLES_TYPES_MANIFESTATION } from '../domain/types-de-manifestation.ts'
import { departementDuLieu } from './departement-du-lieu.ts'

export type ManifestationPubliee = Publiee<Manifestation>

/** Ce qu'une page de l'agenda demande. */
export interface FiltresAgenda {
  readonly facettes: Cochees
  /** Au moins un de ses jours est dans ces bornes. */
  readonly du?: Jour
  readonly au?: Jour
  /** `AAAA-MM` : au moins un de ses jours est dans ce mois. */
  readonly mois?: string
  /** Vrai : celles qui sont finies, les plus récentes d'abord ; faux : en cours et à venir. */
  readonly passes: boolean
}

const LONGUEUR_JOUR = 'AAAA-MM-JJ'.length
const LONGUEUR_MOIS = 'AAAA-MM'.length

/** Les filtres à cases de l'agenda ; `departements` : ceux de la région. */
export function facettesAgenda(
  departements: readonly string[],
): readonly FacetteDeListe<ManifestationPubliee>[] {
  const communes = FACETTES_EDITORIALES.map(({ valeurs, ...facette }) => ({
    ...facette,
    valeurs: ({ valeur }: ManifestationPubliee) => valeurs(valeur),
  }))
  return [...communes, ...facettesDeLieu(departements)]
}

function facettesDeLieu(departements: readonly string[]): readonly FacetteDeListe<ManifestationPubliee>[] {
  return [
    {
      id: 'type',
      legende: 'Type',
      valeurs: ({ valeur: { type } }) => [type],
      options: optionsDe(LIBELLES_TYPES_MANIFESTATION),
    },
    {
      id: 'departement',
      legende: 'Département',
      valeurs: ({ valeur: { lieu } }) => [departementDuLieu(lieu)].filter((code) => code !== undefined),
      options: departements
        .map((valeur) => ({ valeur, libelle: libelleDepartement(valeur) }))
        .toSorted((a, b) => a.libelle.localeCompare(b.libelle, 'fr')),
    },
    {
      id: 'en-ligne',
      legende: 'À distance',
      valeurs: ({ valeur: { enLigne } }) => (enLigne ? ['oui'] : []),
      options: [{ valeur: 'oui', libelle: 'À suivre en ligne' }],
    },
  ]
}

export interface DemandeAgenda {
  readonly toutes: readonly ManifestationPubliee[]
  readonly facettes: readonly FacetteDeListe<ManifestationPubliee>[]
  readonly filtres: FiltresAgenda
  readonly maintenant: Date
}

/** Celles qui répondent à tous les filtres, dans l'ordre où les montrer. */
export function trouverManifestations(demande: DemandeAgenda): readonly ManifestationPubliee[] {
  const { facettes, filtres } = demande
  return trier(garder(dansLaPeriode(demande), facettes, filtres.facettes), filtres.passes)
}

/** Celles que gardent les dates, avant les cases : ce sur quoi les cases se comptent. */
export function dansLaPeriode({ toutes, filtres, maintenant }: DemandeAgenda) {
  const { du, au, mois, passes } = filtres
  return toutes.filter(({ valeur }) => {
    const premier = valeur.debut.slice(0, LONGUEUR_JOUR)
    const dernier = valeur.fin.slice(0, LONGUEUR_JOUR)
    const dansLeMois =
      mois === undefined ||
      (premier.slice(0, LONGUEUR_MOIS) <= mois && dernier.slice(0, LONGUEUR_MOIS) >= mois)
    const dansLesBornes = (du === undefined || dernier >= du) && (au === undefined || premier <= au)
    return dansLeMois && dansLesBornes && estFinie(valeur, maintenant) === passes
  })
}

function trier(trouvees: readonly ManifestationPubliee[], passes: boolean): readonly ManifestationPubliee[] {
  const sens = passes ? -1 : 1
  const comparer = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1)
  return trouvees.toSorted(
    ({ valeur: a }, { valeur: b }) => sens * comparer(a.debut, b.debut) || comparer(a.id, b.id),
  )
}

/** Le mois sous lequel la liste range une manifestation : celui de son premier jour encore à venir, dans la période demandée. */
export function moisDeRangement(
  { valeur }: ManifestationPubliee,
  { mois, passes, du }: FiltresAgenda,
  maintenant: Date,
): string {
  if (mois !== undefined) return mois
  const debut = valeur.debut.slice(0, LONGUEUR_JOUR)
  if (passes) return debut.slice(0, LONGUEUR_MOIS)
  const aujourdhui = jourAParis(maintenant)
  const plancher = du !== undefined && du > aujourdhui ? du : aujourdhui
  return (debut > plancher ? debut : plancher).slice(0, LONGUEUR_MOIS)
}

/** Les mois qui ont au moins une manifestation sous les mêmes autres filtres, dans l'ordre. */
export function moisOccupes(demande: DemandeAgenda): readonly string[] {
  const { filtres, maintenant } = demande
  const { mois: _mois, ...sansMois } = filtres
  const courant = jourAParis(maintenant).slice(0, LONGUEUR_MOIS)
  const occupes = new Set<string>()
  for (const { valeur } of trouverManifestations({ ...demande, filtres: sansMois })) {
    const dernier = valeur.fin.slice(0, LONGUEUR_MOIS)
    for (let mois = valeur.debut.slice(0, LONGUEUR_MOIS); mois <= dernier; mois = moisSuivant(mois)) {
      if (filtres.passes || mois >= courant) occupes.add(mois)
    }
  }
  return [...occupes].sort()
}

function moisSuivant(mois: string): string {
  const annee = Number(mois.slice(0, 4))
  const rang = Number(mois.slice(5))
  return rang === 12 ? `${annee + 1}-01` : `${annee}-${String(rang + 1).padStart(2, '0')}`
}

import { jourAParis } from '../../../kernel/jour.ts'
import {
  analyserRequete,
  facetteDe,
  type ListeEnMemoire,
  type Requete,
  trouverTout,
} from '../../../liste/index.ts'
import {
  CODES_DES_DEPARTEMENTS,
  libelleDepartement,
  type RepertoireCommunes,
} from '../../../referentiels/index.ts'
import type { Publiee } from '../../socle/domain/collection-suivie.ts'
import { FACETTES_EDITORIALES } from '../../socle/usecases/facettes-editoriales.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { estFinie } from '../domain/temps-manifestation.ts'
import { LIBELLES_TYPES_MANIFESTATION } from '../domain/types-de-manifestation.ts'
import { SANS_LIEU, situerLesManifestations } from './lieu-de-la-manifestation.ts'

export type ManifestationPubliee = Publiee<Manifestation>
export interface ListeAgenda extends ListeEnMemoire<ManifestationPubliee> {
  /** Vrai si elle est dans le lieu demandé ; sans lieu demandé, toutes y sont. */
  readonly estSurPlace: (une: ManifestationPubliee, requete: Requete) => boolean
}

const MOIS = /^\d{4}-(?:0[1-9]|1[0-2])$/
const LONGUEUR_JOUR = 'AAAA-MM-JJ'.length
const LONGUEUR_MOIS = 'AAAA-MM'.length

/**
 * L'agenda tel qu'il se lit à cet instant : ce qui est en cours et à venir, dans l'ordre des dates ; ce qui est fini, la plus
 * récente d'abord, sur demande (`passes=1`). Près d'un lieu demandé, ce qui y est passe devant ce qui se suit à distance.
 * `departements` : ceux de la région, proposés d'abord ; `communes` situent ce qui n'a pas de position.
 */
export function listeAgenda(
  departements: readonly string[],
  maintenant: Date,
  communes?: RepertoireCommunes,
): ListeAgenda {
  const { departements: departementsDe, estSurPlace, repondAuRayon } = situerLesManifestations(communes)
  return {
    id: 'agenda',
    rubrique: 'Agenda',
    libelles: { singulier: 'manifestation', pluriel: 'manifestations', feminin: true },
    facettes: [
      ...FACETTES_EDITORIALES,
      facetteDe('type', 'Type', LIBELLES_TYPES_MANIFESTATION, ({ valeur }) => [valeur.type]),
      {
        id: 'departement',
        libelle: 'Département',
        libelleValeur: (code) => (code === SANS_LIEU ? 'Sans lieu, ou en ligne' : libelleDepartement(code)),
        partout: SANS_LIEU,
        ordre: [
          ...departements.toSorted((a, b) =>
            libelleDepartement(a).localeCompare(libelleDepartement(b), 'fr'),
          ),
          ...CODES_DES_DEPARTEMENTS.filter((code) => !departements.includes(code)),
          SANS_LIEU,
        ],
        valeurs: ({ valeur }) => departementsDe(valeur),
      },
      facetteDe('en-ligne', 'À distance', { oui: 'À suivre en ligne' }, ({ valeur }) =>
        valeur.enLigne ? ['oui'] : [],
      ),
    ],
    tris: [],
    horsLieu: 'sans lieu, ou en ligne',
    dates: { du: 'du', au: 'au', legende: 'Dates', quoi: '' },
    propres: [
      { id: 'mois', convient: (mois) => MOIS.test(mois), sans: 'Tous les mois' },
      { id: 'passes', convient: (passes) => passes === '1' },
    ],
    retenir: ({ valeur }, requete) =>
      estFinie(valeur, maintenant) === demandePassees(requete) &&
      estDansLaPeriode(valeur, requete) &&
      repondAuRayon(valeur, requete),
    estSurPlace: ({ valeur }, requete) => estSurPlace(valeur, requete),
    comparer: ({ valeur: a }, { valeur: b }, requete) =>
      Number(estSurPlace(b, requete)) - Number(estSurPlace(a, requete)) ||
      (demandePassees(requete) ? comparer(b.debut, a.debut) : comparer(a.debut, b.debut)) ||
      comparer(a.id, b.id),
  }
}

const comparer = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** `AAAA-MM` : la manifestation a au moins un de ses jours dans ce mois. */
export const moisDemande = ({ propres }: Requete): string | undefined => propres?.mois

/** Vrai : celles qui sont finies ; faux : en cours et à venir. */
export const demandePassees = ({ propres }: Requete): boolean => propres?.passes === '1'

function estDansLaPeriode({ debut, fin }: Manifestation, requete: Requete): boolean {
  const { du, au } = requete.periode ?? {}
  const mois = moisDemande(requete)
  const premier = debut.slice(0, LONGUEUR_JOUR)
  const dernier = fin.slice(0, LONGUEUR_JOUR)
  return (
    (mois === undefined ||
      (premier.slice(0, LONGUEUR_MOIS) <= mois && dernier.slice(0, LONGUEUR_MOIS) >= mois)) &&
    (du === undefined || dernier >= du) &&
    (au === undefined || premier <= au)
  )
}

/** Celles qui viennent et ne sont pas annulées, la plus prochaine d'abord. */
export function manifestationsMaintenues(
  toutes: readonly ManifestationPubliee[],
  maintenant: Date,
): readonly Manifestation[] {
  const liste = listeAgenda([], maintenant)
  return trouverTout(liste, toutes, analyserRequete(liste, new URLSearchParams()))
    .map(({ valeur }) => valeur)
    .filter(({ annulee }) => !annulee)
}

/** Le mois sous lequel la liste range une manifestation : celui de son premier jour encore à venir, dans la période demandée. */
export function moisDeRangement(
  { valeur }: ManifestationPubliee,
  requete: Requete,
  maintenant: Date,
): string {
  const mois = moisDemande(requete)
  if (mois !== undefined) return mois
  const debut = valeur.debut.slice(0, LONGUEUR_JOUR)
  if (demandePassees(requete)) return debut.slice(0, LONGUEUR_MOIS)
  const bornes: readonly string[] = [debut, requete.periode?.du ?? '', jourAParis(maintenant)]
  return bornes.reduce((a, b) => (a > b ? a : b)).slice(0, LONGUEUR_MOIS)
}

/** Les mois où tombent des manifestations, dans l'ordre ; sans ceux qui sont finis si elles viennent. */
export function moisOccupes(
  trouvees: readonly ManifestationPubliee[],
  requete: Requete,
  maintenant: Date,
): readonly string[] {
  const courant = demandePassees(requete) ? '' : jourAParis(maintenant).slice(0, LONGUEUR_MOIS)
  const occupes = new Set<string>()
  for (const { valeur } of trouvees) {
    const dernier = valeur.fin.slice(0, LONGUEUR_MOIS)
    for (let mois = valeur.debut.slice(0, LONGUEUR_MOIS); mois <= dernier; mois = moisSuivant(mois)) {
      if (mois >= courant) occupes.add(mois)
    }
  }
  return [...occupes].sort()
}

function moisSuivant(mois: string): string {
  const annee = Number(mois.slice(0, 4))
  const rang = Number(mois.slice(5))
  return rang === 12 ? `${annee + 1}-01` : `${annee}-${String(rang + 1).padStart(2, '0')}`
}

import type { Statistiques } from '../../catalogue/index.ts'
import {
  type CarteParcours,
  cartesDesParcours,
  type Editorial,
  type VueEncart,
  vuesDesEncarts,
} from '../../contenu/index.ts'
import type { NomIcone } from '../../gabarit/index.ts'
import { jourAParis, jourEnLettres } from '../../kernel/jour.ts'
import { ecrireNombre } from '../../kernel/nombre.ts'
import type { FacetteComptee } from '../../liste/index.ts'
import { libelleDepartement } from '../../referentiels/index.ts'
import { type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import { EXEMPLES, PROFILS, type Raccourci, RECHERCHES } from './accueil-raccourcis.ts'

export interface VueAccueil {
  /** Exemples de recherche, dont chacun trouve quelque chose. */
  readonly exemples: readonly string[]
  /** « 23 novembre 2026 » ; absent avant la première importation. */
  readonly miseAJour?: string
  readonly catalogues: readonly VueCatalogue[]
  readonly encartsHaut: readonly VueEncart[]
  readonly encartsBas: readonly VueEncart[]
  readonly parcours: readonly CarteParcours[]
  /** À défaut de parcours. */
  readonly profils: readonly LienCompte[]
  readonly recherches: readonly LienCompte[]
  readonly domaines: readonly LienCompte[]
  readonly departements: readonly LienCompte[]
}

/** L'entrée d'un catalogue et ce qu'il compte : « 1 584 », « métiers ». */
export interface VueCatalogue {
  readonly chemin: string
  readonly icone: NomIcone
  readonly nombre: string
  readonly libelle: string
}

/** Une recherche qui existe, et le nombre exact de formations qu'elle donne. */
export interface LienCompte {
  readonly titre: string
  readonly chemin: string
  readonly nombre: number
  readonly icone: NomIcone
  readonly phrase: string
}

const DOMAINES_MONTRES = 10

/** Ce que l'index sait du catalogue ouvert aujourd'hui. */
export interface CatalogueOuvert {
  /** Formations que trouve cette saisie. */
  readonly trouvees: (saisie: string) => number
  readonly facettes: readonly FacetteComptee[]
  /** Codes des départements de la région du portail. */
  readonly departements: readonly string[]
  /** Objets que chaque moteur montre ; vide tant que les index ne sont pas prêts. */
  readonly catalogues: readonly { readonly id: IdMoteur; readonly total: number }[]
}

/** Données de l'accueil : tout ce qui mène à une recherche vide disparaît. */
export function vueAccueil(
  ouvert: CatalogueOuvert,
  statistiques: Statistiques,
  { parcours, encarts }: Pick<Editorial, 'parcours' | 'encarts'>,
): VueAccueil {
  const { facettes } = ouvert
  const { derniereImportation } = statistiques
  return {
    exemples: EXEMPLES.filter((exemple) => ouvert.trouvees(exemple) > 0),
    ...(derniereImportation === undefined
      ? {}
      : { miseAJour: jourEnLettres(jourAParis(derniereImportation)) }),
    catalogues: ouvert.catalogues.filter(({ total }) => total > 0).map(vueCatalogue),
    encartsHaut: vuesDesEncarts(encarts, 'accueil-haut'),
    encartsBas: vuesDesEncarts(encarts, 'accueil-bas'),
    parcours: cartesDesParcours(parcours),
    profils: parcours.length > 0 ? [] : raccourcis(PROFILS, facettes),
    recherches: raccourcis(RECHERCHES, facettes),
    domaines: valeursDe('domaine', facettes).slice(0, DOMAINES_MONTRES),
    departements: departementsDeLaRegion(ouvert),
  }
}

function vueCatalogue({ id, total }: CatalogueOuvert['catalogues'][number]): VueCatalogue {
  const { singulier, pluriel } = MOTEURS[id].libelles
  return {
    chemin: `/${id}`,
    icone: MOTEURS[id].icone,
    nombre: ecrireNombre(total),
    libelle: total > 1 ? pluriel : singulier,
  }
}

/** Tous, même celui où rien ne se tient : la recherche autour de lui dit le plus proche, et ce qui se suit à distance. */
function departementsDeLaRegion({ facettes, departements }: CatalogueOuvert): readonly LienCompte[] {
  if (facettes.length === 0) return []
  return departements
    .map((code) => {
      const nombre = nombreDe('departement', code, facettes)
      const titre = libelleDepartement(code)
      return lien(titre, nombre, nombre > 0 ? ['departement', code] : ['lieu', `D${code}`])
    })
    .toSorted((a, b) => a.titre.localeCompare(b.titre, 'fr'))
}

function raccourcis(
  declares: readonly Raccourci[],
  facettes: readonly FacetteComptee[],
): readonly LienCompte[] {
  return declares
    .map(({ facette, valeur, ...reste }) => ({
      ...reste,
      chemin: cheminFacette(facette, valeur),
      nombre: nombreDe(facette, valeur, facettes),
    }))
    .filter(({ nombre }) => nombre > 0)
}

function nombreDe(facette: string, valeur: string, facettes: readonly FacetteComptee[]): number {
  const comptee = facettes.find(({ id }) => id === facette)
  return comptee?.valeurs.find((une) => une.valeur === valeur)?.nombre ?? 0
}

function valeursDe(facette: string, facettes: readonly FacetteComptee[]): readonly LienCompte[] {
  const valeurs = facettes.find(({ id }) => id === facette)?.valeurs ?? []
  return valeurs
    .filter(({ nombre }) => nombre > 0)
    .toSorted((a, b) => b.nombre - a.nombre)
    .map(({ valeur, libelle, nombre }) => lien(libelle, nombre, [facette, valeur]))
}

function lien(titre: string, nombre: number, [parametre, valeur]: readonly [string, string]): LienCompte {
  return { titre, chemin: cheminFacette(parametre, valeur), nombre, icone: 'arrow-right', phrase: '' }
}

function cheminFacette(facette: string, valeur: string): string {
  return `/formations?${new URLSearchParams({ [facette]: valeur })}`
}

import type { Statistiques } from '../../catalogue/index.ts'
import { jourAParis, jourEnLettres } from '../../kernel/jour.ts'
import { ecrireNombre } from '../../kernel/nombre.ts'
import type { NomIcone } from '../../platform/ui/index.ts'
import type { FacetteComptee } from '../domain/reponse.ts'

export interface VueAccueil {
  readonly chiffres: readonly { readonly valeur: string; readonly libelle: string }[]
  /** « 23 novembre 2026 » ; absent avant la première importation. */
  readonly miseAJour?: string
  readonly profils: readonly LienCompte[]
  readonly financements: readonly LienCompte[]
  readonly domaines: readonly LienCompte[]
  readonly departements: readonly LienCompte[]
}

/** Une recherche qui existe, et le nombre exact de formations qu'elle donne. */
export interface LienCompte {
  readonly titre: string
  readonly chemin: string
  readonly nombre: number
  readonly icone: NomIcone
  readonly phrase: string
}

interface Raccourci {
  readonly facette: string
  readonly valeur: string
  readonly titre: string
  readonly icone: NomIcone
  readonly phrase: string
}

const PROFILS: readonly Raccourci[] = [
  {
    facette: 'public',
    valeur: 'demandeurs-emploi',
    titre: 'Je cherche un emploi',
    icone: 'compass',
    phrase: 'Se former pour retrouver un emploi ou changer de métier.',
  },
  {
    facette: 'public',
    valeur: 'salaries',
    titre: 'Je suis en activité',
    icone: 'briefcase',
    phrase: 'Progresser, se reconvertir, faire reconnaître son expérience.',
  },
  {
    facette: 'public',
    valeur: 'jeunes',
    titre: 'J’ai moins de 30 ans',
    icone: 'sprout',
    phrase: 'Études, premier métier, retour en formation.',
  },
  {
    facette: 'alternance',
    valeur: 'apprentissage',
    titre: 'Je veux apprendre en entreprise',
    icone: 'repeat',
    phrase: 'Un contrat d’apprentissage, un salaire, un diplôme.',
  },
  {
    facette: 'public',
    valeur: 'personnes-handicapees',
    titre: 'J’ai un handicap',
    icone: 'accessibility',
    phrase: 'Formations ouvertes aux personnes en situation de handicap.',
  },
  {
    facette: 'modalite',
    valeur: 'a-distance',
    titre: 'Je veux me former de chez moi',
    icone: 'laptop',
    phrase: 'Formations entièrement à distance.',
  },
]

const FINANCEMENTS: readonly Raccourci[] = [
  {
    facette: 'financement',
    valeur: 'region',
    titre: 'Financées par la Région',
    icone: 'landmark',
    phrase: 'La Région prend en charge la formation ; des conditions peuvent s’appliquer.',
  },
  {
    facette: 'cpf',
    valeur: 'oui',
    titre: 'Éligibles au compte personnel de formation',
    icone: 'euro',
    phrase: 'Vos droits acquis en travaillant paient tout ou partie de la formation.',
  },
  {
    facette: 'financement',
    valeur: 'france-travail',
    titre: 'Financées par France Travail',
    icone: 'handshake',
    phrase: 'Pour les personnes inscrites à France Travail.',
  },
]

const DOMAINES_MONTRES = 12

/** Ce que l'index sait du catalogue ouvert aujourd'hui. */
export interface CatalogueOuvert {
  /** Formations qui ont une session en cours ou à venir. */
  readonly formations: number
  readonly facettes: readonly FacetteComptee[]
  /** Codes des départements de la région du portail. */
  readonly departements: readonly string[]
}

/** Données de l'accueil : tout ce qui mène à une recherche vide disparaît. */
export function vueAccueil(ouvert: CatalogueOuvert, statistiques: Statistiques): VueAccueil {
  const { facettes } = ouvert
  const { derniereImportation } = statistiques
  return {
    chiffres: chiffres(ouvert, statistiques),
    ...(derniereImportation === undefined
      ? {}
      : { miseAJour: jourEnLettres(jourAParis(derniereImportation)) }),
    profils: raccourcis(PROFILS, facettes),
    financements: raccourcis(FINANCEMENTS, facettes),
    domaines: valeursDe('domaine', facettes).slice(0, DOMAINES_MONTRES),
    departements: valeursDe('departement', facettes, ouvert.departements).toSorted((a, b) =>
      a.titre.localeCompare(b.titre, 'fr'),
    ),
  }
}

function chiffres({ formations, facettes }: CatalogueOuvert, { organismes }: Statistiques) {
  const region = nombreDe('financement', 'region', facettes)
  const compte = (nombre: number, singulier: string, pluriel: string) => ({
    valeur: ecrireNombre(nombre),
    libelle: nombre > 1 ? pluriel : singulier,
  })
  return [
    compte(formations, 'formation ouverte ou à venir', 'formations ouvertes ou à venir'),
    compte(region, 'financée par la Région', 'financées par la Région'),
    compte(organismes, 'organisme de formation', 'organismes de formation'),
  ]
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

function valeursDe(
  facette: string,
  facettes: readonly FacetteComptee[],
  admises?: readonly string[],
): readonly LienCompte[] {
  const valeurs = facettes.find(({ id }) => id === facette)?.valeurs ?? []
  return valeurs
    .filter(({ nombre, valeur }) => nombre > 0 && (admises === undefined || admises.includes(valeur)))
    .toSorted((a, b) => b.nombre - a.nombre)
    .map(({ valeur, libelle, nombre }) => ({
      titre: libelle,
      chemin: cheminFacette(facette, valeur),
      nombre,
      icone: 'arrow-right',
      phrase: '',
    }))
}

function cheminFacette(facette: string, valeur: string): string {
  return `/formations?${new URLSearchParams({ [facette]: valeur })}`
}

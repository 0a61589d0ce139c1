import type { Force } from '../moteur.ts'
import type { EnteteIndex } from '../structure/index-moteur.ts'
import type { NatureDeForme } from './concept.ts'

/**
 * Paliers de pertinence, du meilleur au moins bon. Dans un palier les résultats sont tenus pour également pertinents : c'est là
 * que joue « Région d'abord ». `?expliquer=1` et la page `/classement` s'en déduisent.
 */
export const PALIERS = [
  {
    id: 'intitule-exact',
    libelle: 'intitulé exact',
    regle: 'L’intitulé est exactement ce que vous avez écrit.',
  },
  { id: 'intitule', libelle: 'tous les mots dans l’intitulé', regle: 'Tous vos mots sont dans l’intitulé.' },
  {
    id: 'champs-forts',
    libelle: 'tous les mots dans les champs principaux',
    regle:
      'Tous vos mots sont dans l’intitulé, le lieu, le niveau ou le métier visé ; ou l’intitulé en a un synonyme.',
  },
  {
    id: 'synonyme',
    libelle: 'avec un synonyme',
    regle:
      'Au moins un de vos mots n’est que dans le domaine ou le nom de l’organisme, ou remplacé par un synonyme dans ces mêmes champs.',
  },
  {
    id: 'metier',
    libelle: 'mène au métier nommé',
    regle: 'Des mots que la formation n’a pas nomment un métier du ROME, et elle y mène.',
  },
  {
    id: 'texte',
    libelle: 'dans le texte',
    regle: 'Au moins un de vos mots n’est que dans la description.',
  },
  {
    id: 'partiel',
    libelle: 'une partie des mots, le premier compris',
    regle:
      'Il manque un de vos mots ; le premier, grade mis à part, et les autres sont dans ces mêmes champs.',
  },
  {
    id: 'partiel-ailleurs',
    libelle: 'une partie des mots, ailleurs',
    regle: 'Il manque un de vos mots, de toute autre façon.',
  },
] as const

export type IdPalier = (typeof PALIERS)[number]['id']

/** Le dernier palier proche : au-delà, un résultat ne se montre qu'à part, « moins proche », dès qu'un proche existe. */
export const DERNIER_PROCHE = 4
export const DERNIER_PALIER = PALIERS.length - 1
/** À partir d'ici, il manque un mot. */
const PARTIEL = DERNIER_PALIER - 1
const TEXTE = PARTIEL - 1

/** Vrai si même le meilleur résultat n'a pas tous les mots cherchés. */
export const manqueUnMot = ({ palier = 0 }: { readonly palier?: number }): boolean => palier >= PARTIEL

const INTITULE = 1

/**
 * Où un mot est trouvé dans un document, du mieux au moins bien : 0 titre, 1 champ fort, 2 champ proche ou thème, 3 métier nommé, 4 et
 * 5 champ faible. Un synonyme vaut la classe d'après : un intitulé qui le dit répond mieux que ce qui n'en partage que le thème.
 */
const CLASSES = { titre: 0, fort: 1, proche: 2, theme: 2, faible: 4 } as const satisfies Record<Force, number>
const CLASSE_METIER = 3
const CLASSE_LOINTAINE = 5

/** Par bits de champs : la classe du mot lui-même, celle d'un synonyme, celle du code d'un métier. */
export type TablesDeClasses = Readonly<Record<NatureDeForme, Uint8Array>>

const tables = new WeakMap<EnteteIndex, TablesDeClasses>()

export function tablesDeClasses(entete: EnteteIndex): TablesDeClasses {
  const connues = tables.get(entete)
  if (connues !== undefined) return connues
  const classer = (forces: readonly Force[]) =>
    Uint8Array.from({ length: 256 }, (_, bits) =>
      Math.min(
        CLASSE_LOINTAINE,
        ...forces.flatMap((force, rang) => ((bits >> rang) & 1 ? CLASSES[force] : [])),
      ),
    )
  const mot = classer(entete.forces)
  const sansTheme = classer(entete.forces.map((force) => (force === 'theme' ? 'faible' : force)))
  const remplacer = (par: (classe: number) => number) =>
    sansTheme.map((classe) => (classe <= CLASSES.proche ? par(classe) : CLASSE_LOINTAINE))
  const lues = {
    mot,
    synonyme: remplacer((classe) => Math.min(classe + 1, CLASSES.proche)),
    metier: remplacer(() => CLASSE_METIER),
  }
  tables.set(entete, lues)
  return lues
}

/** Faux de la classe d'un mot que seule la description dit. */
export const estProche = (classe: number): boolean => classe <= CLASSE_METIER

/** Vrai de la classe d'un mot que le titre dit. */
export const estDansLeTitre = (classe: number): boolean => classe === CLASSES.titre

/** Palier d'un document à qui il manque un mot ; `tete` : il a le premier qui ne soit pas un grade. */
export const palierPartiel = (classe: number, tete: boolean): number =>
  tete && classe <= CLASSES.proche ? PARTIEL : DERNIER_PALIER

/** Palier d'un document à qui aucun mot ne manque, par classe du moins bien placé de ses mots. */
export const PALIERS_PAR_CLASSE = { exact: paliersParClasse(0), autre: paliersParClasse(INTITULE) } as const

function paliersParClasse(titre: number): Uint8Array {
  return Uint8Array.from({ length: CLASSE_LOINTAINE + 1 }, (_, classe) =>
    classe === CLASSES.titre ? titre : Math.min(TEXTE, classe + 1),
  )
}

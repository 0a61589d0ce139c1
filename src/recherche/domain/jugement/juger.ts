import { plierLesMots } from '../../../kernel/plier.ts'
import { sansEcritureInclusive } from '../comprehension/ecriture-inclusive.ts'

/** Ce qui ne doit pas avoir été compris : ni lieu, ni filtre, ni correction. */
export const AUCUN = 'aucun'

/** Ce qu'une personne attend de ce qu'elle tape : voir docs/recherche.md, « Mesurer ce qui est compris ». */
export interface Attente {
  /** Le groupe de résultats jugé. */
  readonly groupe: string
  /** Un des `parmi` premiers titres suit ce motif, ou contient un de ces mots ou expressions. */
  readonly titre?: RegExp | undefined
  readonly contient?: readonly string[] | undefined
  readonly parmi?: number | undefined
  readonly sauf?: RegExp | undefined
  readonly lieu?: string | undefined
  readonly filtre?: string | undefined
  readonly corrige?: typeof AUCUN | undefined
  readonly tete?: string | undefined
  readonly max?: number | undefined
}

/** Ce qui se juge de `/recherche.json`. */
export interface ReponseCentrale {
  readonly compris: {
    readonly lieu: { readonly libelle: string } | null
    readonly filtres: readonly { readonly id: string; readonly valeur: string }[]
    readonly mots: readonly string[]
    readonly ecarte: readonly string[]
    readonly corrige: readonly { readonly mot: string; readonly remplacement: string }[]
  }
  readonly groupes: readonly GroupeRendu[]
}

interface GroupeRendu {
  readonly moteur: string
  readonly total: number
  readonly resultats: readonly { readonly titre: string }[]
}

/** En quoi cette réponse n'est pas celle qu'on attend ; rien : elle l'est. */
export function manquements(attente: Attente, { compris, groupes }: ReponseCentrale): readonly string[] {
  const groupe = groupes.find(({ moteur }) => moteur === attente.groupe)
  const titres = groupe?.resultats.map(({ titre }) => titre) ?? []
  return [
    ...duTitre(attente, titres),
    ...duSauf(attente, titres),
    ...duLieu(attente, compris),
    ...duFiltre(attente, compris),
    ...deLaCorrection(attente, compris),
    ...deLaTete(attente, groupes),
    ...duMaximum(attente, groupe),
  ]
}

type Compris = ReponseCentrale['compris']

/** « N'importe quel titre, tant au plus » borne un débordement : ne rien trouver n'en est pas un. */
function duTitre(attente: Attente, titres: readonly string[]): readonly string[] {
  const { titre, contient = [], parmi = 1, max } = attente
  if (titre === undefined ? contient.length === 0 : titre.source === '.' && max !== undefined) return []
  if (titres.slice(0, parmi).some((un) => estAttendu(attente, un))) return []
  return [
    titre === undefined
      ? `aucun des ${parmi} premiers ne contient « ${contient.join(' », « ')} »`
      : `aucun des ${parmi} premiers n’est « ${titre.source} »`,
  ]
}

/** « Mécanicien / Mécanicienne automobile » se dit aussi « Mécanicien automobile ». */
export function estAttendu({ titre, contient = [] }: Attente, lu: string): boolean {
  return [lu, sansEcritureInclusive(lu)].some(
    (un) => titre?.test(un) === true || contient.some((mot) => contientLeMot(un, mot)),
  )
}

/** En deçà, un mot se lit entier : « CAP » n'est pas dans « Capacité ». */
const DEBUT_DE_MOT = 4

/** À la casse et aux accents près ; « soud » est au début de « Soudeur ». */
function contientLeMot(titre: string, mot: string): boolean {
  const plie = plierLesMots(mot)
  return ` ${plierLesMots(titre)} `.includes(plie.length < DEBUT_DE_MOT ? ` ${plie} ` : ` ${plie}`)
}

function duSauf({ sauf }: Attente, titres: readonly string[]): readonly string[] {
  const intrus = sauf && titres.find((titre) => sauf.test(titre))
  return intrus === undefined ? [] : [`intrus : « ${intrus} »`]
}

function duLieu({ lieu }: Attente, compris: Compris): readonly string[] {
  const dit = compris.lieu?.libelle.replace(/ \([^)]*\)$/, '') ?? AUCUN
  return lieu === undefined || lieu === dit ? [] : [`lieu : ${lieu} attendu, ${dit} compris`]
}

function duFiltre({ filtre }: Attente, { filtres }: Compris): readonly string[] {
  const dits = filtres.length === 0 ? [AUCUN] : filtres.flatMap(({ id, valeur }) => [id, `${id}=${valeur}`])
  if (filtre === undefined || dits.includes(filtre)) return []
  return [`filtre : ${filtre} attendu, ${dits.join(' ')} compris`]
}

function deLaCorrection({ corrige }: Attente, compris: Compris): readonly string[] {
  if (corrige === undefined || compris.corrige.length === 0) return []
  return [
    `corrigé : ${compris.corrige.map(({ mot, remplacement }) => `${mot} → ${remplacement}`).join(', ')}`,
  ]
}

function deLaTete({ tete }: Attente, groupes: readonly GroupeRendu[]): readonly string[] {
  const premier = groupes[0]?.moteur
  return tete === undefined || tete === premier ? [] : [`en tête : ${tete} attendu, ${premier} montré`]
}

function duMaximum({ max }: Attente, groupe: GroupeRendu | undefined): readonly string[] {
  const total = groupe?.total ?? 0
  return max === undefined || total <= max ? [] : [`${total} résultats, ${max} au plus`]
}

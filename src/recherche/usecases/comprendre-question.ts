import { plierLesMots } from '../../kernel/plier.ts'
import type { Lieu, Territoires } from '../../referentiels/index.ts'
import { DERNIER_PROCHE } from '../domain/interrogation/paliers.ts'
import { LIAISONS } from '../domain/texte/liaisons.ts'
import type { CarteMetier } from '../moteurs/metiers/carte.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import { IDS_MOTEURS } from '../moteurs/moteurs.ts'
import type { CarteOrganisme } from '../moteurs/organismes/carte.ts'

/**
 * Ce qu'une saisie demande, avant de chercher : elle ordonne les groupes et, quand la réponse est sûre, la donne.
 * - `lieu` : un nom de lieu seul ; - `metier`, `organisme` : le nom exact de l'un d'eux ; - `sigle` : un sigle connu ;
 * - `question` : une phrase (« comment financer… ») ; - `mots` : le reste.
 */
export type QuestionComprise =
  | { readonly type: 'vide' }
  | { readonly type: 'lieu'; readonly lieu: Lieu }
  | { readonly type: 'metier'; readonly metier: CarteMetier }
  | { readonly type: 'organisme'; readonly organisme: CarteOrganisme }
  | ({ readonly type: 'sigle' } & Sigle)
  /** Le nom entier d'une structure, d'un réseau ou d'un dispositif, ou son sigle. */
  | { readonly type: 'nom'; readonly moteur: IdMoteur; readonly sigle?: Sigle }
  | { readonly type: 'question'; readonly moteur: IdMoteur }
  | { readonly type: 'mots' }

interface Sigle {
  readonly sigle: string
  readonly signification: string
}

export interface Connaissances {
  readonly territoires: Pick<Territoires, 'trouver'>
  /** Signification des sigles, par sigle en majuscules. */
  readonly sigles: ReadonlyMap<string, string>
  /** Premiers résultats de ces deux moteurs. */
  readonly metiers: readonly CarteMetier[]
  readonly organismes: readonly CarteOrganisme[]
  /** Les premiers noms, et leurs sigles, des moteurs dont un nom entier fait la réponse. */
  readonly noms?: readonly NomConnu[]
}

export interface NomConnu {
  readonly moteur: IdMoteur
  readonly titre: string
  /** Où elle est : une commune à côté de son nom ne le change pas. */
  readonly commune?: string
  readonly sigles?: readonly string[]
}

/** `phrase` : la saisie entière, dont `texte` est l'objet. */
export function comprendreQuestion(
  texte: string,
  connaissances: Connaissances,
  phrase = texte,
): QuestionComprise {
  const saisie = plierLesMots(texte)
  if (saisie === '') return { type: 'vide' }
  const { territoires, sigles, metiers, organismes, noms = [] } = connaissances
  const metier = metiers.find(
    ({ numero, termes }) => plierLesMots(numero) === saisie || termes.some((terme) => memeNom(terme, saisie)),
  )
  if (metier !== undefined) return { type: 'metier', metier }
  const organisme = organismes.find(({ nom }) => plierLesMots(nom) === saisie)
  if (organisme !== undefined) return { type: 'organisme', organisme }
  const sigle = sigleConnu(texte.trim().toUpperCase(), sigles)
  const nomme = noms.find((nom) =>
    [saisie, plierLesMots(sigle?.signification ?? '')].some((dit) => estNomme(nom, dit)),
  )
  if (nomme !== undefined) return { type: 'nom', moteur: nomme.moteur, ...(sigle && { sigle }) }
  if (sigle !== undefined) return { type: 'sigle', ...sigle }
  const lieu = territoires.trouver(texte)
  if (lieu !== undefined && plierLesMots(nomSeul(lieu.libelle)) === saisie) return { type: 'lieu', lieu }
  return estQuestion(phrase)
    ? { type: 'question', moteur: moteurDeLaQuestion(plierLesMots(phrase)) }
    : { type: 'mots' }
}

function sigleConnu(sigle: string, sigles: Connaissances['sigles']): Sigle | undefined {
  const signification = sigles.get(sigle)
  return signification === undefined ? undefined : { sigle, signification }
}

/** Ce qu'un moteur a trouvé : combien, et à quel palier le mieux placé ; sans palier, rien n'est cherché. */
export interface Trouve {
  readonly total: number
  readonly palier?: number
}

/**
 * L'ordre des groupes : ce que la question désigne, puis selon leur sûreté (un intitulé exact, un palier proche, un autre), celui du menu
 * à sûreté égale ; ceux qui sont vides à la fin.
 */
export function ordonnerMoteurs(
  question: QuestionComprise,
  trouve: (moteur: IdMoteur) => Trouve,
): readonly IdMoteur[] {
  const premiers = preferes(question)
  const surete = (id: IdMoteur): number => {
    const { total, palier = DERNIER_PROCHE } = trouve(id)
    if (total === 0) return 4
    if (premiers.includes(id)) return 0
    return palier === 0 ? 1 : palier <= DERNIER_PROCHE ? 2 : 3
  }
  const ordre = [...premiers, ...IDS_MOTEURS.filter((id) => !premiers.includes(id))]
  return ordre.toSorted((a, b) => surete(a) - surete(b))
}

function preferes(question: QuestionComprise): readonly IdMoteur[] {
  switch (question.type) {
    case 'metier':
      return ['metiers', 'formations']
    case 'organisme':
      return ['organismes', 'formations']
    case 'lieu':
      return ['formations', 'structures', 'organismes']
    case 'nom':
      return question.moteur === 'financements' ? ['financements', 'formations'] : [question.moteur]
    case 'question':
      return [question.moteur]
    case 'sigle':
    case 'mots':
    case 'vide':
      return []
  }
}

const PRONOMS =
  /^(?:comment|pourquoi|qui|que|quoi|quel|quelle|quels|quelles|ou|quand|combien|est ce|puis je|peut on|dois je)\b/

function estQuestion(texte: string): boolean {
  return /\?\s*$/.test(texte) || PRONOMS.test(plierLesMots(texte))
}

function moteurDeLaQuestion(saisie: string): IdMoteur {
  if (/\b(?:financ|pay|aide|cout|prix|cpf|remuner|bourse|gratuit)/.test(saisie)) return 'financements'
  if (/\b(?:conseil|rencontrer|accompagn|rendez|adresse|pres de|contacter)/.test(saisie)) return 'structures'
  if (/\b(?:metier|travail|emploi|salaire)/.test(saisie)) return 'metiers'
  return 'ressources'
}

/** « Agence France Travail de Nîmes » : ce qu'elle est précède son nom. */
const NATURES = new Set('agence antenne centre espace maison permanence point relais'.split(' '))
const motsPleins = (plie: string): readonly string[] => plie.split(' ').filter((mot) => !LIAISONS.has(mot))

const estNomme = ({ titre, commune = '', sigles = [] }: NomConnu, saisie: string): boolean =>
  commenceParLeNom(titre, saisie, commune) || sigles.some((sigle) => plierLesMots(sigle) === saisie)

/**
 * « mission locale toulouse » nomme « Mission locale de Toulouse » ; « france travail », « France Travail Montpellier » ; « chambre
 * des métiers montauban », celle qui est à Montauban : le premier mot du nom, d'autres dans son ordre, puis sa commune.
 */
function commenceParLeNom(titre: string, saisie: string, commune: string): boolean {
  const [mots, noms, lieux] = [saisie, titre, commune].map((texte) =>
    motsPleins(plierLesMots(texte)).map(auSingulier),
  )
  if (mots === undefined || noms === undefined || mots.length === 0) return false
  return sansNature(mots).some((dits) =>
    sansNature(noms).some((siens) => {
      if (dits[0] !== siens[0]) return false
      const restent = dits.slice(suivent(dits, siens))
      const nommes = dits.length - restent.length
      return (
        (nommes >= 2 || (nommes === mots.length && nommes === noms.length)) &&
        restent.every((mot) => lieux?.includes(mot))
      )
    }),
  )
}

/** Les mots d'un nom, avec et sans ce qu'il est. */
const sansNature = (mots: readonly string[]): readonly (readonly string[])[] =>
  NATURES.has(mots[0] ?? '') ? [mots, mots.slice(1)] : [mots]

/** Combien des premiers mots sont dans ce nom, dans son ordre. */
function suivent(mots: readonly string[], nom: readonly string[]): number {
  let place = 0
  const fin = mots.findIndex((mot) => {
    const trouve = nom.indexOf(mot, place)
    place = trouve + 1
    return trouve < 0
  })
  return fin < 0 ? mots.length : fin
}

/** « métiers » et « métier », « 2ème » et « deuxième » sont le même mot. */
const auSingulier = (mot: string): string =>
  /^2(?:e|eme|nde)$/.test(mot) ? 'deuxieme' : mot.length > 3 ? mot.replace(/[sx]$/, '') : mot

/** « Infirmières », « agents d'entretien » : chaque mot peut être au pluriel. */
function memeNom(terme: string, saisie: string): boolean {
  const noms = plierLesMots(terme).split(' ')
  const saisis = saisie.split(' ')
  return noms.length === saisis.length && noms.every((nom, rang) => estAuPluriel(nom, saisis[rang] ?? ''))
}

const estAuPluriel = (nom: string, saisi: string): boolean => [nom, `${nom}s`, `${nom}x`].includes(saisi)

const nomSeul = (libelle: string): string => libelle.replace(/ \([^)]*\)$/, '')

import { plierLesMots } from '../../kernel/plier.ts'
import type { Lieu, Territoires } from '../../referentiels/index.ts'
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
  | { readonly type: 'sigle'; readonly sigle: string; readonly signification: string }
  /** Le nom entier d'une structure, d'un réseau ou d'un dispositif. */
  | { readonly type: 'nom'; readonly moteur: IdMoteur }
  | { readonly type: 'question'; readonly moteur: IdMoteur }
  | { readonly type: 'mots' }

export interface Connaissances {
  readonly territoires: Pick<Territoires, 'trouver'>
  /** Signification des sigles, par sigle en majuscules. */
  readonly sigles: ReadonlyMap<string, string>
  /** Premiers résultats de ces deux moteurs. */
  readonly metiers: readonly CarteMetier[]
  readonly organismes: readonly CarteOrganisme[]
  /** Premier titre des moteurs dont un nom entier fait la réponse. */
  readonly noms?: readonly { readonly moteur: IdMoteur; readonly titre: string }[]
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
  const nomme = noms.find(({ titre }) => commenceParLeNom(titre, saisie))
  if (nomme !== undefined) return { type: 'nom', moteur: nomme.moteur }
  const signification = sigles.get(texte.trim().toUpperCase())
  if (signification !== undefined) return { type: 'sigle', sigle: texte.trim().toUpperCase(), signification }
  const lieu = territoires.trouver(texte)
  if (lieu !== undefined && plierLesMots(nomSeul(lieu.libelle)) === saisie) return { type: 'lieu', lieu }
  return estQuestion(phrase)
    ? { type: 'question', moteur: moteurDeLaQuestion(plierLesMots(phrase)) }
    : { type: 'mots' }
}

/** L'ordre des groupes : le plus probable d'abord, puis celui du menu ; ceux qui sont vides à la fin. */
export function ordonnerMoteurs(
  question: QuestionComprise,
  total: (moteur: IdMoteur) => number,
): readonly IdMoteur[] {
  const premiers = preferes(question)
  const ordre = [...premiers, ...IDS_MOTEURS.filter((id) => !premiers.includes(id))]
  return [...ordre.filter((id) => total(id) > 0), ...ordre.filter((id) => total(id) === 0)]
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

/** « mission locale toulouse » nomme « Mission locale de Toulouse » ; « france travail », « France Travail Montpellier ». */
function commenceParLeNom(titre: string, saisie: string): boolean {
  const [mots, noms] = [motsPleins(saisie), motsPleins(plierLesMots(titre))]
  const assez = mots.length >= 2 || mots.length === noms.length
  const debuts = [0, ...(NATURES.has(noms[0] ?? '') ? [1] : [])]
  return (
    assez && mots.length > 0 && debuts.some((debut) => mots.every((mot, rang) => noms[debut + rang] === mot))
  )
}

/** « Infirmières », « agents d'entretien » : chaque mot peut être au pluriel. */
function memeNom(terme: string, saisie: string): boolean {
  const noms = plierLesMots(terme).split(' ')
  const saisis = saisie.split(' ')
  return noms.length === saisis.length && noms.every((nom, rang) => estAuPluriel(nom, saisis[rang] ?? ''))
}

const estAuPluriel = (nom: string, saisi: string): boolean => [nom, `${nom}s`, `${nom}x`].includes(saisi)

const nomSeul = (libelle: string): string => libelle.replace(/ \([^)]*\)$/, '')

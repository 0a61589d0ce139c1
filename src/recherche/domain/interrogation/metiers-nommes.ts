import { plier } from '../../../kernel/plier.ts'
import { estGrade } from '../texte/grades.ts'
import { couperEnJetons, motsDuJeton } from '../texte/jetons.ts'
import { LIAISONS } from '../texte/liaisons.ts'
import { enExpressions, type MotCherche } from '../texte/mots.ts'
import { estVide } from '../texte/mots-vides.ts'
import { avancerJusqua } from './avancer-jusqua.ts'
import { type Concept, type Forme, type MetierNomme, POIDS_ENTIER } from './concept.ts'
import { formeDe, formeDesMots, type Langue, sansDoublon } from './formes.ts'
import { classeA, listeDeForme } from './listes.ts'
import { estDansLeTitre } from './paliers.ts'

/** Mots d'un nom de métier, au plus, mots outils compris. */
const MOTS_PAR_NOM = 8
/** Un code vaut le quart du mot tapé (sur 256). */
const POIDS_METIER = 64
/** Un code que porte plus d'un document sur dix, et cent documents, ne distingue rien. */
const UN_SUR = 10
const TOUJOURS_DISTINCTIF = 100

interface NomDeMetier extends MetierNomme {
  /** Ses mots, repliés. */
  readonly mots: ReadonlySet<string>
  readonly formes: readonly Forme[]
}

/**
 * Les mots qui nomment un métier (« chauffeur routier ») cherchent aussi son code, à la place de chacun d'eux. Le nom le plus long
 * l'emporte ; les mots outils en sont (« chef de rang »), les fautes y sont corrigées.
 */
export function nommerLesMetiers(
  langue: Langue,
  texte: string,
  concepts: readonly Concept[],
): readonly Concept[] {
  if (concepts.length === 0) return concepts
  const noms = nomsDeMetiers(langue, motsCorriges(texte, concepts))
  return concepts.map((concept) => {
    const siens = (concept.remplacement ?? concept.mot).split(' ').map(plier)
    const nom = noms.find(({ mots }) => siens.every((mot) => mots.has(mot)))
    if (nom === undefined) return concept
    const { ecrit, codes, formes } = nom
    return { ...concept, formes: sansDoublon([...concept.formes, ...formes]), metier: { ecrit, codes } }
  })
}

function motsCorriges(texte: string, concepts: readonly Concept[]): readonly MotCherche[] {
  const corriges = new Map(concepts.map(({ mot, remplacement = mot }) => [plier(mot), remplacement]))
  return couperEnJetons(texte)
    .flatMap(motsDuJeton)
    .map((saisi) => {
      const corrige = corriges.get(plier(saisi)) ?? saisi
      return { saisi: corrige, plie: plier(corrige) }
    })
}

function nomsDeMetiers(langue: Langue, mots: readonly MotCherche[]): readonly NomDeMetier[] {
  const noms: NomDeMetier[] = []
  const libres = mots.map(() => true)
  const estUtile = ({ plie }: MotCherche) => !estVide(plie) && !langue.motsVides.has(plie)
  const [tete, queue] = [mots.findIndex(estUtile), mots.findLastIndex(estUtile)]
  for (let longueur = Math.min(mots.length, MOTS_PAR_NOM); longueur > 0; longueur -= 1) {
    for (let debut = 0; debut + longueur <= mots.length; debut += 1) {
      const siens = mots.slice(debut, debut + longueur)
      const bords = [siens[0], siens.at(-1)]
      if (bords.some((mot) => mot === undefined || estVide(mot.plie))) continue
      // Après un autre mot, un nom d'un seul est souvent un adjectif (« gestion commerciale ») ou une chose (« plan de carrière »).
      if ((longueur === 1 && debut !== tete) || suitUnGrade(mots, debut)) continue
      if (!libres.slice(debut, debut + longueur).every(Boolean)) continue
      const entier = debut <= tete && debut + longueur > queue
      const nom = nomDeMetier(langue, siens, entier)
      if (nom === undefined) continue
      noms.push(nom)
      libres.fill(false, debut, debut + longueur)
    }
  }
  // Un nom qui ne mène à rien n'en cache pas moins ceux qu'il contient : une secrétaire médicale n'est pas une secrétaire.
  return noms.filter(({ formes }) => formes.length > 0)
}

/** « Diplôme d'État d'aide-soignant » nomme un diplôme ; « diplôme pour être aide-soignant », un métier. */
function suitUnGrade(mots: readonly MotCherche[], debut: number): boolean {
  const avant = mots.slice(0, debut).findLast(({ plie }) => !LIAISONS.has(plie))
  return avant !== undefined && estGrade(avant.plie)
}

/** `entier` : ces mots sont tout le texte ; un terme du vocabulaire n'en nomme un qu'alors. */
function nomDeMetier(langue: Langue, mots: readonly MotCherche[], entier: boolean): NomDeMetier | undefined {
  const plies = mots.map(({ plie }) => plie)
  const siens = langue.codesDuNom(plies)
  const codes = siens.length > 0 || !entier ? siens : codesDuVocabulaire(langue, plies)
  if (codes.length === 0) return undefined
  const formes = codes.flatMap((code) => formeDuCode(langue, code))
  const intitules = intitulesQuiDisent(langue, mots)
  // Le ROME ne le nomme pas : un intitulé qui dit ces mots suffit.
  if (siens.length === 0 && intitules.length > 0) return undefined
  if (mots.length === 1 && !menentAuMetier(langue, intitules, formes)) return undefined
  return { ecrit: mots.map(({ saisi }) => saisi).join(' '), codes, formes, mots: new Set(plies) }
}

/** « nounou » n'est pas du ROME, mais le vocabulaire en fait une assistante maternelle, qui en est ; un sigle y dit un diplôme. */
function codesDuVocabulaire(langue: Langue, plies: readonly string[]): readonly string[] {
  const terme = enExpressions(plies.filter((mot) => !estVide(mot))).join(' ')
  if (langue.estSigle(terme)) return []
  return [...new Set(langue.synonymesDe(terme).flatMap((autre) => langue.codesDuNom(autre.split(' '))))]
}

function formeDuCode(langue: Langue, code: string): readonly Forme[] {
  const { index } = langue
  return formeDe(langue, [plier(code)], { poids: POIDS_METIER, nature: 'metier' }).filter((forme) => {
    const porteurs = listeDeForme(index, forme).documents.length
    return porteurs <= Math.max(TOUJOURS_DISTINCTIF, index.entete.documents / UN_SUR)
  })
}

/** Les documents dont le titre dit tous ces mots. */
function intitulesQuiDisent(langue: Langue, mots: readonly MotCherche[]): Uint32Array {
  const utiles = mots.filter(({ plie }) => !estVide(plie) && !langue.motsVides.has(plie))
  const [ecrits] = formeDesMots(langue, utiles, { poids: POIDS_ENTIER, nature: 'mot' })
  if (ecrits === undefined) return new Uint32Array(0)
  const liste = listeDeForme(langue.index, ecrits)
  return liste.documents.filter((_, rang) => estDansLeTitre(classeA(liste, rang)))
}

/**
 * Faux si presque aucun des intitulés qui disent ce mot ne mène à ce métier : pour le catalogue il est autre chose (« carrière »
 * n'y est pas celui qui extrait la pierre, « modèle » pas celui qui pose).
 */
function menentAuMetier({ index }: Langue, intitules: Uint32Array, formes: readonly Forme[]): boolean {
  const codes = formes.map((forme) => listeDeForme(index, forme).documents)
  const communs = intitules.filter((document) => codes.some((documents) => contient(documents, document)))
  return communs.length * UN_SUR >= intitules.length
}

const contient = (documents: Uint32Array, document: number): boolean =>
  documents[avancerJusqua(documents, 0, document)] === document

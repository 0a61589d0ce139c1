import { plier } from '../../../kernel/plier.ts'
import type { Requete } from '../../../liste/back-office.ts'
import { type IndexMoteur, tableDesMots } from '../structure/index-moteur.ts'
import { rangDuMot } from '../structure/table-mots.ts'
import { estGrade } from '../texte/grades.ts'
import { type MotCherche, motsCherches } from '../texte/mots.ts'
import { estVide, MOTS_VIDES } from '../texte/mots-vides.ts'
import type { Raciniseur } from '../texte/racine.ts'
import { MOTS_PAR_TERME } from '../texte/terme.ts'
import { estMuet } from '../texte/texte-muet.ts'
import type { VocabulaireMetier } from '../texte/vocabulaire-metier.ts'
import { candidatsDesListes } from './candidats.ts'
import { type Concept, type Forme, POIDS_ENTIER } from './concept.ts'
import { corrections } from './correction.ts'
import { coupes } from './coupes.ts'
import { formeDe, formeDesMots, type Langue, racineConnue, sansDoublon } from './formes.ts'
import { listeDuConcept } from './listes.ts'
import { nommerLesMetiers } from './metiers-nommes.ts'

/** Au-delà, les mots d'un texte sont ignorés. */
const MOTS_MAXIMAUX = 20
const LE_MOT = { poids: POIDS_ENTIER, nature: 'mot' } as const
/** La moitié du mot tapé (sur 256). */
const UN_SYNONYME = { poids: 128, nature: 'synonyme' } as const

export interface Lecture {
  /** Relu à chaque question : les synonymes changent sans reconstruire l'index. */
  readonly vocabulaire: () => Pick<
    VocabulaireMetier,
    'synonymesDe' | 'estLieu' | 'estMot' | 'motsConnus' | 'sigles'
  >
  readonly raciniser: Raciniseur
  readonly motsVides: ReadonlySet<string>
  /** Voir `Moteur`. */
  readonly codesDuNom?: ((mots: readonly string[]) => readonly string[]) | undefined
}

type Question = Pick<Requete, 'texte' | 'litteral' | 'synonymes'>

/** Comprend un texte cherché : ses mots utiles, leurs synonymes, leurs corrections et le métier qu'ils nomment (sauf `litteral`). */
export function comprendre(index: IndexMoteur, lecture: Lecture, demande: Question): readonly Concept[] {
  const { synonymesDe: gardes, estLieu, estMot, motsConnus, sigles } = lecture.vocabulaire()
  const langue: Langue = {
    index,
    raciniser: lecture.raciniser,
    synonymesDe: synonymesAEssayer(gardes, demande.synonymes),
    motsConnus,
    motsVides: lecture.motsVides,
    codesDuNom: lecture.codesDuNom ?? (() => []),
    estSigle: (mot) => sigles.has(mot.toUpperCase()),
  }
  const mots = motsUtiles(demande.texte, lecture.motsVides)
  if (mots === 'rien') return []
  const lus = mots.flatMap((mot) => detacher(langue, mot))
  const concepts = sansRepetition(lus.map((_, rang) => conceptDuMot(langue, lus, rang)))
  if (demande.litteral) return concepts
  const corriges = concepts.map((concept, rang) => {
    const mot = plier(concept.mot)
    const connu = concept.formes.length > 0 || estMot(mot) || estLieu(mot)
    return connu ? concept : (corriger(langue, concept, concepts.toSpliced(rang, 1)) ?? concept)
  })
  const nommes = lecture.codesDuNom ? nommerLesMetiers(langue, demande.texte, corriges) : corriges
  return ecarterLesInconnus(nommes, estLieu)
}

/** Une expression qui n'est pas dans l'index (« licence pro ») se lit mot à mot. */
function detacher(langue: Langue, mot: MotCherche): readonly MotCherche[] {
  const tient = racineConnue(langue, mot) !== undefined || langue.synonymesDe(mot.plie).length > 0
  if (tient || !mot.saisi.includes(' ')) return [mot]
  return mot.saisi.split(' ').map((saisi) => ({ saisi, plie: plier(saisi) }))
}

/**
 * Un mot que rien ne contient ne rejette pas tout le reste : il est mis de côté, tant que les autres sont au moins aussi nombreux et
 * disent autre chose qu'un grade (« R&D » n'est pas « D », ni « bac pro xyz » tout bac pro). Un lieu, lui, rejette : mieux vaut rien qu'ailleurs.
 */
function ecarterLesInconnus(
  concepts: readonly Concept[],
  estLieu: (mot: string) => boolean,
): readonly Concept[] {
  const inconnu = ({ formes, mot }: Concept) => formes.length === 0 && !estLieu(plier(mot))
  const inconnus = concepts.filter(inconnu).length
  if (inconnus === 0 || inconnus > concepts.length - inconnus) return concepts
  const dit = ({ mot, taille }: Concept) => mot.length > 1 && taille > 0
  if (!concepts.some((concept) => dit(concept) && !inconnu(concept))) return concepts
  return concepts.map((concept) => (inconnu(concept) ? { ...concept, ecarte: true as const } : concept))
}

/**
 * Les mots qui distinguent. Un texte fait des seuls mots que tout le moteur porte (« formation ») cherche tout : `rien` ; un texte
 * fait de mots vides (« CE », « DU ») est peut-être un sigle.
 */
function motsUtiles(tape: string, motsDuMoteur: ReadonlySet<string>): readonly MotCherche[] | 'rien' {
  const texte = tape.replace(POSSESSIF, ' ')
  const mots = motsCherches(texte, (mot) => MOTS_VIDES.has(mot) || motsDuMoteur.has(mot), MOTS_MAXIMAUX)
  if (mots.length > 0) return mots
  const tous = motsCherches(texte, () => false, MOTS_MAXIMAUX)
  if (texte.trim() === '' || tous.some(({ plie }) => motsDuMoteur.has(plie))) return 'rien'
  return tous.length === 0 || estMuet(texte) ? [{ saisi: texte.trim(), plie: '' }] : tous.map(enSigle)
}

/** « ouvrir son entreprise » ; « technicien du son », « son et lumière » nomment le son. */
const POSSESSIF = /(?<!(?:^|[\s'’])(?:du|le|un|au|de|en|et)\s)(?<=^|\s)son(?=\s+(?!et\s|ou\s)\p{L}{2,})/giu

const enSigle = ({ saisi, plie }: MotCherche): MotCherche => ({
  saisi,
  plie: estVide(plie) ? `sigle${plie}` : plie,
})

/** Les synonymes du vocabulaire, sauf si la demande en essaie d'autres. */
function synonymesAEssayer(
  gardes: Langue['synonymesDe'],
  essai: Requete['synonymes'],
): Langue['synonymesDe'] {
  if (essai === undefined) return gardes
  if (essai.length === 0) return () => []
  return (mot) => (essai.includes(mot) ? [...new Set([...gardes(mot), ...essai])] : gardes(mot))
}

/**
 * Le mot au rang donné : lui-même, écrit autrement (joint à ses voisins, ou coupé), et ses synonymes. Ce qui répond à un terme de
 * plusieurs mots (« femme de ménage », « BP JEPS ») répond à chacun d'eux.
 */
function conceptDuMot(langue: Langue, mots: readonly MotCherche[], rang: number): Concept {
  const { saisi = '', plie = '' } = mots[rang] ?? {}
  const suites = suitesAutour(
    mots.map((mot) => mot.plie),
    rang,
  )
  const propres = formeDesMots(langue, [{ saisi, plie }], LE_MOT)
  const debute = ([debut = '']: readonly string[]) => rangDuMot(tableDesMots(langue.index), debut) >= 0
  const coupees = coupes(plie).filter(debute)
  const synonymes = [[plie], ...suites].flatMap((suite) => langue.synonymesDe(suite.join(' ')))
  return {
    mot: saisi,
    taille: saisi.split(' ').filter((mot) => !estGrade(plier(mot))).length,
    formes: sansDoublon([
      ...propres,
      ...suites.flatMap((suite) => formeDe(langue, [suite.join('')], LE_MOT)),
      ...coupees.flatMap((coupe) => formeDe(langue, coupe, LE_MOT)).filter((forme) => repond(langue, forme)),
      ...formesDesSynonymes(langue, synonymes),
    ]),
  }
}

/** Les suites de deux mots et plus où se trouve ce rang. */
function suitesAutour(mots: readonly string[], rang: number): readonly (readonly string[])[] {
  const suites: (readonly string[])[] = []
  for (let debut = Math.max(0, rang - MOTS_PAR_TERME + 1); debut <= rang; debut += 1) {
    const derniere = Math.min(mots.length, debut + MOTS_PAR_TERME)
    for (let fin = Math.max(rang, debut + 1) + 1; fin <= derniere; fin += 1)
      suites.push(mots.slice(debut, fin))
  }
  return suites
}

/** Un mot que tout le moteur porte (« aide ») n'est pas dans son index : le terme se cherche sans lui. */
const formesDesSynonymes = (langue: Langue, synonymes: readonly string[]): readonly Forme[] =>
  synonymes.flatMap((terme) => {
    const mots = terme.split(' ').filter((mot) => !langue.motsVides.has(mot))
    return formeDe(langue, mots, UN_SYNONYME)
  })

/** Vrai si un document au moins a toutes ces racines. */
const repond = ({ index }: Langue, forme: Forme): boolean =>
  listeDuConcept(index, { formes: [forme] }).documents.length > 0

/** La meilleure correction qui répond avec les autres mots. */
function corriger(langue: Langue, concept: Concept, autres: readonly Concept[]): Concept | undefined {
  const reste = autres
    .filter(({ formes }) => formes.length > 0)
    .map((autre) => listeDuConcept(langue.index, autre))
  for (const remplacement of corrections(langue.index, concept.mot, langue.motsConnus)) {
    const corrige = conceptDuMot(langue, [{ saisi: remplacement, plie: remplacement }], 0)
    const listes = [...reste, listeDuConcept(langue.index, corrige)]
    if (candidatsDesListes(listes, listes.length).nombre > 0)
      return { ...corrige, mot: concept.mot, remplacement }
  }
  return undefined
}

/** « infirmier infirmière » ne compte que pour un mot. */
function sansRepetition(concepts: readonly Concept[]): readonly Concept[] {
  const vues = new Set<string>()
  return concepts.filter(({ formes: [premiere] }) => {
    if (premiere === undefined) return true
    const cle = premiere.racines.join(' ')
    return !vues.has(cle) && vues.add(cle)
  })
}

import type { Requete } from '../../../liste/back-office.ts'
import { type IndexMoteur, tableDesMots, tableDesRacines } from '../structure/index-moteur.ts'
import { rangDuMot } from '../structure/table-mots.ts'
import { masculin } from '../texte/feminin.ts'
import { type MotCherche, motsCherches } from '../texte/mots.ts'
import { estSur } from '../texte/mots-surs.ts'
import { MOTS_VIDES } from '../texte/mots-vides.ts'
import { type Raciniseur, racineDe } from '../texte/racine.ts'
import type { VocabulaireMetier } from '../texte/vocabulaire-metier.ts'
import { corriger } from './correction.ts'

/** Au-delà, les mots d'un texte sont ignorés. */
const MOTS_MAXIMAUX = 20
/** Un synonyme vaut un peu moins que le mot tapé (sur 256). */
const POIDS_SYNONYME = 180
export const POIDS_ENTIER = 256

/** Un mot cherché et les racines qui y répondent ; aucune racine : rien ne peut y répondre. */
export interface Concept {
  readonly mot: string
  readonly racines: readonly { readonly racine: number; readonly poids: number }[]
  /** Mot du catalogue mis à la place du mot tapé. */
  readonly remplacement?: string
}

export interface Lecture {
  /** Relu à chaque question : les synonymes changent sans reconstruire l'index. */
  readonly vocabulaire: () => Pick<VocabulaireMetier, 'synonymesDe' | 'estLieu'>
  readonly raciniser: Raciniseur
  readonly motsVides: ReadonlySet<string>
}

/** Comprend un texte cherché : ses mots utiles, leurs synonymes, leurs corrections (sauf `litteral`). */
export function comprendre(index: IndexMoteur, lecture: Lecture, demande: Question): readonly Concept[] {
  const vide = (mot: string) => MOTS_VIDES.has(mot) || lecture.motsVides.has(mot)
  const { raciniser } = lecture
  const { synonymesDe: gardes, estLieu } = lecture.vocabulaire()
  const synonymesDe = synonymesAEssayer(gardes, demande.synonymes)
  const langue: Langue = { raciniser, synonymesDe }
  const concepts = motsCherches(demande.texte, vide, MOTS_MAXIMAUX).map((mot) => {
    const exact = conceptExact(index, langue, mot)
    const connu = estSur(mot.plie) || estLieu(mot.plie) || synonymesDe(mot.plie).length > 0
    if (exact.racines.length > 0 || demande.litteral || connu) return exact
    return conceptCorrige(index, langue, mot) ?? exact
  })
  return sansRepetition(concepts)
}

type Question = Pick<Requete, 'texte' | 'litteral' | 'synonymes'>

/** Les synonymes du vocabulaire, sauf si la demande en essaie d'autres. */
function synonymesAEssayer(
  gardes: Langue['synonymesDe'],
  essai: Requete['synonymes'],
): Langue['synonymesDe'] {
  if (essai === undefined) return gardes
  if (essai.length === 0) return () => []
  return (mot) => (essai.includes(mot) ? [...new Set([...gardes(mot), ...essai])] : gardes(mot))
}

interface Langue {
  readonly raciniser: Raciniseur
  readonly synonymesDe: (mot: string) => readonly string[]
}

function conceptExact(index: IndexMoteur, langue: Langue, mot: MotCherche): Concept {
  const { raciniser } = langue
  const propre = racineConnue(index, raciniser, mot)
  const synonymes = synonymesDuMot(mot.plie, langue)
    .map((synonyme) => racineConnue(index, raciniser, { saisi: synonyme, plie: synonyme }))
    .filter((racine) => racine !== undefined && racine !== propre)
  return {
    mot: mot.saisi,
    racines: [
      ...(propre === undefined ? [] : [{ racine: propre, poids: POIDS_ENTIER }]),
      ...[...new Set(synonymes)].flatMap((racine) =>
        racine === undefined ? [] : { racine, poids: POIDS_SYNONYME },
      ),
    ],
  }
}

function conceptCorrige(index: IndexMoteur, langue: Langue, mot: MotCherche): Concept | undefined {
  const remplacement = corriger(index, mot.plie)
  if (remplacement === undefined) return undefined
  const { racines } = conceptExact(index, langue, { saisi: remplacement, plie: remplacement })
  return { mot: mot.saisi, racines, remplacement }
}

/** La racine que l'index donne à ce mot, ou celle du raciniseur si elle existe dans l'index. */
function racineConnue(index: IndexMoteur, raciniser: Raciniseur, mot: MotCherche): number | undefined {
  const rang = rangDuMot(tableDesMots(index), mot.plie)
  if (rang >= 0) return index.colonnes.motRacine[rang]
  const racine = rangDuMot(tableDesRacines(index), racineDe(mot.saisi.toLowerCase(), raciniser))
  return racine < 0 ? undefined : racine
}

/** Les synonymes sont écrits au masculin singulier : « infirmières » a ceux d'« infirmier ». */
function synonymesDuMot(plie: string, { synonymesDe }: Langue): readonly string[] {
  const formes = [plie, plie.replace(/s$/, ''), masculin(plie)]
  return formes.map(synonymesDe).find((synonymes) => synonymes.length > 0) ?? []
}

/** « infirmier infirmière » ne compte que pour un mot. */
function sansRepetition(concepts: readonly Concept[]): readonly Concept[] {
  const vues = new Set<number>()
  return concepts.filter(({ racines: [premiere] }) => {
    if (premiere === undefined) return true
    const nouvelle = !vues.has(premiere.racine)
    vues.add(premiere.racine)
    return nouvelle
  })
}

import { VISIBLE } from '../structure/etat-du-jour.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { avancerJusqua } from './avancer-jusqua.ts'
import type { Candidats } from './candidats.ts'
import type { CandidatsRanges } from './classer.ts'
import type { Concept } from './concept.ts'
import { DERNIER_PALIER, DERNIER_PROCHE, PALIERS_PAR_CLASSE, palierPartiel } from './paliers.ts'
import type { Plan } from './plan.ts'

/**
 * `proches` : les résultats ; `reste` : ce qui n'a qu'un mot dans la description, un synonyme lointain ou un mot de moins, quand il
 * y a mieux ; `tout` : sans distinction.
 */
export type Partie = 'proches' | 'reste' | 'tout'

interface Contexte {
  readonly index: IndexMoteur
  readonly plan: Pick<Plan, 'natures'>
  readonly concepts: readonly Concept[]
  /** Documents du premier mot, croissants. */
  readonly tete: Uint32Array
  /** Un mot inconnu a été mis de côté : ce que les autres n'ont que de loin n'a plus de rapport. */
  readonly incomplet: boolean
  /** Ceux que le texte nomme en entier. */
  readonly nommes: ReadonlySet<number>
}

/** Donne à chaque candidat son palier, et ne garde que la partie demandée. */
export function ranger(candidats: Candidats, contexte: Contexte, partie: Partie): CandidatsRanges {
  const paliers = paliersDes(candidats, contexte)
  if (partie === 'tout') return { ...candidats, paliers }
  const seuil = dernierPalierMontre(candidats, paliers, contexte)
  return garder(candidats, paliers, (palier) => palier <= seuil === (partie === 'proches'))
}

function paliersDes(
  { documents, classes, mots, nombre }: Candidats,
  { index, concepts, nommes, tete }: Contexte,
): Uint8Array {
  const { titreMots, titreBase } = index.colonnes
  const nombreDeMots = concepts.length
  const taille = concepts.filter((concept) => concept.taille > 0).length
  const tailleTapee = concepts.reduce((somme, concept) => somme + concept.taille, 0)
  const paliers = new Uint8Array(nombre)
  let place = 0
  for (let rang = 0; rang < nombre; rang += 1) {
    const document = documents[rang] ?? 0
    const [titre, base] = [titreMots[document] ?? 0, titreBase[document] ?? 0]
    const classe = classes[rang] ?? 0
    if ((mots[rang] ?? 0) < nombreDeMots) {
      place = avancerJusqua(tete, place, document)
      paliers[rang] = palierPartiel(classe, tete[place] === document)
      continue
    }
    const entier = titre === taille || titre === tailleTapee || base === taille || base === tailleTapee
    const exact = taille > 0 && entier
    paliers[rang] = (exact ? PALIERS_PAR_CLASSE.exact : PALIERS_PAR_CLASSE.autre)[classe] ?? 0
  }
  if (nommes.size > 0) {
    for (let rang = 0; rang < nombre; rang += 1) if (nommes.has(documents[rang] ?? 0)) paliers[rang] = 0
  }
  return paliers
}

/** Les paliers proches s'il en est un d'occupé ; sinon le meilleur occupé. Ne dépend d'aucun filtre : les comptes restent exacts. */
function dernierPalierMontre(
  { documents }: Candidats,
  paliers: Uint8Array,
  { plan, incomplet }: Contexte,
): number {
  if (incomplet) return DERNIER_PROCHE
  let meilleur = DERNIER_PALIER
  for (let rang = 0; rang < paliers.length; rang += 1) {
    const palier = paliers[rang] ?? 0
    if (palier < meilleur && ((plan.natures[documents[rang] ?? 0] ?? 0) & VISIBLE) !== 0) meilleur = palier
    if (meilleur <= DERNIER_PROCHE) break
  }
  return Math.max(DERNIER_PROCHE, meilleur)
}

function garder(
  { documents, scores, ...autres }: Candidats,
  paliers: Uint8Array,
  convient: (palier: number) => boolean,
): CandidatsRanges {
  let gardes = 0
  for (let rang = 0; rang < paliers.length; rang += 1) {
    const palier = paliers[rang] ?? 0
    if (!convient(palier)) continue
    documents[gardes] = documents[rang] ?? 0
    scores[gardes] = scores[rang] ?? 0
    paliers[gardes] = palier
    gardes += 1
  }
  return { ...autres, documents, scores, paliers, nombre: gardes }
}

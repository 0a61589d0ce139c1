import type { Champ } from '../moteur.ts'
import type { Explication } from '../reponse.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { avancerJusqua } from './avancer-jusqua.ts'
import type { DocumentTrouve } from './classer.ts'
import type { Concept } from './comprendre.ts'
import { reduire } from './listes.ts'

type ChampNomme = Pick<Champ<never>, 'libelle'>

/** Dit pourquoi un document est à sa place : bande, priorité, points de chaque mot et champs où il se trouve. */
export function expliquer(
  index: IndexMoteur,
  trouvaille: DocumentTrouve,
  contexte: { readonly concepts: readonly Concept[]; readonly champs: readonly ChampNomme[] },
): Explication {
  const { bande, priorite, score, document } = trouvaille
  return {
    bande,
    priorite: priorite === 1,
    score,
    mots: contexte.concepts.map(({ mot, remplacement, racines }) => ({
      mot: remplacement ?? mot,
      ...meilleurePresence(index, document, { racines, champs: contexte.champs }),
    })),
  }
}

function meilleurePresence(
  index: IndexMoteur,
  document: number,
  { racines, champs }: Pick<Concept, 'racines'> & { readonly champs: readonly ChampNomme[] },
): { points: number; champs: readonly string[] } {
  const presences = racines.map(({ racine, poids }) => presence(index, document, { racine, poids }))
  const meilleure = presences.reduce((a, b) => (b.points > a.points ? b : a), { points: 0, bits: 0 })
  const noms = champs.filter((_, rang) => (meilleure.bits & (1 << rang)) !== 0).map(({ libelle }) => libelle)
  return { points: meilleure.points, champs: noms }
}

function presence(
  { colonnes }: IndexMoteur,
  document: number,
  { racine, poids }: Concept['racines'][number],
): { points: number; bits: number } {
  const debut = colonnes.racineDebut[racine] ?? 0
  const fin = colonnes.racineDebut[racine + 1] ?? 0
  const place = debut + avancerJusqua(colonnes.documents.subarray(debut, fin), 0, document)
  if (place >= fin || colonnes.documents[place] !== document) return { points: 0, bits: 0 }
  return { points: reduire(colonnes.impacts[place] ?? 0, poids), bits: colonnes.champs[place] ?? 0 }
}

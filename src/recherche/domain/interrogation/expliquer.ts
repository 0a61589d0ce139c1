import type { Champ } from '../moteur.ts'
import type { Explication } from '../reponse.ts'
import type { IndexMoteur } from '../structure/index-moteur.ts'
import { avancerJusqua } from './avancer-jusqua.ts'
import type { DocumentTrouve } from './classer.ts'
import type { Concept, Forme } from './concept.ts'
import { POINTS_MAXIMAUX, reduire } from './listes.ts'
import { PALIERS } from './paliers.ts'

type ChampNomme = Pick<Champ<never>, 'libelle'>

/** Dit pourquoi un document est à sa place : palier, priorité, points de chaque mot et champs où il se trouve. */
export function expliquer(
  index: IndexMoteur,
  trouvaille: DocumentTrouve,
  contexte: { readonly concepts: readonly Concept[]; readonly champs: readonly ChampNomme[] },
): Explication {
  const { palier, priorite, score, document } = trouvaille
  return {
    palier: PALIERS[palier]?.id ?? 'partiel',
    priorite: priorite === 2,
    score,
    mots: contexte.concepts.map(({ mot, remplacement, formes }) => ({
      mot: remplacement ?? mot,
      ...presences(index, document, { formes, champs: contexte.champs }),
    })),
  }
}

/** Les points de la meilleure de ses formes, et les champs où elles sont. */
function presences(
  index: IndexMoteur,
  document: number,
  { formes, champs }: Pick<Concept, 'formes'> & { readonly champs: readonly ChampNomme[] },
): { points: number; champs: readonly string[] } {
  const trouvees = formes.map((forme) => presenceDeForme(index, document, forme))
  const bits = trouvees.reduce((tous, presence) => tous | presence.bits, 0)
  return {
    points: Math.max(0, ...trouvees.map(({ points }) => points)),
    champs: champs.filter((_, rang) => (bits & (1 << rang)) !== 0).map(({ libelle }) => libelle),
  }
}

interface Presence {
  readonly points: number
  readonly bits: number
}

/** Une forme de plusieurs mots n'est là que si tous y sont. */
function presenceDeForme(index: IndexMoteur, document: number, { racines, poids }: Forme): Presence {
  const presences = racines.map((racine) => presence(index, document, racine))
  if (presences.some(({ bits }) => bits === 0)) return ABSENTE
  const points = Math.min(
    POINTS_MAXIMAUX,
    presences.reduce((somme, { points }) => somme + points, 0),
  )
  return { points: reduire(points, poids), bits: presences.reduce((tous, { bits }) => tous | bits, 0) }
}

const ABSENTE: Presence = { points: 0, bits: 0 }

function presence({ colonnes }: IndexMoteur, document: number, racine: number): Presence {
  const debut = colonnes.racineDebut[racine] ?? 0
  const fin = colonnes.racineDebut[racine + 1] ?? 0
  const place = debut + avancerJusqua(colonnes.documents.subarray(debut, fin), 0, document)
  if (place >= fin || colonnes.documents[place] !== document) return ABSENTE
  return { points: colonnes.impacts[place] ?? 0, bits: colonnes.champs[place] ?? 0 }
}

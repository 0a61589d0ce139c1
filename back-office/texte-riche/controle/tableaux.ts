import { champs, type Noeud, texte, texteDe } from '../lecture.ts'
import { estUnEntete } from '../rendu/tableau.ts'
import { type FauteAccessibilite, faute } from './faute.ts'

/** Un tableau a des en-têtes, et sa légende le précède. */
export function fautesDesTableaux(noeuds: readonly Noeud[]): readonly FauteAccessibilite[] {
  return noeuds.flatMap((noeud, rang) => [
    ...(noeud.type === 'table' ? fautesDuTableau(noeud) : []),
    ...fauteDeLegende(noeud, noeuds[rang + 1]),
    ...fautesDesTableaux(noeud.enfants),
  ])
}

function fautesDuTableau(tableau: Noeud): readonly FauteAccessibilite[] {
  const [premiere, ...suivantes] = tableau.enfants
  if (premiere === undefined) return []
  const extrait = premiere.enfants.map(texteDe).join(' | ')
  const enLigne = premiere.enfants.every(estUnEntete)
  const enColonne =
    suivantes.length > 0 && suivantes.every(({ enfants: [tete] }) => tete && estUnEntete(tete))
  if (!enLigne && !enColonne) return [faute('tableau-sans-entete', extrait)]
  return aUnEnteteVide(tableau) ? [faute('entete-vide', extrait)] : []
}

/** Le coin en haut à gauche d'un tableau à double entrée peut rester vide. */
function aUnEnteteVide({ enfants: lignes }: Noeud): boolean {
  return lignes.some(({ enfants }, ligne) =>
    enfants.some((cellule, colonne) => {
      const coin = ligne === 0 && colonne === 0
      return !coin && estUnEntete(cellule) && texteDe(cellule).trim() === ''
    }),
  )
}

function fauteDeLegende({ attributs }: Noeud, suivant: Noeud | undefined): readonly FauteAccessibilite[] {
  const { blockType, legende } = champs(attributs.fields)
  const seule = blockType === 'legende-tableau' && suivant?.type !== 'table'
  return seule ? [faute('legende-seule', texte(legende))] : []
}

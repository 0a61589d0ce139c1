/** Entrée d'un index de préfixes : un texte plié et le rang de ce qu'il désigne (petit rang = cité d'abord). */
export interface Entree {
  readonly texte: string
  readonly rang: number
  /** Le texte est-il le nom entier, plutôt qu'une fin de nom ? */
  readonly entier: boolean
}

/** Rangs distincts dont une entrée commence par le préfixe : entrée égale, puis nom entier, puis fin de nom ; rang croissant. */
export type ChercherPrefixe = (prefixe: string, limite: number) => readonly number[]

const PENALITE_FIN_DE_NOM = 1e9
const PRIME_EGALITE = -1e9

/** Trie les entrées une fois ; chaque recherche est une dichotomie puis un parcours des entrées voisines. */
export function creerIndexDePrefixes(entrees: readonly Entree[]): ChercherPrefixe {
  const triees = [...entrees].sort((a, b) =>
    a.texte < b.texte ? -1 : a.texte > b.texte ? 1 : a.rang - b.rang,
  )
  return (prefixe, limite) => {
    const meilleurs: { cout: number; rang: number }[] = []
    for (let i = premiere(triees, prefixe); i < triees.length; i += 1) {
      const entree = triees[i]
      if (entree === undefined || !entree.texte.startsWith(prefixe)) break
      retenir(meilleurs, { cout: coutDe(entree, prefixe), rang: entree.rang }, limite)
    }
    return meilleurs.map(({ rang }) => rang)
  }
}

function coutDe({ texte, rang, entier }: Entree, prefixe: string): number {
  if (!entier) return rang + PENALITE_FIN_DE_NOM
  return texte === prefixe ? rang + PRIME_EGALITE : rang
}

function premiere(triees: readonly Entree[], prefixe: string): number {
  let [bas, haut] = [0, triees.length]
  while (bas < haut) {
    const milieu = (bas + haut) >> 1
    if ((triees[milieu]?.texte ?? '') < prefixe) bas = milieu + 1
    else haut = milieu
  }
  return bas
}

/** Garde les `limite` moins coûteux, sans doublon de rang. */
function retenir(
  meilleurs: { cout: number; rang: number }[],
  candidat: { cout: number; rang: number },
  limite: number,
): void {
  const dernier = meilleurs.at(-1)
  if (meilleurs.length >= limite && (dernier === undefined || dernier.cout <= candidat.cout)) return
  const double = meilleurs.findIndex(({ rang }) => rang === candidat.rang)
  if (double >= 0) {
    if ((meilleurs[double]?.cout ?? 0) <= candidat.cout) return
    meilleurs.splice(double, 1)
  }
  const place = meilleurs.findIndex(({ cout }) => cout > candidat.cout)
  meilleurs.splice(place < 0 ? meilleurs.length : place, 0, candidat)
  if (meilleurs.length > limite) meilleurs.pop()
}

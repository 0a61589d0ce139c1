/** Cherche des marques dans un texte qui grandit par la fin ; ce qu'une recherche a parcouru n'est pas relu par la suivante. */
export interface Chercheur {
  /** Première place de `marque` à partir de `depuis`, ou -1. */
  readonly prochaine: (texte: string, marque: string, depuis: number) => number
  /** Le début du texte, jusqu'à `index`, va être jeté. */
  readonly oublier: (index: number) => void
}

interface Vu {
  depuis: number
  jusqua: number
  trouvee: boolean
}

export function creerChercheur(): Chercheur {
  const vus = new Map<string, Vu>()
  return {
    prochaine(texte, marque, depuis) {
      const vu = vus.get(marque)
      const connu = vu !== undefined && depuis >= vu.depuis && depuis <= vu.jusqua
      if (connu && vu.trouvee) return vu.jusqua
      const place = texte.indexOf(marque, connu ? vu.jusqua : depuis)
      const trouvee = place !== -1
      const fin = Math.max(depuis, texte.length - marque.length + 1)
      vus.set(marque, { depuis: connu ? vu.depuis : depuis, jusqua: trouvee ? place : fin, trouvee })
      return place
    },
    oublier(index) {
      for (const vu of vus.values()) {
        vu.depuis -= index
        vu.jusqua -= index
      }
    },
  }
}

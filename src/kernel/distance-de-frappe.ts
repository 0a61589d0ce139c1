/**
 * Distance de Damerau-Levenshtein restreinte (échange de deux lettres voisines compté une fois) entre deux mots courts.
 * Rend `limite + 1` dès qu'elle dépasse la limite.
 */
export function distanceDeFrappe(a: string, b: string, limite: number): number {
  if (Math.abs(a.length - b.length) > limite) return limite + 1
  let avantDerniere: number[] = []
  let derniere = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const ligne = ligneSuivante({ a, b, i, derniere, avantDerniere })
    if (Math.min(...ligne) > limite) return limite + 1
    avantDerniere = derniere
    derniere = ligne
  }
  return Math.min(derniere[b.length] ?? 0, limite + 1)
}

interface Etape {
  readonly a: string
  readonly b: string
  readonly i: number
  readonly derniere: readonly number[]
  readonly avantDerniere: readonly number[]
}

function ligneSuivante({ a, b, i, derniere, avantDerniere }: Etape): number[] {
  const ligne = [i]
  for (let j = 1; j <= b.length; j += 1) {
    const remplacement = (derniere[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
    const proche = Math.min(remplacement, (derniere[j] ?? 0) + 1, (ligne[j - 1] ?? 0) + 1)
    const echange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    ligne.push(echange ? Math.min(proche, (avantDerniere[j - 2] ?? 0) + 1) : proche)
  }
  return ligne
}

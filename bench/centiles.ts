/** Centile `part` (0 à 1) d'une suite de durées, dans leur unité. */
export function centile(durees: readonly number[], part: number): number {
  const triees = [...durees].sort((a, b) => a - b)
  return triees[Math.min(triees.length - 1, Math.floor(part * triees.length))] ?? 0
}

/** « p50 0,21 · p95 0,93 · p99 1,40 ms ». */
export function direCentiles(durees: readonly number[]): string {
  const dire = (part: number) => centile(durees, part).toLocaleString('fr-FR', { maximumFractionDigits: 3 })
  return `p50 ${dire(0.5)} · p95 ${dire(0.95)} · p99 ${dire(0.99)} ms`
}

/** Fait un travail et imprime sa durée. */
export async function annoncerDuree<Resultat>(
  quoi: string,
  travail: () => Promise<Resultat>,
): Promise<Resultat> {
  const debut = performance.now()
  const resultat = await travail()
  console.log(`${quoi} : ${((performance.now() - debut) / 1000).toFixed(1)} s`)
  return resultat
}

/** Imprime les centiles de chaque genre de requête, puis de l'ensemble. */
export function direParGenre(mesurees: readonly { readonly genre: string; readonly duree: number }[]): void {
  const parGenre = Map.groupBy(mesurees, ({ genre }) => genre)
  for (const [genre, ceux] of [...parGenre, ['ensemble', mesurees] as const]) {
    console.log(`${genre.padEnd(8)} ${direCentiles(ceux.map(({ duree }) => duree))}`)
  }
}

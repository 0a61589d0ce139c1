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

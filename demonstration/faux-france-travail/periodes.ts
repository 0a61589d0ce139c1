const TRIMESTRES = 8
const ANNEES = 2

/** Les huit derniers trimestres publiés, du plus ancien au plus récent : il faut deux trimestres pour publier. */
export function trimestres(aujourdhui: Date): readonly string[] {
  const dernier = aujourdhui.getUTCFullYear() * 4 + Math.floor(aujourdhui.getUTCMonth() / 3) - 2
  return Array.from({ length: TRIMESTRES }, (_, rang) => {
    const numero = dernier - TRIMESTRES + 1 + rang
    return `${Math.floor(numero / 4)}T${(numero % 4) + 1}`
  })
}

export function annees(aujourdhui: Date): readonly string[] {
  const derniere = aujourdhui.getUTCFullYear() - 1
  return Array.from({ length: ANNEES }, (_, rang) => String(derniere - ANNEES + 1 + rang))
}

export function libellePeriode(periode: string): string {
  const [annee = '', trimestre] = periode.split('T')
  if (trimestre === undefined) return `ANNEE ${annee}`
  return `${trimestre}${trimestre === '1' ? 'er' : 'e'} trimestre ${annee}`
}

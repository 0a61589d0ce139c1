/** La difficulté à recruter, telle que la page la montre. */
export interface VueJauge {
  readonly niveau: Niveau
  readonly phrase: string
  /** Territoire et période. */
  readonly precision: string
}

type Niveau = keyof typeof PHRASES

/** Niveau de tension, de 1 à 5 (indicateur PERSPECTIVE de l'API Marché du travail). */
const PHRASES = {
  1: 'Recruter est facile : les candidats sont nombreux pour peu de postes',
  2: 'Recruter est plutôt facile : les candidats ne manquent pas',
  3: 'Recruter est parfois difficile : candidats et postes s’équilibrent',
  4: 'Recruter est difficile : les candidats manquent',
  5: 'Recruter est très difficile : les candidats manquent beaucoup',
} as const

const MOTS: Record<Niveau, string> = {
  1: 'Facile',
  2: 'Plutôt facile',
  3: 'Parfois difficile',
  4: 'Difficile',
  5: 'Très difficile',
}

/** Rien si le niveau n'est pas un des cinq : il n'est alors pas diffusable. */
export function vueJauge(niveau: number | null | undefined, precision: string): VueJauge | undefined {
  return estNiveau(niveau) ? { niveau, phrase: PHRASES[niveau], precision } : undefined
}

/** « Difficile (4 sur 5) » ; rien si le niveau n'est pas un des cinq. */
export function motDeDifficulte(niveau: number | null | undefined): string | undefined {
  return estNiveau(niveau) ? `${MOTS[niveau]} (${niveau} sur 5)` : undefined
}

function estNiveau(niveau: number | null | undefined): niveau is Niveau {
  return niveau !== null && niveau !== undefined && Object.hasOwn(PHRASES, niveau)
}

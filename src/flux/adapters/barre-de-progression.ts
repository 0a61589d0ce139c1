import { denombrer } from '../../kernel/nombre.ts'
import type { Progression, SurProgression } from '../usecases/ports.ts'

export interface BarreDeProgression {
  readonly avancer: SurProgression
  /** Efface la barre. */
  readonly finir: () => void
}

type Sortie = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

const LARGEUR = 30
const INTERVALLE_MS = 100
const EFFACER = '\r\u001B[K'

/** Barre de progression sur un terminal ; ne dit rien ailleurs. `maintenant` en millisecondes. */
export function creerBarreDeProgression(sortie: Sortie, maintenant: () => number): BarreDeProgression {
  const debut = maintenant()
  let derniere: { readonly instant: number; readonly etape: string } | undefined
  return {
    avancer(progression) {
      const instant = maintenant()
      const recente = derniere?.etape === progression.etape && instant - derniere.instant < INTERVALLE_MS
      if (!sortie.isTTY || recente) return
      derniere = { instant, etape: progression.etape }
      sortie.write(EFFACER + dessiner(progression, instant - debut))
    },
    finir() {
      if (sortie.isTTY) sortie.write(EFFACER)
    },
  }
}

const PHRASES = {
  copie: 'Copie du fichier…',
  comparaison: 'Comparaison avec le catalogue publié…',
  publication: 'Publication…',
} as const

const nombres = new Intl.NumberFormat('fr-FR')

function dessiner({ etape, octetsLus, octets, lues }: Progression, dureeMs: number): string {
  if (etape !== 'lecture') return PHRASES[etape]
  const part = octets === 0 ? 0 : octetsLus / octets
  const plein = Math.round(part * LARGEUR)
  const barre = '█'.repeat(plein) + '░'.repeat(LARGEUR - plein)
  const debit = Math.round((lues * 1000) / Math.max(dureeMs, 1))
  return `${barre} ${Math.floor(part * 100)} %  ${denombrer(lues, 'formation')}, ${nombres.format(debit)}/s`
}

import { type Jour, jourDeNumero } from '../../src/kernel/jour.ts'
import type { Alea } from './alea.ts'

/** Dates d'une session au format LHÉO (`AAAAMMJJ`, parfois partielles), et ce qu'elles disent à un visiteur. */
export interface DatesSession {
  readonly debut: string
  readonly fin: string
  readonly visible: boolean
  readonly permanente: boolean
}

const MILLISECONDES_PAR_JOUR = 86_400_000
const enLheo = new Map<number, string>()

/** `AAAAMMJJ` d'un jour donné par son numéro (voir `numeroDeJour`). */
export function dateLheo(numero: number): string {
  const connue = enLheo.get(numero)
  if (connue !== undefined) return connue
  const texte = jourDeNumero(numero).replaceAll('-', '')
  enLheo.set(numero, texte)
  return texte
}

/** Session à venir, en cours, permanente ou mal datée : toujours montrable le jour `aujourdhui`. */
export function sessionVisible(alea: Alea, aujourdhui: number, jours: number): DatesSession {
  const tirage = alea.reel()
  if (tirage < 0.54) return datesFixes(aujourdhui + 3 + Math.floor(alea.reel() ** 1.6 * 400), jours)
  if (tirage < 0.72) return datesFixes(aujourdhui - alea.entier(1, Math.max(1, jours - 1)), jours)
  if (tirage < 0.92) return permanente(alea, aujourdhui)
  return malDatee(alea, aujourdhui)
}

/** Session finie avant `aujourdhui`. */
export function sessionPassee(alea: Alea, aujourdhui: number, jours: number): DatesSession {
  const fin = aujourdhui - 2 - alea.entier(0, 500)
  return { debut: dateLheo(fin - jours), fin: dateLheo(fin), visible: false, permanente: false }
}

function datesFixes(debut: number, jours: number): DatesSession {
  return { debut: dateLheo(debut), fin: dateLheo(debut + jours), visible: true, permanente: false }
}

function permanente(alea: Alea, aujourdhui: number): DatesSession {
  const debut = dateLheo(aujourdhui - alea.entier(30, 500))
  const fin = alea.chance(0.15) ? '99999999' : dateLheo(aujourdhui + alea.entier(40, 600))
  return { debut, fin, visible: true, permanente: true }
}

/** Mois seul, année seule, début ou fin inconnus : tout ce que les flux réels contiennent. */
function malDatee(alea: Alea, aujourdhui: number): DatesSession {
  const dans = dateLheo(aujourdhui + alea.entier(60, 300))
  const [debut, fin] = alea.choisir([
    [`${dans.slice(0, 6)}00`, '99999999'],
    ['00000000', dans],
    ['00000000', '99999999'],
    [`${Number(dans.slice(0, 4)) + 1}0000`, '99999999'],
  ] as const)
  return { debut, fin, visible: true, permanente: false }
}

/** Premier septembre de l'année : la rentrée, quand `--annee` fixe l'époque. */
export function rentree(annee: number): Jour {
  return jourDeNumero(Date.UTC(annee, 8, 1) / MILLISECONDES_PAR_JOUR)
}

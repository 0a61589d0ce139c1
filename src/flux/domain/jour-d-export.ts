import type { EvenementLheo } from '../../catalogue/back-office.ts'
import { lireDateLheo } from '../../kernel/date-lheo.ts'
import { estJour, type Jour, numeroDeJour } from '../../kernel/jour.ts'

/** Attributs de la racine qui datent l'export, du plus sûr au moins sûr. */
const ATTRIBUTS = ['horodatage-export', 'date-export', 'datemaj']

/** Le jour où la source dit avoir écrit le flux : le tampon Intercarif de la fin, sinon un attribut de la racine. */
export function jourDExport(evenement: EvenementLheo): Jour | undefined {
  if (evenement.type === 'fin') return lireJour(evenement.dateExport ?? '')
  if (evenement.type !== 'entete') return undefined
  return ATTRIBUTS.map((nom) => lireJour(evenement.attributs[nom] ?? '')).find((jour) => jour !== undefined)
}

function lireJour(texte: string): Jour | undefined {
  const debut = texte.trim().slice(0, 'AAAA-MM-JJ'.length)
  if (estJour(debut)) return debut
  const date = lireDateLheo(debut.slice(0, 'AAAAMMJJ'.length))
  return date?.type === 'jour' ? date.jour : undefined
}

/** Jours dont un flux est plus ancien qu'un autre ; zéro s'il ne l'est pas, ou si l'un n'est pas daté. */
export function reculEnJours(exporteLe: Jour | undefined, precedent: Jour | undefined): number {
  if (exporteLe === undefined || precedent === undefined) return 0
  return Math.max(0, numeroDeJour(precedent) - numeroDeJour(exporteLe))
}

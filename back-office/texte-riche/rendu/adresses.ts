import { estChemin } from '../../../src/contenu/socle/domain/adresse.ts'

const PROTOCOLES = ['https:', 'http:', 'mailto:', 'tel:']

/**
 * Une adresse écrite par l'équipe, si elle peut l'être dans une page : `https`, `http`, `mailto`, `tel`, chemin du portail
 * ou ancre. Ni `javascript:`, ni `data:`, ni adresse sans protocole (`//ailleurs`).
 */
export function adresseSure(adresse: string): string | undefined {
  const ecrite = adresse.trim()
  if (/^#[\w-]+$/.test(ecrite)) return ecrite
  if (estChemin(ecrite)) return ecrite
  const complete = /^www\./i.test(ecrite) ? `https://${ecrite}` : ecrite
  const url = URL.parse(complete)
  return url !== null && PROTOCOLES.includes(url.protocol) ? complete : undefined
}

import type { Redirection } from './redirection.ts'

/** Où mène une ancienne adresse, une fois suivies toutes celles qui s'enchaînent. */
export interface Destination {
  readonly vers: string
  /** 301 si toutes celles de la chaîne sont permanentes ; sinon 302. */
  readonly permanente: boolean
}

/** Ancienne adresse → destination ; une adresse prise dans une boucle n'y est pas. */
export type Destinations = ReadonlyMap<string, Destination>

/** Résout les chaînes : un visiteur n'est redirigé qu'une fois, et jamais en rond. */
export function resoudreRedirections(redirections: readonly Redirection[]): Destinations {
  const parOrigine = new Map(redirections.map((redirection) => [cleDAdresse(redirection.de), redirection]))
  const destinations = new Map<string, Destination>()
  for (const origine of parOrigine.keys()) {
    const destination = suivre(parOrigine, origine)
    if (destination !== undefined) destinations.set(origine, destination)
  }
  return destinations
}

/** L'adresse demandée, paramètres compris ; à défaut, son chemin seul (un lien suivi en ajoute). */
export function trouverDestination(destinations: Destinations, adresse: string): Destination | undefined {
  return destinations.get(cleDAdresse(adresse)) ?? destinations.get(cleDAdresse(adresse.split('?')[0] ?? ''))
}

function suivre(parOrigine: ReadonlyMap<string, Redirection>, origine: string): Destination | undefined {
  const vues = new Set<string>()
  let cle = origine
  let destination: Destination | undefined
  for (let etape = parOrigine.get(cle); etape !== undefined; etape = parOrigine.get(cle)) {
    if (vues.has(cle)) return undefined
    vues.add(cle)
    const permanente = etape.permanente && (destination?.permanente ?? true)
    destination = { vers: etape.vers, permanente }
    cle = cleDAdresse(etape.vers)
  }
  return destination
}

/** Deux écritures de la même adresse ont la même clé : barre finale, accents encodés ou non, ordre des paramètres. */
function cleDAdresse(adresse: string): string {
  const [chemin = '', parametres = ''] = adresse.split('#')[0]?.split('?') ?? []
  const tries = new URLSearchParams(parametres)
  tries.sort()
  const suite = tries.size === 0 ? '' : `?${tries}`
  return `${decoder(chemin).replace(/(.)\/+$/, '$1')}${suite}`
}

function decoder(chemin: string): string {
  try {
    return decodeURI(chemin)
  } catch {
    return chemin
  }
}

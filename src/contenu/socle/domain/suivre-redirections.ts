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
  const parOrigine = parAncienneAdresse(redirections)
  const destinations = new Map<string, Destination>()
  for (const origine of parOrigine.keys()) {
    const destination = suivre(parOrigine, origine)
    if (destination !== undefined) destinations.set(origine, destination)
  }
  return destinations
}

/** L'adresse demandée, paramètres compris ; à défaut, son chemin seul (un lien suivi en ajoute). */
export function trouverDestination(destinations: Destinations, adresse: string): Destination | undefined {
  return trouver(destinations, adresse)?.trouvee
}

/** Vrai si, de redirection en redirection, `redirection` ramène à son ancienne adresse. */
export function tourneEnRond(redirection: Redirection, autres: readonly Redirection[]): boolean {
  const parOrigine = parAncienneAdresse([...autres, redirection])
  return suivre(parOrigine, cleDAdresse(redirection.de)) === undefined
}

const parAncienneAdresse = (redirections: readonly Redirection[]): ReadonlyMap<string, Redirection> =>
  new Map(redirections.map((redirection) => [cleDAdresse(redirection.de), redirection]))

function trouver<Valeur>(parCle: ReadonlyMap<string, Valeur>, adresse: string) {
  for (const candidate of [adresse, adresse.split(/[?#]/, 1)[0] ?? '']) {
    const cle = cleDAdresse(candidate)
    const trouvee = parCle.get(cle)
    if (trouvee !== undefined) return { cle, trouvee }
  }
  return undefined
}

/** Chaque étape se cherche comme une demande : paramètres compris, puis chemin seul. */
function suivre(parOrigine: ReadonlyMap<string, Redirection>, origine: string): Destination | undefined {
  const vues = new Set<string>()
  let destination: Destination | undefined
  for (let etape = trouver(parOrigine, origine); etape !== undefined; ) {
    if (vues.has(etape.cle)) return undefined
    vues.add(etape.cle)
    const { vers, permanente } = etape.trouvee
    destination = { vers, permanente: permanente && (destination?.permanente ?? true) }
    etape = trouver(parOrigine, vers)
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

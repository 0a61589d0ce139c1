import { type IdMoteur, lireIdMoteur, nommerMoteur } from '../../../src/recherche/back-office.ts'

/** Nom d'un moteur tel que le journal des recherches l'écrit ; « tout » est la recherche centrale. */
export function nommer(moteur: string): string {
  const id = lireIdMoteur(moteur)
  if (id !== undefined) return nommerMoteur(id)
  return moteur === 'tout' ? 'Recherche centrale' : moteur
}

export interface DemandeAuPortail {
  /** Adresse du portail, sans barre finale. */
  readonly portail: string
  readonly texte: string
  readonly moteurs: readonly IdMoteur[]
  /** « non », ou un groupe à essayer ; absent : le vocabulaire en service. */
  readonly synonymes?: string | undefined
}

const DELAI_MS = 3_000

/** Combien de résultats le portail donne aujourd'hui, moteur par moteur ; `undefined` : il n'a pas répondu. */
export async function compterAuPortail(
  demande: DemandeAuPortail,
): Promise<ReadonlyMap<IdMoteur, number> | undefined> {
  try {
    return new Map(
      await Promise.all(
        demande.moteurs.map(async (moteur) => [moteur, await compter(demande, moteur)] as const),
      ),
    )
  } catch {
    return undefined
  }
}

async function compter(demande: DemandeAuPortail, moteur: IdMoteur): Promise<number> {
  const lu = await lireAuPortail(demande, moteur, 1)
  if (typeof lu !== 'object' || lu === null || !('total' in lu) || typeof lu.total !== 'number')
    throw new Error('réponse sans total')
  return lu.total
}

/** La première page de `/<moteur>.json`. */
export async function lireAuPortail(
  { portail, texte, synonymes }: Omit<DemandeAuPortail, 'moteurs'>,
  moteur: IdMoteur,
  parPage: number,
): Promise<unknown> {
  const parametres = new URLSearchParams({ q: texte, 'par-page': String(parPage) })
  if (synonymes !== undefined) parametres.set('synonymes', synonymes)
  const reponse = await fetch(`${portail}/${moteur}.json?${parametres}`, {
    signal: AbortSignal.timeout(DELAI_MS),
  })
  if (!reponse.ok) throw new Error(`le portail répond ${reponse.status}`)
  return reponse.json()
}

export function somme(nombres: ReadonlyMap<IdMoteur, number>): number {
  return [...nombres.values()].reduce((total, un) => total + un, 0)
}

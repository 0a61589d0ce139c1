import { ErreurFranceTravail } from './erreur-france-travail.ts'

export interface AppelHttp {
  readonly url: string
  readonly methode: 'GET' | 'POST'
  readonly entetes: Readonly<Record<string, string>>
  readonly corps?: string | undefined
}

export interface ReponseHttp {
  readonly statut: number
  readonly texte: string
  readonly entetes: Headers
}

/** Une réponse saine en pèse au plus un et demi (statistiques avec leurs caractéristiques). */
const OCTETS_MAX = 8 * 1_048_576

/** Un appel, corps lu en entier. Lève `ErreurFranceTravail` de nature `panne` si rien n'arrive en `delaiMs`. */
export async function appelerHttp(
  { url, methode, entetes, corps }: AppelHttp,
  delaiMs: number,
  signal: AbortSignal,
): Promise<ReponseHttp> {
  try {
    const reponse = await fetch(url, {
      method: methode,
      headers: entetes,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(delaiMs)]),
      body: corps ?? null,
    })
    return { statut: reponse.status, entetes: reponse.headers, texte: await lireTexte(reponse) }
  } catch (cause) {
    const nom = cause instanceof Error ? cause.name : ''
    const raison =
      nom === 'TimeoutError' ? `pas de réponse en ${delaiMs} ms` : 'connexion impossible ou coupée'
    throw new ErreurFranceTravail('panne', `France Travail : ${raison}`, { cause })
  }
}

async function lireTexte({ body }: Response): Promise<string> {
  if (body === null) return ''
  const morceaux: Uint8Array[] = []
  let octets = 0
  for await (const morceau of body) {
    octets += morceau.length
    if (octets > OCTETS_MAX) throw new RangeError('réponse trop longue')
    morceaux.push(morceau)
  }
  return Buffer.concat(morceaux).toString('utf8')
}

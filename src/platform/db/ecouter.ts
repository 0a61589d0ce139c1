import pg from 'pg'

/** Écoute en cours ; `fermer` libère la connexion. */
export interface Ecoute {
  readonly fermer: () => Promise<void>
}

const DELAI_RECONNEXION_MS = 2_000

/**
 * Appelle `rappel` à chaque `NOTIFY canal`, sur une connexion réservée. Une connexion perdue est rétablie toutes les
 * deux secondes ; `rappel` est alors appelé avec `''`, parce qu'un message a pu se perdre entre-temps.
 */
export async function ecouter(
  url: string,
  canal: string,
  rappel: (message: string) => void,
): Promise<Ecoute> {
  const ligne = creerLigne(url, canal, rappel)
  await ligne.brancher()
  return { fermer: ligne.fermer }
}

function creerLigne(url: string, canal: string, rappel: (message: string) => void) {
  let client: pg.Client | undefined
  let minuterie: NodeJS.Timeout | undefined
  let fermee = false

  async function brancher(): Promise<void> {
    const nouveau = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'me-former' })
    nouveau.on('error', () => undefined)
    nouveau.on('end', programmer)
    nouveau.on('notification', ({ payload }) => rappel(payload ?? ''))
    client = nouveau
    await nouveau.connect()
    await nouveau.query(`listen ${pg.escapeIdentifier(canal)}`)
  }

  function programmer(): void {
    if (fermee || minuterie !== undefined) return
    minuterie = setTimeout(() => void rebrancher(), DELAI_RECONNEXION_MS)
    minuterie.unref()
  }

  async function rebrancher(): Promise<void> {
    minuterie = undefined
    try {
      await brancher()
      rappel('')
    } catch {
      programmer()
    }
  }

  async function fermer(): Promise<void> {
    fermee = true
    clearTimeout(minuterie)
    await client?.end()
  }

  return { brancher, fermer }
}

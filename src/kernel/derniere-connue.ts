/**
 * La même lecture, secourue : si elle échoue ou dure plus de `delaiMs`, la dernière valeur lue. Rien lu encore : elle
 * attend et lève comme l'autre.
 */
export function derniereConnue<Valeur>(lire: () => Promise<Valeur>, delaiMs: number): () => Promise<Valeur> {
  let connue: { readonly valeur: Valeur } | undefined
  const relire = async () => {
    connue = { valeur: await lire() }
    return connue
  }
  return async () => {
    const { valeur } = await (connue === undefined ? relire() : auPlus(relire(), delaiMs, connue))
    return valeur
  }
}

async function auPlus<Valeur>(promesse: Promise<Valeur>, delaiMs: number, sinon: Valeur): Promise<Valeur> {
  let minuterie: NodeJS.Timeout | undefined
  const attente = new Promise<Valeur>((rendre) => {
    minuterie = setTimeout(rendre, delaiMs, sinon)
  })
  try {
    return await Promise.race([promesse.catch(() => sinon), attente])
  } finally {
    clearTimeout(minuterie)
  }
}

import { Readable } from 'node:stream'
import busboy from 'busboy'

/** Un fichier reçu au fil de l'eau, et l'option cochée avec lui. */
export interface EnvoiRecu {
  readonly nom: string
  readonly partiel: boolean
  readonly corps: AsyncIterable<Uint8Array>
}

export interface Envoi {
  readonly url: string
  readonly headers: Headers
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null | undefined
}

/**
 * Ouvre un envoi sans le garder en mémoire : corps brut, avec `nom` et `partiel` dans l'adresse (script), ou formulaire
 * (`multipart/form-data`, où `partiel` précède le fichier). `undefined` : il ne porte aucun fichier.
 */
export async function recevoir({ url, headers, body }: Envoi): Promise<EnvoiRecu | undefined> {
  if (body === undefined || body === null) return undefined
  const source = Readable.from(morceaux(body))
  const type = headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return fichierDeFormulaire(source, type)
  const { searchParams } = new URL(url)
  const nom = searchParams.get('nom')
  if (nom === null) return undefined
  return { nom, partiel: searchParams.get('partiel') === 'oui', corps: source }
}

function fichierDeFormulaire(source: Readable, type: string): Promise<EnvoiRecu | undefined> {
  return new Promise((resolve, reject) => {
    let partiel = false
    const lecteur = busboy({
      headers: { 'content-type': type },
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 5, fieldSize: 200 },
    })
    lecteur.on('field', (nom, valeur) => {
      if (nom === 'partiel') partiel = valeur === 'oui'
    })
    lecteur.on('file', (_champ, corps, { filename }) => {
      source.once('error', (cause) => corps.destroy(cause))
      if (filename === undefined) corps.resume()
      else resolve({ nom: filename, partiel, corps })
    })
    lecteur.once('close', () => resolve(undefined))
    lecteur.once('error', reject)
    source.once('error', reject)
    source.pipe(lecteur)
  })
}

/** `Readable.fromWeb` attend le type de flux de Node, celui d'une requête est du Web : le lecteur, lui, est le même. */
async function* morceaux(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const lecteur = body.getReader()
  try {
    for (;;) {
      const { done, value } = await lecteur.read()
      if (done) return
      yield value
    }
  } finally {
    await lecteur.cancel().catch(() => undefined)
  }
}

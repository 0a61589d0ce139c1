import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Une fois la réponse partie, jette ce qui reste du corps. Une réponse qui refuse sans tout lire (413, 401) laisserait sinon la
 * connexion bouchée : la demande suivante y attendrait que le serveur la ferme.
 */
export function viderLeCorps(appel: IncomingMessage, reponse: ServerResponse): void {
  reponse.once('finish', () => {
    appel.unpipe()
    appel.removeAllListeners('data').removeAllListeners('readable')
    appel.resume()
  })
}

import type { Socket } from 'node:net'
import { entetesDeSecurite, type OptionsEntetes } from './entetes.ts'
import { decrire, type PageErreur } from './erreurs.ts'

interface OptionsDemandeIllisible extends OptionsEntetes {
  readonly pageErreur: PageErreur
}

const STATUTS: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
const RAISONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

/** Ce qui n'est pas du HTTP, ou l'est trop : la même page et les mêmes en-têtes que toute erreur, puis la connexion se ferme. */
export function repondreAuxIllisibles(options: OptionsDemandeIllisible) {
  return (erreur: Error & { readonly code?: string }, connexion: Socket): void => {
    if (erreur.code === 'ECONNRESET' || connexion.destroyed) return
    if (!connexion.writable) {
      connexion.destroy()
      return
    }
    const statut = STATUTS[erreur.code ?? ''] ?? 400
    const page = Buffer.from(options.pageErreur(decrire(statut)))
    const entetes = {
      ...entetesDeSecurite(options),
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(page.byteLength),
      'cache-control': 'no-store',
      connection: 'close',
    }
    const lignes = Object.entries(entetes).map(([nom, valeur]) => `${nom}: ${valeur}\r\n`)
    connexion.end(
      Buffer.concat([Buffer.from(`HTTP/1.1 ${statut} ${RAISONS[statut]}\r\n${lignes.join('')}\r\n`), page]),
    )
  }
}

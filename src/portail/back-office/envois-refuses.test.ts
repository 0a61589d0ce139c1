import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { setTimeout as attendre } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { serveurDeTest } from '../../platform/http/serveur.fixture.ts'
import { viderLeCorps } from '../../platform/http/vider-le-corps.ts'
import { enregistrerRelais } from './relais.ts'

const OCTETS = 2_400_000
/** Ce qu'il faut pour que la fin du corps soit déjà en route quand la réponse part. */
const ENTAME = 2_200_000
const EN_ROUTE_MS = 300
/** Sans relire la connexion, la suivante attendrait que le serveur la ferme : six secondes. */
const VITE_MS = 2_000

const pannes: Error[] = []
let port: number
const { serveur } = await serveurDeTest()

/** Répond comme Payload : sans lire le corps (401), ou avant sa fin (413) ; `coupe` ferme la connexion. */
const amont = createServer((appel, reponse) => {
  viderLeCorps(appel, reponse)
  if (appel.url === '/admin/api/sans-session') return finir(reponse, 401)
  if (appel.url === '/admin/api/coupe') return void appel.socket.destroy()
  if (appel.url === '/admin/api/trop-lourd') return void refuserEnRoute(appel, reponse)
  appel.resume()
  finir(reponse, 200)
})

function finir(reponse: ServerResponse, statut: number): void {
  reponse.statusCode = statut
  reponse.end('{}')
}

async function refuserEnRoute(appel: IncomingMessage, reponse: ServerResponse): Promise<void> {
  let octets = 0
  appel.on('data', (morceau: Buffer) => {
    octets += morceau.byteLength
    if (octets > ENTAME) appel.pause()
  })
  await once(appel, 'pause')
  await attendre(EN_ROUTE_MS)
  finir(reponse, 413)
}

beforeAll(async () => {
  amont.listen(0, '127.0.0.1')
  await once(amont, 'listening')
  const adresse = `http://127.0.0.1:${portDe(amont.address())}`
  await enregistrerRelais(serveur, {
    contexte: contexteDeTest(),
    https: false,
    parMinute: 1_000,
    suivi: { actuel: () => ({ etat: 'pret', adresse }), signalerPanne: (erreur) => pannes.push(erreur) },
  })
  await serveur.listen({ port: 0, host: '127.0.0.1' })
  port = portDe(serveur.server.address())
})

afterAll(async () => {
  await serveur.close()
  amont.close()
})

const portDe = (adresse: ReturnType<typeof amont.address>): number =>
  typeof adresse === 'object' && adresse !== null ? adresse.port : 0

/** Le statut reçu, ou 0 si la connexion s'est fermée sans réponse. */
async function envoyer(chemin: string, partirApres?: number): Promise<number> {
  const headers = { 'content-length': OCTETS, 'content-type': 'application/octet-stream' }
  const envoi = request({ host: '127.0.0.1', port, path: `/admin/api/${chemin}`, method: 'POST', headers })
  const reponse = once(envoi, 'response').then(
    ([recue]: IncomingMessage[]) => recue?.resume().statusCode ?? 0,
    () => 0,
  )
  if (partirApres === undefined) envoi.end(Buffer.alloc(OCTETS))
  else envoi.write(Buffer.alloc(partirApres), () => envoi.destroy())
  return reponse
}

async function demander(): Promise<number> {
  const reponse = await fetch(`http://127.0.0.1:${port}/admin/x`)
  await reponse.arrayBuffer()
  return reponse.status
}

test.each([
  ['un 413 en route', 413, () => envoyer('trop-lourd')],
  ['un 401 sans lire le corps', 401, () => envoyer('sans-session')],
  ['un visiteur qui part en route', 0, () => envoyer('medias', 1_000_000)],
  ['une connexion coupée', 503, () => envoyer('coupe')],
])(
  'après %s, la demande suivante passe aussitôt et personne n’est dit en panne',
  async (_, attendu, faire) => {
    expect(await faire()).toBe(attendu)
    const debut = performance.now()
    const suivantes = await Promise.all([1, 2, 3].map(demander))
    expect(suivantes).toEqual([200, 200, 200])
    expect(performance.now() - debut).toBeLessThan(VITE_MS)
    expect(pannes).toEqual([])
  },
)

import { createServer } from 'node:http'
import next from 'next'
import { viderLeCorps } from '../src/platform/http/vider-le-corps.ts'
import { lireEcoute } from './environnement.ts'

/**
 * Le processus du back-office : Next sur un port local, que le portail relaie sous `/admin`. Dit au portail son port
 * quand il est prêt, et s'arrête au signal, ou quand le portail disparaît.
 */
const dossier = import.meta.dirname
const { hostname, port } = lireEcoute()

const serveur = createServer()
serveur.listen(port, hostname)
await new Promise((suite) => serveur.once('listening', suite))
const adresse = serveur.address()
const portOuvert = typeof adresse === 'object' && adresse !== null ? adresse.port : port

// Next n'attend pas `instrumentation.ts`, où la base s'ouvre : c'est elle qui dit quand tout est prêt.
process.once('back-office-ouvert', () => process.send?.({ type: 'pret', port: portOuvert }))

const application = next({ dev: false, dir: dossier, hostname, port: portOuvert })
await application.prepare()
const repondre = application.getRequestHandler()
serveur.on('request', (appel, reponse) => {
  viderLeCorps(appel, reponse)
  void repondre(appel, reponse)
})
// Un flux se téléverse en plusieurs minutes : seul le silence compte.
serveur.requestTimeout = 0

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, arreter)
process.on('disconnect', arreter)

function arreter(): void {
  serveur.close(() => process.exit(0))
  serveur.closeAllConnections()
}

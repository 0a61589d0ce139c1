import { parseArgs } from 'node:util'
import { demarrerFauxFranceTravail, IDENTIFIANTS } from '../../demonstration/faux-france-travail/serveur.ts'
import { ErreurDemarrage } from '../../src/platform/erreur-demarrage.ts'

const USAGE = 'Usage : npm run faux-france-travail -- [--port 4150] [--graine N]'

/** Un faux France Travail sur cette machine, jusqu'à Ctrl + C ; tout ce qu'il donne est inventé. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4150' },
    graine: { type: 'string', default: '1' },
  },
})

const faux = await demarrerFauxFranceTravail({
  port: lireEntier(values.port, 65_535),
  graine: lireEntier(values.graine, 4_294_967_295),
}).catch((cause: unknown) => {
  throw new ErreurDemarrage(`Le port ${values.port} n’est pas libre.`, { cause })
})
process.once('SIGINT', () => void faux.fermer())
process.once('SIGTERM', () => void faux.fermer())
console.log(`Faux France Travail, données inventées. Variables du portail :

FRANCE_TRAVAIL_URL_AUTH=${faux.urlAuth}
FRANCE_TRAVAIL_URL_API=${faux.urlApi}
FRANCE_TRAVAIL_CLIENT_ID=${IDENTIFIANTS.clientId}
FRANCE_TRAVAIL_CLIENT_SECRET=${IDENTIFIANTS.clientSecret}
`)

function lireEntier(texte: string, maximum: number): number {
  const valeur = /^\d{1,10}$/.test(texte) ? Number(texte) : Number.NaN
  if (!(valeur <= maximum)) throw new ErreurDemarrage(USAGE)
  return valeur
}

import { once } from 'node:events'
import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { ErreurDemarrage } from '../../platform/erreur-demarrage.ts'

interface AdresseDEcoute {
  readonly hote: string
  readonly port: number
}

/** Le port à ouvrir, libre avant tout travail ; pour 0, celui que le système prête. Lève `ErreurDemarrage`. */
export async function choisirLePort({ hote, port }: AdresseDEcoute): Promise<number> {
  const sonde = createServer()
  try {
    sonde.listen({ host: hote, port })
    await once(sonde, 'listening')
  } catch (cause) {
    throw new ErreurDemarrage(expliquer(cause, { hote, port }), { cause })
  }
  const adresse = sonde.address()
  sonde.close()
  await once(sonde, 'close')
  return typeof adresse === 'object' && adresse !== null ? adresse.port : port
}

/** L'adresse à taper pour joindre ce port de cette machine. */
export function adresseDEcoute({ hote, port }: AdresseDEcoute): string {
  const nom = hote === '0.0.0.0' || hote === '::' ? 'localhost' : hote
  return `http://${nom.includes(':') ? `[${nom}]` : nom}:${port}`
}

/** Ouvre le port. Lève `ErreurDemarrage` si le port est pris, réservé ou l'hôte inconnu. */
export async function ouvrirLePort(serveur: FastifyInstance, { hote, port }: AdresseDEcoute): Promise<void> {
  try {
    await serveur.listen({ host: hote, port })
  } catch (cause) {
    throw new ErreurDemarrage(expliquer(cause, { hote, port }), { cause })
  }
}

const LOCAUX = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/

/** Vrai si cet hôte ne se joint que de la machine même. */
export function estLocal(hote: string): boolean {
  return LOCAUX.test(hote)
}

function expliquer(cause: unknown, { hote, port }: AdresseDEcoute): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE')
    return `Le port ${port} est déjà utilisé : arrêtez l'autre programme, ou choisissez-en un autre (PORT=${port + 1} npm start).`
  if (code === 'EACCES')
    return `Le port ${port} est réservé par le système : choisissez PORT=3000, par exemple.`
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return `L'hôte « ${hote} » n'est pas une adresse de cette machine : corrigez HOTE.`
  return `Le port ${port} n'a pas pu être ouvert : ${cause instanceof Error ? cause.message : String(cause)}.`
}

import { appendFileSync } from 'node:fs'
import net from 'node:net'

/**
 * Chargé avant le programme (`NODE_OPTIONS=--import`) : note dans le fichier SENTINELLE chaque connexion qui quitte la
 * machine. Le back-office n'en ouvre aucune.
 */
const LOCAUX = /^(localhost|127\.\d+\.\d+\.\d+|::1|0\.0\.0\.0|::)$/
const connecter = net.Socket.prototype.connect

net.Socket.prototype.connect = function (...parametres) {
  const [options] = Array.isArray(parametres[0]) ? parametres[0] : parametres
  const hote = typeof options === 'object' && options !== null ? options.host : parametres[1]
  if (typeof hote === 'string' && !LOCAUX.test(hote)) appendFileSync(process.env.SENTINELLE, `${hote}\n`)
  return connecter.apply(this, parametres)
}

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { genererCatalogue, rentree } from '../../demonstration/generateur/index.ts'
import { type Jour, jourAParis, lireJour } from '../../src/kernel/jour.ts'
import { ErreurDemarrage } from '../../src/platform/erreur-demarrage.ts'

const USAGE =
  'Usage : npm run --silent generer-catalogue -- --formations N [--graine S] [--annee AAAA | --aujourdhui AAAA-MM-JJ]'
const OCTETS_PAR_ECRITURE = 262_144

/** Écrit un catalogue de démonstration LHÉO 2.3 sur la sortie standard, au rythme où elle le lit. */
const { values } = parseArgs({
  options: {
    formations: { type: 'string', default: '3000' },
    graine: { type: 'string', default: '1' },
    annee: { type: 'string' },
    aujourdhui: { type: 'string' },
  },
})

const options = {
  formations: lireEntier(values.formations, 5_000_000),
  graine: lireEntier(values.graine, 4_294_967_295),
  aujourdhui: lireEpoque(values.annee, values.aujourdhui),
}
await pipeline(Readable.from(grouper(genererCatalogue(options))), process.stdout).catch(passerSiFerme)

/** De grandes écritures : une formation par écriture coûterait plus que de la composer. */
function* grouper(morceaux: Iterable<string>): Generator<string> {
  let attente = ''
  for (const morceau of morceaux) {
    attente += morceau
    if (attente.length < OCTETS_PAR_ECRITURE) continue
    yield attente
    attente = ''
  }
  yield attente
}

/** `… | head` ferme le tube avant la fin : ce n'est pas une erreur. */
function passerSiFerme(cause: unknown): void {
  if (cause instanceof Error && 'code' in cause && cause.code === 'EPIPE') return
  throw cause
}

function lireEntier(texte: string, maximum: number): number {
  const valeur = /^\d{1,10}$/.test(texte) ? Number(texte) : Number.NaN
  if (!(valeur <= maximum)) throw new ErreurDemarrage(USAGE)
  return valeur
}

function lireEpoque(annee: string | undefined, aujourdhui: string | undefined): Jour {
  if (aujourdhui !== undefined) return lireJour(aujourdhui) ?? refuser()
  return annee === undefined ? jourAParis(new Date()) : rentree(lireEntier(annee, 2_100))
}

function refuser(): never {
  throw new ErreurDemarrage(USAGE)
}

import { sansCoupure } from '../src/kernel/typographie.ts'

/** Clés d'une configuration Payload dont le texte est montré. */
const MONTREES = new Set(['label', 'singular', 'plural', 'description', 'placeholder', 'group'])

/** La même configuration, dont les libellés et les aides ont leurs espaces insécables. */
export function insecables<Configuration extends object>(configuration: Configuration): Configuration
export function insecables(configuration: object): object {
  const entrees = Object.entries(configuration).map(([cle, valeur]) => [cle, ecrire(cle, valeur)])
  return Object.fromEntries(entrees)
}

function ecrire(cle: string, valeur: unknown): unknown {
  if (typeof valeur === 'string') return MONTREES.has(cle) ? sansCoupure(valeur) : valeur
  if (Array.isArray(valeur)) return valeur.map((element: unknown) => ecrire(cle, element))
  return estUneTable(valeur) ? insecables(valeur) : valeur
}

/** Une table de valeurs, non une fonction ni l'objet d'une classe. */
const estUneTable = (valeur: unknown): valeur is object =>
  typeof valeur === 'object' && valeur !== null && Object.getPrototypeOf(valeur) === Object.prototype

/** Les phrases de chaque espace de noms, avec leurs espaces insécables. */
export function phrasesInsecables<Espaces extends object>(espaces: Espaces): Espaces
export function phrasesInsecables(espaces: object): object {
  return Object.fromEntries(
    Object.entries(espaces).map(([cle, valeur]: [string, unknown]) => {
      if (typeof valeur === 'string') return [cle, sansCoupure(valeur)]
      return [cle, estUneTable(valeur) ? phrasesInsecables(valeur) : valeur]
    }),
  )
}

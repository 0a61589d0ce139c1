import { type Jour, lireJour } from '../../src/kernel/jour.ts'
import type { SaisieDe } from './document.ts'

/** Un texte mis en forme, dont le HTML n'importe pas au test. */
export const CORPS: SaisieDe<'actualites'>['corps'] = {
  root: { type: 'root', children: [], direction: null, format: '', indent: 0, version: 1 },
}

/** Un jour qui existe. */
export function jour(texte: string): Jour {
  const lu = lireJour(texte)
  if (lu === undefined) throw new RangeError(`jour inconnu : ${texte}`)
  return lu
}

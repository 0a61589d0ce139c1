import { Readable } from 'node:stream'
import type { EvenementLheo, Interpretation } from '../../domain/lecture.ts'
import { lireLheo, type OptionsLectureLheo } from './lire-lheo.ts'

/** Tous les événements de la lecture d'un flux donné en texte, en octets ou en morceaux. */
export async function lireTout(
  flux: string | Buffer | readonly Buffer[],
  options?: OptionsLectureLheo,
): Promise<EvenementLheo[]> {
  const morceaux = Array.isArray(flux) ? flux : [typeof flux === 'string' ? Buffer.from(flux) : flux]
  const evenements: EvenementLheo[] = []
  for await (const evenement of lireLheo(Readable.from(morceaux, { objectMode: false }), options)) {
    evenements.push(evenement)
  }
  return evenements
}

/** Les interprétations des formations d'un flux. */
export async function interpreterTout(
  flux: string | Buffer,
  options?: OptionsLectureLheo,
): Promise<Interpretation[]> {
  const evenements = await lireTout(flux, options)
  return evenements.flatMap((evenement) => (evenement.type === 'formation' ? [evenement.interpreter()] : []))
}

/** Enveloppe des formations dans un flux LHÉO 2.3. */
export const envelopper = (formations: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>${formations}</offres></lheo>`

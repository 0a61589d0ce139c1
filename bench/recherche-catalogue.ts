import { Readable } from 'node:stream'
import { genererCatalogue } from '../scripts/generateur/index.ts'
import { type Formation, lireLheo } from '../src/catalogue/index.ts'
import type { Jour } from '../src/kernel/jour.ts'

const GRAINE = 20_261_123

/** Les formations d'un catalogue inventé, lues comme celles d'un vrai flux ; toujours les mêmes pour un même jour. */
export async function* formationsInventees(nombre: number, jour: Jour): AsyncGenerator<Formation> {
  const flux = Readable.from(genererCatalogue({ formations: nombre, graine: GRAINE, aujourdhui: jour }))
  for await (const evenement of lireLheo(flux)) {
    if (evenement.type !== 'formation') continue
    const lecture = evenement.interpreter()
    if (lecture.etat === 'publiable') yield lecture.formation
  }
}

import { Readable } from 'node:stream'
import { genererCatalogue } from '../demonstration/generateur/index.ts'
import { type Formation, lireLheo } from '../src/catalogue/index.ts'
import type { Jour } from '../src/kernel/jour.ts'

const GRAINE = 20_261_123

/** Les formations d'un catalogue inventé, lues comme celles d'un vrai flux ; toujours les mêmes pour un même jour. */
export async function inventerFormations(nombre: number, jour: Jour): Promise<readonly Formation[]> {
  const formations: Formation[] = []
  const flux = Readable.from(genererCatalogue({ formations: nombre, graine: GRAINE, aujourdhui: jour }))
  for await (const evenement of lireLheo(flux)) {
    if (evenement.type !== 'formation') continue
    const lecture = evenement.interpreter()
    if (lecture.etat === 'publiable') formations.push(lecture.formation)
  }
  return formations
}

/** Pas premier avec les tailles mesurées : chaque tour marie autrement les textes et les actions. */
const PAS = 7919

/**
 * `nombre` formations tirées de quelques-unes, sans écrire ni relire de flux : au premier tour elles-mêmes, aux suivants
 * le texte et les facettes de l'une avec les actions (sessions, lieux, financements) d'une autre.
 */
export async function* multiplier(modeles: readonly Formation[], nombre: number): AsyncGenerator<Formation> {
  for (let rang = 0; rang < nombre; rang += 1) {
    const tour = Math.floor(rang / modeles.length)
    const texte = modeles[rang % modeles.length]
    const autre = modeles[(rang + tour * PAS) % modeles.length]
    if (texte === undefined || autre === undefined) return
    yield tour === 0 ? texte : { ...texte, numero: `${texte.numero}-${tour}`, actions: autre.actions }
  }
}

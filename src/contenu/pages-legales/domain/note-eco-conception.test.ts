import { describe, expect, it } from 'vitest'
import { CRITERES_RGESN, evaluerEcoConception } from './note-eco-conception.ts'
import type { ReponseRgesn } from './page-legale.ts'

function reponses(nombre: number, champs: Partial<ReponseRgesn> = {}): ReponseRgesn[] {
  return Array.from({ length: nombre }, (_, rang) => ({
    critere: `${1 + Math.floor(rang / 10)}.${1 + (rang % 10)}`,
    priorite: 'modere',
    etat: 'conforme',
    ...champs,
  }))
}

describe('note d’écoconception', () => {
  it('sans réponse → non évalué', () => {
    expect(evaluerEcoConception(undefined)).toEqual({ etat: 'non-evalue' })
    expect(evaluerEcoConception({ reponses: [] })).toEqual({ etat: 'non-evalue' })
  })

  it('lorsqu’il manque une réponse, même répétée une autre fois → aucune note', () => {
    const toutes = reponses(CRITERES_RGESN - 1)
    expect(evaluerEcoConception({ reponses: [...toutes, ...toutes.slice(0, 1)] })).toEqual({
      etat: 'en-cours',
      repondus: CRITERES_RGESN - 1,
    })
  })

  it('la note pondère par priorité, écarte ce qui ne s’applique pas et n’arrondit jamais au-dessus', () => {
    const [premiere, deuxieme, ...autres] = reponses(CRITERES_RGESN, { etat: 'non-applicable' })
    if (premiere === undefined || deuxieme === undefined) return expect.fail('aucune réponse')
    const evaluation = evaluerEcoConception({
      reponses: [
        { ...premiere, priorite: 'prioritaire', etat: 'conforme' },
        { ...deuxieme, priorite: 'recommande', etat: 'non-conforme' },
        ...autres,
      ],
    })
    expect(evaluation).toEqual({ etat: 'evalue', note: 54, conformes: 1, applicables: 2 })
  })
})

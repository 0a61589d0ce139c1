import { expect, onTestFinished } from 'vitest'
import { z } from 'zod'
import { creerJournal, type Journal } from './journal.ts'

const schema = z.looseObject({ level: z.string(), evenement: z.string() })

type Ligne = z.infer<typeof schema>

/**
 * Un journal qui retient ses lignes. À la fin du test, une ligne `warn` ou plus grave dont l'événement n'est pas parmi
 * `attendus` le fait échouer.
 */
export function journalDeTest(...attendus: readonly string[]): {
  readonly journal: Journal
  readonly lignes: readonly Ligne[]
} {
  const lignes: Ligne[] = []
  const journal = creerJournal('debug', { write: (ligne) => lignes.push(schema.parse(JSON.parse(ligne))) })
  onTestFinished(() => {
    const graves = lignes.filter(({ level }) => ['warn', 'error', 'fatal'].includes(level))
    expect(graves.filter(({ evenement }) => !attendus.includes(evenement))).toEqual([])
  })
  return { journal, lignes }
}

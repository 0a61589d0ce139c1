import { describe, expect, it } from 'vitest'
import type { Execution } from '../../../src/flux/back-office.ts'
import { duree, phraseEtat, taille } from './libelles.ts'

const EXECUTION: Execution = {
  id: '4',
  source: 'flux.xml',
  mode: 'complet',
  essai: false,
  force: false,
  debut: new Date('2026-11-02T05:00:00Z'),
  fin: new Date('2026-11-02T05:01:12Z'),
  etat: 'publiee',
  version: '12',
  volumes: { lues: 3, creees: 3, modifiees: 0, republiees: 0, inchangees: 0, retirees: 0, rejetees: 0 },
  gardes: [],
  anomalies: [],
}

describe('les mots des écrans de données', () => {
  it('disent l’état à l’heure de Paris, essai ou import', () => {
    expect(phraseEtat(EXECUTION)).toBe(
      'L’import du 2 nov. 2026, 06:00 a publié la version 12 du catalogue : 3 formations lues.',
    )
    const refusee = { ...EXECUTION, essai: true, etat: 'refusee', phrase: 'Le flux est tronqué.' } as const
    expect(phraseEtat(refusee)).toBe(
      'L’essai du 2 nov. 2026, 06:00 a été refusé, le catalogue n’a pas changé. Le flux est tronqué.',
    )
  })

  it('écrivent durées et tailles', () => {
    expect(duree(EXECUTION)).toBe('1\u00A0min 12\u00A0s')
    expect(duree({ debut: EXECUTION.debut })).toBe('')
    expect(taille(13_002_342)).toBe('12,4\u00A0Mo')
    expect(taille(1500)).toBe('1,5\u00A0Ko')
  })
})

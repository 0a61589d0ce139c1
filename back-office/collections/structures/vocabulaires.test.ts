import { expect, it } from 'vitest'
import { VOCABULAIRES_STRUCTURE } from '../../../src/contenu/structure/domain/vocabulaire.ts'
import { abreger, completerCle } from './vocabulaires.ts'

const vocabulaires = ['reseaux', 'thematiques', 'publics', 'modesAccueil', 'types'] as const

it.each(vocabulaires)(
  '%s : chaque clé tient dans une énumération PostgreSQL et se retrouve',
  (vocabulaire) => {
    for (const cle of VOCABULAIRES_STRUCTURE[vocabulaire].keys()) {
      expect(Buffer.byteLength(abreger(cle))).toBeLessThanOrEqual(63)
      expect(completerCle(abreger(cle), vocabulaire)).toBe(cle)
    }
  },
)

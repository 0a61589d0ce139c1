import { expect, it } from 'vitest'
import { facettesFormations } from './facettes.ts'

it('ce qui décide vient d’abord : payer, alternance, où, avant les niveaux', () => {
  const ordre = facettesFormations.map(({ id }) => id)
  expect(ordre.slice(0, 4)).toEqual(['financement', 'cpf', 'alternance', 'departement'])
  expect(ordre).toContain('niveau-sortie')
})

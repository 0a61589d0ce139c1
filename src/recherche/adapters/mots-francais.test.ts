import { expect, test } from 'vitest'
import { estFrancais } from './mots-francais.ts'

test.each(['fenetres', 'commis', 'vente', 'developpeur', 'orange', 'sauve'])(
  '« %s » est un mot français',
  (mot) => {
    expect(estFrancais(mot)).toBe(true)
  },
)

test.each(['carelage', 'plombie', 'mecanisien', 'tolouse'])('« %s » n’en est pas un', (mot) => {
  expect(estFrancais(mot)).toBe(false)
})

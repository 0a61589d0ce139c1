import { expect, it } from 'vitest'
import { enumerer, resumer, sansCoupure } from './typographie.ts'

it('les espaces des signes doubles et des guillemets sont insécables', () => {
  expect(sansCoupure('« Pour qui ? », à 14 h : oui ; 5 % !')).toBe(
    '«\u00a0Pour qui\u00a0?\u00a0», à 14 h\u00a0: oui\u00a0; 5\u00a0%\u00a0!',
  )
})

it('ce qui n’a pas d’espace n’en reçoit pas', () => {
  expect(sansCoupure('Mo-Fr 09:00-12:00; Sa off')).toBe('Mo-Fr 09:00-12:00; Sa off')
  expect(sansCoupure('https://exemple.fr/?a=1')).toBe('https://exemple.fr/?a=1')
})

it('une énumération n’a qu’une majuscule, sauf les sigles', () => {
  expect(enumerer(['Jeunes', 'Personnes en emploi', 'CPF'])).toBe('Jeunes, personnes en emploi, CPF')
  expect(enumerer([])).toBe('')
})

it('un résumé finit entre deux mots', () => {
  expect(resumer('Accueillir, conseiller et vendre', 24)).toBe('Accueillir, conseiller…')
  expect(resumer('Court', 24)).toBe('Court')
})

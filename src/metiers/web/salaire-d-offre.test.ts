import { expect, it } from 'vitest'
import { salaireLisible } from './salaire-d-offre.ts'

it.each([
  ['Mensuel de 2400,00 Euros à 2800,00 Euros', 'de 2 400 € à 2 800 € par mois'],
  ['Mensuel de 850.00 Euros à 1217.00 Euros sur 12 mois', 'de 850 € à 1 217 € par mois'],
  ['Mensuel de 1801.80 Euros à 2000.0 Euros sur 12.0 mois', 'de 1 801,80 € à 2 000 € par mois'],
  ['Mensuel de 1521.22 Euros sur 13 mois', '1 521,22 € par mois, sur 13 mois'],
  ['Mensuel de 2 100 € à 2 100 €', '2 100 € par mois'],
  ['Horaire de 10.03 Euros', '10,03 € de l’heure'],
  ['Annuel de 36000,00 Euros à 44000,00 Euros sur 12 mois', 'de 36 000 € à 44 000 € par an'],
  ['annuel de 1 Euro', '1 € par an'],
])('« %s » se lit « %s »', (libelle, attendu) => {
  expect(salaireLisible(libelle).replaceAll(/\s/gu, ' ')).toBe(attendu)
})

it.each(['Selon profil et expérience', 'Mensuel de 2500 à négocier', 'Autre', 'Cachet de 150 Euros', ''])(
  '« %s » reste ce que l’employeur écrit',
  (libelle) => {
    expect(salaireLisible(libelle)).toBe(libelle)
  },
)

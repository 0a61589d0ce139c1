import { expect, it } from 'vitest'
import { salaireLisible } from './salaire-d-offre.ts'

it.each([
  ['Mensuel de 2400,00 Euros à 2800,00 Euros', 'de 2 400 € à 2 800 € par mois'],
  ['Mensuel de 850.00 Euros à 1217.00 Euros sur 12 mois', 'de 850 € à 1 217 € par mois'],
  ['Mensuel de 1801.80 Euros à 2000.0 Euros sur 12.0 mois', 'de 1 801,80 € à 2 000 € par mois'],
  ['Mensuel de 1521.22 Euros sur 13 mois', '1 521,22 € par mois, sur 13 mois'],
  ['Mensuel de 1521.22 Euros sur 12.5 mois', '1 521,22 € par mois, sur 12,5 mois'],
  ['Mensuel de 2 100 € à 2 100 €', '2 100 € par mois'],
  ['Horaire de 10.03 Euros', '10,03 € de l’heure'],
  ['Horaire de 11.880 Euros', '11,88 € de l’heure'],
  ['Annuel de 36000,00 Euros à 44000,00 Euros sur 12 mois', 'de 36 000 € à 44 000 € par an'],
  ['annuel de 1 Euro', '1 € par an'],
  ['Mensuel de 2400,00', '2 400 € par mois'],
  ['Mensuel de 2400,00 à 2800,00 Euros', 'de 2 400 € à 2 800 € par mois'],
  ['Mensuel de 2.400,00 Euros', '2 400 € par mois'],
  ['Mensuel de 2.400 Euros', '2 400 € par mois'],
  ['Annuel de 36 k€ à 40 k€', 'de 36 000 € à 40 000 € par an'],
  ['Annuel de 36 à 40 k€', 'de 36 000 € à 40 000 € par an'],
  ['Cachet de 150,00 Euros', '150 € par cachet'],
  ['Autre de 1800,00 Euros', '1 800 €, période non précisée'],
  ['De 1800 Euros à 2000 Euros', 'de 1 800 € à 2 000 €, période non précisée'],
  ['Mensuel de 2800,00 Euros à 2400,00 Euros', 'de 2 400 € à 2 800 € par mois'],
  ['Mensuel de 2400,00 Euros sur 12 mois (Brut)', '2 400 € par mois (Brut)'],
  ['Mensuel de 2400,00 Euros brut', '2 400 € par mois brut'],
  ['Mensuel de 2400,00 Euros, primes', '2 400 € par mois, primes'],
  ['Mensuel de 2400,00 Euros + primes', '2 400 € par mois + primes'],
  ['Mensuel de 2400,00 Euros sur 12 mois selon expérience', '2 400 € par mois, selon expérience'],
  ['Mensuel de 2400,00 Euros à négocier', '2 400 € par mois, à négocier'],
  ['Mensuel de 0,00 Euros', ''],
  ['Mensuel de 0 Euros à 0.0 Euros sur 12 mois', ''],
  ['Mensuel de 0,00 Euros à 2000,00 Euros', 'jusqu’à 2 000 € par mois'],
  ['Mensuel de 2000,00 Euros à 0,00 Euros', '2 000 € par mois'],
])('« %s » se lit « %s »', (libelle, attendu) => {
  expect(salaireLisible(libelle).replaceAll(/\s/gu, ' ')).toBe(attendu)
})

it.each([
  'Selon profil et expérience',
  'Mensuel de 2500 à négocier',
  'Autre',
  'De 12 Euros de l’heure',
  'De 2000 Euros à 2500 Euros par mois',
  'Autre de 12',
  'De 35 à 40',
  'Cachet selon la convention',
  '',
])('« %s » reste ce que l’employeur écrit', (libelle) => {
  expect(salaireLisible(libelle)).toBe(libelle)
})

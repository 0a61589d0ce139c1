import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heureDeParis, instantDeParis, instantDuJour, jourDe } from './dates.ts'
import { validerPosition } from './lieu.ts'
import {
  type Regle,
  regleAdresse,
  regleChemin,
  regleCodeInsee,
  regleCodePostal,
  regleCourriel,
  regleIdentifiant,
  regleSegment,
  regleSiret,
  regleTelephone,
  regleUrl,
  valider,
} from './regles.ts'
import { groupeRenseigne, renseignes } from './renseignes.ts'
import { validerOrdre } from './textes.ts'

describe('règles de saisie', () => {
  it.each<[string, Regle, readonly string[], readonly string[]]>([
    [
      'adresse web',
      regleUrl,
      ['https://www.exemple.fr/page', 'Https://www.exemple.fr'],
      ['https:exemple.fr', 'https://exemple.fr/a b', 'exemple.fr', 'javascript:alert(1)', 'https://x'],
    ],
    [
      'chemin',
      regleChemin,
      ['/formations?q=soudeur', '/faq#cpf'],
      ['formations', '//ailleurs.fr', '/\\ailleurs.fr', '/a b'],
    ],
    ['adresse', regleAdresse, ['/agenda', 'https://a.fr'], ['//a.fr', 'agenda', 'mailto:a@b.fr']],
    ['courriel', regleCourriel, ['a@b.fr'], ['a@b', 'a b@c.fr']],
    [
      'téléphone',
      regleTelephone,
      ['05 61 00 00 00', '0561000000', '+33561000000', '3949'],
      ['05 61', 'appelez'],
    ],
    ['code postal', regleCodePostal, ['31000', '09100'], ['3100', '2A000']],
    ['code Insee', regleCodeInsee, ['31555', '2A004'], ['3155', '2C004']],
    ['SIRET', regleSiret, ['12345678901234'], ['123 456 789 01234']],
    ['segment', regleSegment, ['bourses-du-lycee'], ['a--b', 'Bourses', 'a-']],
    ['identifiant', regleIdentifiant, ['cio-albi', 'portail--cio'], ['Cio', 'cio_albi', '-cio', 'a---b']],
  ])('%s', (_, regle, justes, fausses) => {
    for (const texte of justes) expect(regle(texte), texte).toBeUndefined()
    for (const texte of fausses) expect(regle(texte), texte).toMatch(/\.$/)
  })

  it('un ordre est un nombre entier', () => {
    expect([0, -2, 10].map(validerOrdre)).toEqual([true, true, true])
    expect([1.5, null, '1'].map(validerOrdre)).not.toContain(true)
  })

  it('un champ vide n’est refusé que s’il est obligatoire', () => {
    expect(valider(regleUrl)('', {})).toBe(true)
    expect(valider(regleUrl)(null, { required: true })).toBe('Ce champ est obligatoire.')
  })

  it.each([
    [43.6, 1.4, true],
    [undefined, undefined, true],
    [43.6, undefined, 'Renseignez la latitude et la longitude, ou aucune des deux.'],
    [91, 1.4, 'Écrivez un nombre de degrés entre -90 et 90.'],
  ])('latitude %s et longitude %s', (latitude, longitude, attendu) => {
    expect(validerPosition(latitude, longitude, 90)).toBe(attendu)
  })
})

describe('dates gardées par Payload', () => {
  it.each([
    ['2026-12-07T09:30', '2026-12-07T08:30:00.000Z'],
    ['2027-07-05T09:30', '2027-07-05T07:30:00.000Z'],
  ])('%s à Paris', (heure, instant) => {
    expect(instantDeParis(heure)).toBe(instant)
    expect(heureDeParis(instant)).toBe(heure)
  })

  it('un jour va et vient, en toute saison', () => {
    const jours = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(jours, (date) => {
        const jour = date.toISOString().slice(0, 10)
        expect(jourDe(instantDuJour(jour))).toBe(jour)
      }),
    )
  })
})

it('une publication ne porte ni champ vide, ni groupe vide ; zéro et faux sont des valeurs', () => {
  expect(renseignes({ a: '', b: null, c: undefined, d: 0, e: false })).toEqual({ d: 0, e: false })
  expect(groupeRenseigne({ a: '', b: null })).toBeUndefined()
})

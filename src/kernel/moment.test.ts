import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estMoment, estPasse, instantAParis, minuteAParis, momentIso } from './moment.ts'

describe('moments à l’heure de Paris', () => {
  it.each([
    ['2026-12-07', true],
    ['2026-12-07T18:00', true],
    ['2026-02-29', false],
    ['2026-12-07T24:00', false],
    ['2026-12-07T18:00:00', false],
    ['2026-12-07 18:00', false],
    ['', false],
  ])('%s : %s', (texte, attendu) => {
    expect(estMoment(texte)).toBe(attendu)
  })

  it.each([
    ['hiver', '2026-12-07T18:00', '2026-12-07T17:00:00.000Z'],
    ['été', '2026-07-07T18:00', '2026-07-07T16:00:00.000Z'],
    ['dernière minute d’hiver', '2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['première minute d’été', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['heure qui n’existe pas', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['retour à l’heure d’hiver', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
    ['jour entier', '2026-12-07', '2026-12-06T23:00:00.000Z'],
  ])('%s', (_cas, moment, instant) => {
    expect(instantAParis(moment).toISOString()).toBe(instant)
  })

  it('une minute qui existe se retrouve', () => {
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (instant) => {
        const minute = minuteAParis(instant)
        expect(minuteAParis(instantAParis(minute))).toBe(minute)
        expect(Date.parse(momentIso(minute))).toBe(instantAParis(minute).getTime())
      }),
    )
  })

  it.each([
    ['2026-12-07T18:00', '2026-12-07T16:59:00Z', false],
    ['2026-12-07T18:00', '2026-12-07T17:00:00Z', true],
    ['2026-12-07', '2026-12-07T22:59:00Z', false],
    ['2026-12-07', '2026-12-07T23:00:00Z', true],
  ])('%s est passé à %s : %s', (moment, maintenant, attendu) => {
    expect(estPasse(moment, new Date(maintenant))).toBe(attendu)
  })
})

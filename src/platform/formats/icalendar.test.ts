import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lireJour } from '../../kernel/jour.ts'
import { type EvenementIcs, ecrireIcs } from './icalendar.ts'
import { lireIcs } from './lire-ics.fixture.ts'

const maintenant = new Date('2026-11-23T10:20:30.456Z')
const jour = (texte: string) => lireJour(texte) ?? expect.fail(texte)

const evenement: EvenementIcs = {
  uid: 'forum@exemple.fr',
  titre: 'Forum',
  quand: {
    type: 'heures',
    debut: new Date('2026-12-07T17:00:00Z'),
    fin: new Date('2026-12-07T19:30:00Z'),
  },
  description: 'Une ligne',
  adresse: 'https://exemple.fr/agenda/forum/forum',
}

const relire = (...evenements: readonly EvenementIcs[]) =>
  lireIcs(ecrireIcs({ produit: 'Agenda', nom: 'Agenda, essai' }, evenements, maintenant))

describe('agenda écrit (RFC 5545)', () => {
  it('des heures en temps universel', () => {
    const [lu] = relire(evenement).evenements
    expect(lu).toMatchObject({
      UID: 'forum@exemple.fr',
      DTSTAMP: '20261123T102030Z',
      DTSTART: '20261207T170000Z',
      DTEND: '20261207T193000Z',
      URL: 'https://exemple.fr/agenda/forum/forum',
    })
    expect(lu).not.toHaveProperty('STATUS')
  })

  it('sans durée, pas de fin', () => {
    const fin = new Date('2026-12-07T17:00:00Z')
    const [lu] = relire({ ...evenement, quand: { type: 'heures', debut: fin, fin } }).evenements
    expect(lu).not.toHaveProperty('DTEND')
  })

  it('des jours entiers : la fin est exclue, et le temps reste libre', () => {
    const quand = { type: 'jours', debut: jour('2026-12-30'), fin: jour('2026-12-31') } as const
    const [lu] = relire({ ...evenement, quand }).evenements
    expect(lu).toMatchObject({
      'DTSTART;VALUE=DATE': '20261230',
      'DTEND;VALUE=DATE': '20270101',
      TRANSP: 'TRANSPARENT',
    })
  })

  it('annulé, et numéroté de plus en plus haut à chaque modification', () => {
    const le = (instant: string) => ({ annule: true, modifieLe: new Date(instant) })
    const [avant, apres] = relire(
      { ...evenement, suivi: le('2026-11-01T08:00:00Z') },
      { ...evenement, suivi: le('2026-11-01T08:01:00Z') },
    ).evenements
    expect(avant).toMatchObject({ STATUS: 'CANCELLED', 'LAST-MODIFIED': '20261101T080000Z' })
    expect(Number(apres?.SEQUENCE)).toBe(Number(avant?.SEQUENCE) + 1)
    expect(Number(apres?.SEQUENCE)).toBeLessThan(2 ** 31)
  })

  it('tout texte se relit, sans ligne de plus de 75 octets ni propriété ajoutée', () => {
    const texte = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((tire) => !/\p{Cc}/u.test(tire))
    const morceaux = fc.array(fc.oneof(texte, fc.constantFrom('\n', '\\', ';', ',', 'BEGIN:VEVENT')))
    fc.assert(
      fc.property(
        morceaux.map((tires) => tires.join('')),
        (description) => {
          const fichier = ecrireIcs({ produit: 'Agenda' }, [{ ...evenement, description }], maintenant)
          for (const ligne of fichier.split('\r\n')) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75)
          const { evenements } = lireIcs(fichier)
          expect(evenements).toHaveLength(1)
          expect(evenements[0]?.DESCRIPTION).toBe(description)
        },
      ),
    )
  })

  it('un calendrier nommé, prêt à l’abonnement', () => {
    expect(relire().proprietes).toMatchObject({
      VERSION: '2.0',
      METHOD: 'PUBLISH',
      NAME: 'Agenda, essai',
      'REFRESH-INTERVAL;VALUE=DURATION': 'PT12H',
    })
  })
})

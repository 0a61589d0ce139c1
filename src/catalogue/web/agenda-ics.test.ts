import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lireDateLheo } from '../../kernel/date-lheo.ts'
import { lireJour } from '../../kernel/jour.ts'
import { ecrireIcs } from '../../platform/formats/index.ts'
import { joursDeSession, uidDeSession } from './agenda-ics.ts'

const maintenant = new Date('2026-11-23T10:20:30.456Z')

function jour(texte: string) {
  const lu = lireJour(texte)
  if (lu === undefined) throw new Error(texte)
  return lu
}

function agenda(titre: string, description = 'Une formation') {
  const evenement = {
    uid: uidDeSession('15_1', '927', 'exemple.fr'),
    titre,
    quand: { type: 'jours', debut: jour('2027-01-04'), fin: jour('2027-06-30') } as const,
    lieu: 'Toulouse (31000)',
    description,
    adresse: 'https://exemple.fr/formations/15_1/bts',
  }
  return ecrireIcs({ produit: 'Catalogue des formations' }, [evenement], maintenant)
}

describe('agenda d’une session', () => {
  it('la fin est exclue : un événement qui finit le 30 juin s’arrête le 1er juillet', () => {
    expect(agenda('BTS')).toContain('DTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270701\r\n')
  })

  it('les textes sont échappés', () => {
    expect(agenda('Cuisine, pâtisserie; niveau 1\\2', 'ligne 1\nligne 2')).toContain(
      'SUMMARY:Cuisine\\, pâtisserie\\; niveau 1\\\\2\r\n',
    )
    expect(agenda('x', 'ligne 1\nligne 2')).toContain('DESCRIPTION:ligne 1\\nligne 2\r\n')
  })

  it('un texte ne peut pas ajouter de propriété', () => {
    expect(agenda('x\r\nATTENDEE:mailto:a@b.fr')).not.toContain('\r\nATTENDEE')
  })

  it('l’identifiant ne change pas d’un téléchargement à l’autre', () => {
    const uid = /^UID:.+$/m
    expect(agenda('BTS').match(uid)?.[0]).toBe(agenda('BTS compta').match(uid)?.[0])
  })

  it('aucune ligne ne dépasse 75 octets, et déplier redonne le texte', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (titre) => {
        const fichier = agenda(titre.replace(/[\r\n\\;,]/g, ' '))
        for (const ligne of fichier.split('\r\n')) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75)
        expect(fichier.replaceAll('\r\n ', '')).toContain(`SUMMARY:${titre.replace(/[\r\n\\;,]/g, ' ')}\r\n`)
      }),
    )
  })
})

describe('jours d’une session', () => {
  const periode = (debut: string, fin: string) => ({
    periode: {
      debut: lireDateLheo(debut) ?? { type: 'inconnue' as const },
      fin: lireDateLheo(fin) ?? { type: 'inconnue' as const },
    },
  })

  it.each([
    ['20270104', '20270630', { debut: '2027-01-04', fin: '2027-06-30' }],
    ['20270104', '99999999', { debut: '2027-01-04', fin: '2027-01-04' }],
    ['20270104', '20270600', { debut: '2027-01-04', fin: '2027-01-04' }],
    ['20270104', '20260101', { debut: '2027-01-04', fin: '2027-01-04' }],
    ['20270100', '20270630', undefined],
    ['00000000', '20270630', undefined],
  ])('du %s au %s', (debut, fin, attendu) => {
    expect(joursDeSession(periode(debut, fin))).toEqual(attendu)
  })
})

import { expect, test } from 'vitest'
import { instance } from '../instance/instance.fixture.ts'
import { ecrireSecurityTxt } from './security-txt.ts'

test('security.txt : contact, échéance à un an et adresse canonique', () => {
  const texte = ecrireSecurityTxt(
    { ...instance, contact: { courriel: 'a@b.fr' } },
    new Date('2027-01-01T00:00:00Z'),
  )
  expect(texte).toContain('Contact: mailto:a@b.fr\n')
  expect(texte).toContain('Expires: 2028-01-01T00:00:00.000Z\n')
  expect(texte).toContain('/.well-known/security.txt\n')
})

import { TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { chiffrer, dechiffrer } from './chiffrement.ts'
import { codesNeufs, empreinteDuCode } from './codes-de-secours.ts'
import { adresseTotp, pasDuCode, secretNeuf } from './totp.ts'

const CLE = 'une clé de trente-deux caractères au moins'

describe('chiffrement du secret', () => {
  test('le même compte et la même clé le relisent', () => {
    expect(dechiffrer(chiffrer('SECRET', CLE, 7), CLE, 7)).toBe('SECRET')
  })

  test('lorsqu’il est collé sur un autre compte, que la clé change ou qu’il est touché → illisible', () => {
    const chiffre = chiffrer('SECRET', CLE, 7)
    expect(dechiffrer(chiffre, CLE, 8)).toBeUndefined()
    expect(dechiffrer(chiffre, `${CLE}.`, 7)).toBeUndefined()
    expect(dechiffrer(chiffre.slice(0, -2), CLE, 7)).toBeUndefined()
    expect(dechiffrer('rien', CLE, 7)).toBeUndefined()
    expect(dechiffrer('a.b.c', CLE, 7)).toBeUndefined()
  })

  test('deux fois le même secret → deux chiffrés', () => {
    expect(chiffrer('SECRET', CLE, 7)).not.toBe(chiffrer('SECRET', CLE, 7))
  })
})

describe('code TOTP', () => {
  // RFC 6238, annexe B, secret « 12345678901234567890 », SHA-1, les six derniers chiffres.
  const SECRET_RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  test.each([
    [59, '287082', 1],
    [1_111_111_109, '081804', 37_037_036],
    [20_000_000_000, '353130', 666_666_666],
  ])('vecteur de la RFC à %i s', (secondes, code, pas) => {
    expect(pasDuCode(SECRET_RFC, code, new Date(secondes * 1000))).toBe(pas)
  })

  test('un pas de décalage est admis, deux ne le sont pas', () => {
    const secret = secretNeuf()
    const emis = Date.UTC(2026, 0, 15, 10, 0, 0)
    const code = new TOTP({ secret }).generate({ timestamp: emis })
    const apres = (secondes: number) => pasDuCode(secret, code, new Date(emis + secondes * 1000))
    expect(apres(30)).toBe(apres(0))
    expect(apres(-30)).toBe(apres(0))
    expect(apres(60)).toBeUndefined()
    expect(apres(-60)).toBeUndefined()
  })

  test('une saisie qui n’a pas six chiffres n’est pas un code', () => {
    expect(pasDuCode(SECRET_RFC, '28708', new Date(59_000))).toBeUndefined()
    expect(pasDuCode(SECRET_RFC, 'abcdef', new Date(59_000))).toBeUndefined()
  })

  test('l’adresse porte l’émetteur, le compte et le secret', () => {
    const adresse = adresseTotp(SECRET_RFC, 'Me Former', 'camille@exemple.fr')
    expect(adresse).toContain('otpauth://totp/Me%20Former:camille%40exemple.fr')
    expect(adresse).toContain(`secret=${SECRET_RFC}`)
  })
})

describe('codes de secours', () => {
  test('dix codes distincts, lisibles', () => {
    const codes = codesNeufs()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^([A-HJKMNP-Z2-9]{4}-){3}[A-HJKMNP-Z2-9]{4}$/)
  })

  test('minuscules et espaces ne changent pas l’empreinte ; le compte, si', () => {
    const [code = ''] = codesNeufs()
    expect(empreinteDuCode(` ${code.toLowerCase().replaceAll('-', ' ')} `, 7)).toBe(empreinteDuCode(code, 7))
    expect(empreinteDuCode(code, 8)).not.toBe(empreinteDuCode(code, 7))
    expect(empreinteDuCode('123456', 7)).toBeUndefined()
  })
})

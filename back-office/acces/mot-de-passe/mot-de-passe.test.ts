import { describe, expect, test } from 'vitest'
import { refusDuMotDePasse } from './mot-de-passe.ts'

const PERSONNELS = ['Camille Delmas', 'camille.delmas@exemple.fr']
const refus = (motDePasse: string) => refusDuMotDePasse(motDePasse, PERSONNELS)

describe('mot de passe accepté', () => {
  test.each([
    ['12 caractères, quatre sortes', 'vK7!pQz2#mLx'],
    ['14 caractères, trois sortes', 'vK7kpQz2rmLxw9'],
    ['sept mots', 'sept canards roux traversent un grand jardin'],
    ['lettres accentuées', 'Éàq7!pQz2#mLx'],
  ])('%s', (_, motDePasse) => {
    expect(refus(motDePasse)).toBeUndefined()
  })
})

describe('mot de passe refusé', () => {
  test.each([
    ['11 caractères, quatre sortes', 'vK7!pQz2#mL', 'facile à deviner'],
    ['13 caractères, trois sortes', 'vK7kpQz2rmLxw', 'facile à deviner'],
    ['14 caractères, deux sortes', 'vkakpqzarmlxw9', 'facile à deviner'],
    ['six mots', 'six canards roux traversent le jardin', 'facile à deviner'],
    ['sept fois le même mot', 'mot mot mot mot mot mot mot', 'facile à deviner'],
    ['un même caractère', 'Aa1!Aa1!Aa1!Aa1!', 'répète'],
    ['mot courant orné', 'MotDePasse2026!', 'plus courants'],
    ['mot courant déguisé', 'P@ssw0rd2026!!', 'plus courants'],
    ['deux mots courants', 'Bonjour-Toulouse-31', 'plus courants'],
    ['mot de passe volé, orné', 'Charlotte2024!', 'plus courants'],
    ['mot de passe volé, déguisé', '!!Ch4rl0tte-75!', 'plus courants'],
    ['mot de passe volé, tel quel', '4815162342Lost!', 'plus courants'],
    ['suite du clavier', 'Azertyuiop123!', 'plus courants'],
    ['le nom', 'vK7!Delmas2#mLx', 'votre nom'],
    ['le courriel', 'vK7!exemple2#mLx', 'votre nom'],
    ['démesuré', `vK7!${'pQz2#mLx'.repeat(40)}`, 'Au plus 256'],
  ])('%s', (_, motDePasse, raison) => {
    expect(refus(motDePasse)).toContain(raison)
  })
})

import { describe, expect, it } from 'vitest'
import { lireAcces } from './acces.ts'

describe('lireAcces', () => {
  it.each([
    ['Cet emploi est accessible sans diplôme particulier.', true, []],
    ['Un CAPA ou un Bac pro dans le domaine agricole est apprécié.', false, ['3', '4']],
    [
      'Ce métier est accessible avec un diplôme de niveau CAP/BEP à Bac (professionnel, ...).',
      false,
      ['3', '4'],
    ],
    ['Cet emploi est accessible de Bac+2 à Bac+5 en informatique.', false, ['5', '6', '7']],
    ['Accessible avec un master ou un diplôme d’ingénieur.', false, ['7']],
    ['Il est accessible avec une expérience dans la vente sans diplôme particulier.', true, []],
    ['Un doctorat est exigé.', false, ['8']],
    ['Un bachelor ou une licence professionnelle.', false, ['6']],
    ['La maîtrise d’un logiciel peut être demandée.', false, []],
    ['', false, []],
  ] as const)('« %s »', (phrase, sansDiplome, niveaux) => {
    expect(lireAcces([phrase])).toEqual({ sansDiplome, niveaux })
  })
})

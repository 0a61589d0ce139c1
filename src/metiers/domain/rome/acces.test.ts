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
    ["Cet emploi est accessible avec un Diplôme d'Etat d'Infirmier, obligatoire pour exercer.", false, ['6']],
    ["Accessible avec le Diplôme d'Etat d'Infirmier de Bloc Opératoire -IBODE-.", false, ['7']],
    ["Cet emploi est accessible avec un Diplôme d'Etat d'Aide-Soignant.", false, ['4']],
    ["Accessible avec le Diplôme d'Etat -DE- d'infirmier.", false, ['6']],
    ["Il faut un Diplôme d'Etat d'éducateur spécialisé (DEES).", false, ['6']],
    ["Un Diplôme d'État d'aide-soignant, de niveau 4, est obligatoire.", false, ['4']],
    ['Les Licences, Masters et écoles d’ingénieurs.', false, ['6', '7']],
    ['Cet emploi est accessible à tous les niveaux de qualification.', true, []],
    ["Aucun diplôme n'est nécessaire pour accéder aux formations.", true, []],
    ['Accessible avec un diplôme de niveau CAP/BEP à Bac +2 en électricité.', false, ['3', '4', '5']],
    ['', false, []],
  ] as const)('« %s »', (phrase, sansDiplome, niveaux) => {
    expect(lireAcces([phrase])).toEqual({ sansDiplome, niveaux })
  })
})

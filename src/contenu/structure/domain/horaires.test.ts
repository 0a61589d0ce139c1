import { describe, expect, it } from 'vitest'
import { horairesEnClair } from './horaires-en-clair.ts'

const clair = (texte: string) => horairesEnClair(texte)?.map((phrase) => phrase.replaceAll('\u00a0', ' '))

describe('horaires d’ouverture en français', () => {
  it.each([
    ['Mo-Fr 10:00-20:00', ['Du lundi au vendredi, 10 h – 20 h']],
    [
      'Mo-Th 09:00-12:30,13:30-17:30; Fr 09:00-12:30',
      ['Du lundi au jeudi, 9 h – 12 h 30 et 13 h 30 – 17 h 30', 'Le vendredi, 9 h – 12 h 30'],
    ],
    ['Tu,Th 14:00-17:00', ['Le mardi et le jeudi, 14 h – 17 h']],
    ['Mo,Tu,Th,Fr 09:00-12:00', ['Le lundi, le mardi, le jeudi et le vendredi, 9 h – 12 h']],
    ['Fr-Mo 09:05-12:00', ['Le lundi et du vendredi au dimanche, 9 h 05 – 12 h']],
    ['24/7', ['Tous les jours, 24 h sur 24']],
    ['10:00-18:00', ['Tous les jours, 10 h – 18 h']],
    ['Mo-Sa 08:00-12:00; PH off', ['Du lundi au samedi, 8 h – 12 h', 'Fermé les jours fériés']],
    ['Mo-Su 08:00-12:00; Su off', ['Du lundi au samedi, 8 h – 12 h']],
  ])('%s', (texte, attendu) => {
    expect(clair(texte)).toEqual(attendu)
  })

  it('une règle remplace la précédente pour ses jours', () => {
    expect(clair('Mo-Fr 08:00-12:00; We 14:00-16:00')).toEqual([
      'Le lundi, le mardi, le jeudi et le vendredi, 8 h – 12 h',
      'Le mercredi, 14 h – 16 h',
    ])
  })

  it.each([
    '',
    'sur rendez-vous',
    'Jan-Mar Mo 08:00-12:00',
    'Mo 12:00-08:00',
    'Mo 25:00-26:00',
    'Mo off',
    'SH off',
    'Mo 08:00+',
  ])('« %s » n’est pas compris : le texte sera montré tel quel', (texte) => {
    expect(horairesEnClair(texte)).toBeUndefined()
  })
})

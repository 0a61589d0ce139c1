import { expect, it } from 'vitest'
import { neDitRien } from './absence.ts'

it.each([
  '',
  '-',
  '---',
  '…'.replace('…', '...'),
  '?',
  'NC',
  'N/C',
  'n.c.',
  'N.C',
  'nc',
  'ND',
  'N/A',
  'n.a.',
  'NR',
  'néant',
  'Néant.',
  'NEANT',
  'aucun',
  'Aucune',
  'à préciser',
  'A PRECISER',
  'à définir',
  'À compléter',
  'à venir',
  'sans objet',
  'Sans objet.',
  'S/O',
  '0',
  '00',
  'xxx',
  'XXXX',
  'Non renseigné',
  'non renseignée',
  'Non communiqué.',
  'Non précisé',
  'non concerné',
  'null',
  'RAS',
  'voir site',
  'Nous consulter',
  'en attente',
  'Aucun rythme d’alternance déclaré.',
  'Informations non renseignées',
])('« %s » ne dit rien', (texte) => {
  expect(neDitRien(texte)).toBe(true)
})

it.each([
  'Aucun diplôme exigé',
  'Sans diplôme',
  'Sans prérequis',
  'À distance',
  'NCIS',
  'Nantes',
  'Ras-le-bol',
  '0,5 jour',
  'Non',
  'Oui',
  'Test de niveau',
  'Voir le site de la mairie pour les dates',
  'Xénophon',
  'N°5',
  'Nord',
  'Rien que des exercices pratiques',
  '100',
  'Définir un projet',
  'C',
  'R&D',
])('« %s » dit quelque chose', (texte) => {
  expect(neDitRien(texte)).toBe(false)
})

it('« Aucune » est un fait où l’on demande une condition', () => {
  expect(neDitRien('Aucune', true)).toBe(false)
  expect(neDitRien('NC', true)).toBe(true)
})

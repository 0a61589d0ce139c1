import { expect, it } from 'vitest'
import type { Lieu } from '../../referentiels/index.ts'
import { territoiresDuLieu } from './territoires-du-lieu.ts'

const lieu = (code: string, type: Lieu['type'], departement?: string): Lieu => ({
  code,
  type,
  libelle: code,
  latitude: 43,
  longitude: 1,
  codesPostaux: [],
  ...(departement === undefined ? {} : { departement }),
})

it.each([
  ['sans lieu', undefined, ['region 76 Occitanie', 'france FR France']],
  ['une région', lieu('R53', 'region'), ['region 53 Bretagne', 'france FR France']],
  [
    'un département',
    lieu('D31', 'departement', '31'),
    ['departement 31 Haute-Garonne', 'region 76 Occitanie', 'france FR France'],
  ],
  [
    'une commune d’une autre région',
    lieu('35238', 'commune', '35'),
    ['departement 35 Ille-et-Vilaine', 'region 53 Bretagne', 'france FR France'],
  ],
])('%s', (_cas, demande, attendus) => {
  const territoires = territoiresDuLieu(demande, '76')
  expect(territoires.map(({ type, code, libelle }) => `${type} ${code} ${libelle}`)).toEqual(attendus)
})

import { type Commune, creerTerritoires } from '../../referentiels/index.ts'

const COMMUNES: readonly (readonly [insee: string, nom: string, habitants: number, codesPostaux: string])[] =
  [
    ['31555', 'Toulouse', 511_684, '31000 31100 31200 31300 31400 31500'],
    ['34172', 'Montpellier', 307_101, '34000 34070 34080 34090'],
    ['30189', 'Nîmes', 148_236, '30000 30900'],
    ['66136', 'Perpignan', 119_656, '66000 66100'],
    ['82121', 'Montauban', 61_372, '82000'],
    ['81004', 'Albi', 48_902, '81000'],
    ['65440', 'Tarbes', 43_000, '65000'],
    ['46102', 'Figeac', 9_900, '46100'],
    ['31483', 'Saint-Gaudens', 12_000, '31800'],
    ['32160', 'L’Isle-Jourdain', 9_400, '32600'],
    ['34344', 'La Grande-Motte', 8_700, '34280'],
    ['30350', 'Le Vigan', 3_900, '30120'],
    ['32107', 'Condom', 6_500, '32100'],
    ['65286', 'Lourdes', 13_266, '65100'],
    ['48095', 'Mende', 12_300, '48000'],
    ['09122', 'Foix', 9_700, '09000'],
    ['11069', 'Carcassonne', 46_400, '11000'],
    ['81001', 'Aguts', 230, '81470'],
    ['26113', 'Die', 4_800, '26150'],
    ['75056', 'Paris', 2_102_650, '75001'],
    ['69123', 'Lyon', 522_969, '69001'],
    ['37261', 'Tours', 137_658, '37000'],
    ['44082', 'Ligné', 5_400, '44850'],
  ]

const REGIONS: Readonly<Record<string, string>> = {
  '26': '84',
  '75': '11',
  '69': '84',
  '37': '24',
  '44': '52',
}

/** Quelques communes d'Occitanie et d'ailleurs, dont des noms qui sont aussi des mots. */
export const territoiresDeFrance = creerTerritoires(COMMUNES.map(commune), '76')

function commune([insee, nom, population, codesPostaux]: (typeof COMMUNES)[number]): Commune {
  const departement = insee.slice(0, 2)
  return {
    insee,
    nom,
    departement,
    region: REGIONS[departement] ?? '76',
    codesPostaux: codesPostaux.split(' '),
    population,
    position: { latitude: 43, longitude: 2 },
    precision: 'centre',
  }
}

import { creerTerritoires } from '../../../referentiels/index.ts'

const COMMUNES = [
  ['31555', 'Toulouse', '76', 43.6, 1.44],
  ['81004', 'Albi', '76', 43.93, 2.15],
  ['81105', 'Graulhet', '76', 43.76, 1.99],
  ['11339', 'Saint-Denis', '76', 43.36, 2.22],
  ['93066', 'Saint-Denis', '11', 48.93, 2.36],
] as const

export const territoiresDEssai = creerTerritoires(
  COMMUNES.map(([insee, nom, region, latitude, longitude]) => ({
    insee,
    nom,
    region,
    departement: insee.slice(0, 2),
    codesPostaux: [`${insee.slice(0, 2)}000`],
    population: 9_000,
    position: { latitude, longitude },
    precision: 'centre' as const,
  })),
  '76',
)

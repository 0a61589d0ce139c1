import { expect, it } from 'vitest'
import { lireJour } from '../../kernel/jour.ts'
import type { Requete } from '../domain/requete.ts'
import { elargir } from './elargir.ts'

const liste = {
  id: 'cours',
  libelles: { singulier: 'cours', pluriel: 'cours', feminin: false },
  facettes: [
    { id: 'niveau', libelle: 'Niveau', libelleValeur: (valeur: string) => valeur },
    {
      id: 'departement',
      libelle: 'Département',
      libelleValeur: (valeur: string) => valeur,
      partout: 'a-distance',
    },
  ],
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'distance', libelle: 'Distance' },
  ],
  dates: { du: 'du', au: 'au', legende: 'Dates', quoi: '' },
}
const jour = (texte: string) => lireJour(texte) ?? expect.fail(texte)
const MENDE = { code: '48095', libelle: 'Mende (48)', latitude: 44.52, longitude: 3.5, rayonKm: 30 }
const DEMANDE: Requete = {
  texte: 'soudeur alu',
  litteral: false,
  facettes: { niveau: ['3'] },
  tri: 'pertinence',
  page: 2,
  parPage: 20,
  expliquer: false,
}

/** Les propositions quand chaque requête vaut ce que dit `valoir`. */
const proposer = (requete: Requete, total: number, valoir: (une: Requete) => number) =>
  elargir({ compter: valoir }, liste, { requete, total }).map(({ libelle, total: un }) => [libelle, un])

it('sans chaque mot, sans chaque filtre : seulement ce qui donne davantage', () => {
  const valoir = ({ texte, facettes }: Requete) =>
    (texte === 'soudeur' ? 5 : texte === 'alu' ? 2 : 0) + (facettes.niveau === undefined ? 4 : 0)
  expect(proposer(DEMANDE, 2, valoir)).toEqual([
    ['Sans le filtre «\u00a0Niveau\u00a0»', 4],
    ['Sans le mot «\u00a0alu\u00a0»', 5],
  ])
})

it('plus loin, puis tout le département, toute la région, partout, tant que cela donne davantage', () => {
  const valoir = ({ lieu, facettes }: Requete) => {
    if (lieu !== undefined) return lieu.rayonKm >= 70 ? 3 : 0
    return facettes.departement === undefined ? 40 : facettes.departement.length * 2
  }
  const situee = { ...DEMANDE, facettes: {}, texte: '', lieu: MENDE }
  expect(proposer(situee, 0, valoir)).toEqual([
    ['Dans un rayon de 70 km autour de Mende (48)', 3],
    ['Dans tout le département (Lozère)', 4],
    ['Dans toute la région (Occitanie)', 28],
    ['Partout', 40],
  ])
})

it('un département s’étend à sa région', () => {
  const valoir = ({ facettes }: Requete) => facettes.departement?.length ?? 0
  const lozere = { ...DEMANDE, facettes: { departement: ['48', 'a-distance'] }, texte: '' }
  expect(proposer(lozere, 0, valoir)).toEqual([['Dans toute la région (Occitanie)', 14]])
})

it('une période se prolonge d’un mois', () => {
  const valoir = ({ periode }: Requete) => (periode?.au === '2027-03-03' ? 6 : periode === undefined ? 9 : 0)
  const datee = { ...DEMANDE, facettes: {}, texte: '', periode: { au: jour('2027-01-31') } }
  expect(proposer(datee, 0, valoir)).toEqual([
    ['À toute date', 9],
    ['Un mois plus tard, jusqu’au 3 mars 2027', 6],
  ])
})

import { describe, expect, it } from 'vitest'
import { jourDeNumero } from '../../../kernel/jour.ts'
import type { NiveauDeTension } from '../../../metiers/index.ts'
import { rechercheDEssai } from '../../web/recherche-d-essai.fixture.ts'
import { metierDEssai } from './metier-d-essai.fixture.ts'
import type { MetierIndexe } from './metier-indexe.ts'

const JOUR = jourDeNumero(20_781)
const NIVEAUX: readonly (NiveauDeTension | undefined)[] = [2, 5, undefined, 1, 5, 4, undefined]

const indexes = (demonstration: boolean): readonly MetierIndexe[] =>
  NIVEAUX.map((niveau, rang) => {
    const metier = metierDEssai({ codeRome: `D110${rang}` })
    const lue = niveau === undefined ? {} : { tension: { niveau, periode: '2025', demonstration } }
    return { metier, nombreFormations: 0, departements: [], ...lue }
  })

const requete = (facettes: Readonly<Record<string, readonly string[]>>) => ({
  texte: '',
  litteral: false,
  facettes,
  tri: 'pertinence' as const,
  page: 1,
  parPage: 20,
  expliquer: false,
})

function chercher(demonstration: boolean, facettes: Readonly<Record<string, readonly string[]>> = {}) {
  return rechercheDEssai([], JOUR, indexes(demonstration)).rechercher('metiers', requete(facettes))
}

describe('facette « tension »', () => {
  it('de la plus forte à la plus faible, les seuls métiers dont le niveau est connu', async () => {
    const { facettes } = await chercher(false)
    const tension = facettes.find(({ id }) => id === 'tension')
    expect(tension?.libelle).toBe('Difficulté à recruter')
    expect(tension?.valeurs.map(({ libelle, nombre }) => [libelle, nombre])).toEqual([
      ['Tension très forte', 2],
      ['Tension forte', 1],
      ['Tension faible', 1],
      ['Tension très faible', 1],
    ])
  })

  it('cocher une valeur donne exactement son nombre', async () => {
    const { facettes } = await chercher(false)
    const valeurs = facettes.find(({ id }) => id === 'tension')?.valeurs ?? []
    for (const { valeur, nombre } of valeurs)
      expect((await chercher(false, { tension: [valeur] })).total).toBe(nombre)
    expect((await chercher(false, { tension: ['tres-forte', 'forte'] })).total).toBe(3)
  })

  it('un niveau inventé le dit, et ne répond pas au filtre du vrai', async () => {
    const { facettes } = await chercher(true)
    const libelles = facettes.find(({ id }) => id === 'tension')?.valeurs.map(({ libelle }) => libelle)
    expect(libelles?.[0]).toBe('Tension très forte (démonstration)')
    expect((await chercher(true, { tension: ['tres-forte'] })).total).toBe(0)
    expect((await chercher(true, { tension: ['demonstration-tres-forte'] })).total).toBe(2)
  })

  it('la carte le montre avec son année', async () => {
    const { resultats } = await chercher(false, { tension: ['forte'] })
    expect(resultats[0]?.carte).toMatchObject({ tension: 'Tension forte en 2025' })
  })
})

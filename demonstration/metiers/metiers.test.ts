import { describe, expect, it } from 'vitest'
import { GRANDS_DOMAINES } from '../../src/metiers/domain/rome/grands-domaines.ts'
import { lireMetiersDeDemonstration } from './metiers.ts'

const METIERS = lireMetiersDeDemonstration()
const codes = new Set(METIERS.map(({ codeRome }) => codeRome))

describe('les métiers de démonstration', () => {
  it('au moins six par grand domaine, chacun une fois', () => {
    expect(codes.size).toBe(METIERS.length)
    const parDomaine = Map.groupBy(METIERS, ({ grandDomaine }) => grandDomaine.code)
    for (const lettre of GRANDS_DOMAINES.keys()) {
      expect(parDomaine.get(lettre)?.length, lettre).toBeGreaterThanOrEqual(6)
    }
  })

  it.each(METIERS.map((metier) => [metier.codeRome, metier] as const))(
    '%s a toutes ses rubriques',
    (_, metier) => {
      expect(metier.definition.length).toBeGreaterThanOrEqual(4)
      expect(metier.acces.length).toBeGreaterThanOrEqual(1)
      expect(metier.sansDiplome || metier.niveauxAcces.length > 0).toBe(true)
      expect(metier.competences.map(({ competences }) => competences.length)).toEqual([6, 3])
      expect(metier.savoirs[0]?.savoirs.length).toBeGreaterThanOrEqual(4)
      expect(metier.contextes).toHaveLength(3)
      expect(metier.appellations[0]).toMatchObject({ libelle: metier.intitule, principale: true })
      expect(metier.centresInteret.filter(({ principal }) => principal)).toHaveLength(1)
    },
  )

  it('leurs voisins sont de la démonstration, et jamais eux-mêmes ni cités deux fois', () => {
    for (const { codeRome, proches, evolutions } of METIERS) {
      const voisins = [...proches, ...evolutions]
      expect(proches.length, codeRome).toBeGreaterThan(0)
      expect(new Set(voisins).size, codeRome).toBe(voisins.length)
      expect(
        voisins.filter((code) => code === codeRome || !codes.has(code)),
        codeRome,
      ).toEqual([])
    }
  })

  it('leurs phrases sont des phrases : majuscule, point, apostrophe courbe', () => {
    for (const { codeRome, definition, acces } of METIERS) {
      for (const phrase of [...definition, ...acces]) {
        expect(phrase, codeRome).toMatch(/^\p{Lu}[^'|]*\.$/u)
      }
    }
  })
})

import { describe, expect, it } from 'vitest'
import { nomenclatureDuRome } from '../../src/metiers/adapters/rome/nomenclature.ts'
import { GRANDS_DOMAINES } from '../../src/metiers/domain/rome/grands-domaines.ts'
import { lireMetiersDeDemonstration, lireTextesDeDemonstration } from './metiers.ts'

const { metiers } = lireMetiersDeDemonstration()
const TEXTES = lireTextesDeDemonstration()
const decrits = new Set(TEXTES.map(({ code }) => code))
const METIERS = metiers.filter(({ codeRome }) => decrits.has(codeRome))

describe('les métiers de démonstration', () => {
  it('au moins six par grand domaine, chacun une fois, sous son nom du ROME', () => {
    expect(decrits.size).toBe(TEXTES.length)
    const intitules = new Map(metiers.map(({ codeRome, intitule }) => [codeRome, intitule]))
    expect(TEXTES.filter(({ code, intitule }) => intitules.get(code) !== intitule)).toEqual([])
    const parDomaine = Map.groupBy(METIERS, ({ grandDomaine }) => grandDomaine.code)
    for (const lettre of GRANDS_DOMAINES.keys()) {
      expect(parDomaine.get(lettre)?.length, lettre).toBeGreaterThanOrEqual(6)
    }
  })

  it('tous les métiers du ROME y sont ; ceux que rien ne décrit, avec leurs seuls faits', () => {
    const faits = nomenclatureDuRome().metiers.filter(({ codeRome }) => !decrits.has(codeRome))
    expect(metiers.filter(({ codeRome }) => !decrits.has(codeRome))).toEqual(faits)
    expect(faits.length + METIERS.length).toBe(1584)
  })

  it.each(METIERS.map((metier) => [metier.codeRome, metier] as const))(
    '%s a toutes ses rubriques',
    (_, metier) => {
      expect(metier.definition.length).toBeGreaterThanOrEqual(4)
      expect(metier.acces.length).toBeGreaterThanOrEqual(1)
      expect(metier.sansDiplome || metier.niveauxAcces.length > 0).toBe(true)
      expect(metier.competences.map(({ competences }) => competences.length)).toEqual([6, 3])
      expect(metier.savoirs[0]?.savoirs.length).toBeGreaterThanOrEqual(4)
      expect(metier.contextes.length).toBeGreaterThan(0)
      expect(metier.appellations[0]).toMatchObject({ libelle: metier.intitule, principale: true })
    },
  )

  it('leurs phrases sont des phrases : majuscule, point, apostrophe courbe', () => {
    for (const { codeRome, definition, acces } of METIERS) {
      for (const phrase of [...definition, ...acces]) {
        expect(phrase, codeRome).toMatch(/^\p{Lu}[^'|]*\.$/u)
      }
    }
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemblerMetiers } from './assembler.ts'
import { lignesIgnorees, trouverCoupure } from './controler.ts'
import { TABLES_VIDES, type TablesRome } from './tables.ts'

const code = fc.constantFrom('A1101', 'A1201', 'B1101', 'M1805', 'Z0000', '')
const tables: fc.Arbitrary<TablesRome> = fc
  .record({
    codes: fc.array(fc.record({ code_rome: code, libelle_rome: fc.string() })),
    mobilites: fc.array(
      fc.record({
        code_rome: code,
        code_rome_cible: code,
        numero_ordre: fc.nat(9).map(String),
        libelle_type_mobilite: fc.constantFrom('Proche', 'Evolution'),
      }),
    ),
  })
  .map((remplies) => ({ ...TABLES_VIDES, ...remplies }))

describe('assemblerMetiers', () => {
  it('aucun métier répété ; ses voisins existent, ne sont pas lui et ne sont dits qu’une fois', () => {
    fc.assert(
      fc.property(tables, (lues) => {
        const metiers = assemblerMetiers(lues)
        const codes = metiers.map(({ codeRome }) => codeRome)
        expect(new Set(codes).size).toBe(codes.length)
        for (const { codeRome, proches, evolutions } of metiers) {
          const voisins = [...proches, ...evolutions]
          expect(new Set(voisins).size).toBe(voisins.length)
          expect(voisins.filter((voisin) => voisin === codeRome || !codes.includes(voisin))).toEqual([])
        }
      }),
    )
  })
})

const metier = (code_rome: string) => ({ code_rome, libelle_rome: code_rome })

describe('lignesIgnorees', () => {
  it('lorsqu’une ligne cite un métier ou un item inconnu → comptée, avec sa raison', () => {
    const lues = {
      ...TABLES_VIDES,
      codes: [metier('A1101'), metier('A1101'), metier('inconnu')],
      mobilites: [{ code_rome: 'A1101', code_rome_cible: 'B1101' }],
      textes: [{ code_rome: 'B1101' }, { code_rome: 'A1101' }],
      liens: [{ code_rome: 'A1101', code_ogr: '12' }],
    }
    expect(lignesIgnorees(lues)).toEqual([
      { fichier: 'codes', nombre: 2, raison: 'code ROME mal formé ou répété' },
      { fichier: 'textes', nombre: 1, raison: 'métier inconnu' },
      { fichier: 'mobilites', nombre: 1, raison: 'métier visé inconnu' },
      { fichier: 'liens', nombre: 1, raison: 'compétence, savoir ou condition sans libellé' },
    ])
  })

  it('lorsque tout est connu → rien', () => {
    expect(lignesIgnorees({ ...TABLES_VIDES, codes: [metier('A1101')], textes: [metier('A1101')] })).toEqual(
      [],
    )
  })
})

describe('trouverCoupure', () => {
  const deux = { ...TABLES_VIDES, codes: [metier('A1101'), metier('A1201')] }

  it('lorsque les codes s’arrêtent avant les appellations → le référentiel des codes', () => {
    const coupure = trouverCoupure({ ...deux, appellations: [metier('A1101'), metier('M1805')] })
    expect(coupure?.fichier).toBe('codes')
  })

  it('lorsque des métiers n’ont aucun texte → le fichier des textes', () => {
    expect(trouverCoupure({ ...deux, textes: [metier('A1101')] })?.fichier).toBe('textes')
  })

  it('lorsque chaque métier est décrit, ou que le fichier est absent de la publication → rien', () => {
    expect(trouverCoupure({ ...deux, textes: deux.codes, appellations: deux.codes })).toBeUndefined()
    expect(trouverCoupure(deux)).toBeUndefined()
  })
})

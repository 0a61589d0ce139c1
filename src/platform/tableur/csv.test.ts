import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvEnFlux, ecrireCsv } from './csv.ts'

const relire = (csv: string) => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })

describe('ecrireCsv', () => {
  it('le fichier s’ouvre dans un tableur français', () => {
    const instant = new Date('2026-11-25T13:05:00Z')
    expect(
      ecrireCsv(
        ['Nom', 'Valeur'],
        [
          ['é', -1.5],
          ['', true],
          [null, instant],
        ],
      ),
    ).toBe('\uFEFFNom;Valeur\r\né;-1,5\r\n;oui\r\n;2026-11-25 14:05:00\r\n')
  })

  it.each(['=1+1', '+33 5', '-2', '@SOMME', '\t=1', '\r=1', '  =1', '\n=1', '＝1'])(
    'le texte %j n’est jamais une formule, et se relit',
    (texte) => {
      expect(relire(ecrireCsv(['a'], [[texte]]))).toEqual([['a'], [`'${texte}`]])
    },
  )

  it('tout tableau de textes se relit tel qu’il a été écrit', () => {
    const texte = fc.string({ unit: 'binary' }).filter((un) => !/^\s*[=+@\t\r\n＝＋＠－-]/.test(un))
    fc.assert(
      fc.property(fc.array(fc.tuple(texte, texte)), (lignes) => {
        expect(relire(ecrireCsv(['a', 'b'], lignes))).toEqual([['a', 'b'], ...lignes])
      }),
    )
  })
})

it('lorsque les lignes arrivent au fil de l’eau → le même fichier, en plusieurs morceaux', async () => {
  const lignes = Array.from({ length: 20_000 }, (_, rang) => [rang, `ligne ${rang}`])
  const morceaux = await Array.fromAsync(csvEnFlux(['n', 'texte'], lignes))
  expect(morceaux.length).toBeGreaterThan(1)
  expect(morceaux.join('')).toBe(ecrireCsv(['n', 'texte'], lignes))
})

import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LigneDeTableur } from './cellule.ts'
import { csvEnMorceaux } from './csv.ts'

const ecrire = async (colonnes: readonly string[], lignes: Iterable<LigneDeTableur>) =>
  (await Array.fromAsync(csvEnMorceaux(colonnes, lignes))).join('')

const relire = (csv: string) => parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' })

describe('un tableau en CSV', () => {
  it('le fichier s’ouvre dans un tableur français', async () => {
    const instant = new Date('2026-11-25T13:05:00Z')
    expect(
      await ecrire(
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
    async (texte) => {
      expect(relire(await ecrire(['a'], [[texte]]))).toEqual([['a'], [`'${texte}`]])
    },
  )

  it('tout tableau de textes se relit tel qu’il a été écrit', async () => {
    const texte = fc.string({ unit: 'binary' }).filter((un) => !/^\s*[=+@\t\r\n＝＋＠－-]/.test(un))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(texte, texte)), async (lignes) => {
        expect(relire(await ecrire(['a', 'b'], lignes))).toEqual([['a', 'b'], ...lignes])
      }),
    )
  })
})

it('lorsque les lignes sont nombreuses → plusieurs morceaux, le même fichier', async () => {
  const lignes = Array.from({ length: 20_000 }, (_, rang) => [rang, `ligne ${rang}`])
  const morceaux = await Array.fromAsync(csvEnMorceaux(['n', 'texte'], lignes))
  expect(morceaux.length).toBeGreaterThan(1)
  expect(relire(morceaux.join(''))).toEqual([['n', 'texte'], ...lignes.map((ligne) => ligne.map(String))])
})

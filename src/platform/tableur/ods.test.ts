import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Feuille } from './cellule.ts'
import { odsEnMorceaux, TYPE_ODS } from './ods.ts'

const ecrireOds = async (feuilles: readonly Feuille[]) =>
  Buffer.concat(await Array.fromAsync(odsEnMorceaux(feuilles)))

/** Les textes et valeurs de chaque ligne, feuille par feuille, lus par un vrai analyseur XML. */
function relire(octets: Uint8Array): Readonly<Record<string, string[][]>> {
  const feuilles: Record<string, string[][]> = {}
  let lignes: string[][] = []
  let case_ = ''
  let paragraphes = 0
  const xml = new SaxesParser({ xmlns: false })
  xml.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table') {
      lignes = []
      feuilles[String(attributes['table:name'])] = lignes
    }
    if (name === 'table:table-row') lignes.push([])
    if (name === 'table:table-cell') {
      case_ = String(attributes['office:value'] ?? attributes['office:date-value'] ?? '')
      paragraphes = 0
    }
    if (name === 'text:p' && paragraphes++ > 0) case_ += '\n'
    if (name === 'text:s') case_ += ' '.repeat(Number(attributes['text:c']))
    if (name === 'text:tab') case_ += '\t'
  })
  xml.on('text', (texte) => {
    case_ += texte
  })
  xml.on('closetag', ({ name }) => {
    if (name === 'table:table-cell') lignes.at(-1)?.push(case_)
  })
  xml.write(strFromU8(unzipSync(octets)['content.xml'] ?? new Uint8Array())).close()
  return feuilles
}

describe('un classeur OpenDocument', () => {
  it('chaque case se relit, texte, nombre et date', async () => {
    const instant = new Date('2026-07-01T10:00:00Z')
    const octets = await ecrireOds([
      {
        nom: 'Qualité / 2026',
        colonnes: ['Nom & prénom', 'Valeur'],
        lignes: [
          ['<b>"é"</b> &  deux  blancs ', -1.5],
          [' deux\nlignes\t.', instant],
          ['=1+1', true],
          ['\u0000\u0007propre', undefined],
        ],
      },
      { nom: 'Vide', colonnes: ['a'], lignes: [] },
    ])
    expect(relire(octets)).toEqual({
      'Qualité   2026': [
        ['Nom & prénom', 'Valeur'],
        ['<b>"é"</b> &  deux  blancs ', '-1.5'],
        [' deux\nlignes\t.', '2026-07-01T12:00:00'],
        ['=1+1', 'oui'],
        ['propre', ''],
      ],
      Vide: [['a']],
    })
  })

  it('le type du fichier est lisible à sa place, sans décompresser', async () => {
    const octets = await ecrireOds([{ nom: 'a', colonnes: ['a'], lignes: [] }])
    expect(Buffer.from(octets.subarray(30, 38 + TYPE_ODS.length)).toString('latin1')).toBe(
      `mimetype${TYPE_ODS}`,
    )
    expect(Object.keys(unzipSync(octets))).toEqual(['mimetype', 'META-INF/manifest.xml', 'content.xml'])
  })
})

it('lorsque les lignes arrivent au fil de l’eau → rien ne s’accumule', async () => {
  async function* lignes() {
    for (let rang = 0; rang < 50_000; rang++) yield [rang, `ligne ${Math.sin(rang)}`]
  }
  const morceaux = await Array.fromAsync(
    odsEnMorceaux([{ nom: 'n', colonnes: ['n', 'texte'], lignes: lignes() }]),
  )
  expect(morceaux.length).toBeGreaterThan(5)
  expect(relire(Buffer.concat(morceaux)).n).toHaveLength(50_001)
})

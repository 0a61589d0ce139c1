import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { ecrireCsv } from '../domain/ecrire-csv.ts'
import type { Cellule, Tableau } from '../domain/tableau.ts'
import { ecrireOds, TYPE_ODS } from './ecrire-ods.ts'

function tableau(...lignes: readonly (readonly Cellule[])[]): Tableau {
  async function* rendre() {
    yield* lignes
  }
  return { titre: 'Anomalies : essai', colonnes: ['Texte', 'Nombre'], lignes: rendre() }
}

const LIGNES = [
  ['=1+1', 1],
  ['@SOMME(A1)', -2],
  ['-3', 3],
  ['dit « oui » ; "non"\nligne 2', undefined],
  ['<b>&amp;', 5],
] as const

async function csv(contenu: Tableau): Promise<string> {
  return (await Array.fromAsync(ecrireCsv(contenu))).join('')
}

describe('le CSV', () => {
  it('se relit tel quel, formules neutralisées', async () => {
    const texte = await csv(tableau(...LIGNES))
    expect(texte.startsWith('\uFEFFTexte;Nombre\r\n')).toBe(true)
    expect(parse(texte, { bom: true, delimiter: ';', record_delimiter: '\r\n' })).toEqual([
      ['Texte', 'Nombre'],
      ["'=1+1", '1'],
      ["'@SOMME(A1)", '-2'],
      ["'-3", '3'],
      ['dit « oui » ; "non"\nligne 2', ''],
      ['<b>&amp;', '5'],
    ])
  })
})

/** Les cellules de `content.xml`, relues par un vrai lecteur XML. */
function relire(octets: Uint8Array): { type: string | undefined; texte: string }[] {
  const cellules: { type: string | undefined; texte: string }[] = []
  const lecteur = new SaxesParser()
  lecteur.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table-cell') cellules.push({ type: attributes['office:value-type'], texte: '' })
    if (name === 'text:p') for (const une of cellules.slice(-1)) une.texte += une.texte === '' ? '' : '\n'
  })
  lecteur.on('text', (texte) => {
    for (const une of cellules.slice(-1)) une.texte += texte
  })
  lecteur.on('error', (erreur) => {
    throw erreur
  })
  lecteur.write(strFromU8(unzipSync(octets)['content.xml'] ?? new Uint8Array())).close()
  return cellules
}

describe('le classeur ODS', () => {
  it('annonce son type en premier, sans compression, à sa place fixe', async () => {
    const octets = await ecrireOds(tableau(...LIGNES))
    const entete = new DataView(octets.buffer, octets.byteOffset)
    expect(entete.getUint32(0, true)).toBe(0x04034b50)
    expect(entete.getUint16(8, true)).toBe(0)
    expect(entete.getUint16(28, true)).toBe(0)
    expect(strFromU8(octets.subarray(30, 38))).toBe('mimetype')
    expect(strFromU8(octets.subarray(38, 38 + TYPE_ODS.length))).toBe(TYPE_ODS)
    const fichiers = unzipSync(octets)
    expect(strFromU8(fichiers['META-INF/manifest.xml'] ?? new Uint8Array())).toContain('content.xml')
  })

  it('porte chaque cellule avec son type ; une formule reste un texte', async () => {
    const cellules = relire(await ecrireOds(tableau(...LIGNES, ['jour', new Date('2026-11-02T05:00:00Z')])))
    expect(cellules.slice(2)).toEqual([
      { type: 'string', texte: '=1+1' },
      { type: 'float', texte: '1' },
      { type: 'string', texte: '@SOMME(A1)' },
      { type: 'float', texte: '-2' },
      { type: 'string', texte: '-3' },
      { type: 'float', texte: '3' },
      { type: 'string', texte: 'dit « oui » ; "non"\nligne 2' },
      { type: undefined, texte: '' },
      { type: 'string', texte: '<b>&amp;' },
      { type: 'float', texte: '5' },
      { type: 'string', texte: 'jour' },
      { type: 'date', texte: '2026-11-02 06:00:00' },
    ])
  })

  it('au-delà du maximum → s’arrête et renvoie au CSV', async () => {
    const cellules = relire(await ecrireOds(tableau(['a'], ['b'], ['c'], ['d']), 3))
    expect(cellules).toHaveLength(2 + 3 + 1)
    expect(cellules.at(-1)?.texte).toContain('le CSV les a toutes')
  })
})

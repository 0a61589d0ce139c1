import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { choisirEncodage, type Encodage, encoder, enOctets, refuseLesBruts, resserrer } from './encodage.ts'

test.each<readonly [string | undefined, Encodage]>([
  [undefined, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['gzip, deflate, br, zstd', 'zstd'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['deflate, compress', 'identity'],
  ['GZIP, BR', 'br'],
  ['x-gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['zstd;q=0.0, br;q=0.000, gzip;q=0', 'identity'],
  ['br;q=0.5, gzip;q=1.0', 'gzip'],
  ['zstd;q=0.8,br;q=0.9,gzip;q=0.7', 'br'],
  ['zstd ; q=0.4 , br ; Q=0.4', 'zstd'],
  ['gzip;q=0.5, identity', 'identity'],
  ['gzip;q=0.5, identity;q=0.5', 'gzip'],
  ['identity;q=0, gzip;q=0.1', 'gzip'],
  ['*', 'gzip'],
  ['*;q=0', 'identity'],
  ['br;q=0, *', 'gzip'],
  ['br, *;q=0.1', 'br'],
  ['gzip;q=0, *', 'identity'],
  ['identity;q=0', 'identity'],
  ['*;q=0, br;q=0.3', 'br'],
  ['br;q=abc, gzip;q=0.2', 'gzip'],
  ['br;q=, gzip;q=2, zstd;q=-1', 'identity'],
  [',,;q=1, br;niveau=4', 'br'],
  ['vibr, brx', 'identity'],
])('« Accept-Encoding: %s » → %s', (annonce, attendu) => {
  expect(choisirEncodage(annonce)).toBe(attendu)
})

test('parmi les seules variantes prêtes, la mieux acceptée', () => {
  expect(choisirEncodage('zstd, br;q=0.5, gzip', ['br', 'gzip', 'identity'])).toBe('gzip')
  expect(choisirEncodage('zstd', ['br', 'gzip', 'identity'])).toBe('identity')
})

test.each([
  [undefined, false],
  ['gzip, br', false],
  ['identity;q=0, gzip', true],
  ['*;q=0, gzip', true],
  ['*;q=0, identity;q=0.1, gzip', false],
  ['br;q=0, gzip', false],
])('« Accept-Encoding: %s » refuse les octets bruts : %s', (annonce, attendu) => {
  expect(refuseLesBruts(annonce)).toBe(attendu)
})

const DECODER = { zstd: zstdDecompressSync, br: brotliDecompressSync, gzip: gunzipSync } as const
/** Un vrai texte : ce qu'un réglage y gagne est ce qu'il gagne sur une page. */
const PAGE = readFileSync('LICENSE')

describe.each(['zstd', 'br', 'gzip'] as const)('%s', (encodage) => {
  test.each([
    ['une page', PAGE],
    ['un plan du site', Buffer.concat(Array(40).fill(PAGE))],
    ['rien', Buffer.alloc(0)],
  ])('rend %s à l’octet près', async (_nom, octets) => {
    const compresses = await encoder(octets, encodage)
    expect(DECODER[encodage](compresses).equals(octets)).toBe(true)
  })

  test('resserré, le même contenu pèse moins', async () => {
    const rapide = await encoder(PAGE, encodage)
    const serre = await resserrer(rapide, encodage)
    expect(DECODER[encodage](serre).equals(PAGE)).toBe(true)
    expect(serre.byteLength).toBeLessThan(rapide.byteLength)
  })
})

test.each(['', 'simple', 'Nîmes – l’été\u202f: 5\u00a0€ 🎓', 'a\ud800b', '\udc00'])(
  '« %s » en octets',
  (texte) => {
    expect(enOctets(texte).equals(Buffer.from(texte))).toBe(true)
  },
)

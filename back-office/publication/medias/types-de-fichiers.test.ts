import { describe, expect, it } from 'vitest'
import { type Verdict, verifierFichier } from './types-de-fichiers.ts'

const MEGAOCTET = 1_048_576
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0])
const PDF = Buffer.from('%PDF-1.7')
const webp = (drapeaux: number): Buffer =>
  Buffer.concat([Buffer.from('RIFF....WEBPVP8X....'), Buffer.from([drapeaux])])
const phrase = (verdict: Verdict): string => (verdict.etat === 'refuse' ? verdict.phrase : '')

describe('vérifier un fichier déposé', () => {
  it.each([
    ['photo.JPEG', JPEG, 'image/jpeg', 'jpg'],
    ['guide.pdf', PDF, 'application/pdf', 'pdf'],
    ['liste.csv', Buffer.from('a;b'), 'text/csv', 'csv'],
    ['fixe.webp', webp(0), 'image/webp', 'webp'],
  ])('%s est accepté', (name, data, mime, extension) => {
    expect(verifierFichier({ name, data })).toEqual({ etat: 'accepte', mime, extension })
  })

  it.each([
    ['logo.svg', Buffer.from('<svg/>'), 'Ce type de fichier n’est pas accepté'],
    ['sans-extension', PDF, 'Ce type de fichier n’est pas accepté'],
    ['constructor', PDF, 'Ce type de fichier n’est pas accepté'],
    ['faux.pdf', JPEG, 'n’est pas celui d’un fichier .pdf'],
    ['binaire.csv', Buffer.from([0x61, 0]), 'n’est pas celui d’un fichier .csv'],
    ['anime.webp', webp(0b10), 'Une image animée'],
    ['lourde.jpg', Buffer.concat([JPEG, Buffer.alloc(10 * MEGAOCTET)]), 'dépasse 10 Mo'],
    ['lourd.pdf', Buffer.concat([PDF, Buffer.alloc(20 * MEGAOCTET)]), 'dépasse 20 Mo'],
  ])('%s est refusé', (name, data, attendue) => {
    expect(phrase(verifierFichier({ name, data }))).toContain(attendue)
  })
})

import { expect, it } from 'vitest'
import { ecrireCsv } from './csv.ts'

const cellule = (texte: string) => ({ texte, connu: true })
const tableau = (terme: string, textes: readonly string[]) => ({
  legende: 'Marché',
  entete: 'Indicateur',
  colonnes: ['Occitanie', 'France'],
  lignes: [{ terme, precision: '2025', cellules: textes.map(cellule) }],
})

it('le fichier s’ouvre dans un tableur français', () => {
  const csv = ecrireCsv([tableau('Offres', ['12\u202f910', 'non diffusable'])], ['Source : France Travail'])
  expect(csv).toBe(
    '\uFEFFMarché\r\nIndicateur;Précision;Occitanie;France\r\nOffres;2025;12910;non diffusable\r\n\r\nSource : France Travail\r\n',
  )
})

it.each([
  ['a;b', '"a;b"'],
  ['dit "oui"', '"dit ""oui"""'],
  ['deux\nlignes', '"deux\nlignes"'],
  ['=SOMME(A1)', "'=SOMME(A1)"],
  ['@cmd', "'@cmd"],
  ['  =SOMME(A1)', "'  =SOMME(A1)"],
  ['＝SOMME(A1)', "'＝SOMME(A1)"],
])('la cellule %j s’écrit %j', (texte, attendu) => {
  expect(ecrireCsv([tableau(texte, [])], [])).toContain(`\r\n${attendu};2025`)
})

it.each([
  ['2\u202f196 €', '2196 €'],
  ['1\u202f234\u202f567', '1234567'],
  ['4 sur 5', '4 sur 5'],
  ['1er trimestre 2026', '1er trimestre 2026'],
])('« %s » devient « %s »', (texte, attendu) => {
  expect(ecrireCsv([tableau('x', [texte])], [])).toContain(`x;2025;${attendu}\r\n`)
})

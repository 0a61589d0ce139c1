import { describe, expect, it } from 'vitest'
import { echapperXml } from './xml.ts'

describe('echapperXml', () => {
  it.each([
    ['Vente & conseil <b>', 'Vente &amp; conseil &lt;b&gt;'],
    [`l'« accueil » "plus"`, 'l&apos;« accueil » &quot;plus&quot;'],
    ['fin\u0000 de\u000B page\uFFFE', 'fin de page'],
    ['ligne\n\tsuivante 🎓', 'ligne\n\tsuivante 🎓'],
    ['demi \uD83C couplé', 'demi  couplé'],
  ])('%j', (texte, attendu) => {
    expect(echapperXml(texte)).toBe(attendu)
  })
})

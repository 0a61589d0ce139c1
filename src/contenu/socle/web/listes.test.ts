import { describe, expect, it } from 'vitest'
import type { ListeDemandee } from '../../../liste/index.ts'
import { remplirListes } from './listes.ts'

const demandes = (html: string): readonly ListeDemandee[] => {
  const recues: ListeDemandee[] = []
  remplirListes(html, (demande) => {
    recues.push(demande)
    return '<b></b>'
  })
  return recues
}

describe('blocs « liste » d’un texte', () => {
  it('un bloc devient les résultats de sa recherche ; le reste ne change pas', () => {
    const remplir = ({ moteur, requete }: ListeDemandee) => `[${moteur} ${requete}]`
    const html =
      '<p>a</p><div data-liste="formations" data-requete="q=a&amp;ou=Albi"></div><div class="encadre">b</div>'
    expect(remplirListes(html, remplir)).toBe('<p>a</p>[formations q=a&ou=Albi]<div class="encadre">b</div>')
  })

  it.each([
    ['', 2],
    ['<h2 id="x">t</h2>', 3],
    ['<h2>t</h2><h3>t</h3>', 4],
    ['<h2>t</h2><h3>t</h3><h4>t</h4>', 4],
    ['<h3>t</h3><h2>t</h2>', 3],
  ])('après « %s », son titre est de niveau %s', (avant, niveau) => {
    expect(demandes(`${avant}<div data-liste="metiers" data-requete=""></div>`)[0]?.niveau).toBe(niveau)
  })

  it.each([
    ['3', 3],
    ['1000', 20],
    ['0', 6],
    ['abc', 6],
    ['2.5', 6],
  ])('data-nombre="%s" → %s résultats au plus', (demande, nombre) => {
    expect(
      demandes(`<div data-liste="a" data-nombre="${demande}" data-titre="L&#39;« été »"></div>`),
    ).toEqual([{ moteur: 'a', requete: '', nombre, titre: "L'« été »", niveau: 2 }])
  })

  it('une liste que rien ne remplit disparaît', () => {
    expect(remplirListes('<div data-liste="formations"></div>', () => '')).toBe('')
  })
})

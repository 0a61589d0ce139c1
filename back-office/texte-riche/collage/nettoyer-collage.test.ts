import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { assainirHtml } from '../../../src/contenu/socle/adapters/assainir-html.ts'
import { nettoyerCollage } from './nettoyer-collage.ts'
import { GOOGLE_DOCS, LIBREOFFICE, WORD } from './presse-papiers.fixture.ts'

test('Word : titres décalés, listes vraies, tableau à en-tête, image refusée, plus aucune trace de Word', () => {
  expect(nettoyerCollage(WORD)).toEqual({
    imagesRefusees: 1,
    html: [
      '<h2>Se former</h2>',
      '<p>Le <strong>compte personnel</strong> de formation est <em>ouvert</em> à tous. <a href="https://www.moncompteformation.gouv.fr/">Voir mes droits</a> et la suite.</p>',
      '<ul><li>Le salarié<ul><li>en CDI</li></ul></li><li>L’indépendant</li></ul>',
      '<h3>Les étapes</h3>',
      '<ol><li>Créer son compte</li><li>Choisir</li></ol>',
      '<table><tbody><tr><th><p><strong>Contrat</strong></p></th><th><p>Durée</p></th></tr>',
      '<tr><td><p>Apprentissage</p></td><td><p>2 ans<sup>1</sup></p></td></tr></tbody></table>',
      '<p>Ancien prix : 5\u00a0€</p>',
    ].join(''),
  })
})

test('LibreOffice : même contrat', () => {
  expect(nettoyerCollage(LIBREOFFICE).html).toBe(
    [
      '<h2>Aides</h2><h4>Petit titre</h4><p>Pour <strong>tous</strong></p>',
      '<ol start="3"><li>Un</li><li>Deux<ul><li>Détail</li></ul></li></ol>',
      '<table><tbody><tr><th><p>A</p></th><th><p>B</p></th></tr>',
      '<tr><td><p>1</p></td><td rowspan="2"><p>2</p></td></tr></tbody></table>',
    ].join(''),
  )
})

test('Google Docs : le faux gras qui enveloppe tout disparaît, les liens retrouvent leur adresse', () => {
  expect(nettoyerCollage(GOOGLE_DOCS)).toEqual({
    imagesRefusees: 1,
    html: [
      '<h2>Mon titre</h2><p><strong>Gras</strong><em> et penché</em><sup>e</sup></p>',
      '<ul><li>Un<ul><li>Un bis</li></ul></li><li><a href="https://exemple.fr/page">La page</a></li></ul>',
      '<p>À retenir : rien.</p>',
    ].join(''),
  })
})

describe('cas particuliers', () => {
  it.each([
    ['une page sans titre 1 garde ses niveaux', '<h2>a</h2><h3>b</h3>', '<h2>a</h2><h3>b</h3>'],
    ['le style Titre de Word', '<p class=MsoTitle>a</p>', '<h2>a</h2>'],
    ['un niveau de plan', "<p class=MsoNormal style='mso-outline-level:2'>a</p>", '<h3>a</h3>'],
    ['un texte nu', 'a &lt; b', '<p>a &lt; b</p>'],
    [
      'un programme, un formulaire',
      '<script>x()</script><form><input></form><p onclick="x()">a</p>',
      '<p>a</p>',
    ],
    ['un lien dangereux', '<p><a href="javascript:x()">a</a></p>', '<p>a</p>'],
    ['du texte masqué', '<p>a<span style="display:none">b</span></p>', '<p>a</p>'],
    ['des blocs dans un div', '<div><div>a</div><p>b</p></div>', '<p>a</p><p>b</p>'],
    [
      'un tableau d’une ligne',
      '<table><tr><td>a</td><td>b</td></tr></table>',
      '<table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>',
    ],
    ['rien', '', ''],
    [
      'une liste de Word numérotée à partir de 3',
      "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>3)</span>a</p>",
      '<ol start="3"><li>a</li></ol>',
    ],
    [
      'un retrait d’abord',
      "<p style='mso-list:l0 level2 lfo1'>a</p><p style='mso-list:l0 level1 lfo1'>b</p>",
      '<ul><li><ul><li>a</li></ul></li><li>b</li></ul>',
    ],
  ])('%s', (_cas, colle, attendu) => {
    expect(nettoyerCollage(colle).html).toBe(attendu)
  })

  test('quoi qu’on colle, il ne reste que des balises du contrat, sans style ni programme', () => {
    const morceau = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<h1>',
        '</h1>',
        '<ul>',
        '<li>',
        '</ul>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
      ],
      ...[
        'texte',
        '&nbsp;',
        '<img src=x onerror=y>',
        '<!--',
        '-->',
        '<![if x]>',
        '<o:p>',
        '<svg onload=z>',
        '"><script>',
      ],
      ..."<p class=MsoListParagraph style='mso-list:l0 level1'>|<a href='javascript:x'>|<span style=\"font-weight:bold\">".split(
        '|',
      ),
    )
    fc.assert(
      fc.property(fc.array(morceau, { maxLength: 25 }), (morceaux) => {
        const { html } = nettoyerCollage(morceaux.join(''))
        const balises = (un: string) => un.match(/<\/?[a-z0-9]+/g)
        expect(balises(assainirHtml(html))).toEqual(balises(html))
        expect(html).not.toMatch(/<[^>]*\s(?:style|class|on\w+)=|<a href="javascript/)
      }),
    )
  })
})

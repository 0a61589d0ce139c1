import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assainirHtml } from './html.ts'

describe('assainirHtml', () => {
  test.each([
    ['un texte simple', 'Bonjour à tous', 'Bonjour à tous'],
    ['une esperluette', 'R&D', 'R&amp;D'],
    ['une esperluette déjà échappée', 'R&amp;D', 'R&amp;D'],
    ['une entité nommée', 'd&eacute;veloppeur&nbsp;web', 'développeur\u00a0web'],
    ['un saut de ligne', 'un\ndeux', 'un<br>deux'],
    ['un saut de ligne entre deux blocs', '<p>un</p>\n<p>deux</p>', '<p>un</p><p>deux</p>'],
    ['un br fermé', 'un<br />deux', 'un<br>deux'],
    ['des br en trop', '<br/>un<br><br/><br><br>deux<br />', 'un<br><br>deux'],
    ['gras et italique', '<b>un</b> <i>deux</i>', '<strong>un</strong> <em>deux</em>'],
    ['un div', '<div class="x">un</div>', '<p>un</p>'],
    ['un titre', '<h2 id="x">un</h2>deux', '<p>un</p>deux'],
    [
      'un paragraphe dans un paragraphe',
      '<p><b>un</b><p>deux</p></p>',
      '<p><strong>un</strong></p><p>deux</p>',
    ],
    ['une liste non fermée', '<ul><li>un<li>deux', '<ul><li>un</li><li>deux</li></ul>'],
    [
      'une liste dans une liste',
      '<ul><li>un<ul><li>a</li></ul></li></ul>',
      '<ul><li>un<ul><li>a</li></ul></li></ul>',
    ],
    ['des puces sans liste', '<li>un</li><li>deux</li>', 'un<br>deux'],
    ['un span', '<span style="color:red">un</span>', 'un'],
    ['un script', 'un<script>alert(1)</script>deux', 'undeux'],
    ['un script sans fin', 'un<script>alert(1)', 'un'],
    ['une image', '<img src=x onerror=alert(1)>un', 'un'],
    ['un commentaire', 'un<!-- <b>x</b> -->deux', 'undeux'],
    [
      'un lien',
      '<a href="https://a.fr/?x=1&amp;y=2" onclick="x()">un</a>',
      '<a href="https://a.fr/?x=1&amp;y=2">un</a>',
    ],
    ['un lien javascript', '<a href="javascript:alert(1)">un</a>', 'un'],
    ['un lien javascript caché', '<a href="java&#115;cript:alert(1)">un</a>', 'un'],
    ['un courriel', "<a href='mailto:a@b.fr'>un</a>", '<a href="mailto:a@b.fr">un</a>'],
    ['un inférieur seul', 'a < b et c > d', 'a &lt; b et c &gt; d'],
    ['un paragraphe vide', '<p></p><p> <b></b> </p>un', 'un'],
  ])('%s', (_, brut, attendu) => {
    expect(assainirHtml(brut)).toBe(attendu)
  })

  const bout = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '</ul>',
      '<ol>',
      '</ol>',
      '<li>',
      '</li>',
      '<b>',
      '</b>',
      '<em>',
      '</em>',
      '<br/>',
      '<a href="https://a.fr">',
      '</a>',
      '<script>',
      '</script>',
      '<div>',
      '</div>',
      '<td>',
      '\n',
      ' ',
      '&lt;',
      '&amp;',
      '&nbsp;',
      '<',
      '>',
      '"',
      '<!--',
      '-->',
      '<svg',
    ),
    fc.string({ maxLength: 5 }),
  )
  const soupe = fc.array(bout, { maxLength: 30 }).map((bouts) => bouts.join(''))

  test('assainir deux fois donne le même texte', () => {
    fc.assert(
      fc.property(soupe, (texte) => {
        const une = assainirHtml(texte)
        expect(assainirHtml(une)).toBe(une)
      }),
      { numRuns: 3000 },
    )
  })

  test('la sortie ne contient que les balises permises, bien imbriquées', () => {
    fc.assert(
      fc.property(soupe, (texte) => {
        const pile: string[] = []
        const reste = assainirHtml(texte).replace(
          /<(\/?)(p|ul|ol|li|strong|em|a)(?: href="https:\/\/a\.fr")?>|<br>/g,
          (_, barre, nom) => {
            if (nom === undefined) return ''
            if (barre === '') pile.push(nom)
            else expect(pile.pop()).toBe(nom)
            return ''
          },
        )
        expect(reste).not.toMatch(/[<>]/)
        expect(pile).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

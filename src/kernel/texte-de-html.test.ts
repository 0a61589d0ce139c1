import { expect, it } from 'vitest'
import { texteDeHtml } from './texte-de-html.ts'

it.each([
  ['<strong>A</strong>bc', 'Abc'],
  ['<p>Le 2<sup>e</sup> <em>niveau</em></p>', 'Le 2e niveau'],
  ['l’<a href="/x" lang="fr">emploi</a>, <abbr title="a">CAP</abbr>', 'l’emploi, CAP'],
  ['<b>a<i>b</i></b>c<wbr>d<span class="e">e</span>', 'abcde'],
  ['mo<!-- <p> -->t', 'mot'],
  ['cafés<br>thés<br/>eaux', 'cafés thés eaux'],
  ['<ul><li>un</li><li>deux</li></ul><h2>Trois</h2>quatre', 'un deux Trois quatre'],
  ['<table><tr><th>a</th><td>b</td></tr></table>', 'a b'],
  ['<blockquote>a</blockquote>b<article>c</article><img src="/i" alt="">d', 'a b c d'],
  ['form&shy;ation, for\u00admer', 'formation, former'],
  [
    '5&nbsp;€ \n\t l&rsquo;&oelig;uvre &#233;t&#xe9; &Eacute;t&eacute; &inconnue;',
    '5 € l’œuvre été Été &inconnue;',
  ],
  ['Vendre &amp; conseiller &lt;3 &amp;lt;b&amp;gt;', 'Vendre & conseiller <3 &lt;b&gt;'],
  ['déjà du texte', 'déjà du texte'],
  [undefined, ''],
])('%s → %s', (html, texte) => {
  expect(texteDeHtml(html)).toBe(texte)
})

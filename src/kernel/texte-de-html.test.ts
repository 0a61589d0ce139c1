import { expect, it } from 'vitest'
import { texteDeHtml, texteEtLiens } from './texte-de-html.ts'

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

it.each([
  [
    '<p>Oui : <a href="/formations?a=1&amp;b=2">les <b>voir</b></a>. Lisez <a class="x" href="https://a.fr/">cela</a>.</p><p>Fin</p>',
    'Oui : <a href="https://moi.fr/formations?a=1&amp;b=2">les voir</a>. Lisez <a href="https://a.fr/">cela</a>. Fin',
  ],
  ['<p>3 &lt; 4, <abbr title="x">CAP</abbr></p>', '3 &lt; 4, CAP'],
  ['<p>un <a id="ancre">mot</a></p>', 'un mot'],
])('les liens restent : %s', (html, attendu) => {
  expect(texteEtLiens(html, (chemin) => new URL(chemin, 'https://moi.fr').href)).toBe(attendu)
})

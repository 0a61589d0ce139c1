import { describe, expect, it, test } from 'vitest'
import { assainirHtml } from './assainir-html.ts'

/** Le contrat du texte riche : le portail garde tout de ces écritures. */
const CONTRAT = [
  '<h2 id="titre-a">a</h2><h3 id="titre-a-2">b</h3><h4 id="titre-c">c</h4>',
  '<div class="encadre encadre--retenir"><p class="encadre__titre">a</p></div>',
  '<div class="chiffre-cle"><p class="chiffre-cle__valeur">87 %</p><p class="chiffre-cle__libelle">a</p><p class="chiffre-cle__source">Source : b</p></div>',
  '<p class="boutons"><a class="bouton bouton--secondaire" href="/a">a</a></p>',
  '<blockquote><p>a</p><footer>— <cite>b</cite></footer></blockquote>',
  '<nav class="sommaire-texte" aria-label="Sommaire"><p>Sommaire</p><ul><li><a href="#titre-a">a</a></li></ul></nav>',
  '<p class="telechargement"><a href="/medias/a.pdf" download="a.pdf">a <span>(PDF, 2 Ko)</span></a></p>',
  '<div class="video"><p><a href="https://vimeo.com/12345" data-video="https://player.vimeo.com/video/12345?dnt=1&amp;h=abcdef">a</a></p></div>',
  '<p><a href="/medias/a.mp4" data-video="/medias/a.mp4">a</a></p>',
  '<p><a href="https://v.exemple.fr/w/abcde" data-video="https://v.exemple.fr/videos/embed/abcde">a</a></p>',
  '<div data-liste="formations" data-requete="q=a&amp;ou=b" data-nombre="6" data-titre="c"></div>',
  '<figure><picture><source type="image/avif" srcset="/medias/a-400.avif 400w, /medias/a-800.avif 800w" sizes="100vw" /><img src="/medias/a.jpg" alt="b" width="8" height="6" loading="lazy" /></picture><figcaption>c <span class="credit">© d</span></figcaption></figure>',
  '<p><span lang="en">a</span> <abbr title="b">c</abbr></p>',
]

test.each(CONTRAT)('gardé : %s', (html) => {
  expect(assainirHtml(html)).toBe(html)
})

describe('retiré', () => {
  it.each([
    ['<h2 id="contenu">a</h2>', '<h2>a</h2>'],
    ['<h2 id="titre-a b" class="x">a</h2>', '<h2>a</h2>'],
    ['<h1 id="titre-a">a</h1>', '<h2 id="titre-a">a</h2>'],
    ['<nav aria-label="Menu"><a href="/a">a</a></nav>', '<div><a href="/a">a</a></div>'],
    [
      '<nav class="sommaire-texte" aria-label="Menu">a</nav>',
      '<nav class="sommaire-texte" aria-label="Sommaire">a</nav>',
    ],
    ['<a href="/a" data-video="https://pirate.example/x">a</a>', '<a href="/a">a</a>'],
    ['<a href="/a" data-video="javascript:alert(1)">a</a>', '<a href="/a">a</a>'],
    ['<a href="/a" data-video="/compte">a</a>', '<a href="/a">a</a>'],
    ['<a href="/a" data-carte="x" data-suggestions>a</a>', '<a href="/a">a</a>'],
    ['<div data-liste="../compte" data-nombre="6"></div>', '<div></div>'],
    ['<div data-liste="formations" data-nombre="600"></div>', '<div></div>'],
    ['<div data-liste="__proto__" data-nombre="6"></div>', '<div></div>'],
    ['<img src="/medias/../compte" alt="">', ''],
    ['<img src="/deconnexion" alt="">', ''],
    [
      '<img src="/medias/a.jpg" srcset="https://pirate.example/x 1x" alt="">',
      '<img src="/medias/a.jpg" alt="" loading="lazy" />',
    ],
    [
      '<picture><source type="image/avif" srcset="/medias/a.avif 1w, https://pirate.example/x 2w"></picture>',
      '<picture></picture>',
    ],
    ['<picture><source type="image/svg+xml" srcset="/medias/a.svg 1w"></picture>', '<picture></picture>'],
    ['<source src="https://pirate.example/x.mp4">', ''],
    ['<p class="boutons bouton actions">a</p>', '<p class="boutons">a</p>'],
    ['<span class="visually-hidden">a</span>', '<span>a</span>'],
  ])('%s', (brut, propre) => {
    expect(assainirHtml(brut)).toBe(propre)
  })
})

/** D'après la feuille de triche XSS de l'OWASP et les corpus de contournement de `sanitize-html` et de DOMPurify. */
const ATTAQUES = [
  '<scr<script>ipt>alert(1)</script>',
  '<img src="x`` `onerror=alert(1)">',
  '<a href="java\nscript:alert(1)">a</a>',
  '<a href="&#106;avascript:alert(1)">a</a>',
  '<a href=" javascript:alert(1)">a</a>',
  '<a href="data:text/html;base64,PHNjcmlwdD4=">a</a>',
  '<a href="vbscript:x">a</a>',
  '<a href="/\\pirate.example">a</a>',
  '<svg><a xlink:href="javascript:alert(1)"><text>a</text></a></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<form><button formaction="javascript:alert(1)">a</button></form>',
  '<style>@import "https://pirate.example/x.css"</style>',
  '<div style="background:url(https://pirate.example/x)">a</div>',
  '<meta http-equiv="refresh" content="0;url=https://pirate.example">',
  '<base href="https://pirate.example/">',
  '<object data="data:text/html,x"></object><embed src="/x"><link rel="stylesheet" href="/x">',
  '<details open ontoggle=alert(1)><summary>a</summary></details>',
  '<video src="/medias/a.mp4" autoplay onplay=alert(1)></video><audio src=x></audio>',
  '<div data-liste="formations" data-nombre="6" data-titre="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"></div>',
  '<template><script>alert(1)</script></template>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<a href="https://a.fr" target="_blank" onmouseover=alert(1)>a</a>',
]

test.each(ATTAQUES)('inoffensif, et stable : %s', (attaque) => {
  const propre = assainirHtml(attaque)
  expect(propre).not.toMatch(/<(?:script|style|iframe|svg|math|form|video|object|embed|meta|base|link)/i)
  expect(propre).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+=/i)
  expect(propre).not.toMatch(/(?:href|src|srcset)="(?:\s|&#)*(?:java|vb|data:|\/\/)/i)
  expect(assainirHtml(propre)).toBe(propre)
})

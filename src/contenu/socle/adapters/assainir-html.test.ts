import { describe, expect, it } from 'vitest'
import { assainirHtml } from './assainir-html.ts'

describe('HTML éditorial assaini', () => {
  it.each([
    ['<p onclick="x()" style="color:red">a</p>', '<p>a</p>'],
    ['<script>alert(1)</script><p>a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="//pirate.example/">a</a>', '<a>a</a>'],
    ['<a href="/formations" target="_blank">a</a>', '<a href="/formations">a</a>'],
    ['<img src="https://pirate.example/x.png" alt="">', ''],
    ['<img src="/medias/x.avif">', '<img src="/medias/x.avif" alt="" loading="lazy" />'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<svg><script>1</script></svg><iframe src="/x"></iframe>', ''],
    ['<h1>Titre</h1>', '<h2>Titre</h2>'],
    ['<table><tr><th>a</th></tr></table>', '<table><tr><th scope="col">a</th></tr></table>'],
    ['<th scope="row">a</th>', '<th scope="row">a</th>'],
    ['<div class="encadre entete">a</div>', '<div class="encadre">a</div>'],
    ['<p class="bouton">a</p>', '<p>a</p>'],
    ['<p id="contenu">a</p>', '<p>a</p>'],
    ['<details><summary>q</summary><p>r</p></details>', '<details><summary>q</summary><p>r</p></details>'],
    ['<form action="/x"><input name="a"><button>b</button></form>', 'b'],
  ])('%s', (brut, propre) => {
    expect(assainirHtml(brut)).toBe(propre)
  })

  it('assainir deux fois ne change rien', () => {
    const brut = '<h2>a & b</h2><p>1 < 2 <b>c</b></p><img src="/medias/a.png" alt="&quot;x&quot;">'
    expect(assainirHtml(assainirHtml(brut))).toBe(assainirHtml(brut))
  })
})

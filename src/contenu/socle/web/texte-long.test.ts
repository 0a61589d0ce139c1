import { describe, expect, it } from 'vitest'
import { texteLong } from './texte-long.ts'

describe('texte long', () => {
  it('chaque titre a son ancre ; celles qui existent restent, deux titres égaux ne se confondent pas', () => {
    const { html, sommaire } = texteLong(
      '<h2>Été &amp; <em>hiver</em></h2><h2 id="titre-ici">Ici</h2><h2>Ici</h2><h2 lang="en">End</h2>',
    )
    expect(sommaire).toEqual([
      { id: 'titre-ete-hiver', titre: 'Été & hiver' },
      { id: 'titre-ici', titre: 'Ici' },
      { id: 'titre-ici-2', titre: 'Ici' },
      { id: 'titre-end', titre: 'End' },
    ])
    expect(html).toContain('<h2 id="titre-ici">Ici</h2><h2 id="titre-ici-2">Ici</h2>')
    expect(html).toContain('<h2 id="titre-end" lang="en">End</h2>')
  })

  it.each([
    ['deux titres', '<h2>a</h2><h2>b</h2>'],
    ['son propre sommaire', '<nav class="sommaire-texte"></nav><h2>a</h2><h2>b</h2><h2>c</h2>'],
  ])('avec %s → pas de sommaire', (_cas, html) => {
    expect(texteLong(html).sommaire).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { rendreFragment } from '../../gabarit/index.ts'
import { UneCarte } from './carte-de-resultat.page.tsx'

const carte = {
  href: '/a',
  titre: 'Une carte',
  faits: [{ icone: 'map-pin', nature: 'Lieu', contenu: 'Albi' }],
  etiquettes: [],
  explication: [],
  region: false,
} as const

it('une carte gardée suit le contexte de sa page', () => {
  for (const fichier of ['icones-1.svg', 'icones-2.svg', 'icones-1.svg']) {
    const contexte = contexteDeTest({ manifeste: { 'icones.svg': fichier } })
    expect(rendreFragment(contexte, UneCarte, { carte })).toContain(`/statique/${fichier}#map-pin`)
  }
})

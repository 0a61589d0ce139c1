import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Les couleurs de chaque instance, en clair puis en sombre. */
const FEUILLES = globSync('{instances,tests/instances}/*/couleurs.css').map((chemin) => {
  const [clair = '', sombre = ''] = readFileSync(chemin, 'utf8').split('@media (prefers-color-scheme: dark)')
  return { chemin, clair, sombre }
})
const MODES = FEUILLES.flatMap(({ chemin, clair, sombre }) => [
  [`${chemin} en mode clair`, clair] as const,
  [`${chemin} en mode sombre`, sombre] as const,
])

/** Texte sur fond : 4,5 : 1 (RGAA 3.2). */
const TEXTES: readonly (readonly [texte: string, fonds: readonly string[]])[] = [
  [
    'texte',
    ['fond', 'fond-doux', 'surface', 'pastel-050', 'brique-050', 'vert-050', 'ambre-050', 'rouge-050'],
  ],
  ['texte-doux', ['fond', 'fond-doux', 'surface', 'pastel-050', 'brique-050']],
  ['pastel-700', ['fond', 'fond-doux', 'surface', 'pastel-050', 'pastel-200', 'brique-050', 'ambre-050']],
  ['pastel-900', ['fond', 'surface', 'pastel-050', 'pastel-200']],
  ['sur-pastel', ['pastel-700', 'pastel-900']],
  ['brique-700', ['fond', 'surface', 'brique-050']],
  ['sur-brique', ['brique-700']],
  ['vert-700', ['vert-050', 'surface']],
  ['ambre-700', ['ambre-050', 'surface']],
  ['rouge-700', ['rouge-050', 'surface', 'fond']],
  ['pied-texte', ['pied-fond']],
  ['pied-doux', ['pied-fond']],
  ['mimosa-400', ['pied-fond']],
]

/** Bords de champ, anneaux de focus, pictogrammes porteurs : 3 : 1 (RGAA 3.3, 10.7). */
const GRAPHISMES: readonly (readonly [trait: string, fonds: readonly string[]])[] = [
  ['bord', ['fond', 'surface', 'pastel-050']],
  ['pastel-900', ['fond', 'surface', 'pastel-050', 'brique-050', 'fond-doux']],
  ['brique-700', ['surface', 'fond']],
]

describe.each(MODES)('%s', (_mode, feuille) => {
  const couleurs = lireCouleurs(feuille)

  it.each(paires(TEXTES))('le texte %s se lit sur %s', (texte, fond) => {
    expect(contraste(couleurs, texte, fond)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(paires(GRAPHISMES))('le trait %s se voit sur %s', (trait, fond) => {
    expect(contraste(couleurs, trait, fond)).toBeGreaterThanOrEqual(3)
  })
})

it('tous les modes de toutes les instances définissent les mêmes couleurs', () => {
  const [reference = [], ...autres] = MODES.map(([, feuille]) => [...lireCouleurs(feuille).keys()])
  expect(reference.length).toBeGreaterThan(20)
  for (const couleurs of autres) expect(couleurs).toEqual(reference)
})

it('le calcul donne 21 entre le noir et le blanc', () => {
  const couleurs = new Map([
    ['noir', '#000000'],
    ['blanc', '#ffffff'],
  ])
  expect(contraste(couleurs, 'noir', 'blanc')).toBeCloseTo(21)
})

function lireCouleurs(feuille: string): ReadonlyMap<string, string> {
  return new Map(
    [...feuille.matchAll(/--couleur-([a-z0-9-]+): (#[0-9a-f]{6})/g)].map(([, nom = '', code = '']) => [
      nom,
      code,
    ]),
  )
}

function paires(
  declarees: readonly (readonly [string, readonly string[]])[],
): readonly (readonly [string, string])[] {
  return declarees.flatMap(([premier, fonds]) => fonds.map((fond) => [premier, fond] as const))
}

function contraste(couleurs: ReadonlyMap<string, string>, premiere: string, seconde: string): number {
  const [clair = 0, sombre = 0] = [premiere, seconde]
    .map((nom) => luminance(couleurs.get(nom) ?? expect.fail(`couleur absente : ${nom}`)))
    .sort((a, b) => b - a)
  return (clair + 0.05) / (sombre + 0.05)
}

/** Luminance relative, WCAG 2.2. */
function luminance(code: string): number {
  const [r = 0, v = 0, b = 0] = [1, 3, 5].map((debut) =>
    lineaire(Number.parseInt(code.slice(debut, debut + 2), 16) / 255),
  )
  return 0.2126 * r + 0.7152 * v + 0.0722 * b
}

function lineaire(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

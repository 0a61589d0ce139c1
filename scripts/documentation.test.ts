import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const developper = readFileSync('docs/developper.md', 'utf8')

function section(titre: string): string {
  const [, reste = ''] = developper.split(`## ${titre}\n`)
  return reste.split('\n## ')[0] ?? ''
}

const chemins = (texte: string) =>
  [...texte.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)].map(([, un = '']) => un)
const listes = (titre: string) =>
  [...section(titre).matchAll(/^- `([^`]+)`/gm)].map(([, chemin = '']) => chemin).sort()

const SOURCES = [
  '{src,scripts,bench,demonstration}/**/*.{ts,tsx}',
  'back-office/**/*.{ts,tsx}',
  '.env.example',
]
const TEXTES = new Map(
  globSync(SOURCES, { exclude: (nom) => nom === 'node_modules' || nom === '.next' })
    .filter((nom) => !/\.(test|fixture|spec)\.tsx?$/.test(nom))
    .map((nom) => [nom, readFileSync(nom, 'utf8')]),
)

/** Les fichiers qui portent ce mot, hors essais. */
const fichiersOu = (mot: RegExp) =>
  [...TEXTES].flatMap(([nom, texte]) => (mot.test(texte) ? [nom] : [])).sort()

describe('docs/developper.md dit le vrai nombre de lieux', () => {
  test('une facette', () => {
    expect(fichiersOu(/id: 'format'/)).toEqual(listes('Ajouter une facette'))
  })

  test('un réglage', () => {
    expect(fichiersOu(/MEMOIRE_MAX_MO/)).toEqual(listes('Ajouter un réglage'))
  })

  test('un courriel', () => {
    expect(fichiersOu(/courrielDOubli/)).toEqual(listes('Ajouter un courriel'))
  })

  test('un genre de contenu : ses deux dossiers et ses deux lignes, rien d’autre ne les appelle', () => {
    const [ligneEditoriale, dossierEditorial, ligne, dossier] = listes('Ajouter un genre de contenu')
    const appels = fichiersOu(/\/question\/pages\.ts'/)
    expect([...appels, dossier]).toEqual([ligne, 'src/contenu/question/'])
    expect(fichiersOu(/\/questions\/index\.ts'/)).toEqual([ligneEditoriale])
    expect(dossierEditorial).toBe('back-office/collections/questions/')
  })
})

test('où trouver : chaque chemin existe, à quatre dossiers au plus de son domaine', () => {
  const cites = chemins(section('Où trouver')).filter((chemin) => chemin.includes('/'))
  expect(cites.length).toBeGreaterThanOrEqual(8)
  expect(cites.filter((chemin) => !existsSync(chemin))).toEqual([])
  expect(cites.filter((chemin) => chemin.split('/').length > 5)).toEqual([])
})

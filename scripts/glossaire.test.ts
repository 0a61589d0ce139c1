import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const GLOSSAIRE = readFileSync('docs/glossaire.md', 'utf8')
const SOURCES = '{src,back-office,instances}/**/*.{ts,tsx}'
/** Ce que les migrations de Payload nomment vient des collections. */
const IGNORES = /types-payload|back-office\/(\.next|migrations)\//

interface Ligne {
  readonly terme: string
  readonly cellules: readonly string[]
}

/** Les lignes des tableaux d'une section, sans leur en-tête. */
function lignes(section: string): readonly Ligne[] {
  const rangees = section.split('\n').filter((ligne) => ligne.startsWith('| '))
  return rangees.slice(1).map((ligne) => {
    const [terme = '', ...cellules] = ligne.split('|').slice(1, -1)
    return { terme: terme.trim(), cellules }
  })
}

const cites = (texte: string) => [...texte.matchAll(/`([^`]+)`/g)].map(([, cite]) => cite ?? '')
const sections = GLOSSAIRE.split(/^## /m)
const section = (titre: string) => sections.find((une) => une.startsWith(titre)) ?? expect.unreachable(titre)
const vocabulaire = sections.filter((une) => !/^(Les pièces|Mots écartés)/.test(une)).flatMap(lignes)
const pieces = cites(section('Les pièces')).filter((cite) => cite.startsWith('src/'))

const dossiers = [...globSync(['src/*/', 'src/contenu/*/', 'src/recherche/moteurs/*/'])]
  .map((dossier) => `${dossier.replace(/\/$/, '')}/`)
  .filter((dossier) => existsSync(dossier) && !dossier.includes('.fixture'))

const fichiers = globSync(SOURCES).filter((fichier) => !IGNORES.test(fichier))
const mots = new Set(
  [...fichiers, ...globSync('migrations/*.sql')].flatMap((fichier) => {
    const composes = readFileSync(fichier, 'utf8').match(/[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu) ?? []
    return composes.flatMap((mot) => [mot, ...mot.split('-')])
  }),
)

/** Un chemin existe ; les mots d'un identifiant, fût-il `schema.table` ou `champ = valeur`, sont dans le code. */
function existe(cite: string): boolean {
  if (cite.includes('/')) return existsSync(cite.replace('<domaine>', 'flux'))
  if (/\.tsx?$/.test(cite)) return fichiers.some((fichier) => fichier.endsWith(`/${cite}`))
  return cite.split(/[^\w-]+/).every((mot) => mot === '' || mots.has(mot))
}

describe('le glossaire', () => {
  it('chaque dossier de src/, genre de contenu et moteur y a sa ligne ; chaque ligne a son dossier', () => {
    expect(dossiers.length).toBeGreaterThan(25)
    expect([...pieces].sort()).toEqual(dossiers.sort())
  })

  it.each(vocabulaire.map((ligne) => [ligne.terme, ligne] as const))(
    '« %s » : ses identifiants sont dans le code',
    (_terme, { cellules: [identifiants = ''] }) => {
      expect(cites(identifiants).filter((cite) => !existe(cite))).toEqual([])
    },
  )

  it('aucun terme deux fois, aucun type pour deux termes', () => {
    const doubles = (valeurs: readonly string[]) =>
      valeurs.filter((valeur, rang) => valeurs.indexOf(valeur) !== rang)
    expect(doubles(vocabulaire.map(({ terme }) => terme))).toEqual([])
    const types = vocabulaire.flatMap(({ cellules: [identifiants = ''] }) => cites(identifiants))
    expect(doubles(types.filter((cite) => /^[A-Z]\w*[a-z]\w*$/.test(cite)))).toEqual([])
  })

  it('un mot écarté ne revient pas, ni dans le nom d’un fichier', () => {
    const ecartes = lignes(section('Mots écartés')).flatMap(({ terme }) => cites(terme))
    expect(ecartes.length).toBeGreaterThan(5)
    const noms = new Set(fichiers.flatMap((fichier) => fichier.split(/[/.]/)))
    expect(ecartes.filter((mot) => mots.has(mot) || noms.has(mot))).toEqual([])
  })
})

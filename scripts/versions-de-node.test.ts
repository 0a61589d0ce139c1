import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'

const exigeant = z.looseObject({ engines: z.object({ node: z.string() }).partial().optional() })
const verrou = z.object({ packages: z.record(z.string(), exigeant) })

type Version = readonly [number, number, number]

const nombres = (texte: string): Version => {
  const [majeure = 0, mineure = 0, correctif = 0] = texte.split('.').map(Number)
  return [majeure, mineure, correctif]
}

function comparer(une: Version, autre: Version): number {
  return une[0] - autre[0] || une[1] - autre[1] || une[2] - autre[2]
}

/** Vrai si cette version convient à ces bornes : `^20.19.0 || >=22.12`, `>= 18 < 25`, `*`. */
function convient(version: Version, bornes: string): boolean {
  return bornes.split('||').some((suite) => {
    const conditions = [...suite.matchAll(/(\^|~|>=|<=|>|<|=)?\s*v?(\d+(?:\.\d+){0,2})/g)]
    return conditions.every(([, signe = '=', texte = '']) => {
      const borne = nombres(texte)
      const ecart = comparer(version, borne)
      if (signe === '^') return ecart >= 0 && version[0] === borne[0]
      if (signe === '~') return ecart >= 0 && version[0] === borne[0] && version[1] === borne[1]
      if (signe === '>=') return ecart >= 0
      if (signe === '>') return ecart > 0
      if (signe === '<=') return ecart <= 0
      if (signe === '<') return ecart < 0
      return texte.split('.').every((partie, rang) => Number(partie) === version[rang])
    })
  })
}

test.each([
  ['>=20.19', true],
  ['>= 20.19.0', true],
  ['^20.19.0 || >=22.12.0', true],
  ['>=18.0.0 <25', true],
  ['*', true],
  ['20 || 22', true],
  ['>=22', false],
  ['^18.17.0 || ^22.1.0', false],
  ['>=20.20', false],
  ['>=12 <20', false],
])('Node 20.19.0 convient à « %s » : %s', (bornes, attendu) => {
  expect(convient(nombres('20.19.0'), bornes)).toBe(attendu)
})

test('aucun paquet ne demande plus que le Node promis : `npm ci` n’avertit de rien', async () => {
  const lire = async (fichier: string): Promise<unknown> => JSON.parse(await readFile(fichier, 'utf8'))
  const promis = exigeant.parse(await lire('package.json')).engines?.node ?? ''
  expect(promis).toMatch(/^>=\d+\.\d+$/)
  const { packages } = verrou.parse(await lire('package-lock.json'))
  const version = nombres(promis.slice(2))
  const trop = Object.entries(packages)
    .filter(([, { engines }]) => !convient(version, engines?.node ?? '*'))
    .map(([chemin, { engines }]) => `${chemin} : ${engines?.node}`)
  expect(trop).toEqual([])
})

test('le README promet le même Node', async () => {
  const promis = exigeant.parse(JSON.parse(await readFile('package.json', 'utf8'))).engines?.node ?? ''
  expect(await readFile('README.md', 'utf8')).toContain(`Node.js ${promis.replace('>=', '≥ ')} and npm`)
})

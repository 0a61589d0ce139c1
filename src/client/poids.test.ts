import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { POIDS_CARTE_KO } from '../gabarit/composants/carte-geographique.tsx'

const KO = 1000

it('le script de toutes les pages pèse moins de 25 Ko', async () => {
  expect(await poids('src/client/client.ts', ['./carte.ts'])).toBeLessThan(25 * KO)
})

it('la feuille de style pèse moins de 20 Ko', async () => {
  expect(await poids('src/client/portail.css', ['*.woff2'])).toBeLessThan(20 * KO)
})

it('le poids annoncé de la carte est le vrai, à 10 % près', async () => {
  const vrai = (await poids('src/client/carte.ts', [])) + (await poids('src/client/carte.css', ['*.png']))
  expect(Math.abs(vrai / KO - POIDS_CARTE_KO) / POIDS_CARTE_KO).toBeLessThan(0.1)
})

/** Octets compressés (gzip) d'une entrée assemblée comme pour la production. */
async function poids(entree: string, externes: readonly string[]): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entree],
    external: [...externes],
    alias: { instance: resolve('instances/occitanie') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  })
  return outputFiles.reduce((total, { contents }) => total + gzipSync(contents, { level: 9 }).length, 0)
}

import { glob, readFile } from 'node:fs/promises'
import type { BuildOptions, Plugin } from 'esbuild'

/** Options communes au portail et aux commandes : un seul fichier par entrée, les paquets npm restent dehors. */
export async function optionsServeur(entrees: readonly string[], dossier: string): Promise<BuildOptions> {
  return {
    entryPoints: [...entrees, ...(await fils())],
    outdir: dossier,
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'error',
    plugins: [adressesDesFils],
  }
}

/** Les fils d'exécution (`*.worker.ts`) sont assemblés à part, à côté de l'entrée qui les lance. */
async function fils(): Promise<readonly string[]> {
  return Array.fromAsync(glob('src/**/*.worker.ts'))
}

/** `new URL('./x.worker.ts', import.meta.url)` désigne la source ; une fois assemblé, le fil est `x.worker.js` à côté. */
const adressesDesFils: Plugin = {
  name: 'adresses-des-fils',
  setup(assemblage) {
    assemblage.onLoad({ filter: /src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      if (!source.includes('.worker.ts')) return undefined
      const contents = source.replace(/'[^']*?([\w-]+)\.worker\.ts'/g, "'./$1.worker.js'")
      return { contents, loader: 'ts' }
    })
  },
}

import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Les seuls fichiers qui lisent l'environnement ; `NEXT_RUNTIME` doit l'être où Next le remplace. */
const LECTEURS = ['back-office/environnement.ts', 'back-office/instrumentation.ts', 'src/portail/config.ts']

it('l’environnement se lit en un seul endroit par processus', () => {
  const fichiers = globSync('{src,back-office,instances}/**/*.{ts,tsx}', {
    exclude: [
      '**/node_modules/**',
      '**/.next/**',
      '**/*.test.ts',
      '**/*.fixture.ts',
      '**/*.integration.test.ts',
    ],
  })
  const lecteurs = fichiers.filter((fichier) => /process\.env\b|from 'node:process'/.test(lire(fichier)))
  expect(lecteurs.sort()).toEqual(LECTEURS)
  const lues = lire('back-office/instrumentation.ts').match(/process\.env\.\w+/g)
  expect(lues).toEqual(['process.env.NEXT_RUNTIME'])
})

const lire = (fichier: string): string => readFileSync(fichier, 'utf8')

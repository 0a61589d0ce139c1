import { defineConfig } from 'vitest/config'

const UNE_MINUTE = 60_000

export default defineConfig({
  test: {
    maxConcurrency: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unitaires',
          include: ['{src,scripts,bench,demonstration,back-office,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**'],
          setupFiles: ['tests/preparation/console-muette.ts'],
          testTimeout: UNE_MINUTE,
          // Aucun de ces tests ne touche à un état partagé : les modules se chargent une fois par fil.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{src,scripts,demonstration,back-office,tests}/**/*.integration.test.ts'],
          globalSetup: ['src/platform/db/serveur-de-test.fixture.ts'],
          setupFiles: ['tests/preparation/console-muette.ts'],
          testTimeout: UNE_MINUTE,
          hookTimeout: UNE_MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'parcours',
          include: ['tests/parcours/**/*.spec.ts'],
          globalSetup: ['tests/parcours/portail-de-test.ts'],
          fileParallelism: false,
          testTimeout: UNE_MINUTE,
          hookTimeout: UNE_MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'back-office',
          include: ['tests/back-office/**/*.spec.ts'],
          globalSetup: ['tests/back-office/back-office-de-test.ts'],
          fileParallelism: false,
          testTimeout: 3 * UNE_MINUTE,
          hookTimeout: 3 * UNE_MINUTE,
        },
      },
    ],
  },
})

import { parseCLI, startVitest } from 'vitest/node'
import { trouverChromium } from '../tests/preparation/chromium.ts'

/**
 * `npm test` : tests unitaires, d'intégration, parcours et back-office, puis une ligne `N passed, N failed`. Les arguments
 * sont ceux de Vitest (`npm test -- --project unitaires src/kernel`). Les tests de vraies données absentes de la machine
 * ne sont pas passés, et comptés à part ; tout autre saut est refusé par Biome (`noSkippedTests`).
 */
process.env.CHROMIUM = trouverChromium()

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
const vitest = await startVitest('test', filter, { ...options, watch: false, reporters: ['default'] })
const modules = vitest.state.getTestModules()
const etats = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
const nombre = (etat: (typeof etats)[number]) => etats.filter((autre) => autre === etat).length
const reussis = nombre('passed')
// Une préparation (`beforeAll`) qui échoue laisse ses tests sautés, et le module en échec.
const modulesEnEchec = modules.filter(
  (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
).length
const echoues = nombre('failed') + nombre('pending') + modulesEnEchec
const erreursHorsTests = vitest.state.getUnhandledErrors().length
await vitest.close()

if (nombre('skipped') > 0)
  process.stdout.write(`\n${nombre('skipped')} tests non passés : données absentes\n`)
process.stdout.write(`\n${reussis} passed, ${echoues} failed\n`)
process.exit(echoues > 0 || reussis === 0 || erreursHorsTests > 0 ? 1 : 0)

import { startVitest } from 'vitest/node'
import { trouverChromium } from './chromium.ts'

/** `npm test` : tests unitaires, d'intégration et parcours, puis une ligne `N passed, N failed`. */
process.env.CHROMIUM = trouverChromium()

const vitest = await startVitest('test', process.argv.slice(2), { watch: false, reporters: ['default'] })
const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
const reussis = tests.filter((test) => test.ok() && test.result().state === 'passed').length
const modulesEnErreur = vitest.state.getTestModules().filter((module) => module.errors().length > 0).length
const echoues = tests.length - reussis + modulesEnErreur
await vitest.close()

process.stdout.write(`\n${reussis} passed, ${echoues} failed\n`)
const erreursHorsTests = vitest.state.getUnhandledErrors().length
process.exit(echoues > 0 || reussis === 0 || erreursHorsTests > 0 ? 1 : 0)

import { expect, test } from 'vitest'
import { journalDeTest } from '../../platform/log/journal-de-test.fixture.ts'
import { reprendreLaLigne, reprendreLErreur } from './sorties.ts'

test('une erreur de Payload arrive au journal du portail, à son niveau, sans valeur ni courriel', () => {
  const { journal, lignes } = journalDeTest('back-office-signale')
  const stack =
    'Error: Failed query: insert into t values ($1)\nparams: canari@exemple.fr,secret\n    at requete (base.ts:1:1)'
  reprendreLaLigne(
    journal,
    JSON.stringify({ level: 'error', err: { message: 'pris par canari@exemple.fr', stack } }),
  )
  expect(lignes).toMatchObject([
    { level: 'error', evenement: 'back-office-signale', message: 'pris par [courriel]' },
  ])
  expect(JSON.stringify(lignes)).toContain('at requete (base.ts:1:1)')
  expect(JSON.stringify(lignes)).not.toMatch(/canari|secret/)
})

test.each(['{"level":"info","msg":"Migrating"}', '▲ Next.js 16', '{"autre":1}'])(
  '%s → une ligne d’enquête',
  (ligne) => {
    const { journal, lignes } = journalDeTest()
    reprendreLaLigne(journal, ligne)
    expect(lignes).toMatchObject([{ level: 'debug', evenement: 'back-office', ligne }])
  },
)

test('la sortie d’erreur est un avertissement, d’un seul tenant', () => {
  const { journal, lignes } = journalDeTest('back-office-sortie-d-erreur')
  reprendreLErreur(journal, '⨯ Error: panne\n    at ecran\n')
  expect(lignes).toMatchObject([{ level: 'warn', texte: '⨯ Error: panne\n    at ecran' }])
})

import { describe, expect, test } from 'vitest'
import { lireDateLheo } from '../../kernel/date-lheo.ts'
import { jourDeNumero } from '../../kernel/jour.ts'
import { action, formation, session } from './formation.fixture.ts'
import type { Session } from './formation.ts'
import { prochaineSession, sessionsVisibles } from './sessions.ts'

const AUJOURDHUI = jourDeNumero(20_786) // 2026-11-29

function dater(numero: string, debut: string, fin: string, autres: Partial<Session> = {}): Session {
  const periode = { debut: lireDateLheo(debut), fin: lireDateLheo(fin) }
  if (periode.debut === undefined || periode.fin === undefined)
    throw new Error(`date fausse : ${debut}, ${fin}`)
  return session({ numero, periode: { debut: periode.debut, fin: periode.fin }, ...autres })
}

const passee = dater('passee', '20260101', '20260301')
const enCours = dater('en-cours', '20260901', '20270301')
const janvier = dater('janvier', '20270104', '20270301')
const mars = dater('mars', '20270301', '20270601')
const janvierFermee = dater('janvier-fermee', '20270104', '20270301', { recrutement: 'ferme' })

const avec = (...sessions: Session[]) => formation({ actions: [action({ sessions })] })

test('sessionsVisibles écarte les sessions passées et garde l’ordre du flux', () => {
  const visibles = sessionsVisibles(avec(mars, passee, enCours), AUJOURDHUI)
  expect(visibles.map((visible) => visible.session.numero)).toEqual(['mars', 'en-cours'])
})

describe('prochaineSession', () => {
  test.each([
    ['la plus proche à venir', avec(mars, janvier), 'janvier'],
    ['à venir plutôt que commencée', avec(enCours, mars), 'mars'],
    ['ouverte plutôt que fermée', avec(janvierFermee, mars), 'mars'],
    ['fermée plutôt que rien', avec(passee, janvierFermee), 'janvier-fermee'],
    ['commencée plutôt que rien', avec(passee, enCours), 'en-cours'],
    ['aucune', avec(passee), undefined],
  ])('%s', (_, lue, attendu) => {
    expect(prochaineSession(lue, AUJOURDHUI)?.session.numero).toBe(attendu)
  })

  test('une entrée permanente ouverte se prend tout de suite', () => {
    const permanente = action({
      entreesPermanentes: true,
      sessions: [dater('toute-l-annee', '20240101', '20271231')],
    })
    const lue = formation({ actions: [action({ sessions: [janvier] }), permanente] })
    expect(prochaineSession(lue, AUJOURDHUI)?.session.numero).toBe('toute-l-annee')
  })
})

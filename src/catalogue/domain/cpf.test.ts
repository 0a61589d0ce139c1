import { expect, it } from 'vitest'
import { jourAParis } from '../../kernel/jour.ts'
import { statutCpf } from './cpf.ts'
import { action, formation, session } from './formation.fixture.ts'
import type { Session } from './formation.ts'

const JOUR = jourAParis(new Date('2026-11-29T12:00:00Z'))
const FINIE = { debut: { type: 'annee', annee: 2020 }, fin: { type: 'annee', annee: 2021 } } as const
const eligible = (annee?: number): Partial<Session> => ({
  eligibilitesCpf: [
    {
      code: '130805',
      regions: [],
      branches: [],
      ...(annee === undefined ? {} : { fin: { type: 'annee', annee } }),
    },
  ],
})
const avec = (champs: Partial<Session>) => ({ actions: [action({ sessions: [session(champs)] })] })
const RNCP = [{ rncp: '28217', extras: [] }]

it.each([
  ['rien', {}, undefined],
  ['fiche RNCP', { certifications: RNCP }, 'a-verifier'],
  ['Répertoire spécifique', { certifications: [{ rs: 'RS5000', extras: [] }] }, 'a-verifier'],
  ['certification d’une session', avec({ certifications: RNCP }), 'a-verifier'],
  ['certification d’une session finie', avec({ certifications: RNCP, periode: FINIE }), undefined],
  ['certifiante, sans code', { certifiante: true }, undefined],
  ['CertifInfo seul', { certifications: [{ certifinfo: '21072', extras: [] }] }, undefined],
  ['code CPF de certification', { certifications: [{ cpf: '5000', extras: [] }] }, 'declaree'],
  ['code CPF de type de formation', { typesFormation: [{ cpf: 'CPF201', extras: [] }] }, 'declaree'],
  ['session éligible', avec(eligible()), 'declaree'],
  ['éligible jusqu’à la fin de l’année', avec(eligible(2026)), 'declaree'],
  ['éligibilité échue', avec(eligible(2025)), undefined],
  [
    'éligibilité échue, certification inscrite',
    { ...avec(eligible(2025)), certifications: RNCP },
    'a-verifier',
  ],
  ['éligibilité d’une session finie', avec({ ...eligible(), periode: FINIE }), undefined],
] as const)('%s : %s', (_, lue, attendu) => {
  expect(statutCpf(formation(lue), JOUR)).toBe(attendu)
})

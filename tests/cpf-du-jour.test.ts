import { expect, it } from 'vitest'
import { action, formation, session } from '../src/catalogue/domain/formation.fixture.ts'
import { type Jour, jourAParis } from '../src/kernel/jour.ts'
import { sourceFormations } from '../src/recherche/moteurs/formations/source.ts'
import { creerRepertoire } from '../src/referentiels/index.ts'

const eligibilite = {
  code: '130805',
  regions: [],
  branches: [],
  fin: { type: 'jour', jour: jourAParis(new Date('2026-11-29T12:00:00Z')) },
} as const
const une = formation({ actions: [action({ sessions: [session({ eligibilitesCpf: [eligibilite] })] })] })

const source = sourceFormations({
  version: async () => '1',
  statistiques: () => expect.unreachable(),
  adressesFormations: () => expect.unreachable(),
  parcourirOrganismes: () => expect.unreachable(),
  parcourirFormations: async function* () {
    yield une
  },
})

async function indexees(jour: Jour) {
  const instant = new Date()
  const chantier = { dossier: '', communes: async () => creerRepertoire([]), instant, jour }
  return Array.fromAsync(source.parcourir(chantier, () => undefined))
}

it.each([
  ['2026-11-29T12:00:00Z', 'declaree'],
  ['2026-11-30T12:00:00Z', undefined],
])('indexée le %s, son éligibilité au CPF est %s', async (instant, cpf) => {
  const [indexee] = await indexees(jourAParis(new Date(instant)))
  expect(indexee?.cpf).toBe(cpf)
})

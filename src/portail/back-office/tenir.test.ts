import { expect, onTestFinished, test, vi } from 'vitest'
import { journalDeTest } from '../../platform/log/journal-de-test.fixture.ts'
import { tenirBackOffice } from './tenir.ts'

const { construireAuBesoin } = vi.hoisted(() => ({ construireAuBesoin: vi.fn<() => Promise<boolean>>() }))
vi.mock(import('./construction.ts'), async (original) => ({ ...(await original()), construireAuBesoin }))

function sansProgramme(): void {
  const programme = process.execPath
  process.execPath = '/nulle/part/node'
  onTestFinished(() => {
    process.execPath = programme
  })
}

test('lorsque le processus ne peut pas naître → une panne dite, retentée, et le portail tient', async () => {
  construireAuBesoin.mockResolvedValue(false)
  sansProgramme()
  const { journal, lignes } = journalDeTest('back-office-arrete')
  const backOffice = tenirBackOffice({ journal, annoncerPremierCompte: () => undefined })
  backOffice.demarrer({})
  await vi.waitFor(() => expect(lignes).toHaveLength(2), { timeout: 5_000 })
  expect(lignes[0]).toMatchObject({
    evenement: 'back-office-arrete',
    empeche: expect.stringContaining('ENOENT'),
  })
  expect(backOffice.actuel().etat).toBe('en-panne')
  await backOffice.fermer()
})

test('lorsque la construction ne peut pas commencer → elle est retentée', async () => {
  construireAuBesoin.mockReset()
  construireAuBesoin.mockRejectedValueOnce(new Error('spawn EAGAIN')).mockResolvedValue(true)
  sansProgramme()
  const { journal, lignes } = journalDeTest('back-office-non-construit', 'back-office-arrete')
  const backOffice = tenirBackOffice({ journal, annoncerPremierCompte: () => undefined })
  backOffice.demarrer({})
  const evenements = () => lignes.map(({ evenement }) => evenement)
  await vi.waitFor(() => expect(evenements()).toContain('back-office-construit'), { timeout: 5_000 })
  expect(evenements()[0]).toBe('back-office-non-construit')
  await backOffice.fermer()
})

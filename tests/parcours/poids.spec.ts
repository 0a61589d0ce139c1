import { expect, test } from 'vitest'
import { APPELS_PAR_PAGE, BUDGETS_DE_POIDS } from '../../src/contenu/pages-legales/domain/budgets-de-poids.ts'
import { nouvellePage } from './navigateur.fixture.ts'
import { premiereFiche } from './pages.fixture.ts'

const BUDGETS = [
  ...[
    '/formations?q=formation',
    '/metiers',
    '/financements',
    '/organismes',
    '/structures',
    '/ressources',
    '/actualites',
    '/agenda',
    '/recherche?q=boulanger',
    '/',
    '/infos',
    '/infos/alternance',
    '/infos/s-orienter-au-lycee',
    '/parcours/lyceen',
    '/faq',
  ].map((chemin) => ({ nom: chemin, adresse: async () => chemin, octets: BUDGETS_DE_POIDS.page.octets })),
  ...['/formations', '/actualites', '/agenda'].map((catalogue) => ({
    nom: `fiche de ${catalogue}`,
    adresse: () => premiereFiche(catalogue),
    octets: BUDGETS_DE_POIDS.fiche.octets,
  })),
]
test.each(BUDGETS)('page $nom : à froid, poids et nombre de requêtes dans le budget', async (budget) => {
  const chemin = await budget.adresse()
  const page = await nouvellePage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const recus: number[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => recus.push(encodedDataLength))
  await page.goto(chemin, { waitUntil: 'networkidle' })
  const total = recus.reduce((somme, octets) => somme + octets, 0)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(budget.octets)
  expect(recus.length).toBeLessThanOrEqual(APPELS_PAR_PAGE)
})

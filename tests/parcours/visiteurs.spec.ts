import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lireIcs } from '../../src/platform/formats/lire-ics.fixture.ts'
import { nouvellePage, type Ouverture, verifierAccessibilite } from './navigateur.fixture.ts'

/** Huit visiteurs, chacun avec ce qu'il cherche, de l'accueil à ce qu'il emporte. */

const TELEPHONE = { viewport: { width: 360, height: 740 } }
const SANS_SCRIPT = { javaScriptEnabled: false }

test('en recherche d’emploi, sans JavaScript, à 360 px : soudeur en Lozère', async () => {
  const page = await depuisLAccueil('soudeur lozère', { ...TELEPHONE, ...SANS_SCRIPT })
  await attendreCompris(page, ['soudeur', 'Lozère'])
  expect(await titres(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^Soudeur/)]))
  await page.goto('/formations?q=soudeur+loz%C3%A8re')
  expect(await nombre(page)).toBeGreaterThan(0)
  await ouvrirLePremier(page)
  await joindre(page)
})

test('salariée : se servir de son CPF, de l’aide à une formation qu’il paie', async () => {
  const page = await nouvellePage()
  await page.goto('/')
  const lien = page.getByRole('link', { name: /Déclarées éligibles au CPF/ })
  const annoncees = Number(((await lien.textContent()) ?? '').replaceAll(/\D/g, ''))
  await lien.click()
  expect(await nombre(page)).toBe(annoncees)
  await ouvrirLePremier(page)
  expect(await page.locator('main').textContent()).toMatch(/CPF/)
  const autre = await depuisLAccueil('utiliser mon cpf')
  await autre.getByRole('link', { name: 'Compte personnel de formation', exact: true }).first().click()
  await autre.waitForURL(/\/financements\/compte-personnel-de-formation/)
  expect(await autre.getByRole('link', { name: /Mon compte formation/i }).count()).toBeGreaterThan(0)
})

test('lycéen au clavier : un métier de la cuisine en apprentissage', async () => {
  const page = await nouvellePage()
  await page.goto('/')
  await page.locator('#accueil-q').focus()
  await page.keyboard.type('apprentissage cuisine')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/recherche\?/)
  await attendreCompris(page, ['cuisine', 'Apprentissage'])
  const vus = await titres(page)
  expect(vus.some((titre) => /cuisin/i.test(titre))).toBe(true)
  expect(vus).toEqual(expect.arrayContaining([expect.stringMatching(/apprentissage/i)]))
})

test('collégienne, à 360 px : son parcours, jusqu’à une page qui lui parle', async () => {
  const page = await nouvellePage(TELEPHONE)
  await page.goto('/')
  await page.locator('main').getByRole('link', { name: 'Collégien' }).click()
  await page.waitForURL(/\/parcours\/collegien/)
  await verifierAccessibilite(page)
  const liens = page.locator('.jalons a')
  expect(await liens.count()).toBeGreaterThanOrEqual(4)
  const adresses = await liens.evaluateAll((tous) => tous.map((lien) => (lien as HTMLAnchorElement).href))
  for (const adresse of adresses.filter((une) => new URL(une).origin === new URL(page.url()).origin)) {
    const reponse = await page.request.get(adresse)
    expect(reponse.status(), adresse).toBe(200)
  }
})

test('conseiller : trois formations près d’une commune, imprimées avec ce qui a été demandé', async () => {
  const page = await depuisLAccueil('anglais', {}, 'Montpellier')
  await page.locator('main h2 a[href^="/formations?"]').click()
  await page.waitForURL(/\/formations\?/)
  expect(await page.locator('article h2, article h3').count()).toBeGreaterThanOrEqual(3)
  await page.emulateMedia({ media: 'print' })
  const imprime = await page.evaluate(() => document.body.innerText)
  expect(imprime).toMatch(/anglais/i)
  expect(imprime).toContain('Montpellier')
  expect(await page.locator('.menu').isVisible()).toBe(false)
})

test('personne handicapée, sans JavaScript : qui l’accompagne, et comment l’appeler', async () => {
  const page = await depuisLAccueil('cap emploi nîmes', SANS_SCRIPT)
  expect((await titres(page))[0]).toMatch(/Cap emploi/)
  await page
    .getByRole('link', { name: /Cap emploi/ })
    .first()
    .click()
  await page.waitForURL(/\/structures\//)
  await joindre(page)
})

test('dirigeante : un organisme par son nom, puis ses formations', async () => {
  const page = await nouvellePage(SANS_SCRIPT)
  await page.goto('/organismes')
  const nom = ((await page.locator('.resultat__titre a').first().textContent()) ?? '').trim()
  await chercher(page, nom)
  expect(await titres(page)).toContain(nom)
  await page.getByRole('link', { name: nom, exact: true }).first().click()
  await page.waitForURL(/\/organismes\//)
  expect(await page.locator('main a[href*="/formations"]').count()).toBeGreaterThan(0)
})

test('en activité, sans JavaScript : un rendez-vous près de chez soi, noté dans son agenda', async () => {
  const page = await nouvellePage(SANS_SCRIPT)
  await page.goto('/')
  await page.getByRole('link', { name: 'Voir tout l’agenda' }).click()
  await page.waitForURL(/\/agenda/)
  await page.locator('#liste-ou').fill('Albi')
  await page.locator('#liste-ou').press('Enter')
  await page.waitForURL(/ou=Albi|lieu=81004/)
  await page.locator('.manifestation .resultat__titre a').first().click()
  const titre = ((await page.locator('h1').textContent()) ?? '').trim()
  const ics = await page.request.get(
    (await page.locator('a[href$=".ics"]').first().getAttribute('href')) ?? '',
  )
  expect(lireIcs(await ics.text()).evenements.map(({ SUMMARY }) => SUMMARY)).toEqual([titre])
})

async function depuisLAccueil(saisie: string, options: Ouverture = {}, ou = ''): Promise<Page> {
  const page = await nouvellePage(options)
  await chercher(page, saisie, ou)
  return page
}

async function chercher(page: Page, saisie: string, ou = ''): Promise<void> {
  await page.goto('/')
  await page.locator('#accueil-q').fill(saisie)
  await page.locator('#accueil-ou').fill(ou)
  await page.locator('main').getByRole('button', { name: 'Rechercher' }).click()
  await page.waitForURL(/\/recherche\?/)
}

async function attendreCompris(page: Page, morceaux: readonly string[]): Promise<void> {
  const compris = await page
    .getByText(/^Compris/)
    .first()
    .textContent()
  for (const morceau of morceaux) expect(compris).toContain(morceau)
}

const titres = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.resultat__titre').allTextContents()).map((titre) => titre.trim())

async function nombre(page: Page): Promise<number> {
  const texte = (await page.locator('h1 [role=status]').textContent()) ?? ''
  return Number((/\d[\d\s\u202f\u00a0]*/.exec(texte)?.[0] ?? '0').replaceAll(/\D/g, ''))
}

async function ouvrirLePremier(page: Page): Promise<void> {
  await page.locator('.resultat__titre a').first().click()
  await page.locator('h1').waitFor()
}

/** Un téléphone, un courriel ou un site : de quoi joindre quelqu'un. */
async function joindre(page: Page): Promise<void> {
  expect(
    await page.locator('main a:is([href^="tel:"], [href^="mailto:"], [href^="http"])').count(),
  ).toBeGreaterThan(0)
}

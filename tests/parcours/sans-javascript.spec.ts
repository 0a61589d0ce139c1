import { expect, test } from 'vitest'
import { nouvellePage } from './navigateur.fixture.ts'

test('sans JavaScript : chercher, filtrer, paginer, ouvrir une fiche', async () => {
  const page = await nouvellePage({ javaScriptEnabled: false })
  await page.goto('/')
  const recherche = page.locator('main form[role=search]')
  await recherche.locator('input[name=q]').fill('formation')
  await recherche.locator('input[name=ou]').fill('Toulouse')
  await recherche.locator('button').click()
  expect(page.url()).toContain('q=formation')
  expect(await page.locator('h1').textContent()).toMatch(/Toulouse|\d/)

  await page.goto('/formations')
  await page.locator('.filtres input[type=checkbox]:visible').first().check()
  await page.getByRole('button', { name: 'Appliquer les filtres' }).click()
  expect(new URL(page.url()).search).toMatch(/=/)

  await page.goto('/formations')
  await page.locator('a[href*="page=2"]').first().click()
  expect(page.url()).toContain('page=2')
  await page.locator('.resultat h2 a').first().click()
  expect(await page.locator('h1').count()).toBe(1)
})

test('sans JavaScript : la recherche centrale, un groupe, une fiche', async () => {
  const page = await nouvellePage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await page.goto('/plan-du-site')
  await page.locator('.entete__recherche > summary').click()
  await page.locator('#entete-q').fill('financer')
  await page.locator('.entete__panneau button').click()
  expect(page.url()).toContain('/recherche?q=financer')
  await page.locator('#financements a').click()
  expect(page.url()).toContain('/financements?q=financer')
  await page.locator('.tris summary').click()
  await page.locator('.tris a').last().click()
  await page.locator('.resultat__titre a').first().click()
  expect(await page.locator('h1').count()).toBe(1)
})

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

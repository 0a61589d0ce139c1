import { expect, test } from 'vitest'
import { nouvellePage, verifierAccessibilite } from './navigateur.fixture.ts'

const TUILE = /\/\d+\/\d+\/\d+/

test('la carte s’ouvre à la demande, dit ce qui lui manque, se ferme et rend le foyer', async () => {
  const page = await nouvellePage({ tiersAdmis: (adresse) => TUILE.test(adresse) })
  await page.route(TUILE, (route) => route.fulfill({ status: 404 }))
  await page.goto('/formations?q=cuisine')
  const ouvrir = page.getByRole('button', { name: 'Voir la carte' })
  expect(await page.locator('.geo__mention').textContent()).not.toMatch(/IP/)
  await ouvrir.press('Enter')
  await page.locator('.geo__carte .repere').first().waitFor()
  await page.getByText('Une partie du fond de carte').waitFor()
  expect(await ouvrir.isVisible()).toBe(false)
  await verifierAccessibilite(page)

  await page.getByRole('button', { name: 'Fermer la carte' }).press('Enter')
  expect(await page.locator('.geo__carte').count()).toBe(0)
  expect(await ouvrir.evaluate((bouton) => bouton === document.activeElement)).toBe(true)

  await ouvrir.press('Enter')
  await page.locator('.geo__carte .repere').first().waitFor()
})

import { expect, test } from 'vitest'
import { nouvellePage, verifierAccessibilite } from './navigateur.fixture.ts'

test('au clavier seul : aller au contenu, saisir, parcourir les suggestions de lieu, choisir, envoyer', async () => {
  const page = await nouvellePage()
  await page.goto('/formations')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu')

  const champ = page.locator('#recherche-ou')
  await champ.focus()
  await page.keyboard.type('Toul', { delay: 20 })
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  expect(await champ.getAttribute('aria-expanded')).toBe('true')
  await verifierAccessibilite(page)

  await page.keyboard.press('ArrowDown')
  const active = await champ.getAttribute('aria-activedescendant')
  expect(active).not.toBeNull()
  const choix = await page.locator(`[id="${active}"]`).textContent()
  expect(choix).toContain('Toulouse')
  await page.keyboard.press('Enter')
  expect(await champ.inputValue()).toContain('Toulouse')
  expect(await champ.getAttribute('aria-expanded')).toBe('false')

  await page.keyboard.press('Enter')
  await page.waitForURL(/lieu=31555/)
})

test('Échap ferme la liste et laisse la saisie', async () => {
  const page = await nouvellePage()
  await page.goto('/formations')
  const champ = page.locator('#recherche-ou')
  await champ.pressSequentially('Mont', { delay: 20 })
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  expect(await champ.getAttribute('aria-expanded')).toBe('false')
  expect(await champ.inputValue()).toBe('Mont')
})

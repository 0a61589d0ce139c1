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

test.each([
  '/formations?q=cuisine&ou=Toulouse&rayon=200&tri=distance',
  '/recherche?q=cuisine',
  '/metiers?q=cuisine',
])('%s : le premier résultat est à 12 tabulations au plus, par « Aller aux résultats »', async (chemin) => {
  const page = await nouvellePage()
  await page.goto(chemin)
  const surUnResultat = () => page.evaluate(() => document.activeElement?.closest('.resultat') !== null)
  let tabulations = 0
  while (!(await surUnResultat())) {
    await page.keyboard.press('Tab')
    tabulations += 1
    expect(tabulations).toBeLessThanOrEqual(12)
    if (await page.evaluate(() => document.activeElement?.textContent === 'Aller aux résultats'))
      await page.keyboard.press('Enter')
  }
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

test('recherche centrale : suggestions groupées par nature, parcourues au clavier d’un groupe à l’autre', async () => {
  const page = await nouvellePage()
  await page.goto('/')
  const champ = page.locator('#accueil-q')
  await champ.pressSequentially('info', { delay: 20 })
  const groupes = page.getByRole('listbox').getByRole('group')
  await groupes.first().waitFor()
  await verifierAccessibilite(page)
  const options = page.getByRole('option')
  const total = await options.count()
  expect(await groupes.count()).toBeGreaterThan(1)
  expect(await page.getByRole('listbox').getByRole('group', { name: 'Métiers' }).count()).toBe(1)

  for (let rang = 0; rang < total; rang += 1) await page.keyboard.press('ArrowDown')
  expect(await options.last().getAttribute('aria-selected')).toBe('true')
  expect(await page.locator('[aria-selected="true"]').count()).toBe(1)
  const choix = await options.last().locator('span').textContent()
  await page.keyboard.press('Enter')
  expect(await champ.inputValue()).toBe(choix)
})

test('« métier + lieu » : la suggestion mène à la recherche de ce lieu ; chaque ligne dit sa nature', async () => {
  const page = await nouvellePage()
  await page.goto('/')
  const champ = page.locator('#accueil-q')
  await champ.pressSequentially('soudeur Toul', { delay: 20 })
  const choix = page.getByRole('option', { name: 'soudeur à Toulouse (31) lieu' })
  await choix.waitFor()
  await champ.press('ArrowDown')
  expect(await choix.getAttribute('aria-selected')).toBe('true')
  await champ.press('Enter')
  await page.waitForURL(/\/recherche\?q=soudeur&lieu=31555$/)
  expect(await page.locator('input[name="ou"]').first().inputValue()).toBe('Toulouse (31)')
})

test('le menu et la recherche de l’en-tête se referment avec Échap, le foyer revient au bouton', async () => {
  const page = await nouvellePage({ viewport: { width: 360, height: 740 } })
  await page.goto('/plan-du-site')
  const bouton = page.locator('.menu__bouton')
  await bouton.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link').first().focus()
  await verifierAccessibilite(page)
  await page.keyboard.press('Escape')
  expect(await page.locator('.menu__pli').getAttribute('open')).toBeNull()
  expect(await bouton.evaluate((element) => element === document.activeElement)).toBe(true)

  await page.locator('.entete__recherche > summary').press('Enter')
  await page.locator('#entete-q:focus').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('.entete__recherche').getAttribute('open')).toBeNull()
})

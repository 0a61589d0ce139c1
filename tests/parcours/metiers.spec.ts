import { expect, test } from 'vitest'
import { adressePortail, nouvellePage, verifierAccessibilite, visiter } from './navigateur.fixture.ts'

/** Présent dans le jeu de démonstration comme dans le répertoire entier. */
const FICHE = '/metiers/M1805/developpeur-developpeuse-informatique'

test('au clavier seul : choisir un lieu, la fiche se refait autour de lui', async () => {
  const page = await nouvellePage()
  await visiter(page, FICHE)
  const champ = page.locator('#metier-ou')
  await champ.focus()
  await page.keyboard.type('Toul', { delay: 20 })
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await verifierAccessibilite(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.waitForURL(/lieu=31555/)
  expect(await page.locator('#metier-ou').inputValue()).toBe('Toulouse (31)')
  expect(await page.locator('main').textContent()).toContain('autour de Toulouse (31)')
  await verifierAccessibilite(page)
})

test('le sommaire mène à la section, et les plis s’ouvrent au clavier', async () => {
  const page = await nouvellePage({ viewport: { width: 360, height: 740 } })
  await page.goto(FICHE)
  await page.locator('.sommaire summary').focus()
  await page.keyboard.press('Enter')
  await page.locator('.sommaire a[href="#formations"]').press('Enter')
  expect(new URL(page.url()).hash).toBe('#formations')
  const pli = page.locator('.pli').first()
  await pli.locator('summary').focus()
  await page.keyboard.press('Enter')
  expect(await pli.getAttribute('open')).not.toBeNull()
  await verifierAccessibilite(page)
})

test('sans JavaScript : le lieu, les offres, les formations ; les nombres annoncés sont ceux des pages', async () => {
  const page = await nouvellePage({ javaScriptEnabled: false })
  await page.goto(FICHE)
  await page.locator('#metier-ou').fill('Montpellier')
  await page.getByRole('button', { name: 'Actualiser' }).click()
  expect(await page.locator('#metier-ou').inputValue()).toBe('Montpellier (34)')

  await page.goto(FICHE)
  const lien = page.locator('a[href="/formations?metier=M1805"]')
  const promis = chiffres((await lien.textContent()) ?? '')
  await lien.click()
  expect(chiffres((await page.locator('h1').textContent()) ?? '')).toBe(promis)

  await page.goto('/metiers/M1805/offres?ou=Toulouse&rayon=50')
  expect(await page.locator('#rayon').inputValue()).toBe('50')
  expect(await page.locator('h1').textContent()).toContain('emploi')
})

test('la page des offres est accessible, en clair et en sombre, à 360 px sans rien qui dépasse', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await nouvellePage({ colorScheme, viewport: { width: 360, height: 740 } })
    await visiter(page, '/metiers/M1805/offres')
    const depassement = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(depassement).toBe(0)
  }
})

test('un lieu inconnu garde la saisie et propose', async () => {
  const page = await nouvellePage()
  await visiter(page, `${FICHE}?ou=Toulose`)
  expect(await page.locator('#metier-ou').inputValue()).toBe('Toulose')
  expect(await page.locator('.ou a').first().getAttribute('href')).toContain(`${FICHE}?lieu=`)
})

test.each(['/metiers/m1805', '/metiers/M1805', '/metiers/M1805/ancien-nom'])('%s → 301', async (chemin) => {
  const reponse = await fetch(new URL(chemin, adressePortail), { redirect: 'manual' })
  expect(reponse.status).toBe(301)
  expect(new URL(reponse.headers.get('location') ?? '', adressePortail).pathname).toBe(FICHE)
})

test('un code inconnu → 404 avec une recherche', async () => {
  const page = await nouvellePage()
  const reponse = await page.goto('/metiers/Z9999')
  expect(reponse?.status()).toBe(404)
  await verifierAccessibilite(page)
  expect(await page.locator('main form[role=search]').count()).toBe(1)
})

test('les chiffres se téléchargent en CSV', async () => {
  const reponse = await fetch(new URL('/metiers/M1805/marche.csv?lieu=31555', adressePortail))
  expect(reponse.headers.get('content-type')).toContain('text/csv')
  const texte = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await reponse.arrayBuffer())
  expect(texte.startsWith('\uFEFF')).toBe(true)
  expect(texte).toContain('Haute-Garonne;Occitanie;France')
})

/** Le premier nombre d'un texte, séparateurs ôtés. */
function chiffres(texte: string): number {
  return Number((/\d[\d\s\u202f\u00a0]*/.exec(texte)?.[0] ?? '').replaceAll(/\D/g, ''))
}

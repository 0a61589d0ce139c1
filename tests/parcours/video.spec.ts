import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { nouvellePage, verifierAccessibilite } from './navigateur.fixture.ts'

const LECTEUR = 'https://www.youtube-nocookie.com/embed/essai-video?autoplay=1'
const PAGE_VIDEO = 'https://www.youtube.com/watch?v=essai-video'
const VIDEO = `<div class="video"><p><a href="${PAGE_VIDEO}" data-video="${LECTEUR}">Regarder « L’essai » <span>(YouTube, 3 min)</span></a></p></div>`
const CHEMIN = '/infos/alternance'

/** Une vraie page du portail, sa politique de contenu et ses scripts, à laquelle un texte ajoute une vidéo. */
async function ouvrirAvecVideo(page: Page, demandees: string[] = []): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === CHEMIN,
    async (route) => {
      const reponse = await route.fetch()
      const body = (await reponse.text()).replace('<div class="liste-texte">', `${VIDEO}$&`)
      await route.fulfill({ response: reponse, body })
    },
  )
  await page.route('https://www.youtube-nocookie.com/**', (route) => {
    demandees.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Lecteur</title>' })
  })
  await page.goto(CHEMIN, { waitUntil: 'networkidle' })
}

test.each([
  ['au clic', (page: Page) => page.locator('a[data-video]').click()],
  ['à la touche Entrée', (page: Page) => page.locator('a[data-video]').press('Enter')],
  ['à la barre d’espace', (page: Page) => page.locator('a[data-video]').press(' ')],
])(
  'rien n’est demandé à la plateforme avant ; %s, le lecteur remplace le lien et reçoit le foyer',
  async (_geste, ouvrir) => {
    const page = await nouvellePage({ tiersAdmis: (adresse) => adresse === LECTEUR })
    const demandees: string[] = []
    await ouvrirAvecVideo(page, demandees)
    expect(await page.locator('a[data-video]').getAttribute('role')).toBe('button')
    await verifierAccessibilite(page)
    expect(demandees).toEqual([])

    await ouvrir(page)
    const lecteur = page.locator('iframe.video__lecteur')
    await expect.poll(() => demandees).toEqual([LECTEUR])
    expect(await lecteur.getAttribute('title')).toBe('Regarder « L’essai »')
    expect(await lecteur.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.locator('a[data-video]').count()).toBe(0)
  },
)

test('sans JavaScript, le lien mène à la page de la vidéo', async () => {
  const page = await nouvellePage({ javaScriptEnabled: false })
  await ouvrirAvecVideo(page)
  const lien = page.getByRole('link', { name: /Regarder « L’essai »/ })
  expect(await lien.getAttribute('href')).toBe(PAGE_VIDEO)
})

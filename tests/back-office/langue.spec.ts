import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PREMIER_COMPTE } from './comptes.fixture.ts'
import { connecter, ouvrirEcran } from './session.fixture.ts'

/** Mots d'écran anglais qui ne sont pas aussi des mots français. */
const ANGLAIS =
  /\b(?:the|and|with|your|you|from|add|edit|close|save|delete|remove|create|upload|loading|search|settings|toast|drag|drop|choose|select|draft|published|updated|created|submit|cancel|row|field|value|yes|true|false|untitled|preview|view|link|heading|next|previous|month|sort|toggle|browse|back(?!-office)|show|hide|expand|collapse|more|less|columns|items?|block|column|table of)\b/gi
/** Ce qu'une personne ne doit pas lire : une clé de champ, une variable d'environnement, un mot entre chevrons. */
const CLES = /\b[a-z]{2,}[A-Z][a-z]+[A-Za-z]*\b|\b[A-Z]{2,}(?:_[A-Z]+)+\b|<[A-Z][a-z]+>/g
const A_CREER = ['actualites', 'manifestations', 'pages-infos', 'menus', 'medias', 'utilisateurs'] as const

test('aucun mot anglais, aucune clé ni variable sur les écrans du back-office', async () => {
  const page = await connecter(PREMIER_COMPTE)
  await ouvrirEcran(page, '/admin')
  const menu = await page
    .locator('nav a[href^="/admin/"]')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href') ?? ''))
  expect(menu.length).toBeGreaterThan(15)
  const ecrans = [
    '/admin',
    '/admin/account',
    ...new Set(menu.filter((chemin) => chemin !== '/admin/logout')),
    ...A_CREER.map((slug) => `/admin/collections/${slug}/create`),
    '/admin/collections/actualites/1',
    '/admin/collections/actualites/1/versions',
    '/admin/collections/menus/1',
  ]
  const fautes: string[] = []
  for (const ecran of ecrans) {
    await ouvrirEcran(page, ecran)
    await page.waitForLoadState('networkidle')
    for (const texte of await textesDe(page))
      for (const [vu] of [...texte.matchAll(ANGLAIS), ...texte.matchAll(CLES)])
        fautes.push(`${ecran} : « ${vu} » dans « ${texte.trim()} »`)
  }
  expect(fautes).toEqual([])
})

test('un menu porte son nom, pas sa clé', async () => {
  const page = await connecter(PREMIER_COMPTE)
  await ouvrirEcran(page, '/admin/collections/menus/1')
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).innerText())
    .toMatch(/^(Menu principal|Pied de page)/)
})

/** Le texte d'un écran, ligne à ligne, et les noms de ses éléments. */
const textesDe = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const noms = [...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((nom) => element.getAttribute(nom) ?? ''),
    )
    return [document.title, ...document.body.innerText.split('\n'), ...noms].filter((texte) => texte !== '')
  })

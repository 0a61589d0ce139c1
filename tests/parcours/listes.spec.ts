import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { nouvellePage } from './navigateur.fixture.ts'

/** Ce que demandent les listes des pages visitées ; une recherche qui trouve moins montre tout. */
const NOMBRE_DEMANDE = 3

/** Les fiches que montre un morceau de page, dans l'ordre. */
const fiches = (page: Page, dans: string): Promise<readonly (string | null)[]> =>
  page
    .locator(`${dans} .resultat__titre a`)
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href')))

test.each([
  ['/infos/alternance', 'formations'],
  ['/infos/vie-pratique', 'structures'],
  ['/infos/s-orienter-au-lycee', 'agenda'],
  ['/infos/s-orienter-au-lycee', 'actualites'],
])(
  '%s : sans JavaScript, la liste « %s » montre les premiers résultats de la page où elle mène',
  async (chemin, liste) => {
    const page = await nouvellePage({ javaScriptEnabled: false })
    await page.goto(chemin)
    const suite = page.locator(`.liste-texte__suite a[href^="/${liste}?"]`)
    const bloc = `.liste-texte:has(.liste-texte__suite a[href^="/${liste}?"])`
    const montrees = await fiches(page, bloc)
    expect(montrees).not.toEqual([])
    await suite.click()
    expect(montrees).toEqual((await fiches(page, 'main')).slice(0, NOMBRE_DEMANDE))
  },
)

import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { ouvrirEcran } from './session.fixture.ts'

/** Une image dans la médiathèque, comme l'écran l'envoie. */
export async function deposerImage(page: Page): Promise<void> {
  const image = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#1d4b7a' } })
    .png()
    .toBuffer()
  await ouvrirEcran(page, '/admin/collections/medias/create')
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'vannier.png', mimeType: 'image/png', buffer: image })
  await page.getByLabel('Texte alternatif').fill('Un vannier assis devant son atelier')
  await page
    .getByRole('button', { name: /^(Enregistrer|Publier)/ })
    .first()
    .click()
  await page.waitForURL(/\/medias\/\d+/)
}

/** Titre, chapeau, un paragraphe et un tableau à en-têtes. */
export async function ecrireArticle(page: Page): Promise<void> {
  await ouvrirEcran(page, '/admin/collections/actualites/create')
  await page.locator('#field-titre').fill('Le vanneur de saule recrute')
  await page.locator('#field-resume').fill('Un atelier de vannerie cherche une apprentie ou un apprenti.')
  await page.locator('.ContentEditable__root').first().click()
  await page.keyboard.type('Voici les lieux de formation.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/tabl')
  await page.getByRole('option', { name: 'Tableau', exact: true }).click()
  await page.locator('.drawer').getByRole('button', { name: 'Enregistrer les modifications' }).click()
  await page.locator('.ContentEditable__root th').first().click()
  for (const texte of ['Ville', 'Durée', 'Places', 'Albi', 'Deux ans', 'Six', 'Gaillac', 'Un an', 'Quatre']) {
    await page.keyboard.type(texte)
    await page.keyboard.press('Tab')
  }
}

export async function choisirImage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choisir dans la liste' }).click()
  await page
    .locator('.drawer')
    .getByRole('button', { name: /vannier/ })
    .first()
    .click()
}

/** Le bouton principal d'une fiche, pour qui publie. */
export async function publier(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Publier/ })
    .first()
    .click()
}

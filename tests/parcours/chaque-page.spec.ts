import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { nouvellePage, verifierAccessibilite } from './navigateur.fixture.ts'
import { adressesDesPages } from './pages.fixture.ts'

const pages = await adressesDesPages()
const validateur = new HtmlValidate(
  new FileSystemConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'], root: true }),
)

describe.each(pages)('%s', (chemin) => {
  test('à 360 px : rien ne dépasse en largeur, aucun défaut détectable', async () => {
    const page = await nouvellePage({ viewport: { width: 360, height: 740 } })
    await page.goto(chemin)
    const depassement = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(depassement).toBe(0)
    await verifierAccessibilite(page)
  })

  test('en thème sombre : aucun défaut détectable', async () => {
    const page = await nouvellePage({ colorScheme: 'dark' })
    await page.goto(chemin)
    await verifierAccessibilite(page)
  })

  test('le HTML est valide', async () => {
    const page = await nouvellePage()
    const html = await (await page.request.get(chemin)).text()
    const { results } = await validateur.validateString(html)
    const messages = results.flatMap((resultat) => resultat.messages)
    expect(
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    ).toEqual([])
  })
})

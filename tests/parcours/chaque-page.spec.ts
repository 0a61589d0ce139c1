import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { nouvellePage, type Ouverture, verifierAccessibilite } from './navigateur.fixture.ts'
import { adressesDesPages } from './pages.fixture.ts'

const pages = await adressesDesPages()
const validateur = new HtmlValidate(
  new FileSystemConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'], root: true }),
)

interface Controle {
  readonly nom: string
  readonly ouverture: Ouverture
  readonly controler: (page: Page, chemin: string) => Promise<void>
}

const CONTROLES: readonly Controle[] = [
  {
    nom: 'à 360 px : rien ne dépasse en largeur, aucun défaut détectable',
    ouverture: { viewport: { width: 360, height: 740 } },
    controler: async (page, chemin) => {
      await page.goto(chemin)
      const depassement = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(depassement).toBe(0)
      await verifierAccessibilite(page)
    },
  },
  {
    nom: 'en thème sombre : aucun défaut détectable',
    ouverture: { colorScheme: 'dark' },
    controler: async (page, chemin) => {
      await page.goto(chemin)
      await verifierAccessibilite(page)
    },
  },
  {
    nom: 'le HTML est valide',
    ouverture: {},
    controler: async (page, chemin) => {
      const html = await (await page.request.get(chemin)).text()
      const { results } = await validateur.validateString(html)
      const messages = results.flatMap((resultat) => resultat.messages)
      expect(
        messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
      ).toEqual([])
    },
  },
]

test.concurrent.for(pages.flatMap((chemin) => CONTROLES.map((controle) => ({ chemin, ...controle }))))(
  '$chemin · $nom',
  async ({ chemin, ouverture, controler }, { onTestFinished }) => {
    await controler(await nouvellePage({ ...ouverture, aLaFin: onTestFinished }), chemin)
  },
)

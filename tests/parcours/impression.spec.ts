import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { nouvellePage } from './navigateur.fixture.ts'

/** Feuilles A4 que donnerait l'impression de la page ouverte. */
async function feuilles(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

test('une fiche formation s’imprime sur deux pages au plus', async () => {
  const page = await nouvellePage()
  await page.goto('/formations')
  const fiches = await page
    .locator('.resultat__titre a')
    .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href') ?? ''))
  expect(fiches.length).toBeGreaterThan(10)
  const tailles: (readonly [string, number])[] = []
  for (const fiche of fiches) {
    await page.goto(fiche)
    tailles.push([fiche, await feuilles(page)])
  }
  expect(tailles.filter(([, nombre]) => nombre < 1 || nombre > 2)).toEqual([])
})

test('une liste imprimée garde le lieu, la distance et les filtres', async () => {
  const page = await nouvellePage()
  await page.emulateMedia({ media: 'print' })
  await page.goto('/formations?ou=Toulouse&rayon=50&certifiante=oui')
  expect(await page.locator('h1').innerText()).toMatch(/formations/)
  const pastilles = page.locator('.pastilles')
  expect(await pastilles.isVisible()).toBe(true)
  expect(await pastilles.innerText()).toMatch(/Toulouse[\s\S]*50\skm[\s\S]*certifiante/i)
  expect(await page.locator('.filtres').isVisible()).toBe(false)
})

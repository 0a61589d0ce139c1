import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { lireIcs } from '../../src/platform/formats/lire-ics.fixture.ts'
import { nouvellePage } from './navigateur.fixture.ts'

const TYPE = 'atelier'

test('sans JavaScript : filtrer l’agenda par département et type, aller au mois suivant, emporter les dates', async () => {
  const page = await nouvellePage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  await page.goto('/agenda')
  const toutes = await titresDesCartes(page)
  await filtrer(page, 'type', TYPE)
  const duType = await titresDesCartes(page)
  expect(duType.length).toBeGreaterThan(0)
  expect(duType.length).toBeLessThan(toutes.length)

  const departement = page.locator('input[name=departement]').first()
  const nom = await libelle(page, await departement.getAttribute('id'))
  await filtrer(page, 'departement', (await departement.getAttribute('value')) ?? '')
  expect(parametre(page, 'type')).toBe(TYPE)
  const desDeux = await titresDesCartes(page)
  expect(desDeux.length).toBeGreaterThan(0)
  expect(duType).toEqual(expect.arrayContaining([...desDeux]))
  for (const lieu of await page.locator('.manifestation .faits li:last-child').allTextContents())
    expect(lieu).toContain(`(${nom})`)

  await page.goto('/agenda')
  await page.locator('.nav-mois a[rel=next]').click()
  const premierMois = parametre(page, 'mois') ?? ''
  expect(premierMois).toMatch(/^\d{4}-\d{2}$/)
  await page.locator('.nav-mois a[rel=next]').click()
  expect((parametre(page, 'mois') ?? '') > premierMois).toBe(true)
  const duMois = await titresDesCartes(page)
  expect(duMois.length).toBeGreaterThan(0)
  expect((await emporter(page)).toSorted()).toEqual(duMois.toSorted())
})

test('le flux RSS de l’agenda porte les mêmes filtres et les mêmes titres que la page', async () => {
  const page = await nouvellePage({ javaScriptEnabled: false })
  await page.goto(`/agenda?type=${TYPE}`)
  const href = (await page.locator('a[href^="/agenda.rss"]').getAttribute('href')) ?? ''
  expect(href).toContain(`type=${TYPE}`)
  const reponse = await page.request.get(href)
  expect(reponse.headers()['content-type']).toContain('application/rss+xml')
  const flux = await reponse.text()
  const titres = [...flux.matchAll(/<item>\s*<title>([^<]*)/g)].map(([, titre]) => titre)
  expect(titres.toSorted()).toEqual((await titresDesCartes(page)).toSorted())
})

test('une manifestation s’ajoute à l’agenda, seule, depuis sa page', async () => {
  const page = await nouvellePage({ javaScriptEnabled: false })
  await page.goto('/agenda')
  await page.locator('.manifestation .resultat__titre a').first().click()
  const titre = (await page.locator('h1').textContent()) ?? ''
  expect(await emporter(page)).toEqual([titre.trim()])
})

const parametre = (page: Page, nom: string) => new URL(page.url()).searchParams.get(nom)

const titresDesCartes = (page: Page): Promise<readonly string[]> =>
  page.locator('.manifestation .resultat__titre').allTextContents()

/** Déplie la colonne des filtres (repliée sous 62 rem) et le groupe de la case, la coche, applique. */
async function filtrer(page: Page, nom: string, valeur: string): Promise<void> {
  const case_ = page.locator(`input[name="${nom}"][value="${valeur}"]`)
  await page.locator('.filtres__titre').click()
  if (!(await case_.isVisible())) {
    await page.locator('.groupe-filtres', { has: case_ }).locator('> summary').click()
  }
  await case_.check()
  await page.getByRole('button', { name: 'Appliquer les filtres' }).click()
  expect(parametre(page, nom)).toBe(valeur)
}

/** « Ariège » : le libellé d'une case, sans le nombre qui le suit. */
async function libelle(page: Page, id: string | null): Promise<string> {
  const texte = (await page.locator(`label[for="${id}"]`).textContent()) ?? ''
  return texte.replace(/[\s(]*\d+\D*$/, '').trim()
}

/** Télécharge et relit le fichier ICS que la page propose ; rend les titres de ses événements. */
async function emporter(page: Page): Promise<readonly string[]> {
  const reponse = await page.request.get(
    (await page.locator('a[href*=".ics"]').first().getAttribute('href')) ?? '',
  )
  expect(reponse.headers()['content-type']).toContain('text/calendar')
  const { evenements } = lireIcs(await reponse.text())
  for (const { UID, DTSTAMP } of evenements) expect([UID, DTSTAMP]).not.toContain(undefined)
  return evenements.map(({ SUMMARY }) => SUMMARY ?? '')
}

import { expect, test } from 'vitest'
import { nouvellePage, verifierAccessibilite, visiter } from './navigateur.fixture.ts'

test('chercher depuis l’accueil, puis filtrer', async () => {
  const page = await nouvellePage()
  await visiter(page, '/')
  await page.getByRole('search').getByRole('textbox').or(page.getByRole('combobox')).first().fill('formation')
  await page.getByRole('search').getByRole('button', { name: 'Rechercher' }).first().click()
  await page.waitForURL(/\/recherche\?.*q=formation/)
  await verifierAccessibilite(page)
  await page.locator('#formations a').click()
  await page.waitForURL(/\/formations\?.*q=formation/)
  await verifierAccessibilite(page)
  const total = await nombreAnnonce(page)
  expect(total).toBeGreaterThan(0)

  const { valeur, nombre } = await cocherUnFiltre(page)
  await page.getByRole('button', { name: 'Appliquer les filtres' }).click()
  await page.waitForURL(new RegExp(valeur))
  expect(await nombreAnnonce(page)).toBe(nombre)
  await verifierAccessibilite(page)
})

test('ouvrir une fiche, ajouter la session à l’agenda', async () => {
  const page = await nouvellePage()
  await page.goto('/formations')
  await page.locator('.resultat h2 a').first().click()
  await page.waitForURL(/\/formations\/[^/]+\/[^/]+/)
  await verifierAccessibilite(page)
  const lien = page.locator('a[href$=".ics"]').first()
  const agenda = await page.request.get((await lien.getAttribute('href')) ?? '')
  expect(agenda.headers()['content-type']).toContain('text/calendar')
  expect(await agenda.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/)
})

test('le titre de la fenêtre et le message de statut disent le nombre de résultats', async () => {
  const page = await nouvellePage()
  await visiter(page, '/formations?q=anglais')
  const total = await nombreAnnonce(page)
  expect(await page.title()).toContain(String(total))
})

test('une recherche sans résultat propose d’élargir, sans impasse', async () => {
  const page = await nouvellePage()
  await visiter(page, '/formations?q=zzzyyyxxxwww&litteral=1')
  expect(await nombreAnnonce(page)).toBe(0)
  expect(await page.locator('main a').count()).toBeGreaterThan(0)
})

test('les organismes se cherchent et mènent à leur fiche', async () => {
  const page = await nouvellePage()
  await visiter(page, '/organismes')
  expect(await nombreAnnonce(page)).toBeGreaterThan(0)
  await page.locator('.resultat h2 a').first().click()
  await page.waitForURL(/\/organismes\/[^/]+\/[^/]+/)
  await verifierAccessibilite(page)
})

test('recherche centrale : chaque catalogue annonce le nombre exact de sa page, et mêmes premiers résultats', async () => {
  const page = await nouvellePage()
  await visiter(page, '/recherche?q=boulanger')
  const groupes = page.locator('.centrale__groupe')
  const annonces = await groupes.evaluateAll((sections) =>
    sections.map((section) => ({
      href: section.querySelector('h2 a')?.getAttribute('href') ?? '',
      titre: section.querySelector('h2 a')?.textContent ?? '',
      cartes: [...section.querySelectorAll('.resultat__titre a')].map((lien) => lien.getAttribute('href')),
    })),
  )
  expect(annonces.length).toBeGreaterThan(1)
  for (const { href, titre, cartes } of annonces) {
    await page.goto(href)
    expect(await nombreAnnonce(page), href).toBe(Number(titre.replaceAll(/\D/g, '')))
    const premieres = await page
      .locator('.resultat__titre a')
      .evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href')))
    expect(premieres.slice(0, cartes.length)).toEqual(cartes)
  }
})

test('recherche centrale : un métier nommé a sa réponse directe, qui mène à sa fiche', async () => {
  const page = await nouvellePage()
  await visiter(page, '/recherche?q=boulanger')
  await page.locator('.reponse-directe').getByRole('link', { name: 'Lire la fiche métier' }).click()
  await page.waitForURL(/\/metiers\/D1102\//)
  expect(await page.locator('h1').textContent()).toContain('Boulang')
})

test('l’accueil pose une question, tient en 3 200 px, et chaque exemple trouve quelque chose', async () => {
  const page = await nouvellePage({ viewport: { width: 1280, height: 800 } })
  await page.goto('/')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3200)
  const exemples = page.locator('.exemples a')
  expect(await exemples.count()).toBeGreaterThanOrEqual(4)
  const adresses = await exemples.evaluateAll((liens) => liens.map((lien) => lien.getAttribute('href') ?? ''))
  for (const adresse of adresses) {
    await page.goto(adresse)
    expect(await nombreAnnonce(page), adresse).toBeGreaterThan(0)
  }
})

test('l’en-tête tient dix liens de l’équipe, de toute longueur, à toute largeur', async () => {
  for (const width of [320, 360, 768, 1000, 1280, 1600]) {
    const page = await nouvellePage({ viewport: { width, height: 900 }, javaScriptEnabled: false })
    await page.goto('/plan-du-site')
    const entete = page.locator('.entete')
    const avant = await entete.evaluate((element) => element.clientHeight)
    expect(avant).toBeLessThan(130)
    await page.locator('.menu__deplies').evaluate((liste) => {
      for (let rang = 1; rang <= 10; rang++) {
        const lien = document.createElement('a')
        lien.href = '/'
        lien.textContent = `Lien ${rang} de l’équipe, au libellé ${'vraiment '.repeat(rang)}long`
        liste.appendChild(document.createElement('li')).append(lien)
      }
    })
    expect(await entete.evaluate((element) => element.clientHeight)).toBe(avant)
    const bouton = page.locator('.menu__bouton')
    if (await bouton.isVisible()) await bouton.click()
    await page.locator('.menu__depli > summary').click()
    expect(await page.locator('.menu__deplies a').last().isVisible()).toBe(true)
    const deborde = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(deborde, `${width} px`).toBe(false)
    await page.close()
  }
})

test('le menu se replie à 360 px', async () => {
  const petit = await nouvellePage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
  await petit.goto('/plan-du-site')
  expect(await petit.locator('.menu a').first().isVisible()).toBe(false)
  await petit.locator('.menu__bouton').click()
  await petit.locator('.menu__depli > summary').click()
  await petit.locator('.menu').getByRole('link', { name: 'Ressources' }).click()
  await petit.waitForURL(/\/ressources/)
})

type Page = Awaited<ReturnType<typeof nouvellePage>>

/** Le nombre écrit dans le message de statut : « 1 234 formations », « Aucune formation ». */
async function nombreAnnonce(page: Page): Promise<number> {
  const texte = (await page.locator('h1 [role=status]').textContent()) ?? ''
  const chiffres = /\d[\d\s\u202f\u00a0]*/.exec(texte)?.[0] ?? '0'
  return Number(chiffres.replaceAll(/\D/g, ''))
}

/** Coche la première case d'une facette et rend le nombre que son libellé promet. */
async function cocherUnFiltre(page: Page): Promise<{ valeur: string; nombre: number }> {
  const case_ = page.locator('.filtres input[type=checkbox]:visible').first()
  const libelle = (await page.locator(`label[for="${await case_.getAttribute('id')}"]`).textContent()) ?? ''
  const nombre = Number(/([\d\s\u202f\u00a0]+)\D*$/.exec(libelle)?.[1]?.replaceAll(/\D/g, ''))
  await case_.check()
  return { valeur: `${await case_.getAttribute('name')}=${await case_.getAttribute('value')}`, nombre }
}

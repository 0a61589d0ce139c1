import { expect, test } from 'vitest'
import { nouvellePage, verifierAccessibilite } from '../parcours/navigateur.fixture.ts'
import { PREMIER_COMPTE, REDACTRICE, RESPONSABLE } from './comptes.fixture.ts'
import { creerActualite, fluxDEssai, texteAvecLien } from './donnees.fixture.ts'
import { choisir, choisirImage, deposerImage, ecrireArticle, publier } from './redaction.fixture.ts'
import { appeler, connecter } from './session.fixture.ts'

const ROLES = [
  [REDACTRICE, 'Rédactrice', 'redacteur'],
  [RESPONSABLE, 'Responsable', 'responsable-editorial'],
] as const
const ARTICLE = 'Le vanneur de saule recrute'
const CHEMIN = '/actualites/le-vanneur-de-saule-recrute'
const ATTENTE = { timeout: 20_000, interval: 250 }

test('la première administratrice enrôle son second facteur et crée les comptes', async () => {
  const page = await connecter(PREMIER_COMPTE)
  expect(await page.getByRole('heading', { level: 1, name: 'Tableau de bord' }).count()).toBe(1)
  for (const [{ courriel, motDePasse }, nom, role] of ROLES) {
    const donnees = { email: courriel, password: motDePasse, nom, role }
    await appeler(page, { methode: 'POST', chemin: '/utilisateurs', donnees })
  }
})

test('un article avec tableau et image : écrit et soumis par la rédactrice, qui ne peut le publier', async () => {
  const page = await connecter(REDACTRICE)
  await deposerImage(page)
  await ecrireArticle(page)
  await choisirImage(page)
  await choisir(page, 'Étape', 'Soumis à relecture')
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await page.waitForURL(/\/actualites\/\d+/)
  expect(await page.getByRole('button', { name: /^Publier/ }).count()).toBe(0)
  expect(await statut(CHEMIN)).toBe(404)
})

test('la responsable le trouve à relire et le publie : il est sur le portail et dans la recherche', async () => {
  const page = await connecter(RESPONSABLE)
  await page.getByRole('link', { name: 'Actualités : 1 à relire' }).click()
  // La liste complète son adresse en s'ouvrant : un clic avant serait perdu.
  const lien = page.getByRole('link', { name: ARTICLE })
  await page.goto((await lien.getAttribute('href')) ?? '')
  await publier(page)
  await expect.poll(() => statut(CHEMIN), ATTENTE).toBe(200)

  const visiteur = await nouvellePage()
  await visiteur.goto(CHEMIN)
  await verifierAccessibilite(visiteur)
  expect(await visiteur.getByRole('columnheader', { name: 'Ville' }).count()).toBe(1)
  expect(await visiteur.getByRole('img', { name: 'Un vannier assis devant son atelier' }).count()).toBe(1)
  const trouves = async () => {
    await visiteur.goto('/recherche?q=vanneur+saule')
    return visiteur.getByRole('link', { name: ARTICLE }).count()
  }
  await expect.poll(trouves, ATTENTE).toBeGreaterThan(0)
})

test('un texte inaccessible est refusé avec ses raisons ; une dérogation motivée passe et se consigne', async () => {
  const page = await connecter(RESPONSABLE)
  const id = await creerActualite(page, { titre: 'Lien obscur', corps: texteAvecLien('cliquez ici') })
  await page.goto(`/admin/collections/actualites/${id}`)
  await publier(page)
  await expect.poll(() => page.getByText(/« cliquez ici »/).count(), ATTENTE).toBeGreaterThan(0)
  expect(await statut('/actualites/lien-obscur')).toBe(404)

  await page
    .getByLabel('Dérogation au contrôle d’accessibilité')
    .fill('Annonce urgente, le lien sera réécrit demain.')
  await publier(page)
  await expect.poll(() => statut('/actualites/lien-obscur'), ATTENTE).toBe(200)
  const { docs } = await appeler(page, { methode: 'GET', chemin: '/journal-audit?sort=-id&limit=20' })
  expect(JSON.stringify(docs)).toContain('le lien sera réécrit demain')
})

test('un import manuel : envoyé, essayé, publié', async () => {
  const page = await connecter(PREMIER_COMPTE)
  await page.goto('/admin/donnees/import')
  const flux = await fluxDEssai()
  await page
    .getByLabel(/^Flux partiel/)
    .first()
    .check()
  await page
    .locator('input[name="fichier"]')
    .setInputFiles({ name: 'essai.xml', mimeType: 'text/xml', buffer: flux })
  await page.getByRole('button', { name: 'Envoyer et essayer' }).click()
  const pret = page.getByRole('button', { name: 'Publier ce fichier' })
  await expect.poll(() => pret.count(), { timeout: 60_000 }).toBe(1)
  await verifierAccessibilite(page)
  await pret.click()
  await expect
    .poll(() => page.getByText(/L’import est terminé|^Publié$/).count(), { timeout: 60_000 })
    .toBeGreaterThan(0)
})

test.each([
  '/admin',
  '/admin/collections/actualites',
  '/admin/collections/manifestations/create',
  '/admin/collections/dispositifs/1',
  '/admin/collections/medias',
  '/admin/collections/utilisateurs',
  '/admin/collections/journal-audit',
  '/admin/donnees/flux',
  '/admin/donnees/import',
  '/admin/donnees/qualite',
  '/admin/donnees/recherches',
  '/admin/donnees/synonymes',
])('%s : aucun défaut d’accessibilité détectable', async (chemin) => {
  const page = await connecter(PREMIER_COMPTE)
  await page.goto(chemin)
  await page.locator('#contenu').waitFor()
  await page.waitForLoadState('networkidle')
  await verifierAccessibilite(page)
})

test('la page de connexion : aucun défaut d’accessibilité détectable', async () => {
  const page = await nouvellePage()
  await page.goto('/admin/login')
  await page.locator('#contenu').waitFor()
  await verifierAccessibilite(page)
})

async function statut(chemin: string): Promise<number> {
  const visiteur = await nouvellePage()
  return (await visiteur.request.get(chemin)).status()
}

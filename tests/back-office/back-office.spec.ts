import { expect, test } from 'vitest'
import { nouvellePage, verifierAccessibilite } from '../parcours/navigateur.fixture.ts'
import { PREMIER_COMPTE, REDACTRICE, RESPONSABLE } from './comptes.fixture.ts'
import { choisir, choisirImage, deposerImage, ecrireArticle } from './redaction.fixture.ts'
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
  await page.getByRole('link', { name: ARTICLE }).click()
  await page
    .getByRole('button', { name: /^Publier/ })
    .first()
    .click()
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

async function statut(chemin: string): Promise<number> {
  const visiteur = await nouvellePage()
  return (await visiteur.request.get(chemin)).status()
}

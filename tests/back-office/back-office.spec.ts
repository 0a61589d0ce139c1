import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { minuteAParis } from '../../src/kernel/moment.ts'
import { nouvellePage, verifierAccessibilite } from '../parcours/navigateur.fixture.ts'
import { PREMIER_COMPTE, REDACTRICE, RESPONSABLE } from './comptes.fixture.ts'
import { creerActualite, fluxDEssai, texteAvecLien } from './donnees.fixture.ts'
import {
  avancerLesEcheances,
  confirmer,
  numerosDesVersions,
  selectionner,
  surLaSelection,
} from './publication.fixture.ts'
import { choisirImage, deposerImage, ecrireArticle, publier } from './redaction.fixture.ts'
import { appeler, connecter, ouvrirEcran, ouvrirSession } from './session.fixture.ts'

const ROLES = [
  [REDACTRICE, 'Rédactrice', 'redacteur'],
  [RESPONSABLE, 'Responsable', 'responsable-editorial'],
] as const
const ARTICLE = 'Le vanneur de saule recrute'
const CHEMIN = '/actualites/le-vanneur-de-saule-recrute'
const ATTENTE = { timeout: 20_000, interval: 250 }
/** La file passe quatre fois par minute. */
const ECHEANCE = { timeout: 45_000, interval: 1000 }

test('la première administratrice enrôle son second facteur et crée les comptes', async () => {
  const page = await connecter(PREMIER_COMPTE)
  expect(await page.getByRole('heading', { level: 1, name: 'Tableau de bord' }).count()).toBe(1)
  for (const [{ courriel, motDePasse }, nom, role] of ROLES) {
    const donnees = { email: courriel, password: motDePasse, nom, role }
    await appeler(page, { methode: 'POST', chemin: '/utilisateurs', donnees })
  }
})

test('à la connexion suivante, l’écran demande le code, et un refus se lit champ par champ', async () => {
  const page = await nouvellePage()
  await ouvrirSession(page, PREMIER_COMPTE)
  await page.getByRole('heading', { level: 1, name: 'Tableau de bord' }).waitFor()
  const vide = { methode: 'POST', chemin: '/actualites', donnees: { _status: 'published' } } as const
  await expect(appeler(page, vide)).rejects.toThrow('"path":"titre"')
})

test('un article avec tableau et image : écrit et soumis par la rédactrice, qui ne peut le publier', async () => {
  const page = await connecter(REDACTRICE)
  await deposerImage(page)
  await ecrireArticle(page)
  await choisirImage(page)
  await page.getByRole('button', { name: 'Soumettre à relecture' }).click()
  await page.waitForURL(/\/actualites\/\d+/)
  expect(await page.getByRole('button', { name: /^Publier/ }).count()).toBe(0)
  expect(await statut(CHEMIN)).toBe(404)
})

test('la responsable le trouve à relire et le publie : il est sur le portail et dans la recherche', async () => {
  const page = await connecter(RESPONSABLE)
  await page.getByRole('link', { name: 'Actualités : 1 à relire' }).click()
  // La liste complète son adresse en s'ouvrant : un clic avant serait perdu.
  const lien = page.getByRole('link', { name: ARTICLE })
  await ouvrirEcran(page, (await lien.getAttribute('href')) ?? '')
  await publier(page)
  await expect.poll(() => statut(CHEMIN), ATTENTE).toBe(200)
  const enLigne = page.getByRole('link', { name: 'Voir la page en ligne' })
  await expect.poll(() => enLigne.getAttribute('href'), ATTENTE).toMatch(new RegExp(`^${CHEMIN}/`))
  await ouvrirEcran(page, `${new URL(page.url()).pathname}/versions`)
  expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
    expect.stringContaining('Responsable'),
    expect.stringContaining('Rédactrice'),
  ])

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
  await ouvrirEcran(page, `/admin/collections/actualites/${id}`)
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

test('une publication programmée depuis la fiche paraît à l’heure dite', async () => {
  const page = await connecter(RESPONSABLE)
  const id = await creerActualite(page, { titre: 'Rentrée décalée' })
  await ouvrirEcran(page, `/admin/collections/actualites/${id}`)
  await page.getByLabel('Jour et heure (heure de Paris)').fill(minuteAParis(dansUnJour()))
  expect(await page.getByRole('radio', { name: 'Publier' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Programmer', exact: true }).click()
  await page.getByText(/^Publication le /).waitFor()
  await verifierAccessibilite(page)
  expect(await statut('/actualites/rentree-decalee')).toBe(404)
  await avancerLesEcheances()
  await expect.poll(() => statut('/actualites/rentree-decalee'), ECHEANCE).toBe(200)
})

test('une ancienne version, comparée puis restaurée, revient sur le portail', async () => {
  const page = await connecter(RESPONSABLE)
  const id = await creerActualite(page, { titre: 'Salon à Albi', _status: 'published' })
  await appeler(page, {
    methode: 'PATCH',
    chemin: `/actualites/${id}`,
    donnees: { titre: 'Salon à Rodez', _status: 'published' },
  })
  await expect.poll(() => titre('/actualites/salon-a-albi'), ATTENTE).toBe('Salon à Rodez')
  const [ancienne, derniere] = await numerosDesVersions(page, id)
  await ouvrirEcran(page, `/admin/collections/actualites/${id}/versions/${derniere}?versionFrom=${ancienne}`)
  const titres = page.locator('.view-version').getByText(/^Salon à$|Salon à (Albi|Rodez)/)
  await titres.first().waitFor()
  await verifierAccessibilite(page)

  await ouvrirEcran(page, `/admin/collections/actualites/${id}/versions/${ancienne}`)
  await page.getByRole('button', { name: 'Restaurer cette version' }).click()
  await confirmer(page)
  await page.waitForURL(`**/actualites/${id}`)
  await expect.poll(() => titre('/actualites/salon-a-albi'), ATTENTE).toBe('Salon à Albi')
})

test('une copie est un brouillon à elle, que le portail ne montre pas', async () => {
  const page = await connecter(RESPONSABLE)
  const id = await creerActualite(page, { titre: 'Modèle d’annonce', _status: 'published' })
  await ouvrirEcran(page, `/admin/collections/actualites/${id}`)
  await page.getByRole('button', { name: 'Plus d’actions' }).click()
  await page.getByRole('button', { name: 'Dupliquer' }).click()
  await page.waitForURL(
    (adresse) => /\/actualites\/\d+$/.test(adresse.pathname) && !adresse.pathname.endsWith(`/${id}`),
  )
  await page.getByText('Brouillon').first().waitFor()
  expect(await page.locator('#field-identifiant').inputValue()).not.toBe('modele-d-annonce')
  expect(await statut('/actualites/modele-d-annonce')).toBe(200)
})

test('plusieurs brouillons modifiés puis publiés d’un coup', async () => {
  const page = await connecter(RESPONSABLE)
  const titres = ['Visite à Foix', 'Visite à Pamiers']
  for (const titre of titres) await creerActualite(page, { titre })
  await selectionner(page, titres)
  await surLaSelection(page, 'Modifier')
  const tiroir = page.locator('.drawer')
  await tiroir.getByRole('combobox').first().click()
  await page.getByRole('option', { name: 'Auteur' }).click()
  await tiroir.getByLabel('Auteur').fill('Le service des visites')
  await tiroir.getByRole('button', { name: 'Publier les modifications' }).click()
  for (const chemin of ['/actualites/visite-a-foix', '/actualites/visite-a-pamiers']) {
    await expect.poll(() => statut(chemin), ATTENTE).toBe(200)
    const visiteur = await nouvellePage()
    await visiteur.goto(chemin)
    expect(await visiteur.getByText('Le service des visites').count()).toBeGreaterThan(0)
  }
  await selectionner(page, titres)
  await surLaSelection(page, 'Retirer du portail')
  await confirmer(page)
  await expect.poll(() => statut('/actualites/visite-a-foix'), ATTENTE).toBe(410)
})

test('un brouillon se montre sur le portail par un lien d’aperçu', async () => {
  const page = await connecter(REDACTRICE)
  const id = await creerActualite(page, { titre: 'Bientôt en ligne' })
  await ouvrirEcran(page, `/admin/collections/actualites/${id}`)
  const lien = await page.locator('#preview-button').getAttribute('href')
  await page.goto(lien ?? '')
  expect(new URL(page.url()).pathname).toMatch(/^\/apercu\//)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Bientôt en ligne')
  await verifierAccessibilite(page)
  const visiteur = await nouvellePage()
  await visiteur.goto(page.url())
  expect(await visiteur.getByRole('heading', { level: 1 }).innerText()).toBe('Bientôt en ligne')
})

test('un import manuel : envoyé, essayé, publié', async () => {
  const page = await connecter(PREMIER_COMPTE)
  await ouvrirEcran(page, '/admin/donnees/import')
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
  '/admin/donnees/temoins',
  '/admin/donnees/synonymes',
])('%s : aucun défaut d’accessibilité détectable', async (chemin) => {
  const page = await connecter(PREMIER_COMPTE)
  await ouvrirEcran(page, chemin)
  await page.waitForLoadState('networkidle')
  await verifierAccessibilite(page)
})

test('une fiche, son calendrier ouvert : aucun défaut détectable, rien de nommé en anglais', async () => {
  const page = await connecter(RESPONSABLE)
  await ouvrirEcran(page, '/admin/collections/actualites/create')
  await page.locator('.ContentEditable__root').first().click()
  await page.locator('.react-datepicker__input-container input').first().click()
  await page.getByRole('button', { name: 'Mois suivant' }).click()
  await page.locator('.react-datepicker__day[aria-label^="Choisir le "]').first().waitFor()
  await verifierAccessibilite(page)
  const noms = await page
    .locator('[aria-label]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''))
  const anglais = /^(Add|Choose|Close|Drag|Edit|Insert|Month|Next|Not|Open|Previous|Remove|Time)\b/
  expect(noms.filter((nom) => anglais.test(nom))).toEqual([])
})

test('la page de connexion : aucun défaut d’accessibilité détectable', async () => {
  const page = await nouvellePage()
  await ouvrirEcran(page, '/admin/login')
  await verifierAccessibilite(page)
})

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
    // Le bouton d'une étiquette se lit collé à elle.
    for (const texte of (await textesDe(page)).map((lu) => lu.replace(/(?:Retirer)+$/, '')))
      for (const [vu] of [...texte.matchAll(ANGLAIS), ...texte.matchAll(CLES)])
        fautes.push(`${ecran} : « ${vu} » dans « ${texte.trim()} »`)
  }
  expect(fautes).toEqual([])
})

/** Le texte d'un écran, ligne à ligne, et les noms de ses éléments. */
const textesDe = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const noms = [...document.querySelectorAll('*')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((nom) => element.getAttribute(nom) ?? ''),
    )
    return [document.title, ...document.body.innerText.split('\n'), ...noms].filter((texte) => texte !== '')
  })

const UN_JOUR_MS = 86_400_000
const dansUnJour = () => new Date(Date.now() + UN_JOUR_MS)

async function titre(chemin: string): Promise<string> {
  const visiteur = await nouvellePage()
  await visiteur.goto(chemin)
  return visiteur.getByRole('heading', { level: 1 }).innerText()
}

async function statut(chemin: string): Promise<number> {
  const visiteur = await nouvellePage()
  return (await visiteur.request.get(chemin)).status()
}

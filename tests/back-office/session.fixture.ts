import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { nouvellePage } from '../parcours/navigateur.fixture.ts'
import type { Compte } from './comptes.fixture.ts'

/** Clés des seconds facteurs enrôlés, par courriel ; le dernier code servi ne sert pas deux fois. */
const cles = new Map<string, { readonly totp: TOTP; dernier: string }>()

/** Les témoins de session, par courriel : un code ne sert qu'une fois, et la demi-minute suivante est longue. */
const sessions = new Map<string, Session>()

type Session = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>

/** Une page connectée au back-office, sur son tableau de bord ; second facteur enrôlé à la première connexion. */
export async function connecter(compte: Compte): Promise<Page> {
  const ouverte = sessions.get(compte.courriel)
  if (ouverte !== undefined) {
    const page = await nouvellePage({ storageState: ouverte })
    await page.goto('/admin')
    return page
  }
  const page = await nouvellePage()
  await ouvrirSession(page, compte)
  sessions.set(compte.courriel, await page.context().storageState())
  return page
}

/** Courriel et mot de passe, puis code ou enrôlement selon ce que le compte a déjà. */
export async function ouvrirSession(page: Page, { courriel, motDePasse }: Compte): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('Courriel').fill(courriel)
  await page.getByLabel('Mot de passe', { exact: true }).fill(motDePasse)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  const enrole = cles.get(courriel)
  if (enrole !== undefined) {
    await page.getByLabel('Code de vérification').fill(await codeNeuf(courriel))
    await page.getByRole('button', { name: 'Se connecter' }).click()
  }
  await page.waitForURL((adresse) => adresse.pathname !== '/admin/login')
  if (new URL(page.url()).pathname === '/admin/second-facteur') await enroler(page, courriel)
}

async function enroler(page: Page, courriel: string): Promise<void> {
  const cle = (await page.locator('.compte__cle').innerText()).replaceAll(' ', '')
  cles.set(courriel, { totp: new TOTP({ secret: cle }), dernier: '' })
  await page.getByLabel('Code de vérification').fill(await codeNeuf(courriel))
  await page.getByRole('button', { name: 'Activer le second facteur' }).click()
  await expect.poll(() => page.getByRole('heading', { name: /codes de secours/ }).isVisible()).toBe(true)
  await page.getByRole('link', { name: /continuer/ }).click()
  await page.waitForURL('**/admin')
}

const PAUSE_MS = 1_000

/** Un code qui n'a pas encore servi : au besoin, celui de la demi-minute suivante. */
async function codeNeuf(courriel: string): Promise<string> {
  const enrole = cles.get(courriel)
  if (enrole === undefined) throw new Error(`aucun second facteur enrôlé pour ${courriel}`)
  while (enrole.totp.generate() === enrole.dernier) await new Promise((suite) => setTimeout(suite, PAUSE_MS))
  enrole.dernier = enrole.totp.generate()
  return enrole.dernier
}

/** Ouvre un écran du back-office et attend qu'il réponde aux clics : la réparation qui pose l'ancre ne vient qu'alors. */
export async function ouvrirEcran(page: Page, chemin: string): Promise<void> {
  await page.goto(chemin)
  await page.locator('#contenu').waitFor()
}

interface Demande {
  readonly methode: 'GET' | 'POST' | 'PATCH'
  readonly chemin: string
  readonly donnees?: unknown
}

/** Appelle l'API du back-office comme le fait une de ses pages ; rend le corps, ou lève ce qu'il répond. */
export async function appeler(page: Page, demande: Demande): Promise<Record<string, unknown>> {
  const { statut, corps } = await page.evaluate(async ({ methode, chemin, donnees }) => {
    const reponse = await fetch(`/admin/api${chemin}`, {
      method: methode,
      headers: { 'content-type': 'application/json' },
      ...(donnees === undefined ? {} : { body: JSON.stringify(donnees) }),
    })
    return { statut: reponse.status, corps: await reponse.json() }
  }, demande)
  if (statut >= 400) throw new Error(`${demande.chemin} : ${statut} ${JSON.stringify(corps)}`)
  return corps
}

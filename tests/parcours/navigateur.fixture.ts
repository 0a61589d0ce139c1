import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, expect, inject, onTestFinished } from 'vitest'

const REGLES_AXE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const adressePortail = inject('adressePortail')

let navigateur: Promise<Browser> | undefined

afterAll(async () => {
  await (await navigateur)?.close()
})

export interface Ouverture extends BrowserContextOptions {
  readonly tiersAdmis?: (adresse: string) => boolean
  /** Celui du test, quand plusieurs vont de front. */
  readonly aLaFin?: typeof onTestFinished
}

/**
 * Une page neuve, surveillée : à la fin du test, une requête vers un tiers, une violation de la politique de contenu ou
 * une erreur de script le font échouer.
 */
export async function nouvellePage({
  tiersAdmis = () => false,
  aLaFin = onTestFinished,
  ...options
}: Ouverture = {}): Promise<Page> {
  navigateur ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: OPTIONS,
  })
  const contexte = await (await navigateur).newContext({
    baseURL: adressePortail,
    locale: 'fr-FR',
    viewport: { width: 1280, height: 800 },
    ...options,
  })
  const page = await contexte.newPage()
  const fautes = surveiller(page, tiersAdmis)
  aLaFin(async () => {
    await contexte.close()
    expect(fautes).toEqual([])
  })
  return page
}

function surveiller(page: Page, tiersAdmis: (adresse: string) => boolean): readonly string[] {
  const fautes: string[] = []
  page.on('request', (requete) => {
    const estTierce = !requete.url().startsWith(adressePortail) && !/^(data|blob):/.test(requete.url())
    if (estTierce && !tiersAdmis(requete.url())) fautes.push(`requête vers un tiers : ${requete.url()}`)
  })
  page.on('pageerror', (erreur) => fautes.push(`erreur de script : ${erreur.message}`))
  page.on('console', (message) => {
    const estGrave = message.type() === 'error' && !/status of 4\d\d/.test(message.text())
    if (estGrave) fautes.push(`console : ${message.text()}`)
  })
  return fautes
}

/** Aucun défaut d'accessibilité détectable par axe sur la page affichée, une fois ses transitions finies. */
export async function verifierAccessibilite(page: Page): Promise<void> {
  await page.evaluate(laisserFinirLesTransitions)
  const { violations } = await new AxeBuilder({ page }).withTags(REGLES_AXE).analyze()
  const resume = violations.map(({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(resume, page.url()).toEqual([])
}

/** Un texte à demi transparent n'a pas encore son contraste. */
async function laisserFinirLesTransitions(): Promise<void> {
  const finies = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(finies.map(({ finished }) => finished))
}

/** Ouvre une adresse du portail et la passe à axe. */
export async function visiter(page: Page, chemin: string): Promise<void> {
  await page.goto(chemin)
  await verifierAccessibilite(page)
}

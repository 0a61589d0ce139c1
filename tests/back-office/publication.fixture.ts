import pg from 'pg'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { z } from 'zod'
import { appeler, ouvrirEcran } from './session.fixture.ts'

/** Avance l'échéance de tout ce qui est programmé : la file l'exécute au prochain quart de minute. */
export async function avancerLesEcheances(): Promise<void> {
  const base = new pg.Client({ connectionString: inject('adresseBase') })
  await base.connect()
  await base.query('update cms.payload_jobs set wait_until = now()')
  await base.end()
}

/** Les numéros des versions d'une actualité, de la plus ancienne à la dernière. */
export async function numerosDesVersions(page: Page, id: number): Promise<readonly number[]> {
  const chemin = `/actualites/versions?where[parent][equals]=${id}&sort=createdAt`
  const { docs } = LISTE.parse(await appeler(page, { methode: 'GET', chemin }))
  return docs.map((version) => version.id)
}

const LISTE = z.object({ docs: z.array(z.object({ id: z.coerce.number() })) })

/** Coche ces actualités dans leur liste. */
export async function selectionner(page: Page, titres: readonly string[]): Promise<void> {
  await ouvrirEcran(page, '/admin/collections/actualites')
  for (const titre of titres) await page.getByRole('checkbox', { name: `Sélectionner « ${titre} »` }).check()
}

/** Une action de la barre de la sélection. */
export async function surLaSelection(page: Page, action: string): Promise<void> {
  await page.locator('.list-selection').getByRole('button', { name: action, exact: true }).click()
}

export async function confirmer(page: Page): Promise<void> {
  await page.locator('.confirmation-modal').getByRole('button', { name: 'Confirmer' }).click()
}

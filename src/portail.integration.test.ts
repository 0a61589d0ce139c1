import { afterAll, describe, expect, it } from 'vitest'
import { ouvrirPortailAssemble } from '../scripts/portail-assemble.fixture.ts'
import { creerPublications } from './contenu/index.ts'
import { baseDeTest } from './platform/db/base-de-test.fixture.ts'

const base = await baseDeTest()
const portail = await ouvrirPortailAssemble(base.url)
afterAll(() => portail[Symbol.asyncDispose]())

const publications = creerPublications(base.pool)
const lire = async (chemin: string) => (await fetch(`${portail.adresse}${chemin}`)).text()
const DEUX_SECONDES_MS = 2_000

function guide(titre: string) {
  const donnees = {
    titre,
    resume: 'Apprendre le métier de xylophoniste.',
    type: 'guide',
    themes: ['orientation'],
    profils: ['etudiant'],
    format: 'lire',
    auteur: 'L’équipe',
    datePublication: '2026-11-24',
  }
  const commun = { type: 'ressource', id: 'guide-essai', slug: 'guide', origine: 'back-office' } as const
  return publications.publier({ ...commun, titre, donnees, html: '<p>Corps.</p>' }, new Date())
}

/** Millisecondes entre la fin de `action` et le moment où la page obéit. */
async function delai(chemin: string, action: () => Promise<boolean>, obeit: (page: string) => boolean) {
  await action()
  const debut = performance.now()
  await expect.poll(async () => obeit(await lire(chemin)), { interval: 20, timeout: 50_000 }).toBe(true)
  return performance.now() - debut
}

describe('ce que l’équipe publie se voit en moins de deux secondes', () => {
  const liste = '/ressources?q=xylophoniste'

  it('publié → trouvé par le moteur, sur une page déjà gardée en mémoire', async () => {
    expect(await lire(liste)).not.toContain('Première édition')
    const paru = await delai(
      liste,
      () => guide('Première édition'),
      (page) => page.includes('Première édition'),
    )
    expect(paru).toBeLessThan(DEUX_SECONDES_MS)
  })

  it('modifié → la page change', async () => {
    const change = await delai(
      liste,
      () => guide('Seconde édition'),
      (page) => page.includes('Seconde édition') && !page.includes('Première édition'),
    )
    expect(change).toBeLessThan(DEUX_SECONDES_MS)
  })

  it('retiré → introuvable, et sa fiche répond 410', async () => {
    const parti = await delai(
      liste,
      () => publications.retirer('ressource', 'guide-essai', new Date()),
      (page) => !page.includes('Seconde édition'),
    )
    expect(parti).toBeLessThan(DEUX_SECONDES_MS)
    expect((await fetch(`${portail.adresse}/ressources/guide-essai/guide`)).status).toBe(410)
  })
})

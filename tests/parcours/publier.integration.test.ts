import { afterAll, describe, expect, it } from 'vitest'
import { creerPublications } from '../../src/contenu/index.ts'
import { baseDeTest } from '../../src/platform/db/base-de-test.fixture.ts'
import { lancerPortail } from '../preparation/portail-lance.fixture.ts'

const base = await baseDeTest()
const portail = await lancerPortail({
  DATABASE_URL: base.url,
  ROLES: 'portail',
  FORMATIONS_DEMONSTRATION: '0',
})
afterAll(() => portail.arreter())

const publications = creerPublications(base.pool)
const demander = (chemin: string) => fetch(`${portail.adresse}${chemin}`)
const lire = async (chemin: string) => (await demander(chemin)).text()
const DEUX_SECONDES_MS = 2_000

function guide(titre: string, id = 'guide-essai') {
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
  const commun = { type: 'ressource', id, slug: 'guide', origine: 'back-office' } as const
  return publications.publier({ ...commun, titre, donnees, html: '<p>Corps.</p>' }, new Date())
}

function actualite(titre: string) {
  const donnees = {
    titre,
    resume: 'Le concours des vibraphonistes.',
    datePublication: '2026-11-24',
    profils: ['etudiant'],
    themes: ['orientation'],
    aLaUne: false,
  }
  const commun = {
    type: 'actualite',
    id: 'actualite-essai',
    slug: 'actualite',
    origine: 'back-office',
  } as const
  return publications.publier({ ...commun, titre, donnees, html: '<p>Corps.</p>' }, new Date())
}

/** Millisecondes entre la fin de `action` et le moment où le portail obéit. */
async function delai(action: () => Promise<unknown>, obeit: () => Promise<boolean>) {
  await action()
  const debut = performance.now()
  await expect.poll(obeit, { interval: 20, timeout: 50_000 }).toBe(true)
  return performance.now() - debut
}

const montre = (chemin: string, texte: string) => async () => (await lire(chemin)).includes(texte)
const tait = (chemin: string, texte: string) => async () => !(await lire(chemin)).includes(texte)

describe('ce que l’équipe publie se voit en moins de deux secondes', () => {
  const liste = '/ressources?q=xylophoniste'

  it('publié → trouvé par le moteur, sur une page déjà gardée en mémoire', async () => {
    expect(await lire(liste)).not.toContain('Première édition')
    const paru = await delai(() => guide('Première édition'), montre(liste, 'Première édition'))
    expect(paru).toBeLessThan(DEUX_SECONDES_MS)
  })

  it('modifié → la page change', async () => {
    const change = await delai(
      () => guide('Seconde édition'),
      async () => {
        const page = await lire(liste)
        return page.includes('Seconde édition') && !page.includes('Première édition')
      },
    )
    expect(change).toBeLessThan(DEUX_SECONDES_MS)
  })

  it('trente publications à la fois → toutes trouvées', async () => {
    const titres = Array.from({ length: 30 }, (_, rang) => `Xylophone numéro ${100 + rang}`)
    const publier = () => Promise.all(titres.map((titre, rang) => guide(titre, `rafale-${rang}`)))
    const paru = await delai(publier, montre('/ressources.json?q=xylophoniste', '"total":31'))
    expect(paru).toBeLessThan(DEUX_SECONDES_MS)
  })

  it('une publication n’attend pas l’index du catalogue', async () => {
    await base.pool.query('update catalogue.version set numero = numero + 1')
    await base.pool.query("select pg_notify('catalogue_publie', '')")
    const paru = await delai(
      () => guide('Troisième édition'),
      montre('/ressources?q=troisieme', 'Troisième édition'),
    )
    expect(paru).toBeLessThan(DEUX_SECONDES_MS)
  })

  it('retiré → introuvable, et sa fiche répond 410', async () => {
    const retirer = () => publications.retirer('ressource', 'guide-essai', new Date())
    const parti = await delai(retirer, tait('/ressources?q=troisieme', 'Troisième édition'))
    expect(parti).toBeLessThan(DEUX_SECONDES_MS)
    expect((await demander('/ressources/guide-essai/guide')).status).toBe(410)
  })
})

describe('une actualité dépubliée disparaît en moins de deux secondes', () => {
  const titre = 'Concours de vibraphone'
  const fiche = '/actualites/actualite-essai/concours-de-vibraphone'
  const attendreQue = (obeit: () => Promise<boolean>) => delai(async () => undefined, obeit)
  const lieux = [
    ['de la liste', '/actualites', titre],
    ['de la recherche', '/recherche?q=vibraphone', titre],
    ['du flux RSS', '/actualites.rss', titre],
    ['du plan pour robots', '/sitemap-actualites-1.xml', 'actualite-essai'],
  ] as const

  it.each(lieux)('%s', async (_lieu, chemin, texte) => {
    await actualite(titre)
    await attendreQue(montre(chemin, texte))
    const retirer = () => publications.retirer('actualite', 'actualite-essai', new Date())
    expect(await delai(retirer, tait(chemin, texte))).toBeLessThan(DEUX_SECONDES_MS)
  })

  it('et sa fiche répond 410', async () => {
    await actualite(titre)
    await attendreQue(async () => (await demander(fiche)).status === 200)
    const retirer = () => publications.retirer('actualite', 'actualite-essai', new Date())
    expect(await delai(retirer, async () => (await demander(fiche)).status === 410)).toBeLessThan(
      DEUX_SECONDES_MS,
    )
  })
})

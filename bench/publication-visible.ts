import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import type pg from 'pg'
import { assembler } from '../scripts/assemblage/index.ts'
import { creerPublications, type Publications } from '../src/contenu/index.ts'
import { ouvrirBase } from '../src/platform/db/index.ts'
import type { Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux, variablesDuPortail } from './catalogue-de-mesure.ts'
import { centile } from './centiles.ts'
import { arreter, attendreReponse } from './processus.ts'

const FORMATIONS = 10_000
const PUBLICATIONS = 30
const PORT = 4391
const ORIGINE = `http://127.0.0.1:${PORT}`
const PAUSE_MS = 5
const DELAI_MAX_MS = 60_000
const CIBLE_MS = 2_000

interface Chantier {
  readonly publications: Publications
  readonly pool: pg.Pool
}

/**
 * De la validation d'une publication au moment où le portail la montre, ou ne la montre plus : sa page, la recherche. Au
 * repos, par rafales de trente, puis pendant que l'index du catalogue se reconstruit.
 */
export async function mesurerPublicationVisible(): Promise<readonly Mesure[]> {
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await assembler()
  await importerFlux(chemin, await genererFlux(chemin, FORMATIONS))
  const base = await ouvrirBase({ dossierDonnees: join(chemin, 'donnees') })
  const variables = { ...variablesDuPortail(chemin, PORT), DATABASE_URL: base.url, ROLES: 'portail' }
  const portail = spawn(process.execPath, ['dist/serveur/main.js'], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    await attendreReponse(`${ORIGINE}/sante/pret`, portail, performance.now())
    return await mesurer({ publications: creerPublications(base.pool), pool: base.pool })
  } finally {
    await arreter(portail)
    await base.fermer()
  }
}

async function mesurer(chantier: Chantier): Promise<readonly Mesure[]> {
  await suivreUne(chantier, 'mise-en-route')
  const auRepos = await enSerie(PUBLICATIONS, (rang) => suivreUne(chantier, `repos-${rang}`))
  const rafale = await suivreRafale(chantier)
  const charge = await enSerie(PUBLICATIONS / 3, async (rang) => {
    await refaireLeCatalogue(chantier)
    return suivreUne(chantier, `charge-${rang}`)
  })
  return [
    ...centiles(
      'publication → page',
      auRepos.map(({ page }) => page),
    ),
    ...centiles(
      'publication → recherche',
      auRepos.map(({ recherche }) => recherche),
    ),
    ...centiles(
      'dépublication → page 410',
      auRepos.map(({ retrait }) => retrait),
    ),
    ...centiles(
      'dépublication → absente de la recherche',
      auRepos.map(({ oubli }) => oubli),
    ),
    auPlus(`${PUBLICATIONS} publications à la fois → toutes trouvées`, rafale),
    ...centiles(
      'le catalogue se reconstruisant → recherche',
      charge.map(({ recherche }) => recherche),
    ),
  ]
}

/** Publie, attend la page et la recherche ; retire, attend qu'elles l'oublient. */
async function suivreUne({ publications }: Chantier, id: string) {
  const titre = `Guide ${id}`
  const page = `/ressources/${id}/${id}`
  const liste = `/ressources?q=${id.replace('-', '+')}&litteral=1`
  await publier(publications, id, titre)
  const paru = await Promise.all([
    chronometrer(async () => (await demander(page)).status === 200),
    chronometrer(async () => (await lire(liste)).includes(titre)),
  ])
  await publications.retirer('ressource', id, new Date())
  const parti = await Promise.all([
    chronometrer(async () => (await demander(page)).status === 410),
    chronometrer(async () => !(await lire(liste)).includes(titre)),
  ])
  return { page: paru[0], recherche: paru[1], retrait: parti[0], oubli: parti[1] }
}

async function suivreRafale({ publications }: Chantier): Promise<number> {
  const ids = Array.from({ length: PUBLICATIONS }, (_, rang) => `rafale-${rang}`)
  const debut = performance.now()
  await Promise.all(ids.map((id) => publier(publications, id, 'Guide des xylophonistes')))
  await chronometrer(async () =>
    (await lire('/ressources.json?q=xylophonistes')).includes(`"total":${PUBLICATIONS}`),
  )
  return performance.now() - debut
}

async function refaireLeCatalogue({ pool }: Chantier): Promise<void> {
  await pool.query('update catalogue.version set numero = numero + 1')
  await pool.query("select pg_notify('catalogue_publie', '')")
  await attendre(500)
}

function publier(publications: Publications, id: string, titre: string): Promise<boolean> {
  const donnees = {
    titre,
    resume: 'Une publication mesurée.',
    type: 'guide',
    themes: ['orientation'],
    profils: ['etudiant'],
    format: 'lire',
    auteur: 'L’équipe',
    datePublication: '2026-11-24',
  }
  const commun = { type: 'ressource', id, slug: id, origine: 'back-office' } as const
  return publications.publier({ ...commun, titre, donnees, html: '<p>Corps.</p>' }, new Date())
}

const demander = (chemin: string) => fetch(`${ORIGINE}${chemin}`, { redirect: 'follow' })
const lire = async (chemin: string) => (await demander(chemin)).text()

/** Millisecondes jusqu'à ce que `obeit` soit vrai. */
async function chronometrer(obeit: () => Promise<boolean>): Promise<number> {
  const debut = performance.now()
  while (!(await obeit())) {
    if (performance.now() - debut > DELAI_MAX_MS) throw new Error('une publication ne se voit pas')
    await attendre(PAUSE_MS)
  }
  return performance.now() - debut
}

async function enSerie<T>(nombre: number, travail: (rang: number) => Promise<T>): Promise<readonly T[]> {
  const faits: T[] = []
  for (let rang = 0; rang < nombre; rang++) faits.push(await travail(rang))
  return faits
}

const centiles = (quoi: string, durees: readonly number[]): readonly Mesure[] =>
  [0.5, 0.95].map((part) => auPlus(`${quoi}, p${part * 100}`, centile(durees, part)))

const auPlus = (quoi: string, mesure: number): Mesure => ({
  quoi,
  sens: 'au-plus',
  cible: CIBLE_MS,
  mesure,
  unite: 'ms',
})

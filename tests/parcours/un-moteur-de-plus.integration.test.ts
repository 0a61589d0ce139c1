import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { creerPublications } from '../../src/contenu/index.ts'
import { baseDeTest } from '../../src/platform/db/base-de-test.fixture.ts'
import { lancerPortail, type PortailLance } from '../preparation/portail-lance.fixture.ts'

const JOUR_MS = 86_400_000
const LIGNE = "export { festivals } from './festivals/index.ts'\n"
const ASSEMBLES = [
  'src',
  'scripts',
  'back-office',
  'demonstration',
  'instances',
  'migrations',
  'nomenclature',
] as const
const racine = await mkdtemp(join(tmpdir(), 'me-former-un-moteur-de-plus-'))
const moteurs = join(racine, 'src/recherche/moteurs')
const registre = join(moteurs, 'registre.ts')
const base = await baseDeTest()
let portail: PortailLance
let ecrans: z.infer<typeof ECRANS>

await base.pool.query(`
  create table public.festival (id text, nom text, ville text, debut date, fin date, modifie_le timestamptz default now());
  insert into public.festival values
    ('proche', 'Festival du xylophone', 'Mazamet', current_date, current_date + 5),
    ('lointain', 'Nuit du xylophone', 'Albi', current_date + 3, current_date + 30),
    ('fini', 'Défilé du xylophone', 'Foix', current_date - 9, current_date - 2);
  insert into recherche.requete values (current_date, 'festivals', 'xylophone', '', 0, false, 12);
  insert into recherche.demande_temoin (q, groupe, contient, parmi, auteur) values
    ('xylophone', 'festivals', '{nuit du xylophone}', 2, '7'), ('balafon', 'festivals', '{festival}', 1, '7')`)

/** Le projet, moins ce qui se construit, et le dossier d'un moteur de plus : la ligne du registre manque encore. */
beforeAll(async () => {
  const garder = (chemin: string) => !/[\\/](node_modules|\.next)$/.test(chemin)
  await Promise.all(
    ASSEMBLES.map((dossier) => cp(dossier, join(racine, dossier), { recursive: true, filter: garder })),
  )
  await Promise.all(['package.json', 'package-lock.json'].map((nom) => cp(nom, join(racine, nom))))
  await symlink(resolve('node_modules'), join(racine, 'node_modules'))
  await rename(join(moteurs, 'festivals.fixture'), join(moteurs, 'festivals'))
  await appendFile(registre, LIGNE)
  await ouvrir()
  await publierUnTexte(ecrans.bloc)
})

afterAll(async () => {
  await portail.arreter()
  await rm(racine, { recursive: true, force: true })
})

async function ouvrir(): Promise<void> {
  portail = await lancerPortail(
    { DATABASE_URL: base.url, FORMATIONS_DEMONSTRATION: '0', ROLES: 'portail' },
    racine,
  )
  ecrans = await rendreLeBackOffice()
}

const ECRANS = z.object({
  synonymes: z.string(),
  recherches: z.string(),
  temoins: z.string(),
  effet: z.string(),
  bloc: z.string(),
})

async function rendreLeBackOffice() {
  const outfile = join(racine, 'dist/ecrans-des-moteurs.mjs')
  await build({
    absWorkingDir: racine,
    entryPoints: ['back-office/essai/ecrans-des-moteurs.fixture.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'react',
    logLevel: 'error',
  })
  const arguments_ = [outfile, base.url, portail.adresse, 'xylophone', '/festivals?q=xylophone']
  const { stdout } = await promisify(execFile)(process.execPath, arguments_, { cwd: racine })
  return ECRANS.parse(JSON.parse(stdout))
}

async function publierUnTexte(html: string): Promise<void> {
  const donnees = {
    titre: 'Que faire cet hiver ?',
    resume: 'Nos idées.',
    datePublication: '2026-11-24',
    profils: [],
    themes: ['orientation'],
    aLaUne: false,
  }
  const commun = { type: 'actualite', id: 'hiver', slug: 'hiver', origine: 'back-office' } as const
  await creerPublications(base.pool).publier(
    { ...commun, titre: donnees.titre, donnees, html: `<p>Corps.</p>${html}` },
    new Date(),
  )
}

const page = (chemin: string) => async () => (await fetch(`${portail.adresse}${chemin}`)).text()

/** Où un moteur se voit, et ce qui le montre. */
const ENDROITS: readonly (readonly [string, () => Promise<string>, string])[] = [
  ['sa page', page('/festivals?q=xylophone'), 'Festival du xylophone'],
  ['son JSON', page('/festivals.json?q=xylophone'), '"total":2'],
  ['la recherche centrale', page('/recherche?q=xylophone'), '<h2 id="festivals">'],
  ['les suggestions', page('/suggestions?moteur=tout&q=xylo'), 'Festival du xylophone'],
  ['l’essai des synonymes', async () => ecrans.synonymes, '>Festivals</'],
  [
    'les recherches sans résultat',
    async () => ecrans.recherches,
    '<option value="festivals">Festivals</option>',
  ],
  ['une liste gardée dans un texte', page('/actualites/hiver/que-faire-cet-hiver'), 'Festival du xylophone'],
  ['l’index des plans pour robots', page('/sitemap.xml'), '/sitemap-festivals-1.xml'],
  ['son plan pour robots', page('/sitemap-festivals-1.xml'), '/festivals/proche/festival-du-xylophone<'],
  ['le plan des pages pour robots', page('/sitemap-pages.xml'), '/festivals<'],
  ['le plan du site', page('/plan-du-site'), 'href="/festivals"'],
  ['le flux RSS', page('/festivals.rss?q=xylophone'), '<title>Nuit du xylophone</title>'],
]

describe('un moteur de plus : son dossier et sa ligne du registre', () => {
  it.each(ENDROITS)('%s le montre', async (_endroit, lire, attendu) => {
    await expect.poll(lire, { timeout: 20_000 }).toContain(attendu)
  })

  it('ses comptes se vérifient dans les recherches sans résultat', () => {
    expect(ecrans.recherches).toMatch(/<td[^>]*>Festivals<\/td>/)
    expect(ecrans.recherches).not.toContain('Le portail ne répond pas')
  })

  it('ses demandes témoins se rejouent, et un synonyme dit ce qu’il y changerait', () => {
    expect(ecrans.temoins).toMatch(/1<!-- --> sur <!-- -->2<!-- --> comprises/)
    expect(ecrans.effet.replaceAll('<!-- -->', '')).toContain(
      '1 sur 2 comprises aujourd’hui ; 2 avec ce groupe.',
    )
    expect(ecrans.effet.replaceAll('<!-- -->', '')).toContain(
      '« balafon » (Festivals) : Festival du xylophone',
    )
  })

  it('le changement de jour le refait, une simple publication non', async () => {
    const dossier = join(racine, 'index')
    const fil = new Worker(join(racine, 'dist/essais/occitanie/constructeur.worker.js'), {
      workerData: { dossier, url: base.url },
    })
    const compter = async (mode: 'construire' | 'refaire', dansJours: number) => {
      const instant = new Date(Date.now() + dansJours * JOUR_MS)
      fil.postMessage({ voie: 'contenus', mode, instant, ouverts: {} })
      const [charges] = await once(fil, 'message')
      return CHARGES.parse(charges).festivals.index.entete.documents
    }
    expect(await compter('construire', 0)).toBe(2)
    expect(await compter('construire', 10)).toBe(2)
    expect(await compter('refaire', 10)).toBe(1)
    await fil.terminate()
  })
})

const CHARGES = z.object({
  festivals: z.object({ index: z.object({ entete: z.object({ documents: z.number() }) }) }),
})

describe('la ligne retirée', () => {
  beforeAll(async () => {
    await portail.arreter()
    await writeFile(registre, (await readFile(registre, 'utf8')).replace(LIGNE, ''))
    await ouvrir()
  })

  it.each(ENDROITS)('%s l’ignore', async (_endroit, lire, attendu) => {
    expect(await lire()).not.toContain(attendu)
  })

  it('un bloc « liste » le refuse', () => {
    expect(ecrans.bloc).toBe('')
  })
})

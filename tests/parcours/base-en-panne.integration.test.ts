import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { lancerPortail } from '../preparation/portail-lance.fixture.ts'

const portail = await lancerPortail({ ROLES: 'portail' })
const PANNES = [
  'connexion-perdue',
  'base-relancee',
  'base-injoignable',
  'cache-en-echec',
  'demandes-import-non-servies',
  'disjoncteur-ouvert',
  'editorial-non-relu',
  'index-non-reconstruit',
  'metiers-non-relus',
  'qualite-non-mesuree',
  'requetes-non-comptees',
  'synonymes-illisibles',
  'tensions-non-lues',
]
afterAll(() => portail.arreter(PANNES))

const demander = (chemin: string) => fetch(`${portail.adresse}${chemin}`)
const racine = join(portail.dossier, 'postgres')

/** Numéro du processus et adresse du serveur embarqué de ce portail. */
async function serveur() {
  const [pid = '', , , port = ''] = (await readFile(join(racine, 'grappe', 'postmaster.pid'), 'utf8')).split(
    '\n',
  )
  const motDePasse = (await readFile(join(racine, 'mot-de-passe'), 'utf8')).trim()
  return { pid: Number(pid), url: `postgresql://postgres:${motDePasse}@127.0.0.1:${port}/postgres` }
}

async function fiches(moteur: string): Promise<readonly string[]> {
  const { resultats } = await (await demander(`/${moteur}.json`)).json()
  return resultats.map(({ url }: { url: string }) => new URL(url).pathname)
}

const repond = (chemin: string) =>
  vi.waitFor(async () => expect((await demander(chemin)).status).toBe(200), { timeout: 30_000, interval: 50 })

describe('une base en panne', () => {
  it('tuée, revient d’elle-même à la même adresse ; le portail la retrouve', async () => {
    const [gardee = '', neuve = ''] = await fiches('formations')
    await demander(gardee)
    const { pid, url } = await serveur()
    process.kill(pid, 'SIGKILL')
    expect((await demander(gardee)).status).toBe(200)
    await repond(neuve)
    const apres = await serveur()
    expect(apres.url).toBe(url)
    expect(apres.pid).not.toBe(pid)
  })

  it('figée : l’accueil, les métiers et ce qui est gardé répondent, une autre fiche reçoit la page d’attente', async () => {
    const [, , gardee = '', jamaisVue = ''] = await fiches('formations')
    const [metier = '', autreMetier = ''] = await fiches('metiers')
    await demander(gardee)
    await demander(metier)
    const { pid } = await serveur()
    process.kill(pid, 'SIGSTOP')
    try {
      await figerLesConnexions(pid, 'SIGSTOP')
      for (const chemin of ['/?fige=1', '/formations?q=soudeur', '/metiers', metier, autreMetier, gardee])
        expect([chemin, (await demander(chemin)).status]).toEqual([chemin, 200])
      const refus = await demander(jamaisVue)
      expect(refus.status).toBe(503)
      expect(refus.headers.get('retry-after')).toBe('10')
      expect(await refus.text()).toContain('momentanément indisponible')
    } finally {
      await figerLesConnexions(pid, 'SIGCONT')
      process.kill(pid, 'SIGCONT')
    }
    await repond(jamaisVue)
  })

  it('un travail tué au milieu d’un import laisse la base au portail', async () => {
    const { pid, url } = await serveur()
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
    const [fiche = ''] = (await fiches('formations')).slice(5)
    await repond(fiche)
    expect((await serveur()).pid).toBe(pid)
  })
})

/** Les processus qui servent les connexions : les enfants du serveur. */
async function figerLesConnexions(pid: number, signal: NodeJS.Signals): Promise<void> {
  const enfants = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  for (const enfant of enfants.split(' ').filter((un) => un !== '')) process.kill(Number(enfant), signal)
}

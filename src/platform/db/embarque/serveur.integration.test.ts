import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ecouter } from '../ecouter.ts'
import { arreterServeur } from './arreter-serveur.ts'
import { type Dossiers, dossiersPostgres } from './dossiers.ts'
import { rejoindre } from './rejoindre.ts'
import { demarrerPostgresEmbarque, type ServeurEmbarque } from './serveur.ts'
import { estVivant, lireVerrou } from './verrou.ts'

let dossier: string
let dossiers: Dossiers

beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'postgres-embarque-'))
  dossiers = dossiersPostgres(dossier)
})

/** Chacun surveille son serveur jusqu'à ce qu'il le quitte. */
const ouverts: ServeurEmbarque[] = []

async function demarrer(...demande: Parameters<typeof demarrerPostgresEmbarque>): Promise<ServeurEmbarque> {
  const serveur = await demarrerPostgresEmbarque(...demande)
  ouverts.push(serveur)
  return serveur
}

afterEach(async () => {
  for (const { quitter } of ouverts.splice(0)) await quitter()
  const verrou = await lireVerrou(dossiers)
  if (verrou !== undefined && estVivant(verrou.pid)) process.kill(verrou.pid, 'SIGQUIT')
  await attendre(200)
  await rm(dossier, { recursive: true, force: true, maxRetries: 5 })
})

async function pidDuServeur(): Promise<number> {
  const verrou = await lireVerrou(dossiers)
  if (verrou === undefined) throw new Error('aucun serveur')
  return verrou.pid
}

async function executer(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

/** Fini, un processus reste un instant dans la table du système, le temps d’être relevé. */
const finit = (pid: number) => vi.waitFor(() => expect(estVivant(pid)).toBe(false))

describe('PostgreSQL embarqué', () => {
  test('créé, arrêté, rouvert : les données sont là', async () => {
    const premier = await demarrer(dossier)
    await executer(premier.url, 'create table t as select 7 as n')
    const pid = await pidDuServeur()
    await premier.quitter()
    await finit(pid)

    const second = await demarrer(dossier)
    expect(second.url).toBe(premier.url)
    expect(await executer(second.url, 'select n from t')).toEqual([{ n: 7 }])
  })

  test('lorsque le processus précédent est mort sans rien arrêter → son serveur est repris', async () => {
    const orphelin = await demarrer(dossier)
    const pid = await pidDuServeur()
    await rm(dossiers.presents, { recursive: true })
    await mkdir(dossiers.presents)
    for (const mort of ['999999999-1-a', `${process.pid}-1-a`])
      await writeFile(join(dossiers.presents, mort), '')
    const repris = await demarrer(dossier)
    expect(repris.url).toBe(orphelin.url)
    expect(await pidDuServeur()).toBe(pid)
    await repris.quitter()
    await finit(pid)
  })

  test('le serveur ne s’arrête qu’avec le dernier qui s’en sert', async () => {
    const portail = await demarrer(dossier)
    const commande = await demarrer(dossier)
    const connexion = new pg.Client({ connectionString: portail.url })
    await connexion.connect()
    await commande.quitter()
    expect((await connexion.query('select 1 as un')).rows).toEqual([{ un: 1 }])
    await connexion.end()
    const pid = await pidDuServeur()
    await portail.quitter()
    await finit(pid)
  })

  test('une connexion qui se ferme encore ne laisse pas le serveur orphelin', async () => {
    const portail = await demarrer(dossier)
    const constructeur = new pg.Client({ connectionString: portail.url })
    await constructeur.connect()
    const pid = await pidDuServeur()
    const sortie = portail.quitter()
    await attendre(200)
    await constructeur.end()
    await sortie
    await finit(pid)
  })

  test('lorsque PostgreSQL lui-même a été tué → il redémarre avec ce qui était validé', async () => {
    const { url } = await demarrer(dossier)
    await executer(url, 'create table t as select 7 as n')
    process.kill(await pidDuServeur(), 'SIGKILL')
    const { url: nouvelle } = await demarrer(dossier)
    expect(await executer(nouvelle, 'select n from t')).toEqual([{ n: 7 }])
  })

  test('lorsque le numéro du verrou sert à un autre programme → le verrou est effacé, le programme épargné', async () => {
    const premier = await demarrer(dossier)
    await premier.quitter()
    await writeFile(dossiers.verrou, `${process.ppid}\n${dossiers.grappe}\n0\n1\n\n\n\nready\n`)
    const second = await demarrer(dossier)
    expect(await executer(second.url, 'select 1 as un')).toEqual([{ un: 1 }])
    expect(estVivant(process.ppid)).toBe(true)
  })

  test('lorsque la création a été coupée au milieu → elle est reprise de zéro', async () => {
    await mkdir(dossiers.ebauche, { recursive: true })
    await writeFile(join(dossiers.ebauche, 'PG_VERSION'), '18\n')
    const { url } = await demarrer(dossier)
    expect(await executer(url, 'select 1 as un')).toEqual([{ un: 1 }])
  })

  test('lorsque ses données ont été effacées → rien n’est recréé', async () => {
    const signaler = vi.fn()
    await demarrer(dossier, { signaler })
    process.kill(await pidDuServeur(), 'SIGQUIT')
    await rm(dossiers.racine, { recursive: true, force: true, maxRetries: 5 })
    await attendre(800)
    expect(existsSync(dossiers.racine)).toBe(false)
    expect(signaler).not.toHaveBeenCalledWith('base-relancee', expect.anything())
  })

  test('lorsque le chemin n’est pas un dossier, ou d’une autre version → une phrase', async () => {
    await writeFile(join(dossier, 'fichier'), '')
    await expect(demarrer(join(dossier, 'fichier'))).rejects.toThrow(/n'est pas un dossier/)
    await mkdir(dossiers.grappe, { recursive: true })
    await writeFile(join(dossiers.grappe, 'PG_VERSION'), '15\n')
    await expect(demarrer(dossier)).rejects.toThrow(/PostgreSQL 15.*version 18/)
  })

  test('lorsque PostgreSQL a été tué sous ses clients, dont un travaille encore → relancé à la même adresse', async () => {
    const signaler = vi.fn()
    const { url, quitter } = await demarrer(dossier, { signaler })
    await executer(url, 'create table t as select 7 as n')
    const occupe = executer(url, 'do $$ begin loop end loop; end $$').catch(() => undefined)
    await vi.waitFor(async () => {
      const enCours = await executer(url, "select 1 from pg_stat_activity where query like 'do $$%'")
      expect(enCours).toHaveLength(1)
    })
    process.kill(await pidDuServeur(), 'SIGKILL')
    await occupe
    await vi.waitFor(async () => expect(await executer(url, 'select n from t')).toEqual([{ n: 7 }]), 30_000)
    await vi.waitFor(() =>
      expect(signaler).toHaveBeenCalledWith('base-relancee', expect.stringMatching(/relancé en \d+ ms/)),
    )
    const pid = await pidDuServeur()
    await quitter()
    await finit(pid)
  })

  test('celui qui part pendant que PostgreSQL se rétablit ne l’arrête pas sous les autres', async () => {
    const portail = await demarrer(dossier)
    const commande = await demarrer(dossier)
    const pid = await pidDuServeur()
    const ecoute = await ecouter(portail.url, 'canal', () => undefined)
    const client = new pg.Client({ connectionString: commande.url })
    client.on('error', () => undefined)
    await client.connect()
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    process.kill(rows[0]?.pid ?? 0, 'SIGKILL')
    await commande.quitter()
    expect(await pidDuServeur()).toBe(pid)
    await vi.waitFor(
      async () => expect(await executer(portail.url, 'select 1 as un')).toEqual([{ un: 1 }]),
      30_000,
    )
    await ecoute.fermer()
    await portail.quitter()
    await finit(pid)
  })

  test('un serveur qui n’a pas pu répondre n’est jamais arrêté par celui qui part', async () => {
    const { quitter } = await demarrer(dossier)
    const pid = await pidDuServeur()
    process.kill(pid, 'SIGSTOP')
    await quitter()
    process.kill(pid, 'SIGCONT')
    expect(estVivant(pid)).toBe(true)
  })

  test('lorsque le serveur ne répond plus → celui qui démarre le débloque, sans rien perdre', async () => {
    const bloque = await demarrer(dossier)
    await executer(bloque.url, 'create table t as select 7 as n')
    const pid = await pidDuServeur()
    process.kill(pid, 'SIGSTOP')
    const motDePasse = (await readFile(dossiers.motDePasse, 'utf8')).trim()
    const patience = { demarre: 100, arret: 100, muet: 100 }
    const enAttente = rejoindre(dossiers, motDePasse, patience)
    expect(await enAttente).toBeUndefined()
    await finit(pid)
    const repris = await demarrer(dossier)
    expect(await executer(repris.url, 'select n from t')).toEqual([{ n: 7 }])
  })

  test('un arrêt qui ne finit pas devient immédiat, puis forcé', async () => {
    const { url } = await demarrer(dossier)
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    await client.connect()
    const pid = await pidDuServeur()
    process.kill(pid, 'SIGSTOP')
    await arreterServeur(pid, dossiers, [
      ['SIGINT', 100],
      ['SIGQUIT', 100],
      ['SIGKILL', 5_000],
    ])
    await finit(pid)
  })
})

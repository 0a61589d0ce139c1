import { beforeEach, describe, expect, it } from 'vitest'
import { lireLheo } from '../catalogue/index.ts'
import { bancImport, demande } from './banc-import.fixture.ts'
import { ecrireFlux, fluxLheo, formationsDeTest } from './flux-lheo.fixture.ts'

const banc = await bancImport()
const { catalogue, importer, pool } = banc

beforeEach(async () => {
  await pool.query('truncate catalogue.formation, catalogue.organisme, flux.execution cascade')
  await importer(formationsDeTest(10))
})

async function etatPublie(): Promise<unknown> {
  const { rows } = await pool.query(
    'select numero, xmin::text, retiree_le from catalogue.formation order by numero',
  )
  return { version: await catalogue.version(), rows }
}

async function derniereExecution(): Promise<Record<string, unknown>> {
  const { rows } = await pool.query('select * from flux.execution order by id desc limit 1')
  return rows[0]
}

describe('un flux qui retirerait trop de formations', () => {
  it('est refusé au-delà de 20 %, et le catalogue ne bouge pas', async () => {
    const avant = await etatPublie()
    const rendu = await importer(formationsDeTest(7))
    expect(rendu.issue).toMatchObject({ etat: 'refusee', code: 'trop-de-retraits' })
    expect(rendu.volumes.retirees).toBe(3)
    expect(await etatPublie()).toEqual(avant)
    expect(await derniereExecution()).toMatchObject({
      etat: 'refusee',
      code: 'trop-de-retraits',
      retirees: 3,
    })
  })

  it('est accepté à 20 % juste', async () => {
    expect((await importer(formationsDeTest(8))).issue.etat).toBe('publiee')
  })

  it('passe avec --forcer', async () => {
    const rendu = await importer(formationsDeTest(1), { forcer: true })
    expect(rendu.issue.etat).toBe('publiee')
    expect(rendu.volumes.retirees).toBe(9)
  })
})

describe('un flux plein d’enregistrements inutilisables', () => {
  it('est refusé, et ses anomalies sont gardées', async () => {
    const mauvaises = formationsDeTest(5, 6).map((formation) => ({ ...formation, sansIntitule: true }))
    const rendu = await importer([...formationsDeTest(5), ...mauvaises])
    expect(rendu.issue).toMatchObject({ etat: 'refusee', code: 'trop-de-rejets' })
    const { rows } = await pool.query(
      `select count(*)::int as nombre from flux.anomalie where execution_id = $1 and code = 'intitule-absent'`,
      [rendu.execution],
    )
    expect(rows[0].nombre).toBe(5)
  })
})

describe('un flux plus ancien que celui qui est publié', () => {
  const date = (jour: string, combien = 10) =>
    fluxLheo(formationsDeTest(combien)).replace('<lheo ', `<lheo horodatage-export="${jour}T04:00:00" `)

  it('est refusé, sauf forcé ou partiel ; le même jour et le suivant passent', async () => {
    expect((await importer(date('2026-11-28'))).issue.etat).toBe('inchangee')
    const rendu = await importer(date('2020-11-28', 9))
    expect(rendu.issue).toMatchObject({ etat: 'refusee', code: 'export-plus-ancien' })
    expect(rendu.issue).toMatchObject({ phrase: expect.stringContaining('jours avant celui qui est publié') })
    expect((await importer(date('2026-11-27'), { partiel: true })).issue.etat).toBe('inchangee')
    expect((await importer(date('2026-11-28', 9))).issue.etat).toBe('publiee')
    expect((await importer(date('2026-11-29', 10))).issue.etat).toBe('publiee')
    expect((await importer(date('2026-11-01', 9), { forcer: true })).issue.etat).toBe('publiee')
  })
})

it.each(['</for\0mation>', '</formation&#0;>', '<\0/></formation>'])(
  'un octet nul dans une balise ne perd que sa formation : %j',
  async (fin) => {
    const rendu = await importer(fluxLheo(formationsDeTest(10)).replace('</formation>', fin))
    expect(rendu.volumes).toMatchObject({ lues: 10, rejetees: 1, inchangees: 9 })
    expect(rendu.issue.etat).toBe('inchangee')
  },
)

describe('un flux dont des textes sont illisibles', () => {
  const flux = (illisibles: number): string =>
    Array.from({ length: illisibles }, (_, rang) => `>Formation 15_${rang + 1}<`).reduce(
      (texte, intitule) => texte.replace(intitule, '>DÃ?faut<').replace('>Apprendre<', '>lâ€ Ã?tÃ?<'),
      fluxLheo(formationsDeTest(40)),
    )
  const garde = ({ gardes }: Awaited<ReturnType<typeof importer>>) =>
    gardes.find((une) => une.garde === 'trop-d-illisibles')

  it('compte des enregistrements, pas des anomalies', async () => {
    const rendu = await importer(flux(2))
    expect(rendu.anomalies).toContainEqual({ code: 'caractere-illisible', gravite: 'defaut', nombre: 4 })
    expect(garde(rendu)).toMatchObject({ valeur: 2, base: 40, depassee: false })
    expect(rendu.issue.etat).toBe('publiee')
  })

  it('au-delà de 5 % → est refusé, et compte ceux qui n’ont pas changé', async () => {
    expect((await importer(flux(3))).issue).toMatchObject({ etat: 'refusee', code: 'trop-d-illisibles' })
    expect((await importer(flux(3), { forcer: true })).issue.etat).toBe('publiee')
    const rendu = await importer(flux(3))
    expect(rendu.volumes.inchangees).toBe(40)
    expect(garde(rendu)).toMatchObject({ valeur: 3, depassee: true })
  })
})

describe('un flux illisible', () => {
  it('lorsqu’il est tronqué → garde la version précédente et le rapport de ce qui a été lu', async () => {
    const avant = await etatPublie()
    const entier = fluxLheo(formationsDeTest(10))
    const rendu = await importer(entier.slice(0, entier.lastIndexOf('<formation ') + 200))
    expect(rendu.issue).toMatchObject({ etat: 'refusee', code: 'tronque' })
    expect(rendu.issue).toMatchObject({
      phrase: expect.stringMatching(/^[^(]+\(ligne \d+, colonne \d+\)\.$/),
    })
    expect(rendu.volumes).toMatchObject({ lues: 9, inchangees: 9, retirees: 0 })
    expect(await etatPublie()).toEqual(avant)
    expect(await derniereExecution()).toMatchObject({ etat: 'refusee', code: 'tronque', lues: 9 })
  })

  it('n’est pas forcé par --forcer', async () => {
    const rendu = await importer('ceci n’est pas du XML', { forcer: true })
    expect(rendu.issue.etat).toBe('refusee')
  })

  it.each([false, true])(
    'lorsqu’il ne contient aucune formation → est refusé (forcé : %s)',
    async (forcer) => {
      const rendu = await importer(fluxLheo([]), { forcer })
      expect(rendu.issue).toMatchObject({ etat: 'refusee', code: 'flux-vide' })
    },
  )

  it('lorsque le fichier n’existe pas → le dit en une phrase', async () => {
    const rendu = await banc.importateur()(demande('/nulle/part/flux.xml'))
    expect(rendu.issue).toMatchObject({ etat: 'refusee', code: 'fichier-illisible' })
    expect(await derniereExecution()).toMatchObject({ etat: 'refusee', code: 'fichier-illisible' })
  })
})

describe('deux imports en même temps', () => {
  it('le second est refusé, le premier aboutit', async () => {
    const chemin = await ecrireFlux(banc.dossier, 'lent.xml', formationsDeTest(11))
    const { promise: suite, resolve: continuer } = Promise.withResolvers<undefined>()
    const { promise: commence, resolve: commencer } = Promise.withResolvers<undefined>()
    const lent = banc.importateur({
      async *lireLheo(source) {
        commencer(undefined)
        await suite
        yield* lireLheo(source)
      },
    })
    const premier = lent(demande(chemin))
    await commence
    const second = await importer(formationsDeTest(12))
    expect(second.issue).toMatchObject({ etat: 'refusee', code: 'import-en-cours' })
    continuer(undefined)
    expect((await premier).issue.etat).toBe('publiee')
    expect((await catalogue.statistiques()).formations).toBe(11)
  })
})

describe('un import annulé', () => {
  it('en pleine lecture → rien ne change, l’exécution le dit, l’import suivant passe', async () => {
    const avant = await etatPublie()
    const chemin = await ecrireFlux(banc.dossier, 'annule.xml', formationsDeTest(500))
    const arret = new AbortController()
    const lent = banc.importateur({
      async *lireLheo(source) {
        for await (const evenement of lireLheo(source)) {
          if (evenement.type === 'formation' && evenement.rang === 250) arret.abort()
          yield evenement
        }
      },
    })
    const lues: number[] = []
    const rendu = await lent(demande(chemin), (vue) => lues.push(vue.lues), arret.signal)
    expect(rendu.issue).toMatchObject({ etat: 'interrompue', code: 'import-annule' })
    expect(Math.max(...lues)).toBe(100)
    expect(await etatPublie()).toEqual(avant)
    expect(await derniereExecution()).toMatchObject({ etat: 'interrompue', code: 'import-annule' })
    expect((await importer(formationsDeTest(11))).issue.etat).toBe('publiee')
  })

  it('après la comparaison → rien n’est publié', async () => {
    const chemin = await ecrireFlux(banc.dossier, 'annule.xml', formationsDeTest(12))
    const arret = new AbortController()
    const arreter = ({ etape }: { readonly etape: string }) => {
      if (etape === 'comparaison') arret.abort()
    }
    const rendu = await banc.importateur()(demande(chemin), arreter, arret.signal)
    expect(rendu.issue.etat).toBe('interrompue')
    expect((await catalogue.statistiques()).formations).toBe(10)
  })

  it('pendant la copie → le fichier n’est pas gardé en quarantaine', async () => {
    const chemin = await ecrireFlux(banc.dossier, 'annule.xml', formationsDeTest(13))
    const avant = await banc.quarantaine()
    const rendu = await banc.importateur()(demande(chemin), undefined, AbortSignal.abort())
    expect(rendu.issue.etat).toBe('interrompue')
    expect(await banc.quarantaine()).toEqual(avant)
  })
})

describe('une panne au milieu', () => {
  it('pendant la lecture → rien ne change, l’échec est noté, l’import suivant passe', async () => {
    const avant = await etatPublie()
    const chemin = await ecrireFlux(banc.dossier, 'panne.xml', formationsDeTest(12))
    const enPanne = banc.importateur({
      async *lireLheo(source) {
        let lus = 0
        for await (const evenement of lireLheo(source)) {
          if (++lus === 6) throw new Error('panne simulée')
          yield evenement
        }
      },
    })
    await expect(enPanne(demande(chemin))).rejects.toThrow('panne simulée')
    expect(await etatPublie()).toEqual(avant)
    expect(await derniereExecution()).toMatchObject({
      etat: 'echouee',
      code: 'panne',
      phrase: 'panne simulée',
    })
    expect((await importer(formationsDeTest(12))).volumes.creees).toBe(2)
  })

  it('pendant la publication → la transaction est annulée en entier', async () => {
    const avant = await etatPublie()
    await pool.query(`alter table catalogue.organisme add constraint panne check (nom <> 'Interdit')`)
    const flux = [...formationsDeTest(10), { numero: '15_11', organisme: '15_99', nomOrganisme: 'Interdit' }]
    await expect(importer(flux)).rejects.toThrow('panne')
    await pool.query('alter table catalogue.organisme drop constraint panne')
    expect(await etatPublie()).toEqual(avant)
    expect(await derniereExecution()).toMatchObject({ etat: 'echouee' })
    expect((await importer(flux)).issue.etat).toBe('publiee')
  })

  it('connexion coupée par le serveur → rien ne change et le verrou est rendu', async () => {
    const avant = await etatPublie()
    const chemin = await ecrireFlux(banc.dossier, 'coupe.xml', formationsDeTest(12))
    const coupe = banc.importateur({
      async *lireLheo(source) {
        await pool.query(
          `select pg_terminate_backend(pid) from pg_locks
           where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`,
        )
        yield* lireLheo(source)
      },
    })
    await expect(coupe(demande(chemin))).rejects.toThrow()
    expect(await etatPublie()).toEqual(avant)
    expect(await derniereExecution()).toMatchObject({ etat: 'echouee' })
    expect((await importer(formationsDeTest(12))).issue.etat).toBe('publiee')
  })

  it('processus tué → l’exécution restée ouverte est dite interrompue à l’import suivant', async () => {
    await pool.query(
      `insert into flux.execution (source, mode, essai, force, debut, etat)
       values ('tue.xml', 'complet', false, false, now(), 'en-cours')`,
    )
    await importer(formationsDeTest(10))
    const { rows } = await pool.query(`select etat from flux.execution where source = 'tue.xml'`)
    expect(rows).toEqual([{ etat: 'interrompue' }])
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SuiviDemandes } from './adapters/suivre-demandes.ts'
import { bancImport } from './banc-import.fixture.ts'
import { bancDemandes } from './demandes.fixture.ts'
import type { DemandeImport } from './domain/demande-import.ts'
import { formationsDeTest } from './flux-lheo.fixture.ts'

const banc = await bancImport()
const { pool, catalogue, importer } = banc
const { demandes, deposer, demander, suivre, attendre, maintenant } = bancDemandes(banc)
const suivis: SuiviDemandes[] = []
// Chaque import démarre un vrai fil : sur une machine occupée, cela prend des secondes.
vi.setConfig({ testTimeout: 180_000 })

beforeEach(async () => {
  await pool.query(
    'truncate catalogue.formation, catalogue.organisme, flux.execution, flux.demande_import cascade',
  )
})

afterEach(async () => {
  await Promise.all(suivis.splice(0).map(({ fermer }) => fermer()))
})

async function servir(...options: Parameters<typeof suivre>): Promise<SuiviDemandes> {
  const suivi = await suivre(...options)
  suivis.push(suivi)
  return suivi
}

function presente(demande: DemandeImport | undefined): DemandeImport {
  if (demande === undefined) throw new Error('demande refusée')
  return demande
}

async function essayer(nom: string): Promise<DemandeImport> {
  const demande = presente(await demander(nom))
  return attendre(demande.id, 'essai-fait')
}

/** Un flux assez long pour être annulé en chemin. */
const deposerGrandFlux = (nom: string) => deposer(nom, formationsDeTest(3_000))

describe('un essai puis sa publication', () => {
  it('rien n’est publié avant la décision, puis le fichier essayé l’est', async () => {
    await servir()
    await deposer('jour.xml', formationsDeTest(4))
    const essai = await essayer('jour.xml')
    expect(essai.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await catalogue.statistiques()).formations).toBe(0)

    await demandes.publier(essai.id, maintenant())
    const fin = await attendre(essai.id, 'terminee')
    expect((await catalogue.statistiques()).formations).toBe(4)
    const { rows } = await pool.query('select etat, source, sha256 from flux.execution order by id')
    expect(rows).toEqual([
      { etat: 'essai', source: 'jour.xml', sha256: essai.sha256 },
      { etat: 'publiee', source: 'jour.xml', sha256: essai.sha256 },
    ])
    expect(fin.executions).toHaveLength(2)
  })

  it('lorsque le fichier a changé entre-temps → la publication est refusée', async () => {
    await servir()
    await deposer('jour.xml', formationsDeTest(4))
    const essai = await essayer('jour.xml')
    await deposer('jour.xml', formationsDeTest(9))
    await demandes.publier(essai.id, maintenant())
    expect(await attendre(essai.id, 'refusee')).toMatchObject({ code: 'fichier-change' })
    expect((await catalogue.statistiques()).formations).toBe(0)
  })

  it('lorsque le fichier a disparu → la demande est refusée', async () => {
    await deposer('jour.xml', formationsDeTest(1))
    const demande = presente(await demander('jour.xml'))
    await pool.query(`update flux.demande_import set nom_stocke = '../flux.xml'`)
    await servir()
    expect(await attendre(demande.id, 'refusee')).toMatchObject({ code: 'fichier-illisible' })
  })
})

describe('une seule demande à la fois', () => {
  it('la seconde est refusée tant que la première n’est pas close', async () => {
    await servir()
    await deposer('un.xml', formationsDeTest(2))
    await deposer('deux.xml', formationsDeTest(3))
    const premiere = await essayer('un.xml')
    expect(await demander('deux.xml')).toBeUndefined()
    expect(await demandes.active()).toMatchObject({ id: premiere.id })
    await demandes.annuler(premiere.id, maintenant())
    expect(await demander('deux.xml')).toMatchObject({ fichier: 'deux.xml' })
  })

  it('un import en ligne de commande en cours → la demande attend qu’il finisse', async () => {
    const client = await pool.connect()
    await client.query('select pg_advisory_lock(7330002)')
    await deposer('un.xml', formationsDeTest(2))
    const demande = presente(await demander('un.xml'))
    await servir()
    await new Promise((suite) => setTimeout(suite, 300))
    expect(await demandes.lire(demande.id)).toMatchObject({ etat: 'en-attente' })
    await client.query('select pg_advisory_unlock(7330002)')
    client.release()
    await attendre(demande.id, 'essai-fait')
  })
})

describe('annuler', () => {
  it('en plein essai → rien n’est publié, l’exécution dit qu’elle a été annulée', async () => {
    await importer(formationsDeTest(3))
    const version = await catalogue.version()
    await servir()
    await deposerGrandFlux('grand.xml')
    const demande = presente(await demander('grand.xml', true))
    await attendre(demande.id, 'essai-en-cours')
    await demandes.annuler(demande.id, maintenant())
    expect(await attendre(demande.id, 'annulee')).toMatchObject({ code: 'import-annule' })
    const { rows } = await pool.query('select etat, phrase from flux.execution order by id desc limit 1')
    expect(rows[0]).toMatchObject({ etat: 'interrompue', phrase: expect.stringContaining('annulé') })
    expect(await catalogue.version()).toBe(version)
  })

  it('en pleine publication → le catalogue ne change pas, et l’import suivant passe', async () => {
    await importer(formationsDeTest(3))
    await servir()
    await deposerGrandFlux('grand.xml')
    const demande = presente(await demander('grand.xml', true))
    await attendre(demande.id, 'essai-fait')
    await demandes.publier(demande.id, maintenant())
    await attendre(demande.id, 'publication-en-cours')
    await demandes.annuler(demande.id, maintenant())
    await attendre(demande.id, 'annulee')
    expect((await catalogue.statistiques()).formations).toBe(3)
    expect((await importer(formationsDeTest(4))).issue.etat).toBe('publiee')
  })

  it('après l’essai → la demande est close sans rien publier', async () => {
    await servir()
    await deposer('un.xml', formationsDeTest(2))
    const essai = await essayer('un.xml')
    expect(await demandes.annuler(essai.id, maintenant())).toMatchObject({ etat: 'annulee' })
    expect(await demandes.publier(essai.id, maintenant())).toBeUndefined()
  })
})

describe('une garde', () => {
  it('refuse l’essai ; la publication forcée avec un motif passe, et tout est gardé', async () => {
    await importer(formationsDeTest(10))
    await servir()
    await deposer('petit.xml', formationsDeTest(2))
    const demande = presente(await demander('petit.xml'))
    expect(await attendre(demande.id, 'refusee')).toMatchObject({ code: 'trop-de-retraits' })
    await demandes.forcer(demande.id, 'Fin de marché, confirmée par la Région', maintenant())
    expect(await attendre(demande.id, 'terminee')).toMatchObject({
      forcer: true,
      motif: 'Fin de marché, confirmée par la Région',
    })
    expect((await catalogue.statistiques()).formations).toBe(2)
    const { rows } = await pool.query('select gardes from flux.execution order by id desc limit 2')
    const retrait = { garde: 'trop-de-retraits', valeur: 8, base: 10, seuil: 0.2, depassee: true }
    expect(rows[0].gardes).toContainEqual({ ...retrait, forcee: true })
    expect(rows[1].gardes).toContainEqual({ ...retrait, forcee: false })
  })

  it('une annulation demandée pendant l’essai refusé n’annule pas la publication forcée', async () => {
    await importer(formationsDeTest(10))
    await deposer('petit.xml', formationsDeTest(2))
    const demande = presente(await demander('petit.xml'))
    await pool.query(
      `update flux.demande_import set etat = 'refusee', code = 'trop-de-retraits', annulation_demandee = true`,
    )
    await demandes.forcer(demande.id, 'Fin de marché, confirmée par la Région', maintenant())
    expect(await demandes.lire(demande.id)).toMatchObject({ etat: 'en-attente', annulationDemandee: false })
    await servir()
    await attendre(demande.id, 'terminee')
  })

  it('un flux illisible ne se force pas', async () => {
    await servir()
    await deposer('faux.xml', 'ceci n’est pas du XML')
    const demande = presente(await demander('faux.xml'))
    await attendre(demande.id, 'refusee')
    expect(await demandes.forcer(demande.id, 'Parce que', maintenant())).toBeUndefined()
  })
})

describe('après un arrêt brutal', () => {
  it('l’essai interrompu est repris', async () => {
    await servir(
      (_demande, { abandon }) =>
        new Promise((_, rejeter) => {
          abandon?.addEventListener('abort', () => rejeter(new Error('abandon')))
        }),
    )
    await deposer('un.xml', formationsDeTest(2))
    const demande = presente(await demander('un.xml'))
    await attendre(demande.id, 'essai-en-cours')
    await pool.query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 7330003",
    )
    await servir()
    expect(await attendre(demande.id, 'essai-fait')).toMatchObject({ reprises: 1 })
  })

  it('l’arrêt du portail abandonne l’import, le démarrage suivant le reprend', async () => {
    const suivi = await suivre()
    await deposerGrandFlux('grand.xml')
    const demande = presente(await demander('grand.xml'))
    await attendre(demande.id, 'essai-en-cours')
    await suivi.fermer()
    expect(await demandes.lire(demande.id)).toMatchObject({ etat: 'essai-en-cours' })
    await servir()
    await attendre(demande.id, 'essai-fait')
  })

  it('une publication aboutie juste avant l’arrêt n’est pas refaite', async () => {
    await deposer('un.xml', formationsDeTest(2))
    const demande = presente(await demander('un.xml'))
    await pool.query(`update flux.demande_import set etape = 'publication', etat = 'publication-en-cours'`)
    await pool.query(
      `insert into flux.execution (source, mode, essai, force, debut, etat, demande_id)
       values ('un.xml', 'complet', false, false, now(), 'publiee', $1)`,
      [demande.id],
    )
    await servir()
    await attendre(demande.id, 'terminee')
    expect((await pool.query('select 1 from flux.execution')).rowCount).toBe(1)
  })

  it('une étape qui arrête le serveur à chaque fois n’est pas reprise sans fin', async () => {
    await deposer('un.xml', formationsDeTest(2))
    const demande = presente(await demander('un.xml'))
    await pool.query(`update flux.demande_import set etat = 'essai-en-cours', reprises = 3`)
    await servir()
    expect(await attendre(demande.id, 'echouee')).toMatchObject({ code: 'arrets-repetes' })
  })
})

describe('les anomalies', () => {
  it('sont rattachées à l’organisme de la formation, rejets et inchangées compris', async () => {
    const formations = [
      { numero: '15_1', siret: '12345678901234', organisme: '15_91' },
      { numero: '15_2', sansIntitule: true, organisme: '15_92' },
    ]
    await importer(formations, { forcer: true })
    await importer(formations, { forcer: true })
    const { rows } = await pool.query(
      `select distinct execution_id - min(execution_id) over () as passage, code, organisme from flux.anomalie
       where code in ('siret-invalide', 'intitule-absent') order by 1, 2`,
    )
    const attendues = [
      { code: 'intitule-absent', organisme: '15_92' },
      { code: 'siret-invalide', organisme: '15_91' },
    ]
    expect(rows).toEqual(['0', '1'].flatMap((passage) => attendues.map((une) => ({ passage, ...une }))))
  })
})

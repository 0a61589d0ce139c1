import { mkdtemp, readdir, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import { journalDeTest } from '../../platform/log/journal-de-test.fixture.ts'
import { creerDemandesImport } from './demandes.pg.ts'
import { purgerTeleversements } from './purger-televersements.ts'
import { suivreDemandes } from './suivre-demandes.ts'
import { televerser } from './televerser.ts'

const { pool, url } = await baseDeTest()
const demandes = creerDemandesImport(pool)
const dossierDonnees = await mkdtemp(join(tmpdir(), 'me-former-envois-'))
const MAINTENANT = () => new Date()
const purger = () => purgerTeleversements(pool, dossierDonnees, MAINTENANT())

beforeEach(() => pool.query('truncate flux.demande_import cascade'))

async function* corps() {
  yield Buffer.from('<lheo/>')
}

async function envoyer(): Promise<string> {
  const recu = await televerser(corps(), { dossierDonnees, nom: 'a.xml', maximum: 1000 })
  return recu.etat === 'recu' ? recu.nomStocke : expect.fail(recu.phrase)
}

/** Un fichier envoyé et sa demande, close ou non dans cet état. */
async function demander(etat: string, code: string | null = null): Promise<string> {
  const nomStocke = await envoyer()
  const origine = { fichier: 'a.xml', nomStocke, octets: 7, demandeur: '7', partiel: false } as const
  const demande = await demandes.creer({ ...origine, provenance: 'televerse' }, MAINTENANT())
  await pool.query('update flux.demande_import set etat = $2, code = $3 where id = $1', [
    demande?.id,
    etat,
    code,
  ])
  return nomStocke
}

const restants = () => readdir(join(dossierDonnees, 'televersements'))

it.each([
  ['annulee', null],
  ['terminee', null],
  ['echouee', 'arrets-repetes'],
  ['refusee', 'flux-vide'],
])('une demande close (%s, %s) rend son fichier', async (etat, code) => {
  const nom = await demander(etat, code)
  await purger()
  expect(await restants()).not.toContain(nom)
})

it('un fichier qui peut encore servir reste : demande en cours, refus à forcer, envoi sans demande encore', async () => {
  const refuse = await demander('refusee', 'trop-de-retraits')
  const attend = await envoyer()
  await purger()
  expect(await restants()).toEqual(expect.arrayContaining([refuse, attend]))
  const essaye = await demander('essai-fait')
  await purger()
  expect(await restants()).toContain(essaye)
  expect(await restants(), 'le refus n’est plus le dernier').not.toContain(refuse)
  await utimes(join(dossierDonnees, 'televersements', attend), 0, 0)
  await purger()
  expect(await restants(), 'une semaine est passée').not.toContain(attend)
})

it('la ronde s’en charge : un envoi abandonné disparaît', async () => {
  const nom = await demander('essai-fait')
  const { journal } = journalDeTest()
  const lancer = () => Promise.reject(new Error('rien à lancer'))
  const suivi = await suivreDemandes({ pool, url, dossierDonnees, horloge: MAINTENANT, journal, lancer })
  const active = await demandes.active()
  await demandes.annuler(active?.id ?? '', MAINTENANT())
  await vi.waitFor(async () => expect(await restants()).not.toContain(nom), { timeout: 20_000 })
  await suivi.fermer()
})

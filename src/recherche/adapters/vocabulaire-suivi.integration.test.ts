import { afterAll, expect, it, vi } from 'vitest'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import {
  donneesDe,
  garderRedirection,
  garderSynonyme,
  listerSynonymes,
  remplacerSynonymes,
  supprimerRedirection,
  supprimerSynonyme,
} from './synonymes.pg.ts'
import { suivreVocabulaire } from './vocabulaire-suivi.ts'

const base = await baseDeTest()
const { pool } = base
const journal = { info: vi.fn(), warn: vi.fn() }
const options = { base, semence: 'instances/occitanie/synonymes.yaml', journal }
const suivi = await suivreVocabulaire(options)
afterAll(() => suivi.fermer())
const synonymes = (mot: string) => suivi.actuel().synonymesDe(mot)
const DEUX_SECONDES = { timeout: 2_000, interval: 20 }

it('le fichier de l’instance est semé une fois, puis la base décide', async () => {
  expect(synonymes('boulanger')).toContain('boulangerie')
  expect(suivi.actuel().sigles.get('VAE')).toContain('Validation')
  const boulanger = (await listerSynonymes(pool)).find(({ mots }) => mots[0] === 'boulanger')
  await supprimerSynonyme(pool, boulanger?.id ?? expect.fail('groupe absent'))
  await vi.waitFor(() => expect(synonymes('boulanger')).toEqual([]), DEUX_SECONDES)
  const autre = await suivreVocabulaire(options)
  expect(autre.actuel().synonymesDe('boulanger')).toEqual([])
  await autre.fermer()
})

it('un groupe, un sigle, une redirection ajoutés ou modifiés sont lus en moins de deux secondes', async () => {
  const { version } = suivi.actuel()
  const id = await garderSynonyme(pool, { mots: ['licorne', 'poney'] })
  await vi.waitFor(() => expect(synonymes('licorne')).toEqual(['poney']), DEUX_SECONDES)
  expect(suivi.actuel().version).not.toBe(version)
  await garderSynonyme(pool, { id, mots: ['licorne', 'cheval'] })
  await vi.waitFor(() => expect(synonymes('licorne')).toEqual(['cheval']), DEUX_SECONDES)
  const oriente = await garderSynonyme(pool, { de: 'Licorne', mots: ['cheval à corne'] })
  await vi.waitFor(() => expect(synonymes('licorne')).toEqual(['cheval', 'cheval corne']), DEUX_SECONDES)
  expect(synonymes('cheval corne')).toEqual([])
  await garderSynonyme(pool, { id: oriente, de: 'dragon', mots: ['cheval à corne'] })
  await vi.waitFor(() => expect(synonymes('dragon')).toEqual(['cheval corne']), DEUX_SECONDES)
  const sigle = { sigle: 'XYZ', signification: 'Sigle d’essai' }
  await garderSynonyme(pool, { sigle, mots: ['essai'] })
  await vi.waitFor(() => expect(suivi.actuel().sigles.get('XYZ')).toBe('Sigle d’essai'), DEUX_SECONDES)
  expect(synonymes('xyz')).toEqual(['essai'])
  const redirection = { chemin: '/infos/paie', libelle: 'La paie' }
  await garderRedirection(pool, { texte: 'paie', ...redirection })
  await vi.waitFor(() => expect(suivi.actuel().redirections.get('paie')).toEqual(redirection), DEUX_SECONDES)
  expect(await supprimerRedirection(pool, 'paie')).toBe(true)
  await vi.waitFor(() => expect(suivi.actuel().redirections.size).toBe(0), DEUX_SECONDES)
  expect(await supprimerRedirection(pool, 'paie')).toBe(false)
})

it('celui qui n’existe plus n’est ni modifié ni supprimé', async () => {
  expect(await garderSynonyme(pool, { id: '999999', mots: ['un', 'deux'] })).toBeUndefined()
  expect(await supprimerSynonyme(pool, '999999')).toBeUndefined()
})

it('le vocabulaire entier se remplace, et ressort tel qu’il est entré', async () => {
  const donnees = {
    groupes: [
      ['Femme de ménage', 'agent d’entretien'],
      ['soudeur', 'soudage'],
    ],
    sens: [{ de: 'IDE', vers: ['infirmier', 'soins infirmiers'] }],
    sigles: [
      { sigle: 'RH', signification: 'Ressources humaines' },
      { sigle: 'VAE', signification: 'Validation', mots: ['acquis'] },
    ],
  }
  await remplacerSynonymes(pool, donnees)
  await vi.waitFor(() => expect(suivi.actuel().sigles.size).toBe(2), DEUX_SECONDES)
  expect(donneesDe(await listerSynonymes(pool))).toEqual(donnees)
  expect(journal.warn).not.toHaveBeenCalled()
})

it('une faute écrite à la main en base est signalée et ne change rien', async () => {
  await pool.query(`insert into recherche.synonyme (mots) values ('{seul}')`)
  await vi.waitFor(() => expect(journal.warn).toHaveBeenCalledOnce(), DEUX_SECONDES)
  expect(journal.warn.mock.calls[0]?.[0]).toMatchObject({ evenement: 'synonymes-refuses' })
  expect(synonymes('soudeur')).toEqual(['soudage'])
})

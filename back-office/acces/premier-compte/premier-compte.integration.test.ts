import { beforeEach, describe, expect, test } from 'vitest'
import { appeler, MOT_DE_PASSE, tenter } from '../../essai/comptes.fixture.ts'
import { payloadDeTest } from '../../essai/payload.fixture.ts'
import { preparerPremierAdministrateur } from './premier-compte.ts'

const { payload } = await payloadDeTest()
const SAISIE = { nom: 'Camille', email: 'camille@exemple.fr', password: MOT_DE_PASSE }

beforeEach(async () => {
  await payload.db.drizzle.execute('delete from cms.utilisateurs')
})

async function lien(instant: Date = new Date()): Promise<string> {
  const preparation = await preparerPremierAdministrateur(payload, { instant })
  if (preparation.etat !== 'lien') throw new Error(`pas de lien : ${preparation.etat}`)
  expect(preparation.chemin).toMatch(/^\/admin\/premier-compte\?jeton=/)
  return preparation.chemin.split('=')[1] ?? ''
}

const creer = (jeton: string, saisie: object = {}) =>
  appeler(payload, 'POST', '/utilisateurs/premier-compte', { corps: { ...SAISIE, ...saisie, jeton } })

describe('par l’environnement', () => {
  test('le compte est créé, administrateur ; le démarrage suivant ne fait rien', async () => {
    const donne = { courriel: 'chef@exemple.fr', motDePasse: MOT_DE_PASSE, instant: new Date() }
    expect(await preparerPremierAdministrateur(payload, donne)).toEqual({
      etat: 'cree',
      courriel: 'chef@exemple.fr',
    })
    expect(await preparerPremierAdministrateur(payload, donne)).toEqual({ etat: 'deja-la' })
    const { docs } = await payload.find({ collection: 'utilisateurs' })
    expect(docs).toMatchObject([{ email: 'chef@exemple.fr', role: 'administrateur' }])
  })

  test('un mot de passe faible → refus, aucun compte', async () => {
    const donne = { courriel: 'chef@exemple.fr', motDePasse: 'azerty', instant: new Date() }
    await expect(preparerPremierAdministrateur(payload, donne)).rejects.toThrow()
    expect((await payload.count({ collection: 'utilisateurs' })).totalDocs).toBe(0)
  })

  test('deux démarrages à la fois → un seul compte', async () => {
    const donne = { courriel: 'chef@exemple.fr', motDePasse: MOT_DE_PASSE, instant: new Date() }
    const deux = await Promise.all([1, 2].map(() => preparerPremierAdministrateur(payload, donne)))
    expect(deux.map(({ etat }) => etat).sort()).toEqual(['cree', 'deja-la'])
  })
})

describe('par le lien', () => {
  test('sert une fois, pour un administrateur', async () => {
    const jeton = await lien()
    expect((await creer(jeton)).statut).toBe(200)
    expect((await tenter(payload, SAISIE.email, MOT_DE_PASSE)).statut).toBe(200)
    expect((await creer(jeton, { email: 'autre@exemple.fr' })).statut).toBe(403)
  })

  test('deux envois à la fois → un seul compte', async () => {
    const jeton = await lien()
    const essais = await Promise.all([creer(jeton), creer(jeton, { email: 'autre@exemple.fr' })])
    expect(essais.map(({ statut }) => statut).sort()).toEqual([200, 403])
  })

  test('un nouveau démarrage périme le lien d’avant ; après vingt-quatre heures il est mort', async () => {
    const ancien = await lien()
    const nouveau = await lien()
    expect(nouveau).not.toBe(ancien)
    expect((await creer(ancien)).statut).toBe(403)
    const hier = await lien(new Date(Date.now() - 24 * 60 * 60 * 1000 - 1))
    expect((await creer(hier)).statut).toBe(403)
    expect((await creer('')).statut).toBe(403)
  })

  test('une saisie refusée ne consomme pas le lien', async () => {
    const jeton = await lien()
    expect((await creer(jeton, { password: 'azerty' })).statut).toBe(400)
    expect((await creer(jeton, { nom: '' })).statut).toBe(400)
    expect((await creer(jeton, { email: 'pas un courriel' })).statut).toBe(400)
    expect((await creer(jeton)).statut).toBe(200)
  })

  test('le jeton n’est gardé que haché', async () => {
    const jeton = await lien()
    const { rows } = await payload.db.drizzle.execute('select * from acces.premier_compte')
    expect(JSON.stringify(rows)).not.toContain(jeton)
  })
})

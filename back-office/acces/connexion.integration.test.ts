import { createLocalReq } from 'payload'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import {
  appeler,
  codeDe,
  compteDeTest,
  MOT_DE_PASSE,
  seConnecter,
  tenter,
  utilisateur,
} from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { lireCompte } from './roles.ts'
import { chiffrer } from './second-facteur/chiffrement.ts'
import { preparerEnrolement } from './second-facteur/second-facteur.ts'

const { payload, base } = await payloadDeTest()
let numero = 0
const administrateur = () => compteDeTest(payload, 'administrateur', `admin${numero++}`)

afterEach(() => {
  vi.useRealTimers()
})

function avancer(minutes: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 })
}

describe('second facteur à la connexion', () => {
  test('sans code → demandé, aucune session ; avec le bon code → cookie strict et illisible', async () => {
    const compte = await administrateur()
    const sans = await tenter(payload, compte.email, MOT_DE_PASSE)
    expect(sans).toMatchObject({ statut: 401, cookie: undefined })
    expect(JSON.stringify(sans.corps)).toContain('"champ":"code"')
    const avec = await tenter(payload, compte.email, MOT_DE_PASSE, codeDe(compte.secret))
    expect(avec.statut).toBe(200)
    expect(avec.cookie).toContain('HttpOnly')
    expect(avec.cookie).toContain('SameSite=Strict')
  })

  test('faux, périmé ou déjà servi → refusé', async () => {
    const compte = await administrateur()
    const code = codeDe(compte.secret)
    const essayer = async (saisie: string) =>
      (await tenter(payload, compte.email, MOT_DE_PASSE, saisie)).statut
    expect(await essayer(codeDe(compte.secret, -4))).toBe(401)
    expect(await essayer('abcdef')).toBe(401)
    expect(await essayer(code)).toBe(200)
    expect(await essayer(code)).toBe(401)
  })

  test('un même code présenté quatre fois en parallèle n’ouvre qu’une session', async () => {
    const compte = await administrateur()
    const code = codeDe(compte.secret)
    const essais = await Promise.all(
      Array.from({ length: 4 }, () => tenter(payload, compte.email, MOT_DE_PASSE, code)),
    )
    expect(essais.filter(({ statut }) => statut === 200)).toHaveLength(1)
  })

  test('un code de secours sert une fois', async () => {
    const compte = await administrateur()
    const [secours = ''] = compte.codesDeSecours
    expect((await tenter(payload, compte.email, MOT_DE_PASSE, secours.toLowerCase())).statut).toBe(200)
    expect((await tenter(payload, compte.email, MOT_DE_PASSE, secours)).statut).toBe(401)
  })

  test('lorsque la clé du back-office a changé → une phrase dit quoi faire, un code de secours ouvre', async () => {
    const compte = await administrateur()
    const chiffre = chiffrer('JBSWY3DPEHPK3PXP', 'la clé d’avant, de trente-deux caractères', compte.id)
    await base.pool.query('update acces.second_facteur set secret_chiffre = $1 where utilisateur = $2', [
      chiffre,
      compte.id,
    ])
    const refus = await tenter(payload, compte.email, MOT_DE_PASSE, codeDe(compte.secret))
    expect(refus).toMatchObject({
      statut: 401,
      cookie: undefined,
      corps: { errors: [{ message: expect.stringContaining('codes de secours'), data: { champ: 'code' } }] },
    })
    const [secours = '', suivant = ''] = compte.codesDeSecours
    const { statut, cookie } = await tenter(payload, compte.email, MOT_DE_PASSE, secours)
    expect(statut).toBe(200)
    const reinitialiser = (code: string) =>
      appeler(payload, 'POST', `/utilisateurs/${compte.id}/second-facteur/reinitialiser`, {
        corps: { code },
        cookie: cookie?.split(';')[0],
      })
    expect((await reinitialiser(codeDe(compte.secret))).statut).toBe(401)
    expect((await reinitialiser(suivant)).statut).toBe(200)
  })

  test('lorsque la clé change pendant un enrôlement → un secret neuf remplace celui en attente', async () => {
    const cree = await payload.create({
      collection: 'utilisateurs',
      data: {
        nom: 'En attente',
        email: 'attente@exemple.fr',
        password: MOT_DE_PASSE,
        role: 'administrateur',
      },
    })
    const req = await createLocalReq({ user: await utilisateur(payload, cree.id) }, payload)
    const compte = lireCompte(req.user) ?? expect.fail('compte illisible')
    const avant = await preparerEnrolement(req, compte)
    const chiffre = chiffrer('JBSWY3DPEHPK3PXP', 'la clé d’avant, de trente-deux caractères', compte.id)
    await base.pool.query('update acces.second_facteur set secret_chiffre = $1 where utilisateur = $2', [
      chiffre,
      compte.id,
    ])
    const apres = await preparerEnrolement(req, compte)
    expect(apres?.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(apres?.secret).not.toBe(avant?.secret)
    expect(await preparerEnrolement(req, compte)).toEqual(apres)
  })

  test('la Local API ne le contourne pas', async () => {
    const compte = await administrateur()
    const data = { email: compte.email, password: MOT_DE_PASSE }
    await expect(payload.login({ collection: 'utilisateurs', data })).rejects.toThrow('Saisissez le code')
  })

  test('le lien « mot de passe oublié » ne le contourne pas', async () => {
    const compte = await administrateur()
    const data = {
      resetPasswordToken: `jeton-${compte.id}`,
      resetPasswordExpiration: '2999-01-01T00:00:00.000Z',
    }
    await payload.update({ collection: 'utilisateurs', id: compte.id, data })
    const changer = (password: string, code?: string) =>
      appeler(payload, 'POST', '/utilisateurs/reset-password', {
        corps: { token: data.resetPasswordToken, password, code },
      })
    expect((await changer('azerty')).statut).toBe(400)
    expect((await changer('bR5?wTz8+kNv-suite')).statut).toBe(401)
    expect((await tenter(payload, compte.email, MOT_DE_PASSE)).statut).toBe(401)
    const change = await changer('bR5?wTz8+kNv-suite', codeDe(compte.secret))
    expect(change.statut).toBe(200)
    expect((await tenter(payload, compte.email, 'bR5?wTz8+kNv-suite')).corps).toMatchObject({
      errors: [{ data: { champ: 'code' } }],
    })
  })

  test('« mot de passe oublié » sans transport de courriel le dit, que le compte existe ou non', async () => {
    const oublier = (email: string) =>
      appeler(payload, 'POST', '/utilisateurs/forgot-password', { corps: { email } })
    const [connu, inconnu] = await Promise.all([
      oublier((await administrateur()).email),
      oublier('x@exemple.fr'),
    ])
    expect(connu.statut).toBe(503)
    expect(connu).toEqual(inconnu)
  })

  test('un administrateur donne un lien, une fois, qui ne dispense pas du second facteur', async () => {
    const [chef, autre] = [await administrateur(), await administrateur()]
    const cookie = await seConnecter(payload, chef, codeDe(chef.secret))
    const demander = (id: number, avec: string) =>
      appeler(payload, 'POST', `/utilisateurs/${id}/lien-de-mot-de-passe`, { cookie: avec, corps: {} })
    const redacteur = await seConnecter(payload, await compteDeTest(payload, 'redacteur', 'sans-droit'))
    expect((await demander(autre.id, redacteur)).statut).toBe(403)
    expect((await demander(chef.id, cookie)).statut).toBe(403)
    const { statut, corps } = await demander(autre.id, cookie)
    expect(statut).toBe(200)
    const { lien } = z.object({ lien: z.url() }).parse(corps)
    expect(lien).toMatch(/^http:\/\/localhost:3000\/admin\/nouveau-mot-de-passe\?jeton=/)
    const token = new URL(lien).searchParams.get('jeton')
    const changer = (code?: string) =>
      appeler(payload, 'POST', '/utilisateurs/reset-password', {
        corps: { token, password: 'bR5?wTz8+kNv-suite', code },
      })
    expect((await changer()).statut).toBe(401)
    expect((await changer(codeDe(autre.secret))).statut).toBe(200)
    expect((await changer(autre.codesDeSecours[0])).statut).toBe(403)
    const { docs } = await payload.find({
      collection: 'journal-audit',
      where: { document: { equals: String(autre.id) } },
    })
    const actions = docs.map(({ action }) => action)
    expect(actions).toEqual(expect.arrayContaining(['lien-de-mot-de-passe', 'mot-de-passe-reinitialise']))
  })

  test('l’inscription native de Payload est fermée', async () => {
    const corps = {
      email: 'pirate@exemple.fr',
      password: MOT_DE_PASSE,
      nom: 'Pirate',
      role: 'administrateur',
    }
    expect((await appeler(payload, 'POST', '/utilisateurs/first-register', { corps })).statut).toBe(403)
  })
})

describe('enrôlement', () => {
  test('avant lui, la session ne donne que son propre compte ; il ferme les autres sessions', async () => {
    const { id } = await payload.create({
      collection: 'utilisateurs',
      data: { nom: 'Neuf', email: 'neuf@exemple.fr', password: MOT_DE_PASSE, role: 'administrateur' },
    })
    const neuf = { id, email: 'neuf@exemple.fr', secret: undefined, codesDeSecours: [] }
    const [ici, ailleurs] = [await seConnecter(payload, neuf), await seConnecter(payload, neuf)]
    expect((await appeler(payload, 'GET', '/journal-audit', { cookie: ici })).statut).toBe(403)
    const renomme = { cookie: ici, corps: { nom: 'Autre' } }
    expect((await appeler(payload, 'PATCH', `/utilisateurs/${id}`, renomme)).statut).toBe(403)
    const { secret } = await preparer(id)
    const activer = (code: string) =>
      appeler(payload, 'POST', '/utilisateurs/second-facteur', { cookie: ici, corps: { code } })
    expect((await activer('000')).statut).toBe(401)
    const code = codeDe(secret)
    expect(await activer(code)).toMatchObject({ statut: 200, corps: { codes: { length: 10 } } })
    expect((await activer(codeDe(secret, 1))).statut).toBe(401)
    expect((await appeler(payload, 'GET', '/journal-audit', { cookie: ici })).statut).toBe(200)
    expect((await appeler(payload, 'GET', '/journal-audit', { cookie: ailleurs })).statut).toBe(403)
    expect((await tenter(payload, neuf.email, MOT_DE_PASSE, code)).statut).toBe(401)
  })

  test('un administrateur réinitialise celui d’un autre ; le sien demande un code', async () => {
    const [chef, autre] = [await administrateur(), await administrateur()]
    const cookie = await seConnecter(payload, chef, codeDe(chef.secret))
    const cookieAutre = await seConnecter(payload, autre, codeDe(autre.secret))
    const reinitialiser = (id: number, corps: object = {}) =>
      appeler(payload, 'POST', `/utilisateurs/${id}/second-facteur/reinitialiser`, { cookie, corps })
    expect((await reinitialiser(chef.id)).statut).toBe(401)
    expect((await reinitialiser(autre.id)).statut).toBe(200)
    expect((await appeler(payload, 'GET', '/journal-audit', { cookie: cookieAutre })).statut).toBe(403)
    expect((await utilisateur(payload, autre.id)).secondFacteurActif).toBe(false)
    expect((await reinitialiser(chef.id, { code: chef.codesDeSecours[0] })).statut).toBe(200)
    const redacteur = await compteDeTest(payload, 'redacteur', 'curieux')
    const envoi = { cookie: await seConnecter(payload, redacteur), corps: {} }
    const chemin = `/utilisateurs/${chef.id}/second-facteur/reinitialiser`
    expect((await appeler(payload, 'POST', chemin, envoi)).statut).toBe(403)
  })
})

describe('verrouillage', () => {
  test('réinitialiser son second facteur : les codes manqués comptent avec les essais, et se consignent', async () => {
    const compte = await administrateur()
    const cookie = await seConnecter(payload, compte, codeDe(compte.secret))
    const reinitialiser = (code: string) =>
      appeler(payload, 'POST', `/utilisateurs/${compte.id}/second-facteur/reinitialiser`, {
        cookie,
        corps: { code },
      })
    for (const _ of [1, 2, 3, 4, 5]) expect((await reinitialiser('000000')).statut).toBe(401)
    expect((await reinitialiser(compte.codesDeSecours[0] ?? '')).statut).toBe(429)
    const { docs } = await payload.find({
      collection: 'journal-audit',
      where: { document: { equals: String(compte.id) } },
      pagination: false,
    })
    const actions = docs.map(({ action }) => action)
    expect(actions.filter((action) => action === 'second-facteur-refuse')).toHaveLength(5)
    expect(actions).toContain('compte-verrouille')
    avancer(11)
    expect((await reinitialiser(compte.codesDeSecours[0] ?? '')).statut).toBe(200)
  })

  test('une panne en cours de réinitialisation n’en laisse rien : le second facteur tient', async () => {
    const [chef, autre] = [await administrateur(), await administrateur()]
    const cookie = await seConnecter(payload, chef, codeDe(chef.secret))
    await base.pool.query(`
      create function acces.panne() returns trigger language plpgsql as $$ begin raise exception 'panne'; end $$;
      create trigger panne before insert on cms.journal_audit for each row
        when (new.action = 'second-facteur-reinitialise') execute function acces.panne()`)
    const chemin = `/utilisateurs/${autre.id}/second-facteur/reinitialiser`
    const { statut } = await appeler(payload, 'POST', chemin, { cookie, corps: {} })
    await base.pool.query('drop trigger panne on cms.journal_audit; drop function acces.panne()')
    expect(statut).toBe(500)
    expect((await utilisateur(payload, autre.id)).secondFacteurActif).toBe(true)
  })

  test('des essais manqués la veille, oubliés, ne ferment pas le compte sans trace', async () => {
    const compte = await compteDeTest(payload, 'redacteur', 'veille')
    const passant = await compteDeTest(payload, 'redacteur', 'passant')
    for (const _ of [1, 2, 3, 4]) await tenter(payload, compte.email, 'faux')
    avancer(25 * 60)
    await seConnecter(payload, passant)
    expect((await tenter(payload, compte.email, 'faux')).statut).toBe(401)
    expect((await tenter(payload, compte.email, MOT_DE_PASSE)).statut).toBe(200)
  })

  test('cinq essais, mots de passe et codes mêlés → verrou de dix minutes, consigné', async () => {
    const compte = await administrateur()
    for (const essai of [1, 2, 3]) await tenter(payload, compte.email, `faux${essai}`)
    for (const _ of [1, 2]) await tenter(payload, compte.email, MOT_DE_PASSE, '000000')
    const bon = () => tenter(payload, compte.email, MOT_DE_PASSE, codeDe(compte.secret))
    expect((await bon()).statut).toBe(429)
    const { docs } = await payload.find({
      collection: 'journal-audit',
      where: { document: { equals: String(compte.id) } },
      sort: 'id',
    })
    const actions = docs.map(({ action, detail }) => `${action} ${detail ?? ''}`.trim())
    expect(actions.filter((action) => action === 'connexion-refusee mot de passe')).toHaveLength(3)
    expect(actions.filter((action) => action === 'connexion-refusee code')).toHaveLength(2)
    expect(actions).toContain('compte-verrouille depuis cette adresse')
    expect(JSON.stringify(docs)).not.toContain(MOT_DE_PASSE)
    await tenter(payload, compte.email, 'faux', undefined, { source: '192.0.2.44' })
    const { docs: venus } = await payload.find({
      collection: 'journal-audit',
      where: { adresseIp: { equals: '192.0.2.44' } },
    })
    expect(venus).toMatchObject([{ action: 'connexion-refusee', document: String(compte.id) }])
    avancer(11)
    expect((await bon()).statut).toBe(200)
  })

  describe('qui attaque ne ferme pas la porte du titulaire', () => {
    const attaquer = async (email: string, source: string, essais = 6) => {
      for (let essai = 0; essai < essais; essai++) await tenter(payload, email, 'faux', undefined, { source })
    }
    const ouvrir = (email: string, envoi: { source?: string; cookie?: string | undefined }) =>
      tenter(payload, email, MOT_DE_PASSE, undefined, envoi)
    const quinzeAdresses = Array.from({ length: 15 }, (_, rang) => `203.0.113.${rang}`)

    test('une adresse qui insiste se ferme à elle-même, réseau IPv6 compris ; le titulaire entre d’ailleurs', async () => {
      const { email } = await compteDeTest(payload, 'redacteur', 'vise')
      await attaquer(email, '2001:db8:0:1::1', 40)
      expect((await ouvrir(email, { source: '2001:db8:0:1:ffff::2' })).statut).toBe(429)
      expect((await ouvrir(email, { source: '192.0.2.1' })).statut).toBe(200)
    })

    test('beaucoup d’adresses à la fois → appareils inconnus refusés, le sien et le lien reçu passent', async () => {
      const compte = await compteDeTest(payload, 'redacteur', 'assiege')
      const { appareil } = await ouvrir(compte.email, { source: '192.0.2.1' })
      expect(appareil).toMatch(/Path=\/admin\/api\/utilisateurs; Max-Age=\d+; HttpOnly; SameSite=Strict/)
      const [cookie] = appareil?.split(';') ?? []
      for (const source of quinzeAdresses) await attaquer(compte.email, source, 1)
      expect((await ouvrir(compte.email, { source: '192.0.2.9' })).statut).toBe(429)
      expect((await ouvrir(compte.email, { source: '192.0.2.9', cookie: `${cookie}x` })).statut).toBe(429)
      expect((await ouvrir(compte.email, { source: '203.0.113.1', cookie })).statut).toBe(200)
      const jeton = {
        resetPasswordToken: 'jeton-assiege',
        resetPasswordExpiration: '2999-01-01T00:00:00.000Z',
      }
      await payload.update({ collection: 'utilisateurs', id: compte.id, data: jeton })
      const corps = { token: jeton.resetPasswordToken, password: 'bR5?wTz8+kNv-suite' }
      expect((await appeler(payload, 'POST', '/utilisateurs/reset-password', { corps })).statut).toBe(200)
      avancer(11)
      const data = { password: MOT_DE_PASSE }
      await payload.update({ collection: 'utilisateurs', id: compte.id, data })
      expect((await ouvrir(compte.email, { source: '192.0.2.9' })).statut).toBe(200)
    })

    test('un appareil connu n’a que cinq essais, ne sert qu’à son compte, et s’oublie au bout de six mois', async () => {
      const [sien, autre] = [
        await compteDeTest(payload, 'redacteur', 'connu-ici'),
        await compteDeTest(payload, 'redacteur', 'connu-ailleurs'),
      ]
      const [cookie] = (await ouvrir(sien.email, {})).appareil?.split(';') ?? []
      for (const source of quinzeAdresses) await attaquer(autre.email, source, 1)
      expect((await ouvrir(autre.email, { cookie })).statut).toBe(429)
      for (let essai = 0; essai < 5; essai++) await tenter(payload, sien.email, 'faux', undefined, { cookie })
      expect((await ouvrir(sien.email, { cookie })).statut).toBe(429)
      expect((await ouvrir(sien.email, { source: '192.0.2.7' })).statut).toBe(200)
      avancer(181 * 24 * 60)
      for (const source of quinzeAdresses) await attaquer(sien.email, source, 1)
      expect((await ouvrir(sien.email, { cookie })).statut).toBe(429)
    })

    test('une adresse qui essaie beaucoup de comptes se ferme à tous, même en se connectant au sien', async () => {
      const { email } = await compteDeTest(payload, 'redacteur', 'complice')
      const source = '198.51.100.1'
      for (let rang = 0; rang < 29; rang++) await attaquer(`pris-au-hasard-${rang}@exemple.fr`, source, 1)
      expect((await ouvrir(email, { source })).statut).toBe(200)
      await attaquer('un-de-plus@exemple.fr', source, 1)
      expect((await ouvrir(email, { source })).statut).toBe(429)
    })
  })

  test('demander le code n’est pas un essai manqué', async () => {
    const compte = await administrateur()
    for (let essai = 0; essai < 8; essai++) await tenter(payload, compte.email, MOT_DE_PASSE)
    expect((await tenter(payload, compte.email, MOT_DE_PASSE, codeDe(compte.secret))).statut).toBe(200)
  })

  test('vingt essais en parallèle → cinq vérifiés au plus', async () => {
    const compte = await compteDeTest(payload, 'redacteur', 'assailli')
    const essais = await Promise.all(Array.from({ length: 20 }, () => tenter(payload, compte.email, 'faux')))
    expect(essais.filter(({ statut }) => statut === 429)).toHaveLength(15)
  })

  test('un compte inconnu se comporte comme un autre : mêmes mots, même verrou', async () => {
    const connu = await compteDeTest(payload, 'redacteur', 'connu')
    for (let essai = 0; essai < 6; essai++) {
      const [l, r] = [
        await tenter(payload, connu.email, 'faux'),
        await tenter(payload, 'inconnu@exemple.fr', 'faux'),
      ]
      expect(l).toEqual(r)
    }
  })

  test('un administrateur déverrouille, un autre rôle non', async () => {
    const [chef, compte] = [await administrateur(), await compteDeTest(payload, 'redacteur', 'bloque')]
    const autre = await compteDeTest(payload, 'redacteur', 'autre')
    for (let essai = 0; essai < 6; essai++) await tenter(payload, compte.email, 'faux')
    const deverrouiller = (cookie: string) =>
      appeler(payload, 'POST', '/utilisateurs/unlock', { cookie, corps: { email: compte.email } })
    expect((await deverrouiller(await seConnecter(payload, autre))).statut).toBe(403)
    expect((await tenter(payload, compte.email, MOT_DE_PASSE)).statut).toBe(429)
    expect((await deverrouiller(await seConnecter(payload, chef, codeDe(chef.secret)))).statut).toBe(200)
    expect((await tenter(payload, compte.email, MOT_DE_PASSE)).statut).toBe(200)
  })
})

test('d’une autre adresse que celle du portail → refusé par une phrase, aucune session', async () => {
  const { email } = await compteDeTest(payload, 'redacteur', 'ailleurs')
  const { statut, corps, cookie } = await appeler(payload, 'POST', '/utilisateurs/login', {
    corps: { email, password: MOT_DE_PASSE },
    origine: 'https://ailleurs.exemple',
  })
  expect(statut).toBe(403)
  expect(cookie).toBeUndefined()
  expect(corps).toMatchObject({
    errors: [{ message: expect.stringContaining('http://localhost:3000/admin') }],
  })
})

test('une session dure huit heures', async () => {
  const compte = await compteDeTest(payload, 'redacteur', 'longue')
  const cookie = await seConnecter(payload, compte)
  avancer(7 * 60 + 59)
  expect((await appeler(payload, 'GET', '/utilisateurs/me', { cookie })).corps).toMatchObject({
    user: { id: compte.id },
  })
  avancer(2)
  expect((await appeler(payload, 'GET', '/utilisateurs/me', { cookie })).corps).toMatchObject({ user: null })
})

async function preparer(id: number) {
  const req = await createLocalReq({ user: await utilisateur(payload, id) }, payload)
  const compte = lireCompte(req.user)
  const enrolement = compte && (await preparerEnrolement(req, compte))
  if (enrolement === undefined) throw new Error('enrôlement impossible')
  return enrolement
}

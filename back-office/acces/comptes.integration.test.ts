import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  appeler,
  type CompteDeTest,
  codeDe,
  compteDeTest,
  MOT_DE_PASSE,
  seConnecter,
  tenter,
  utilisateur,
} from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'

const { payload, base } = await payloadDeTest()
const admin = await compteDeTest(payload, 'administrateur')
const cookieAdmin = await seConnecter(payload, admin, codeDe(admin.secret))
const redacteur = await compteDeTest(payload, 'redacteur')
const cookieRedacteur = await seConnecter(payload, redacteur)

const liste = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })
const patch = (compte: CompteDeTest, corps: object, cookie: string) =>
  appeler(payload, 'PATCH', `/utilisateurs/${compte.id}`, { corps, cookie })

async function faits(action: string) {
  const { docs } = await payload.find({
    collection: 'journal-audit',
    where: { action: { equals: action } },
    sort: '-id',
    limit: 50,
  })
  return docs
}

describe('son propre compte', () => {
  test('chacun change son nom et son mot de passe, et garde sa session', async () => {
    const compte = await compteDeTest(payload, 'assistance', 'change')
    const cookie = await seConnecter(payload, compte)
    const autre = await seConnecter(payload, compte)
    const change = { nom: 'Nouveau nom', password: 'bR5?wTz8+kNv-suite', motDePasseActuel: MOT_DE_PASSE }
    expect((await patch(compte, change, cookie)).statut).toBe(200)
    expect((await patch(compte, { nom: 'Encore' }, cookie)).statut).toBe(200)
    expect((await patch(compte, { nom: 'Autre' }, autre)).statut).toBe(403)
    expect((await tenter(payload, compte.email, MOT_DE_PASSE)).statut).toBe(401)
    expect((await tenter(payload, compte.email, 'bR5?wTz8+kNv-suite')).statut).toBe(200)
  })

  test('changer son mot de passe demande l’actuel, ou un code ; les refus comptent et se consignent', async () => {
    const compte = await compteDeTest(payload, 'responsable-editorial', 'prouve')
    const cookie = await seConnecter(payload, compte, codeDe(compte.secret))
    const changer = (motDePasseActuel?: string) =>
      patch(compte, { password: 'bR5?wTz8+kNv-suite', motDePasseActuel }, cookie)
    const sans = await changer()
    expect(sans.statut).toBe(400)
    expect(sans.corps).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('mot de passe actuel'),
          data: { errors: [{ path: 'motDePasseActuel' }] },
        },
      ],
    })
    expect((await changer('faux')).statut).toBe(400)
    expect((await faits('mot-de-passe-refuse'))[0]).toMatchObject({ document: String(compte.id) })
    expect((await changer(compte.codesDeSecours[0])).statut).toBe(200)
    for (const _ of [1, 2, 3, 4, 5]) expect((await changer('faux')).statut).toBe(400)
    expect((await changer('bR5?wTz8+kNv-suite')).statut).toBe(429)
    expect((await faits('compte-verrouille'))[0]).toMatchObject({ document: String(compte.id) })
  })

  test('un mot de passe laissé vide par l’écran n’en est pas un', async () => {
    const compte = await compteDeTest(payload, 'assistance', 'vide')
    const cookie = await seConnecter(payload, compte)
    expect((await patch(compte, { nom: 'Renommé', password: null }, cookie)).statut).toBe(200)
    expect((await tenter(payload, compte.email, MOT_DE_PASSE)).statut).toBe(200)
  })

  test('un administrateur change celui d’un autre sans preuve', async () => {
    const compte = await compteDeTest(payload, 'assistance', 'aide')
    expect((await patch(compte, { password: 'bR5?wTz8+kNv-suite' }, cookieAdmin)).statut).toBe(200)
  })

  test('personne ne change son rôle, pas même un administrateur', async () => {
    const promu = await patch(redacteur, { role: 'administrateur' }, cookieRedacteur)
    expect(promu.statut).toBe(403)
    expect(JSON.stringify(promu.corps)).toContain('Personne ne change son propre rôle')
    expect((await patch(admin, { role: 'redacteur' }, cookieAdmin)).statut).toBe(403)
    expect((await utilisateur(payload, redacteur.id)).role).toBe('redacteur')
  })

  test('un rédacteur ne change pas son courriel ; il ne voit ni ne touche un autre compte', async () => {
    expect((await patch(redacteur, { email: 'autre@exemple.fr' }, cookieRedacteur)).statut).toBe(403)
    expect((await patch(admin, { nom: 'Pris' }, cookieRedacteur)).statut).toBe(403)
    const { corps } = await appeler(payload, 'GET', '/utilisateurs', { cookie: cookieRedacteur })
    expect(liste.parse(corps).docs.map(({ id }) => id)).toEqual([redacteur.id])
  })

  test('les comptes ne se modifient pas en nombre', async () => {
    const envoi = { corps: { nom: 'Tous' }, cookie: cookieAdmin }
    expect((await appeler(payload, 'PATCH', '/utilisateurs?where[id][exists]=true', envoi)).statut).toBe(403)
  })
})

describe('ce que l’API montre d’un compte', () => {
  test('ni secret, ni empreinte, ni jeton, même à l’administrateur', async () => {
    const { corps } = await appeler(payload, 'GET', '/utilisateurs?depth=5', { cookie: cookieAdmin })
    const cles = new Set(liste.parse(corps).docs.flatMap((doc) => Object.keys(doc)))
    for (const cle of ['hash', 'salt', 'resetPasswordToken', 'loginAttempts', 'password', 'secret']) {
      expect(cles).not.toContain(cle)
    }
    expect(JSON.stringify(corps)).not.toContain(admin.secret)
    const { corps: connexion } = await tenter(payload, redacteur.email, MOT_DE_PASSE)
    expect(connexion).not.toHaveProperty('token')
    const { corps: moi } = await appeler(payload, 'GET', '/utilisateurs/me', { cookie: cookieRedacteur })
    expect(moi).not.toHaveProperty('token')
  })

  test('le secret n’est pas en clair dans la base', async () => {
    const { rows } = await base.pool.query('select * from acces.second_facteur where utilisateur = $1', [
      admin.id,
    ])
    expect(JSON.stringify(rows)).not.toContain(admin.secret)
    for (const code of admin.codesDeSecours) expect(JSON.stringify(rows)).not.toContain(code)
  })

  test('un visiteur ne lit aucun compte', async () => {
    expect((await appeler(payload, 'GET', '/utilisateurs')).statut).toBe(403)
    expect((await appeler(payload, 'GET', '/journal-audit')).statut).toBe(403)
  })
})

describe('l’administrateur', () => {
  test('crée un compte ; un mot de passe faible est refusé à côté du champ', async () => {
    const compte = { nom: 'Alix', email: 'alix@exemple.fr', role: 'redacteur' }
    const creer = (password: string) =>
      appeler(payload, 'POST', '/utilisateurs', { corps: { ...compte, password }, cookie: cookieAdmin })
    const faible = await creer('azerty')
    expect(faible.statut).toBe(400)
    expect(JSON.stringify(faible.corps)).toContain('"path":"password"')
    expect(faible.corps).toMatchObject({ errors: [{ message: expect.stringContaining('facile à deviner') }] })
    expect(JSON.stringify(faible.corps)).not.toContain('following field')
    expect((await creer('vK7!alix#pQz2mLx')).statut).toBe(400)
    expect((await creer('cH4!wTz8+kNv-neuf')).statut).toBe(201)
    expect((await faits('compte-cree'))[0]).toMatchObject({ auteur: admin.email, detail: 'rôle : redacteur' })
  })

  test('change un rôle : les sessions du compte se ferment, le fait est consigné', async () => {
    const compte = await compteDeTest(payload, 'assistance', 'promu')
    const cookie = await seConnecter(payload, compte)
    expect((await patch(compte, { role: 'redacteur' }, cookieAdmin)).statut).toBe(200)
    const { corps } = await appeler(payload, 'GET', '/utilisateurs/me', { cookie })
    expect(corps).toMatchObject({ user: null })
    expect((await faits('compte-modifie'))[0]).toMatchObject({
      document: String(compte.id),
      detail: 'rôle : redacteur',
    })
  })

  test('le dernier n’est ni supprimé ni rétrogradé ; deux ne se rétrogradent pas l’un l’autre', async () => {
    const suppression = await appeler(payload, 'DELETE', `/utilisateurs/${admin.id}`, { cookie: cookieAdmin })
    expect(suppression.statut).toBe(403)
    expect(JSON.stringify(suppression.corps)).toContain('dernier administrateur')
    const second = await compteDeTest(payload, 'administrateur', 'second')
    const cookieSecond = await seConnecter(payload, second, codeDe(second.secret))
    const essais = await Promise.all([
      patch(second, { role: 'redacteur' }, cookieAdmin),
      patch(admin, { role: 'redacteur' }, cookieSecond),
    ])
    expect(essais.map(({ statut }) => statut).filter((statut) => statut === 200)).toHaveLength(1)
    const restants = await payload.count({
      collection: 'utilisateurs',
      where: { role: { equals: 'administrateur' } },
    })
    expect(restants.totalDocs).toBe(1)
    await payload.update({ collection: 'utilisateurs', id: admin.id, data: { role: 'administrateur' } })
  })
})

test('un autre site n’agit pas avec la session du navigateur', async () => {
  const ailleurs = { cookie: cookieRedacteur, corps: { nom: 'Piégé' }, origine: 'https://ailleurs.exemple' }
  expect((await appeler(payload, 'PATCH', `/utilisateurs/${redacteur.id}`, ailleurs)).statut).toBe(403)
})

describe('journal d’audit', () => {
  test('ne se crée, ne se modifie ni ne s’efface par l’API, même par un administrateur', async () => {
    const fait = (await faits('compte-cree'))[0]
    const envoi = {
      cookie: await seConnecterEncore(),
      corps: { action: 'faux', ressource: 'x', auteur: 'x' },
    }
    expect((await appeler(payload, 'POST', '/journal-audit', envoi)).statut).toBe(403)
    expect((await appeler(payload, 'PATCH', `/journal-audit/${fait?.id}`, envoi)).statut).toBe(403)
    expect((await appeler(payload, 'DELETE', `/journal-audit/${fait?.id}`, envoi)).statut).toBe(403)
  })

  test.each([
    `update cms.journal_audit set auteur = 'x'`,
    'delete from cms.journal_audit',
    'truncate cms.journal_audit',
  ])('PostgreSQL refuse « %s »', async (instruction) => {
    await expect(base.pool.query(instruction)).rejects.toThrow(
      'Le journal d’audit ne se modifie ni ne s’efface',
    )
  })

  test('supprimer un compte n’y touche pas et s’y lit', async () => {
    const parti = await compteDeTest(payload, 'redacteur', 'parti')
    await seConnecter(payload, parti)
    await payload.delete({ collection: 'utilisateurs', id: parti.id })
    expect((await faits('compte-supprime'))[0]).toMatchObject({ detail: parti.email })
    expect((await faits('connexion')).some(({ auteur }) => auteur === parti.email)).toBe(true)
  })
})

/** La course entre administrateurs a pu fermer la session : un code de secours en rouvre une. */
function seConnecterEncore(): Promise<string> {
  return seConnecter(payload, admin, admin.codesDeSecours[0])
}

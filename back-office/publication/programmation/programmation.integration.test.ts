import { _internal_jobSystemGlobals as horloge, _internal_resetJobSystemGlobals as remettre } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { creerPublications } from '../../../src/contenu/back-office.ts'
import { minuteAParis } from '../../../src/kernel/moment.ts'
import { EDITORIAL, estPermis } from '../../acces/matrice.ts'
import { ROLES, type Role } from '../../acces/roles.ts'
import {
  appeler,
  codeDe,
  compteDeTest,
  type Reponse,
  seConnecter,
  utilisateur,
} from '../../essai/comptes.fixture.ts'
import { payloadDeTest } from '../../essai/payload.fixture.ts'
import { essai, ouvrirEssais, TEXTE_FAUTIF, VARIANTE_D_ESSAI } from '../essais.fixture.ts'

const { payload, base } = await payloadDeTest(VARIANTE_D_ESSAI)
const essais = ouvrirEssais(payload)
const publications = creerPublications(base.pool)
const responsable = await sessionDe('responsable-editorial')
const redacteur = await sessionDe('redacteur')
const comptes = {
  responsable: await compteNomme('responsable-editorial@exemple.fr'),
  redacteur: await compteNomme('redacteur@exemple.fr'),
}

const MINUTE_MS = 60_000
/** Dans `minutes`, comme l'écran le saisit. */
const dans = (minutes: number): string => minuteAParis(new Date(Date.now() + minutes * MINUTE_MS))
const DEMAIN = dans(1440)
/** Lus une fois : deux lectures de part et d'autre d'une minute différeraient. */
const APRES_DEMAIN = dans(2880)

async function sessionDe(role: Role): Promise<string> {
  const compte = await compteDeTest(payload, role)
  return seConnecter(payload, compte, compte.secret === undefined ? undefined : codeDe(compte.secret))
}

async function compteNomme(email: string) {
  const where = { email: { equals: email } }
  const { docs } = await payload.find({ collection: 'utilisateurs', where })
  return utilisateur(payload, docs[0]?.id ?? expect.fail(email))
}

const programmer = (id: number, corps: object, cookie = responsable): Promise<Reponse> =>
  appeler(payload, 'POST', `/ressources/${id}/programmations`, { corps, cookie })
const lister = async (id: number): Promise<Reponse['corps']> =>
  (await appeler(payload, 'GET', `/ressources/${id}/programmations`, { cookie: responsable })).corps

async function passerA(minutes: number): Promise<void> {
  horloge.getCurrentDate = () => new Date(Date.now() + minutes * MINUTE_MS)
  await payload.jobs.run({ silent: true })
}

afterEach(async () => {
  remettre()
  await base.pool.query('delete from cms.payload_jobs; delete from cms.journal_audit')
})

describe('programmer depuis la fiche', () => {
  it('une publication, puis un retrait : listés dans l’ordre, consignés, tenus par qui les a programmés', async () => {
    const { id } = await essais.creer({ donnees: essai('Programmé'), draft: true })
    expect(await programmer(id, { sens: 'unpublish', moment: APRES_DEMAIN })).toMatchObject({
      statut: 409,
      corps: { message: 'Ce contenu n’est pas en ligne : il n’y a rien à retirer.' },
    })
    expect(await programmer(id, { sens: 'publish', moment: DEMAIN })).toMatchObject({
      statut: 201,
      corps: {},
    })
    expect(await programmer(id, { sens: 'unpublish', moment: APRES_DEMAIN })).toMatchObject({ statut: 201 })
    expect(await lister(id)).toMatchObject({
      programmations: [
        { sens: 'publish', moment: DEMAIN },
        { sens: 'unpublish', moment: APRES_DEMAIN },
      ],
    })
    const faits = await essais.faits()
    expect(faits.map(({ action, document }) => [action, document])).toEqual([
      ['programmation', String(id)],
      ['programmation', String(id)],
    ])
    expect(faits[0]?.detail).toMatch(/^Publication le \d{1,2} \S+ \d{4} à \d{2}:\d{2}$/)
    await passerA(1439)
    expect((await publications.une('ressource', 'programme')).etat).toBe('inconnue')
    await passerA(1441)
    expect((await publications.une('ressource', 'programme')).etat).toBe('publiee')
    expect(await lister(id)).toMatchObject({ programmations: [{ sens: 'unpublish' }] })
  })

  it('annulée → ne part pas', async () => {
    const { id } = await essais.creer({ donnees: essai('Annulé'), draft: true })
    await programmer(id, { sens: 'publish', moment: DEMAIN })
    const [prevue] = (await base.pool.query<{ id: number }>('select id from cms.payload_jobs')).rows
    const chemin = `/ressources/${id}/programmations/${prevue?.id}`
    expect((await appeler(payload, 'DELETE', chemin, { cookie: redacteur })).statut).toBe(403)
    expect((await appeler(payload, 'DELETE', chemin, { cookie: responsable })).statut).toBe(200)
    expect((await appeler(payload, 'DELETE', chemin, { cookie: responsable })).statut).toBe(404)
    expect(await lister(id)).toEqual({ programmations: [] })
    await passerA(1441)
    expect((await publications.une('ressource', 'annule')).etat).toBe('inconnue')
    expect((await essais.faits()).map(({ action }) => action)).toEqual([
      'programmation',
      'programmation-annulee',
    ])
  })

  it('texte que le contrôle refuserait → programmé, avec les raisons ; l’essai ne laisse rien', async () => {
    const parties = [{ texte: TEXTE_FAUTIF }]
    const { id } = await essais.creer({ donnees: essai('À corriger', { suite: { parties } }), draft: true })
    const { statut, corps } = await programmer(id, { sens: 'publish', moment: DEMAIN })
    expect(statut).toBe(201)
    expect(JSON.stringify(corps)).toContain('ne dit pas où il mène')
    expect(await essais.lire(id)).toMatchObject({ _status: 'draft' })
    expect(await essais.versions(id)).toHaveLength(1)

    await passerA(1441)
    expect(JSON.stringify(await lister(id))).toMatch(/"refus":".*ne dit pas où il mène/)
  })

  it('texte qui passerait → essayé sans rien mettre en ligne ni consigner', async () => {
    const { id } = await essais.creer({ donnees: essai('Essayé'), draft: true })
    expect((await programmer(id, { sens: 'publish', moment: DEMAIN })).corps).toEqual({})
    expect(await essais.lire(id)).toMatchObject({ _status: 'draft' })
    expect((await publications.une('ressource', 'essaye')).etat).toBe('inconnue')
    expect((await essais.faits()).map(({ action }) => action)).toEqual(['programmation'])
  })

  it.each([
    ['moment absent', {}, 'Choisissez un jour et une heure.'],
    ['moment illisible', { sens: 'publish', moment: '2026-02-30T10:00' }, 'Choisissez un jour et une heure.'],
    ['jour sans heure', { sens: 'publish', moment: '2027-02-03' }, 'Choisissez un jour et une heure.'],
    ['moment passé', { sens: 'publish', moment: dans(-5) }, 'Choisissez une heure à venir.'],
  ])('%s → 400, rien en file', async (cas, corps, message) => {
    const { id } = await essais.creer({ donnees: essai(`Refus ${cas}`), draft: true })
    expect(await programmer(id, corps)).toMatchObject({ statut: 400, corps: { message } })
    expect(await lister(id)).toEqual({ programmations: [] })
  })

  it('deux fois la même heure, corbeille, document absent, rédacteur → refusés', async () => {
    const { id } = await essais.creer({ donnees: essai('Refusé'), draft: true })
    const demande = { sens: 'publish', moment: DEMAIN }
    expect((await programmer(id, demande, redacteur)).statut).toBe(403)
    expect((await programmer(999_999, demande)).statut).toBe(404)
    expect((await programmer(id, demande)).statut).toBe(201)
    expect((await programmer(id, demande)).statut).toBe(409)
    await essais.modifier(id, { donnees: { deletedAt: new Date() } })
    expect(await programmer(id, { sens: 'publish', moment: APRES_DEMAIN })).toMatchObject({
      statut: 409,
      corps: { message: 'Ce contenu est à la corbeille : restaurez-le d’abord.' },
    })
  })
})

describe('selon le rôle', () => {
  const autres = ROLES.filter((role) => role !== 'responsable-editorial' && role !== 'redacteur')
  const sessions = new Map<Role | undefined, string>([
    ['responsable-editorial', responsable],
    ['redacteur', redacteur],
  ])
  beforeAll(async () => {
    for (const role of autres) sessions.set(role, await sessionDe(role))
  })

  it.each([...ROLES, undefined])('%s : lister, programmer, annuler', async (role) => {
    const permis = role !== undefined && estPermis(role, 'publier', EDITORIAL)
    const { id } = await essais.creer({ donnees: essai(`Selon ${role}`), draft: true })
    const cookie = sessions.get(role)
    const chemin = `/ressources/${id}/programmations`
    const corps = { sens: 'publish', moment: DEMAIN }
    expect((await appeler(payload, 'GET', chemin, { cookie })).statut).toBe(permis ? 200 : 403)
    expect((await appeler(payload, 'POST', chemin, { cookie, corps })).statut).toBe(permis ? 201 : 403)
    expect((await appeler(payload, 'DELETE', `${chemin}/0`, { cookie })).statut).toBe(permis ? 404 : 403)
  })
})

describe('un brouillon enregistré après la programmation', () => {
  const retoucher = (id: number, donnees: object, compte: object) =>
    essais.modifier(id, { donnees, draft: true, compte })
  async function programmeEtRetouche(titre: string): Promise<number> {
    const { id } = await essais.creer({ donnees: essai(titre), draft: true })
    await programmer(id, { sens: 'publish', moment: DEMAIN })
    await retoucher(id, { resume: 'Jamais relu.' }, comptes.redacteur)
    return id
  }

  it('par qui ne publie pas → la fiche prévient, l’échéance est refusée et consignée', async () => {
    const id = await programmeEtRetouche('Non relu')
    expect(await lister(id)).toMatchObject({
      programmations: [{ obstacle: expect.stringContaining('relisez-le') }],
    })
    await passerA(1441)
    expect((await publications.une('ressource', 'non-relu')).etat).toBe('inconnue')
    expect(await lister(id)).toMatchObject({
      programmations: [{ refus: expect.stringContaining('relisez-le') }],
    })
    expect((await essais.faits()).at(-1)).toMatchObject({ action: 'echeance-refusee', document: String(id) })
  })

  it('puis enregistré par qui publie → part à l’heure', async () => {
    const id = await programmeEtRetouche('Relu à temps')
    await retoucher(id, { resume: 'Relu.' }, comptes.responsable)
    const [prevue] = Object.values(Object(await lister(id)).programmations)
    expect(prevue).not.toHaveProperty('obstacle')
    await passerA(1441)
    expect(await publications.une('ressource', 'relu-a-temps')).toMatchObject({
      etat: 'publiee',
      publication: { resume: 'Relu.' },
    })
  })

  it('puis renvoyé à revoir → toujours refusé', async () => {
    const id = await programmeEtRetouche('À revoir')
    const renvoi = { etape: 'a-revoir', commentaireRelecture: 'Trop long.' }
    await retoucher(id, renvoi, comptes.responsable)
    await passerA(1441)
    expect((await publications.une('ressource', 'a-revoir')).etat).toBe('inconnue')
  })

  it('le retrait programmé, lui, a lieu', async () => {
    const { id } = await essais.creer({ donnees: essai('Retiré quand même') })
    await programmer(id, { sens: 'unpublish', moment: DEMAIN })
    await retoucher(id, { resume: 'Jamais relu.' }, comptes.redacteur)
    await passerA(1441)
    expect((await publications.une('ressource', 'retire-quand-meme')).etat).toBe('retiree')
  })
})

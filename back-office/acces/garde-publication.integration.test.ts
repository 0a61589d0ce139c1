import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { appeler, codeDe, compteDeTest, seConnecter } from '../essai/comptes.fixture.ts'
import { payloadEditorial } from '../essai/editorial.fixture.ts'

const payload = await payloadEditorial()
const redacteur = await seConnecter(payload, await compteDeTest(payload, 'redacteur'))
const compteResponsable = await compteDeTest(payload, 'responsable-editorial')
const responsable = await seConnecter(payload, compteResponsable, codeDe(compteResponsable.secret))

const reponse = z.object({ doc: z.object({ id: z.number(), _status: z.string() }) })
const lu = z.object({ titre: z.string(), _status: z.string() })
const versions = z.object({
  docs: z.array(z.object({ id: z.number(), version: z.object({ titre: z.string() }) })),
})

async function creer(cookie: string, corps: object, suite = '') {
  const { corps: recu } = await appeler(payload, 'POST', `/actualites${suite}`, { cookie, corps })
  return reponse.parse(recu).doc
}

const agir = (methode: string, chemin: string, corps?: object) =>
  appeler(payload, methode, `/actualites${chemin}`, { cookie: redacteur, corps })

async function enLigne(id: number) {
  const { corps } = await appeler(payload, 'GET', `/actualites/${id}`, { cookie: responsable })
  return lu.parse(corps)
}

describe('un rédacteur sur un brouillon', () => {
  test('le crée, le modifie, le met à la corbeille et l’en sort', async () => {
    const { id, _status } = await creer(redacteur, { titre: 'Salon' })
    expect(_status).toBe('draft')
    expect((await agir('PATCH', `/${id}`, { titre: 'Salon 2' })).statut).toBe(200)
    expect((await agir('PATCH', `/${id}`, { deletedAt: new Date().toISOString() })).statut).toBe(200)
    expect((await agir('PATCH', `/${id}?trash=true`, { deletedAt: null })).statut).toBe(200)
  })

  test('ne le publie ni à la création, ni ensuite, ni en nombre', async () => {
    const { id } = await creer(redacteur, { titre: 'Salon' })
    const creation = await agir('POST', '', { titre: 'Salon', _status: 'published' })
    expect(creation.statut).toBe(403)
    expect(JSON.stringify(creation.corps)).toContain('soumettez-le à un responsable')
    expect((await agir('PATCH', `/${id}`, { _status: 'published' })).statut).toBe(403)
    expect((await agir('PATCH', `/${id}?draft=true`, { _status: 'published' })).statut).toBe(403)
    expect((await agir('PATCH', `?where[id][equals]=${id}`, { _status: 'published' })).statut).toBe(403)
    expect((await agir('PATCH', `/${id}?publishAllLocales=true`, {})).statut).toBe(200)
    expect((await enLigne(id))._status).toBe('draft')
  })

  test('ne le supprime pas définitivement', async () => {
    const { id } = await creer(redacteur, { titre: 'Salon' })
    expect((await agir('DELETE', `/${id}`)).statut).toBe(403)
    expect((await agir('DELETE', `?where[id][equals]=${id}`)).statut).toBe(403)
  })
})

describe('un rédacteur sur un document en ligne', () => {
  let id = 0
  beforeEach(async () => {
    id = (await creer(responsable, { titre: 'En ligne', _status: 'published' })).id
  })

  test('prépare un brouillon sans rien changer en ligne', async () => {
    expect((await agir('PATCH', `/${id}?draft=true`, { titre: 'Préparé' })).statut).toBe(200)
    expect(await enLigne(id)).toEqual({ titre: 'En ligne', _status: 'published' })
  })

  test.each([
    ['le modifier', '', { titre: 'Changé' }],
    ['le dépublier', '', { _status: 'draft' }],
    ['le dépublier partout', '?unpublishAllLocales=true', {}],
    ['le dépublier partout comme brouillon', '?draft=true&unpublishAllLocales=true', { titre: 'Changé' }],
    ['le mettre à la corbeille', '', { deletedAt: '2026-01-15T10:00:00.000Z' }],
    ['le mettre à la corbeille comme brouillon', '?draft=true', { deletedAt: '2026-01-15T10:00:00.000Z' }],
  ])('ne peut pas %s', async (_, suite, corps) => {
    const { statut, corps: recu } = await agir('PATCH', `/${id}${suite}`, corps)
    expect(statut).toBe(403)
    expect(JSON.stringify(recu)).toContain('Ce contenu est en ligne')
    expect(await enLigne(id)).toEqual({ titre: 'En ligne', _status: 'published' })
  })

  test('ne peut pas le modifier en nombre', async () => {
    const { statut } = await agir('PATCH', `?where[titre][equals]=En ligne`, { titre: 'Changé' })
    expect(statut).toBe(403)
    expect((await enLigne(id)).titre).toBe('En ligne')
  })

  test('après un brouillon préparé, ne peut pas enregistrer sans brouillon', async () => {
    await agir('PATCH', `/${id}?draft=true`, { titre: 'Préparé' })
    expect((await agir('PATCH', `/${id}`, { titre: 'Changé' })).statut).toBe(403)
  })

  test('ne peut restaurer une version que comme brouillon', async () => {
    const { corps } = await agir('GET', `/versions?where[parent][equals]=${id}`)
    const [version] = versions.parse(corps).docs
    expect((await agir('POST', `/versions/${version?.id}`)).statut).toBe(403)
    expect((await agir('POST', `/versions/${version?.id}?draft=true`)).statut).toBe(200)
    expect(await enLigne(id)).toEqual({ titre: 'En ligne', _status: 'published' })
  })

  test('le double comme brouillon', async () => {
    const { corps } = await agir('POST', `/${id}/duplicate`)
    const double = reponse.parse(corps).doc
    expect(double.id).not.toBe(id)
    expect((await enLigne(double.id))._status).toBe('draft')
  })
})

test('un responsable publie et dépublie', async () => {
  const { id } = await creer(redacteur, { titre: 'Salon' })
  const patch = (corps: object) =>
    appeler(payload, 'PATCH', `/actualites/${id}`, { cookie: responsable, corps })
  expect((await patch({ _status: 'published' })).statut).toBe(200)
  expect((await enLigne(id))._status).toBe('published')
  expect((await patch({ _status: 'draft' })).statut).toBe(200)
  expect((await enLigne(id))._status).toBe('draft')
})

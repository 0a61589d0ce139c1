import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { creerApercus, creerPublications } from '../../src/contenu/back-office.ts'
import { compteDeTest, utilisateur } from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { adresseDApercu } from './apercu.ts'
import { essai, INTRADUISIBLE, ouvrirEssais, VARIANTE_D_ESSAI } from './essais.fixture.ts'

const { payload, base } = await payloadDeTest(VARIANTE_D_ESSAI)
const essais = ouvrirEssais(payload)
const compte = await utilisateur(payload, (await compteDeTest(payload, 'assistance')).id)

async function demander(id: number | string, user: typeof compte | null = compte): Promise<Response> {
  const { endpoints } = payload.collections[essais.collection].config
  const point = (endpoints || []).find(({ path }) => path === '/:id/apercu')
  const req = await createLocalReq(user === null ? {} : { user }, payload)
  req.routeParams = { id: String(id) }
  return (await point?.handler(req)) ?? Response.error()
}

describe('aperçu', () => {
  it('mène au portail avec un jeton, qui montre le brouillon et non ce qui est en ligne', async () => {
    const { id } = await essais.creer({ donnees: essai('En ligne') })
    await essais.modifier(id, { donnees: { titre: 'Brouillon' }, draft: true })
    const reponse = await demander(id)
    expect(reponse.status).toBe(303)
    expect(reponse.headers.get('cache-control')).toBe('no-store')
    const lien = new URL(reponse.headers.get('location') ?? '')
    expect(lien.href).toMatch(/^http:\/\/localhost:3000\/apercu\/[\w-]{43}$/)
    const jeton = lien.pathname.split('/').at(-1) ?? ''
    expect(await creerApercus(base.pool).lire(jeton, new Date())).toMatchObject({
      type: 'ressource',
      titre: 'Brouillon',
      html: '<p>Un corps.</p>',
    })
    const dansUneHeure = new Date(Date.now() + 3_600_001)
    expect(await creerApercus(base.pool).lire(jeton, dansUneHeure)).toBeUndefined()
    expect(await creerPublications(base.pool).une('ressource', 'en-ligne')).toMatchObject({
      publication: { titre: 'En ligne' },
    })
  })

  it('sans compte → 403, document absent → 404, brouillon incomplet → 422', async () => {
    const { id } = await essais.creer({ donnees: essai(INTRADUISIBLE), draft: true })
    expect((await demander(id, null)).status).toBe(403)
    expect((await demander(999_999)).status).toBe(404)
    expect((await demander('x')).status).toBe(404)
    expect((await demander(id)).status).toBe(422)
  })

  it('aucune adresse tant que rien n’est enregistré', () => {
    expect(adresseDApercu('ressources')({})).toBeNull()
    expect(adresseDApercu('ressources')({ id: 3 })).toBe('/admin/api/ressources/3/apercu')
  })
})

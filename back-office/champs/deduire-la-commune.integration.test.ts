import { describe, expect, it } from 'vitest'
import { corpsDe } from '../collections/corps.ts'
import { SALON } from '../collections/exemples.fixture.ts'
import { reprendre } from '../collections/manifestations/reprendre.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'

const { payload, base } = await payloadDeTest()
await base.pool.query(`
  insert into referentiels.commune (insee, nom, departement, region, codes_postaux, population, latitude, longitude, precision)
  values ('81004', 'Albi', '81', '76', '{81000}', 48000, 43.93, 2.15, 'centre'),
    ('31395', 'Muret', '31', '76', '{31600}', 25000, 43.46, 1.32, 'centre'),
    ('31488', 'Saint-Clar-de-Rivière', '31', '76', '{31600}', 1500, null, null, 'inconnue')
  on conflict (insee) do nothing`)
const saisie = reprendre(SALON, corpsDe(SALON.html))

async function lieuDe(lieu: object) {
  const identifiant = `salon-${JSON.stringify(lieu).replace(/\W+/g, '').toLowerCase()}`.slice(0, 60)
  const { lieu: garde } = await payload.create({
    collection: 'manifestations',
    data: { ...saisie, identifiant, lieu: { nom: 'Salle', ...lieu } },
    draft: true,
  })
  return garde
}

describe('une commune choisie', () => {
  it('donne son code Insee et sa position', async () => {
    expect(await lieuDe({ codePostal: '81000', commune: 'ALBI' })).toMatchObject({
      codeInsee: '81004',
      latitude: 43.93,
      longitude: 2.15,
    })
  })

  it('parmi celles du même code postal ; sans position connue, rien n’est inventé', async () => {
    const lieu = await lieuDe({ codePostal: '31600', commune: 'St Clar de Riviere' })
    expect(lieu?.codeInsee).toBe('31488')
    expect(lieu?.latitude ?? null).toBeNull()
  })

  it('ne remplace pas ce qui est écrit, et une inconnue ne remplit rien', async () => {
    const ecrite = { codePostal: '81000', commune: 'Albi', latitude: 43.9, longitude: 2.1 }
    expect(await lieuDe(ecrite)).toMatchObject({ codeInsee: '81004', latitude: 43.9, longitude: 2.1 })
    expect((await lieuDe({ codePostal: '81000', commune: 'Nulle' }))?.codeInsee ?? '').toBe('')
  })
})

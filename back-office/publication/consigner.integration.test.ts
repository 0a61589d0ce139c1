import { expect, it } from 'vitest'
import { compteDeTest, utilisateur } from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { essai, ouvrirEssais, VARIANTE_D_ESSAI } from './essais.fixture.ts'

const { payload } = await payloadDeTest(VARIANTE_D_ESSAI)
const essais = ouvrirEssais(payload)
const { id: auteurId, email } = await compteDeTest(payload, 'responsable-editorial')
const compte = await utilisateur(payload, auteurId)

async function faits(id: number) {
  const { docs } = await payload.find({
    collection: 'journal-audit',
    where: { and: [{ ressource: { equals: essais.collection } }, { document: { equals: String(id) } }] },
    sort: 'id',
    pagination: false,
  })
  return docs
}

it('qui écrit, modifie, jette, restaure ou supprime un brouillon est consigné', async () => {
  const { id } = await essais.creer({ donnees: essai('Brouillon'), draft: true, compte })
  await essais.modifier(id, { donnees: { titre: 'Relu' }, draft: true, compte })
  await essais.modifier(id, { donnees: { deletedAt: new Date() }, compte })
  await essais.modifier(id, { donnees: { deletedAt: null }, compte })
  await essais.supprimer(id)
  expect(await faits(id)).toMatchObject([
    { action: 'creation', auteur: email, detail: 'Brouillon' },
    { action: 'modification', auteur: email, detail: 'Relu' },
    { action: 'corbeille', auteur: email },
    { action: 'restauration', auteur: email },
    { action: 'suppression', auteur: 'système' },
  ])
})

it('en ligne, c’est la publication qui se consigne ; le brouillon préparé par-dessus, comme une modification', async () => {
  const { id } = await essais.creer({ donnees: essai('En ligne'), compte })
  await essais.modifier(id, { donnees: { titre: 'Préparé' }, draft: true, compte })
  await essais.modifier(id, { donnees: { titre: 'Préparé', _status: 'published' }, compte })
  expect((await faits(id)).map(({ action }) => action)).toEqual([
    'creation',
    'publication',
    'modification',
    'publication',
  ])
})

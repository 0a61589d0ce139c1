import { beforeEach, describe, expect, it } from 'vitest'
import { creerPublications } from '../../src/contenu/back-office.ts'
import { compteDeTest, utilisateur } from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { essai, ouvrirEssais, TEXTE_FAUTIF, TEXTE_SAIN, VARIANTE_D_ESSAI } from './essais.fixture.ts'

const { payload, base } = await payloadDeTest(VARIANTE_D_ESSAI)
const essais = ouvrirEssais(payload)
const publications = creerPublications(base.pool)
const etatDe = async (id: string) => (await publications.une('ressource', id)).etat
const fautif = { suite: { parties: [{ texte: TEXTE_SAIN }, { texte: TEXTE_FAUTIF }] } }
const MOTIF = 'Texte attendu ce soir par le rectorat.'
const responsable = await utilisateur(payload, (await compteDeTest(payload, 'responsable-editorial')).id)
const redacteur = await utilisateur(payload, (await compteDeTest(payload, 'redacteur')).id)

beforeEach(async () => {
  await base.pool.query('delete from cms.journal_audit')
})

describe('un contenu qui ne serait pas accessible', () => {
  it('s’enregistre en brouillon, mais n’est pas publié : la raison est sur son champ et dans le message', async () => {
    const { id } = await essais.creer({ donnees: essai('Fautif', fautif), draft: true })
    const refus = essais.modifier(id, { donnees: { _status: 'published' }, compte: responsable })
    await expect(refus).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(
        /^Publication refusée.* : « Texte de la partie » — Le texte d’un lien ne dit pas où il mène : nommez la page ou l’action\. \(« cliquez ici »\), « Dérogation/,
      ),
      data: { errors: [{ path: 'suite.parties.1.texte' }, { path: 'derogation' }] },
    })
    expect(await etatDe('fautif')).toBe('inconnue')
    expect(await essais.faits()).toEqual([])
  })

  it('une image ni décrite ni décorative', async () => {
    const { rows } = await base.pool.query(
      "insert into cms.medias (filename, mime_type) values ('gare.jpg', 'image/jpeg') returning id",
    )
    const publier = () => essais.creer({ donnees: essai('Image nue', { image: rows[0].id }) })
    await expect(publier()).rejects.toMatchObject({
      data: { errors: [{ path: 'image', message: expect.stringContaining('« gare.jpg »') }] },
    })
    await base.pool.query('update cms.medias set decorative = true')
    await publier()
    expect(await etatDe('image-nue')).toBe('publiee')
  })
})

describe('dérogation', () => {
  it('un motif trop court ne suffit pas', async () => {
    const donnees = essai('Court', { ...fautif, derogation: 'urgent' })
    await expect(essais.creer({ donnees, compte: responsable })).rejects.toThrow('trop court')
  })

  it('motivée, elle publie, se consigne et ne vaut qu’une fois', async () => {
    const donnees = essai('Dérogé', { ...fautif, derogation: MOTIF })
    const { id } = await essais.creer({ donnees, compte: responsable })
    expect(await etatDe('deroge')).toBe('publiee')
    const faits = await essais.faits()
    expect(faits.map(({ action }) => action)).toEqual(['publication', 'derogation'])
    expect(faits[1]?.detail).toContain(MOTIF)
    expect(faits[1]?.detail).toContain('cliquez ici')
    expect(await essais.lire(id)).toMatchObject({ derogation: null })
    const ensuite = essais.modifier(id, { donnees: { titre: 'Encore', _status: 'published' } })
    await expect(ensuite).rejects.toThrow('Publication refusée')
    expect(await publications.une('ressource', 'deroge')).toMatchObject({ publication: { titre: 'Dérogé' } })
  })

  it('inutile, elle est effacée sans être consignée', async () => {
    await essais.creer({ donnees: essai('Propre', { derogation: MOTIF }), compte: responsable })
    expect((await essais.faits()).map(({ action }) => action)).toEqual(['publication'])
  })

  it('ne couvre pas ce qu’un rédacteur retouche ensuite', async () => {
    const { id } = await essais.creer({ donnees: essai('Retouché', { derogation: MOTIF }), draft: true })
    await essais.modifier(id, { donnees: fautif, draft: true, compte: redacteur })
    await expect(essais.modifier(id, { donnees: { _status: 'published' } })).rejects.toThrow('refusée')
  })
})

describe('relecture', () => {
  it('soumis par le rédacteur, renvoyé avec un commentaire, remis à zéro une fois publié', async () => {
    const { id } = await essais.creer({
      donnees: essai('Relu', { etape: 'soumis', _status: 'draft' }),
      draft: true,
      compte: redacteur,
    })
    const { docs } = await payload.find({
      collection: essais.collection,
      draft: true,
      where: { etape: { equals: 'soumis' } },
    })
    expect(docs.map((doc) => doc.id)).toEqual([id])
    const renvoyer = (donnees: object, compte: object) =>
      essais.modifier(id, { donnees: { etape: 'a-revoir', ...donnees }, draft: true, compte })
    await expect(renvoyer({ commentaireRelecture: 'Trop long.' }, redacteur)).rejects.toThrow(
      'Seul un responsable',
    )
    await expect(renvoyer({}, responsable)).rejects.toThrow('Dites au rédacteur')
    await renvoyer({ commentaireRelecture: 'Trop long.' }, responsable)
    await essais.modifier(id, { donnees: { _status: 'published' }, compte: responsable })
    expect(await essais.lire(id)).toMatchObject({ etape: 'redaction', commentaireRelecture: null })
  })
})

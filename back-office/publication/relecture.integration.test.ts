import { createLocalReq } from 'payload'
import { describe, expect, it, vi } from 'vitest'
import { reprendre } from '../collections/actualites/reprendre.ts'
import { corpsDe } from '../collections/corps.ts'
import { ACTUALITE } from '../collections/exemples.fixture.ts'
import { appeler, compteDeTest, seConnecter, utilisateur } from '../essai/comptes.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { smtpDeTest } from '../essai/smtp.fixture.ts'
import { vueTableauDeBord } from '../vues/tableau-de-bord/vue.ts'

const { messagerie, recus } = await smtpDeTest()
const { payload } = await payloadDeTest({ messagerie })
const redactrice = await compteDeTest(payload, 'redacteur', 'redactrice')
const responsable = await compteDeTest(payload, 'responsable-editorial', 'responsable')
await compteDeTest(payload, 'assistance', 'assistante')
const quiEcrit = await utilisateur(payload, redactrice.id)
const quiPublie = await utilisateur(payload, responsable.id)
const saisie = { ...reprendre(ACTUALITE, corpsDe('<p>Un texte.</p>')), titre: 'Foire & <métiers>' }
const { id } = await payload.create({ collection: 'actualites', data: saisie, draft: true, user: quiEcrit })
const modifier = (data: object, user: typeof quiEcrit, draft = true) =>
  payload.update({ collection: 'actualites', id, data, draft, user })
const tableau = async (user: typeof quiEcrit) =>
  vueTableauDeBord(await createLocalReq({ user }, payload), new Date())

describe('soumettre un texte', () => {
  it('prévient par courriel qui peut le publier, une fois, avec le lien de la fiche', async () => {
    await modifier({ etape: 'soumis' }, quiEcrit)
    await modifier({ etape: 'soumis', auteur: 'Le service' }, quiEcrit)
    await vi.waitFor(() => expect(recus).toHaveLength(1))
    const lu = recus[0]?.replaceAll('=\n', '').replaceAll('=3D', '=') ?? ''
    expect(lu).toContain(`To: ${responsable.email}`)
    expect(lu).toContain(`/admin/collections/actualites/${id}`)
    expect(lu).toContain('Foire &amp; &lt;m')
  })

  it('il est dans « Mes brouillons » de qui l’a écrit, avec son étape, et pas ailleurs', async () => {
    const { brouillons } = await tableau(quiEcrit)
    expect(brouillons).toEqual([
      expect.objectContaining({ titre: 'Foire & <métiers>', etape: 'Soumis à relecture' }),
    ])
    expect((await tableau(quiPublie)).brouillons).toEqual([])
  })
})

describe('chaque version porte son auteur', () => {
  it('celui qui l’a enregistrée, que la demande ne choisit pas', async () => {
    await modifier({ titre: 'Foire', modifiePar: 'Quelqu’un d’autre' }, quiPublie)
    const { docs } = await payload.findVersions({
      collection: 'actualites',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
    })
    expect(docs.map(({ version }) => version.modifiePar)).toEqual([
      'Compte responsable-editorial',
      'Compte redacteur',
      'Compte redacteur',
      'Compte redacteur',
    ])
  })
})

describe('l’adresse de la page', () => {
  it('se lit une fois le contenu en ligne, par qui est connecté', async () => {
    const chemin = `/actualites/${id}/adresse`
    const cookie = await seConnecter(payload, redactrice)
    expect((await appeler(payload, 'GET', chemin, { cookie })).corps).toEqual({ adresse: null })
    await modifier({ _status: 'published' }, quiPublie, false)
    expect((await appeler(payload, 'GET', chemin, { cookie })).corps).toEqual({
      adresse: `/actualites/${ACTUALITE.id}/foire`,
    })
    expect((await appeler(payload, 'GET', chemin)).statut).toBe(403)
  })
})

describe('le tableau de bord', () => {
  it('dit l’état du flux, de la qualité et des recherches à qui peut les lire', async () => {
    expect((await tableau(quiEcrit)).donnees.map(({ libelle }) => libelle)).toEqual([
      'Recherches sans résultat',
    ])
    expect((await tableau(quiPublie)).donnees).toEqual([
      { chemin: '/admin/donnees/flux', libelle: 'Flux', phrase: 'aucun import' },
      { chemin: '/admin/donnees/qualite', libelle: 'Qualité', phrase: 'pas encore mesurée' },
      expect.objectContaining({ phrase: '0 à traiter sur 30 jours' }),
    ])
  })
})

describe('les mots de l’éditeur', () => {
  it('sont les nôtres, par-dessus ceux de Payload', () => {
    expect(payload.config.i18n.translations.fr).toMatchObject({
      lexical: {
        upload: { label: 'Image' },
        heading: { label: 'Titre {{headingLevel}}' },
        blockquote: { label: 'Citation' },
      },
    })
  })
})

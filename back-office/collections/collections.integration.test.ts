import { describe, expect, it } from 'vitest'
import { creerPublications } from '../../src/contenu/back-office.ts'
import { ENCARTS } from '../../src/contenu/encart/genre.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { reprendre as reprendreActualite } from './actualites/reprendre.ts'
import { corpsDe } from './corps.ts'
import { reprendre as reprendreEncart } from './encarts/reprendre.ts'
import { ACTUALITE, ENCART, MENU, PARCOURS, QUESTION, REDIRECTION, SALON } from './exemples.fixture.ts'
import { COLLECTIONS_EDITORIALES } from './index.ts'
import { reprendre as reprendreManifestation } from './manifestations/reprendre.ts'
import { reprendre as reprendreMenu } from './menus/reprendre.ts'
import { reprendre as reprendreParcours } from './parcours/reprendre.ts'
import { reprendre as reprendreQuestion } from './questions/reprendre.ts'
import { reprendre as reprendreRedirection } from './redirections/reprendre.ts'

const { payload, base } = await payloadDeTest()
const publications = creerPublications(base.pool)
const corps = corpsDe('<p>Un texte.</p>')
const PUBLIE = { _status: 'published' } as const

/** Les phrases d'un enregistrement refusé, par champ. */
async function refus(enregistrement: Promise<unknown>): Promise<Readonly<Record<string, string>>> {
  const erreur: unknown = await enregistrement.then(
    () => expect.fail('l’enregistrement devait être refusé'),
    (cause: unknown) => cause,
  )
  const errors: unknown = lire(lire(erreur, 'data'), 'errors')
  if (!Array.isArray(errors)) throw erreur
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}

const lire = (objet: unknown, cle: string): unknown =>
  typeof objet === 'object' && objet !== null ? Reflect.get(objet, cle) : undefined

async function publiee(type: Parameters<typeof publications.une>[0], id: string) {
  const trouvee = await publications.une(type, id)
  return trouvee.etat === 'publiee' ? trouvee.publication : expect.fail(`${type} ${id} : ${trouvee.etat}`)
}

const page = (titre: string) => ({ titre, resume: 'Un chapeau.', corps, ordre: 0, ...PUBLIE })
const creerPage = (titre: string, parent?: number) =>
  payload.create({
    collection: 'pages-infos',
    data: { ...page(titre), identifiant: '', segment: '', ...(parent === undefined ? {} : { parent }) },
  })

describe('chaque collection se crée, et le portail la voit', () => {
  it('actualité, à la date et sous l’adresse saisies', async () => {
    await payload.create({
      collection: 'actualites',
      data: { ...reprendreActualite(ACTUALITE, corps), ...PUBLIE },
    })
    expect(await publiee('actualite', ACTUALITE.id)).toMatchObject({
      slug: 'la-rentree-des-cfa',
      html: '<p>Un texte.</p>',
      donnees: { datePublication: '2026-09-01', aLaUne: true },
    })
  })

  it('manifestation, à l’heure de Paris', async () => {
    const data = { ...reprendreManifestation(SALON, corps), ...PUBLIE }
    await payload.create({ collection: 'manifestations', data })
    const { id, html, ...donnees } = SALON
    expect(html).not.toBe('')
    expect((await publiee('manifestation', id)).donnees).toEqual(donnees)
  })

  it('sous-page : identifiant et segment déduits du titre, parent par son identifiant', async () => {
    const dessus = await creerPage('Financer ses études')
    await creerPage('Bourses du lycée', dessus.id)
    expect((await publiee('page-infos', 'bourses-du-lycee')).donnees).toMatchObject({
      segment: 'bourses-du-lycee',
      parent: 'financer-ses-etudes',
    })
  })

  it('parcours, question, encart, menu, redirection', async () => {
    await payload.create({
      collection: 'parcours',
      data: { ...reprendreParcours(PARCOURS, corps), ...PUBLIE },
    })
    await payload.create({
      collection: 'questions',
      data: { ...reprendreQuestion(QUESTION, corps), ...PUBLIE },
    })
    await payload.create({ collection: 'encarts', data: { ...reprendreEncart(ENCART), ...PUBLIE } })
    await payload.create({ collection: 'menus', data: { ...reprendreMenu(MENU), ...PUBLIE } })
    await payload.create({
      collection: 'redirections',
      data: { ...reprendreRedirection(REDIRECTION), ...PUBLIE },
    })
    expect((await publiee('parcours', PARCOURS.id)).donnees).toMatchObject({ etapes: PARCOURS.etapes })
    expect((await publiee('question', QUESTION.id)).donnees).toMatchObject({ theme: 'financement' })
    expect((await publiee('encart', ENCART.id)).donnees).toMatchObject({ lien: ENCART.lien })
    expect((await publiee('menu', MENU.id)).donnees).toEqual({
      liens: MENU.liens,
      rubriques: MENU.rubriques,
    })
    expect((await publiee('redirection', REDIRECTION.de)).donnees).toEqual(REDIRECTION)
  })

  it('un lien vers un contenu suit son adresse ; non publié, il disparaît', async () => {
    const { docs } = await payload.find({
      collection: 'pages-infos',
      where: { segment: { equals: 'bourses-du-lycee' } },
    })
    const brouillon = await payload.create({
      collection: 'actualites',
      draft: true,
      data: { titre: 'Bientôt' },
    })
    const liens = [
      {
        libelle: 'Bourses',
        vers: 'contenu' as const,
        contenu: { relationTo: 'pages-infos' as const, value: docs[0]?.id ?? 0 },
      },
      {
        libelle: 'Bientôt',
        vers: 'contenu' as const,
        contenu: { relationTo: 'actualites' as const, value: brouillon.id },
      },
    ]
    await payload.create({ collection: 'menus', data: { identifiant: 'principal', liens, ...PUBLIE } })
    expect((await publiee('menu', 'principal')).donnees).toEqual({
      liens: [{ libelle: 'Bourses', adresse: '/infos/financer-ses-etudes/bourses-du-lycee' }],
      rubriques: [],
    })
  })
})

describe('un refus se dit en français, au champ fautif', () => {
  it('champs obligatoires', async () => {
    const vide = {
      ...reprendreActualite(ACTUALITE, corps),
      identifiant: 'vide',
      titre: '',
      resume: '',
      ...PUBLIE,
    }
    expect(await refus(payload.create({ collection: 'actualites', data: vide }))).toEqual({
      titre: 'Ce champ est obligatoire.',
      resume: 'Ce champ est obligatoire.',
    })
  })

  it('dates inversées, lieu absent', async () => {
    const saisie = reprendreManifestation(SALON, corps)
    const data = { ...saisie, ...PUBLIE, identifiant: 'envers', fin: '2026-12-06T08:00:00.000Z', lieu: {} }
    expect(await refus(payload.create({ collection: 'manifestations', data }))).toEqual({
      fin: 'La fin précède le début.',
      'lieu.nom': 'Renseignez le lieu, ou cochez «\u00a0Se suit à distance\u00a0».',
    })
  })

  it('montant sans source qui le prouve', async () => {
    const data = {
      identifiant: 'aide',
      nom: 'Aide',
      resume: 'Un résumé.',
      corps,
      nature: 'cout-formation',
      financeur: 'region',
      organisme: 'Région',
      publics: ['salarie'],
      territoire: { type: 'national' },
      montant: { libelle: 'Jusqu’à 1 000 €' },
      sources: [{ titre: 'Source', url: 'https://source.example.fr/' }],
      statut: 'a_confirmer',
      ...PUBLIE,
    } as const satisfies object
    const saisie = { ...data, publics: [...data.publics], sources: [...data.sources] }
    expect(await refus(payload.create({ collection: 'dispositifs', data: saisie }))).toEqual({
      'montant.libelle': expect.stringMatching(/^Un montant demande une source/),
    })
  })

  it('page mise sous sa sous-page, ou deux sœurs de même adresse', async () => {
    const dessus = await creerPage('Dessus')
    const dessous = await creerPage('Dessous', dessus.id)
    const boucle = payload.update({ collection: 'pages-infos', id: dessus.id, data: { parent: dessous.id } })
    expect(await refus(boucle)).toEqual({ parent: expect.stringMatching(/sous elle-même\.$/) })
    const data = { ...page('Autre'), identifiant: 'autre', segment: 'dessous', parent: dessus.id }
    expect(await refus(payload.create({ collection: 'pages-infos', data }))).toEqual({
      segment: 'Une autre page a déjà cette adresse à cet endroit.',
    })
  })

  it.each([
    ['/b', '/a', { vers: expect.stringMatching(/tourne en rond/) }],
    ['/formations', '/agenda', { identifiant: expect.stringMatching(/mène déjà à une page/) }],
    [`/actualites/${ACTUALITE.id}/titre`, '/agenda', { identifiant: expect.stringMatching(/mène déjà/) }],
    ['/infos/financer-ses-etudes', '/agenda', { identifiant: expect.stringMatching(/mène déjà/) }],
    ['/parcours', '/agenda', { identifiant: expect.stringMatching(/mène déjà à une page/) }],
    ['/informations', '/agenda', { identifiant: expect.stringMatching(/mène déjà à une page/) }],
    ['/boucle', '/boucle?x=1', { vers: expect.stringMatching(/tourne en rond/) }],
    ['/admin/x', '/agenda', { identifiant: expect.stringMatching(/réservé/) }],
  ])('redirection de %s vers %s', async (identifiant, vers, attendu) => {
    const data = { identifiant, vers, permanente: true, ...PUBLIE }
    await payload
      .create({ collection: 'redirections', data: { ...data, identifiant: '/a', vers: '/b' } })
      .catch(() => undefined)
    expect(await refus(payload.create({ collection: 'redirections', data }))).toEqual(attendu)
  })
})

it('redirection d’une adresse qui finit comme celle d’une page, sans être la sienne → acceptée', async () => {
  const data = {
    identifiant: '/infos/vieux/financer-ses-etudes',
    vers: '/infos',
    permanente: true,
    ...PUBLIE,
  }
  expect(await payload.create({ collection: 'redirections', data })).toMatchObject(PUBLIE)
})

describe('ce que le portail ne saurait pas lire n’est pas publié', () => {
  it('ordre décimal, segment à deux tirets', async () => {
    const data = { ...page('Bancale'), identifiant: 'bancale', segment: 'a--b', ordre: 1.5 }
    expect(await refus(payload.create({ collection: 'pages-infos', data }))).toEqual({
      ordre: 'Écrivez un nombre entier.',
      segment: expect.stringMatching(/un seul tiret/),
    })
  })

  it('textes obligatoires faits d’espaces, à chacun de leurs champs', async () => {
    const data = {
      ...reprendreActualite(ACTUALITE, corps),
      identifiant: 'blanche',
      titre: ' ',
      resume: '  ',
      ...PUBLIE,
    }
    expect(await refus(payload.create({ collection: 'actualites', data }))).toEqual({
      titre: 'Un texte est attendu.',
      resume: 'Un texte est attendu.',
    })
    const { docs } = await payload.find({
      collection: 'actualites',
      where: { identifiant: { equals: 'blanche' } },
    })
    expect(docs).toEqual([])
  })

  it('« Https:// », comme l’écrit un téléphone, est une adresse', async () => {
    const lien = { libelle: 'Ailleurs', adresse: 'Https://www.exemple.fr/' }
    const data = { ...reprendreEncart({ ...ENCART, id: 'telephone', lien }), ...PUBLIE }
    await payload.create({ collection: 'encarts', data })
    const publication = await publiee('encart', 'telephone')
    expect(ENCARTS.lire(publication)).toMatchObject({ lien })
  })
})

describe('identifiant', () => {
  it('ne change plus après la première publication', async () => {
    const { id } = await creerPage('Figée')
    const change = payload.update({ collection: 'pages-infos', id, data: { identifiant: 'autrement' } })
    expect(await refus(change)).toEqual({ identifiant: expect.stringMatching(/ne change plus/) })
  })

  it('reste figé après un retrait, et après plus de brouillons qu’on ne garde de versions', async () => {
    const { id } = await creerPage('Retirée')
    await payload.update({ collection: 'pages-infos', id, data: { _status: 'draft' } })
    const changer = (draft: boolean) =>
      payload.update({ collection: 'pages-infos', id, data: { identifiant: 'autre-nom' }, draft })
    expect(await refus(changer(false))).toEqual({ identifiant: expect.stringMatching(/ne change plus/) })
    await base.pool.query(
      "delete from cms._pages_infos_v where parent_id = $1 and version__status = 'published'",
      [id],
    )
    expect(await refus(changer(false))).toEqual({ identifiant: expect.stringMatching(/ne change plus/) })
  })

  it('une copie en a un autre, libre', async () => {
    const { id } = await creerPage('Copiée')
    const copie = await payload.duplicate({ collection: 'pages-infos', id, data: { segment: 'copie' } })
    expect(copie.identifiant).toBe('copiee-2')
  })
})

it('chaque collection a son bouton de création accordé, son groupe, son tri, sa corbeille et ses colonnes', () => {
  for (const { slug, labels, admin, defaultSort, trash } of COLLECTIONS_EDITORIALES) {
    expect(labels?.singular, slug).toMatch(/^une? /)
    expect([admin?.group, admin?.description, defaultSort, trash], slug).not.toContain(undefined)
    expect(admin?.defaultColumns?.length, slug).toBeGreaterThan(2)
    expect(admin?.listSearchableFields, slug).not.toEqual([])
  }
})

import { beforeAll, describe, expect, it, vi } from 'vitest'
import { creerPublications } from '../../src/contenu/back-office.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { lienInterne, paragraphe } from '../texte-riche/etats.fixture.ts'
import { etatEcrit, type NoeudEcrit } from '../texte-riche/reprise/noeuds.ts'
import { reprendre as reprendreActualite } from './actualites/reprendre.ts'
import { ACTUALITE } from './exemples.fixture.ts'

const { payload, base } = await payloadDeTest()
const publications = creerPublications(base.pool)
const PUBLIE = { _status: 'published' } as const
const RETIRE = { _status: 'draft' } as const

function texte(...noeuds: readonly NoeudEcrit[]) {
  const { root } = etatEcrit(noeuds)
  return { root: { ...root, children: root.children.map((noeud) => ({ ...noeud })) } }
}
const corps = texte(paragraphe('Un texte.'))

const creerActualite = (id: string, texteRiche = corps, statut: typeof PUBLIE | typeof RETIRE = PUBLIE) =>
  payload.create({
    collection: 'actualites',
    draft: statut === RETIRE,
    data: { ...reprendreActualite({ ...ACTUALITE, id, titre: id }, texteRiche), ...statut },
  })
const changerActualite = (id: number, data: object) => payload.update({ collection: 'actualites', id, data })
const creerPage = (segment: string, parent?: number) =>
  payload.create({
    collection: 'pages-infos',
    data: {
      ...{ titre: segment, resume: 'Un chapeau.', corps, ordre: 0, identifiant: segment, segment },
      ...(parent === undefined ? {} : { parent }),
      ...PUBLIE,
    },
  })
const changerPage = (id: number, data: object) => payload.update({ collection: 'pages-infos', id, data })

async function publiee(type: string, id: string) {
  const trouvee = await publications.une(type, id)
  return trouvee.etat === 'publiee' ? trouvee.publication : expect.fail(`${type} ${id} : ${trouvee.etat}`)
}

describe('les liens d’un menu suivent le contenu visé', () => {
  let id = 0
  const liens = async () => {
    const { rubriques: _rubriques, ...lus } = Object((await publiee('menu', 'principal')).donnees)
    return lus
  }
  beforeAll(async () => {
    ;({ id } = await creerActualite('visee', corps, RETIRE))
    const contenu = { relationTo: 'actualites' as const, value: id }
    await payload.create({
      collection: 'menus',
      data: {
        identifiant: 'principal',
        liens: [{ libelle: 'Lire', vers: 'contenu', contenu }],
        ...PUBLIE,
      },
    })
  })

  it('pas encore publié → aucun lien ; publié après coup → le lien paraît', async () => {
    expect(await liens()).toEqual({ liens: [] })
    await changerActualite(id, PUBLIE)
    expect(await liens()).toEqual({ liens: [{ libelle: 'Lire', adresse: '/actualites/visee/visee' }] })
  })

  it('renommé → la nouvelle adresse ; retiré ou jeté → plus de lien ; remis en ligne → il revient', async () => {
    await changerActualite(id, { titre: 'Renommée', ...PUBLIE })
    const renommee = { liens: [{ libelle: 'Lire', adresse: '/actualites/visee/renommee' }] }
    expect(await liens()).toEqual(renommee)
    await changerActualite(id, RETIRE)
    expect(await liens()).toEqual({ liens: [] })
    await changerActualite(id, PUBLIE)
    expect(await liens()).toEqual(renommee)
    await changerActualite(id, { deletedAt: new Date().toISOString() })
    expect(await liens()).toEqual({ liens: [] })
  })

  it('modifié sans changer d’adresse → le menu n’est pas republié', async () => {
    const { id: autre } = await creerActualite('stable')
    const version = await publications.version('menu')
    await changerActualite(autre, { resume: 'Autre chapeau.', ...PUBLIE })
    expect(await publications.version('menu')).toBe(version)
  })

  it('citant devenu illisible → sa publication reste, celle du contenu visé a lieu', async () => {
    const { id: visee } = await creerActualite('par-encart', corps, RETIRE)
    const contenu = { relationTo: 'actualites' as const, value: visee }
    const encart = await payload.create({
      collection: 'encarts',
      data: {
        ...{
          titre: 'Encart',
          texte: 'Un texte.',
          identifiant: 'encart',
          emplacement: 'accueil-haut',
          ordre: 1,
        },
        lien: { libelle: 'Lire', vers: 'contenu', contenu },
        ...PUBLIE,
      },
    })
    await base.pool.query('update cms.encarts set ordre = 1.5 where id = $1', [encart.id])
    const avertir = vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined)
    await changerActualite(visee, PUBLIE)
    expect(avertir).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ evenement: 'republication-impossible', document: `encarts/${encart.id}` }),
    )
    avertir.mockRestore()
    expect((await publiee('actualite', 'par-encart')).titre).toBe('par-encart')
    expect((await publiee('encart', 'encart')).donnees).not.toHaveProperty('lien')
  })

  it('republié par ricochet → consigné comme tel', async () => {
    const { docs } = await payload.find({
      collection: 'journal-audit',
      where: { ressource: { equals: 'menus' } },
      sort: 'id',
    })
    const actions = docs.map(({ action }) => action)
    expect(actions.slice(0, 2)).toEqual(['creation', 'publication'])
    expect(new Set(actions.slice(2))).toEqual(new Set(['republication']))
  })
})

describe('les liens d’un texte suivent l’arbre des pages', () => {
  it('une page déplacée ou renommée change l’adresse de ses sous-pages partout où elles sont citées', async () => {
    const dessus = await creerPage('dessus')
    const dessous = await creerPage('dessous', dessus.id)
    await creerActualite('citante', texte(paragraphe(lienInterne('la sous-page', 'pages-infos', dessous.id))))
    const html = async () => (await publiee('actualite', 'citante')).html
    expect(await html()).toContain('href="/infos/dessus/dessous"')
    await changerPage(dessus.id, { segment: 'renommee', ...PUBLIE })
    expect(await html()).toContain('href="/infos/renommee/dessous"')
    await changerPage(dessus.id, RETIRE)
    // Le portail met à la racine une page dont le parent n'est plus publié.
    expect(await html()).toContain('href="/infos/dessous"')
    await changerPage(dessous.id, RETIRE)
    expect(await html()).not.toContain('href=')
  })

  it('deux contenus qui se citent l’un l’autre se publient et se suivent', async () => {
    const un = await creerActualite('un', corps, RETIRE)
    const lienVers = (id: number) => texte(paragraphe(lienInterne('l’autre', 'actualites', id)))
    const deux = await creerActualite('deux', lienVers(un.id))
    await changerActualite(un.id, { corps: lienVers(deux.id), ...PUBLIE })
    expect((await publiee('actualite', 'un')).html).toContain('href="/actualites/deux/deux"')
    expect((await publiee('actualite', 'deux')).html).toContain('href="/actualites/un/un"')
  })
})

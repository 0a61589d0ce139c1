import { describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import { ecouter } from '../../../platform/db/index.ts'
import { creerRessources } from '../../ressource/genre.ts'
import { creerStructures } from '../../structure/adapters/structures.pg.ts'
import type { APublier } from '../domain/publication.ts'
import { creerPublications } from './publications.pg.ts'

const { pool, url } = await baseDeTest()
const publications = creerPublications(pool)
const instant = new Date('2026-11-24T10:00:00Z')
const demain = new Date('2026-11-25T10:00:00Z')

function ressource(id: string, champs: Partial<APublier> = {}): APublier {
  return {
    type: 'ressource',
    id,
    slug: id,
    titre: `Titre de ${id}`,
    resume: 'Un résumé.',
    donnees: {},
    html: '<p>Un <b>corps</b> &amp; plus.</p>',
    origine: 'fichiers',
    ...champs,
  }
}

describe('publications', () => {
  it('publiée, relue assainie et cherchable, puis retirée', async () => {
    expect(await publications.publier(ressource('a'), instant)).toBe(true)
    const trouvee = await publications.une('ressource', 'a')
    expect(trouvee).toMatchObject({
      etat: 'publiee',
      publication: {
        html: '<p>Un <strong>corps</strong> &amp; plus.</p>',
        texte: 'Titre de a Un résumé. Un corps & plus.',
        publieeLe: instant,
        modifieeLe: instant,
      },
    })
    expect(await publications.retirer('ressource', 'a', demain)).toBe(true)
    expect(await publications.retirer('ressource', 'a', demain)).toBe(false)
    expect(await publications.une('ressource', 'a')).toMatchObject({ etat: 'retiree', retireeLe: demain })
    expect(await publications.parType('ressource')).toEqual([])
  })

  it('inconnue', async () => {
    expect(await publications.une('ressource', 'jamais')).toEqual({ etat: 'inconnue' })
  })

  it('publier deux fois la même chose ne change ni la version ni la date', async () => {
    await publications.publier(ressource('b'), instant)
    const version = await publications.version('ressource')
    expect(await publications.publier(ressource('b'), demain)).toBe(false)
    expect(await publications.version('ressource')).toBe(version)
    expect(await publications.publier(ressource('b', { titre: 'Neuf' }), demain)).toBe(true)
    expect(await publications.une('ressource', 'b')).toMatchObject({
      publication: { titre: 'Neuf', publieeLe: instant, modifieeLe: demain },
    })
  })

  it('une version par type', async () => {
    const [ressources, dispositifs] = await versions()
    await publications.publier(ressource('c', { type: 'dispositif' }), instant)
    expect(await versions()).toEqual([ressources, String(Number(dispositifs) + 1)])
    expect(await publications.version()).toBe(String(Number(ressources) + Number(dispositifs) + 1))
  })

  it('ce que le back-office a repris n’est plus changé par les fichiers', async () => {
    await publications.publier(ressource('d'), instant)
    await publications.publier(ressource('d', { origine: 'back-office', titre: 'De l’équipe' }), instant)
    expect(await publications.publier(ressource('d', { titre: 'Du fichier' }), demain)).toBe(false)
    expect(await publications.une('ressource', 'd')).toMatchObject({ publication: { titre: 'De l’équipe' } })
  })

  it('annonce « type numéro » sur contenu_publie', async () => {
    const recus: string[] = []
    const ecoute = await ecouter(url, 'contenu_publie', (message) => recus.push(message))
    await publications.publier(ressource('e'), instant)
    const version = await publications.version('ressource')
    await expect.poll(() => recus).toEqual([`ressource ${version}`])
    await ecoute.fermer()
  })

  it('trente publications en même temps aboutissent toutes', async () => {
    const avant = Number(await publications.version('ressource'))
    const noms = Array.from({ length: 30 }, (_, rang) => `parallele-${rang}`)
    const issues = await Promise.all(noms.map((id) => publications.publier(ressource(id), instant)))
    expect(issues.every((publiee) => publiee)).toBe(true)
    expect(Number(await publications.version('ressource'))).toBe(avant + 30)
  })

  it('une publication dont les données ne suivent pas le schéma n’est pas montrée', async () => {
    const ressources = creerRessources(publications)
    expect(await ressources.une('b')).toEqual({ etat: 'inconnue' })
    expect(await Array.fromAsync(ressources.parcourir())).toEqual([])
  })
})

describe('structures publiées', () => {
  it('celles de démonstration s’effacent devant un vrai fichier', async () => {
    const structures = creerStructures(pool)
    const donnees = { id: 'demonstration--x', source: 'demonstration', nom: 'X' }
    await publications.publier(
      { ...ressource('demonstration--x'), type: 'structure', donnees, html: '' },
      instant,
    )
    expect(await structures.une('demonstration--x')).toMatchObject({ etat: 'publiee', valeur: { nom: 'X' } })
    await pool.query(`
      insert into contenu.structure (id, slug, nom, source, donnees, empreinte, publiee_le, modifiee_le)
      values ('dora--1', 'vraie', 'Vraie', 'dora', '{"id":"dora--1","nom":"Vraie"}', '', now(), now())`)
    expect(await structures.une('demonstration--x')).toEqual({ etat: 'inconnue' })
    const noms = await Array.fromAsync(structures.parcourir(), ({ nom }) => nom)
    expect(noms).toEqual(['Vraie'])
    expect(await Array.fromAsync(structures.adresses())).toMatchObject([{ id: 'dora--1', slug: 'vraie' }])
  })
})

const versions = () => Promise.all([publications.version('ressource'), publications.version('dispositif')])

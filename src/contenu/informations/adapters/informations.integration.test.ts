import { afterEach, describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import { MANIFESTATIONS } from '../../agenda/genre.ts'
import { creerPublications } from '../../socle/adapters/publications.pg.ts'
import type { APublier } from '../../socle/domain/publication.ts'
import { cheminInformation } from '../usecases/chemin.ts'
import { creerInformations } from './informations.ts'

const { pool } = await baseDeTest()
const publications = creerPublications(pool)
const INSTANT = new Date('2026-11-24T10:00:00Z')
const horloge = () => INSTANT
const informations = creerInformations(publications)

const publication = (type: APublier['type'], id: string, donnees: object): APublier => ({
  type,
  id,
  slug: id,
  titre: `Titre ${id}`,
  resume: 'Résumé.',
  donnees,
  html: '<p>Corps.</p>',
  origine: 'back-office',
})
const actualite = { titre: 'Titre une', resume: 'Résumé.', datePublication: '2026-11-20', aLaUne: false }
const manifestation = {
  titre: 'Titre forum',
  resume: 'Résumé.',
  debut: '2026-12-05T09:00',
  fin: '2026-12-05T17:00',
  type: 'salon',
  enLigne: false,
  annulee: false,
}
const page = (segment: string, parent?: string) => ({
  titre: `Titre ${segment}`,
  resume: 'Résumé.',
  segment,
  ordre: 0,
  profils: [],
  themes: [],
  ...(parent === undefined ? {} : { parent }),
})
const question = (theme: string) => ({ titre: 'Titre q', theme, profils: [], ordre: 0 })

afterEach(async () => {
  await pool.query('delete from contenu.publication')
})

const manifestations = async () => {
  const lues = await publications.parType('manifestation')
  return MANIFESTATIONS.memoire(lues).manifestations
}

describe('agenda publié', () => {
  it('des données hors du schéma ne sont pas montrées', async () => {
    const fautives = [
      { ...manifestation, mystere: 1 },
      { ...manifestation, fin: '2026-12-04T17:00' },
      { ...manifestation, fin: '2026-12-05' },
      { ...manifestation, inscription: { adresse: 'javascript:alert(1)', obligatoire: true } },
      { ...manifestation, lieu: { nom: 'Salle', commune: 'Albi', latitude: 43.9 } },
    ]
    for (const [rang, donnees] of fautives.entries()) {
      await publications.publier(publication('manifestation', `fautive-${rang}`, donnees), INSTANT)
    }
    await publications.publier(publication('manifestation', 'forum', manifestation), INSTANT)
    expect((await manifestations()).map(({ valeur }) => valeur.id)).toEqual(['forum'])
  })

  it('le plan pour robots oublie ce qui est fini depuis plus de treize mois', async () => {
    const finir = (fin: string) => ({ ...manifestation, debut: fin, fin })
    await publications.publier(publication('manifestation', 'a-venir', manifestation), INSTANT)
    await publications.publier(publication('manifestation', 'juste', finir('2025-10-24')), INSTANT)
    await publications.publier(publication('manifestation', 'ancienne', finir('2025-10-23')), INSTANT)
    const toutes = await manifestations()
    const adresses = await Array.fromAsync(
      MANIFESTATIONS.ouvrir({
        publications,
        editorial: () => ({ manifestations: toutes }),
        horloge,
      }).adresses(),
    )
    expect(adresses.map(({ id }) => id)).toEqual(['a-venir', 'juste'])
  })
})

describe('ce que cherche le moteur Informations', () => {
  it('les quatre types, une page à l’adresse que lui donne l’arbre', async () => {
    await publications.publier(publication('actualite', 'une', actualite), INSTANT)
    await publications.publier(publication('manifestation', 'forum', manifestation), INSTANT)
    await publications.publier(publication('page-infos', 'racine', page('se-former')), INSTANT)
    await publications.publier(publication('page-infos', 'feuille', page('cpf', 'racine')), INSTANT)
    await publications.publier(publication('page-infos', 'orpheline', page('x', 'disparue')), INSTANT)
    await publications.publier(publication('page-infos', 'boucle', page('y', 'boucle')), INSTANT)
    await publications.publier(publication('question', 'q', question('financement')), INSTANT)
    const lues = await Array.fromAsync(informations.parcourir())
    expect(lues.map((lue) => [lue.type, lue.id, cheminInformation(lue)])).toEqual([
      ['actualite', 'une', '/actualites/une/titre-une'],
      ['manifestation', 'forum', '/agenda/forum/titre-forum'],
      ['page-infos', 'racine', '/infos/se-former'],
      ['page-infos', 'feuille', '/infos/se-former/cpf'],
      ['page-infos', 'orpheline', '/infos/x'],
      ['page-infos', 'boucle', '/infos/y'],
      ['question', 'q', '/faq#question-q'],
    ])
  })

  it('des données hors du schéma ne se cherchent pas', async () => {
    await publications.publier(publication('page-infos', 'p', { ...page('x'), mystere: 1 }), INSTANT)
    await publications.publier(publication('question', 'q', { ...question('inconnu') }), INSTANT)
    expect(await Array.fromAsync(informations.parcourir())).toEqual([])
  })

  it('sa version change avec chacun de ses types, et avec eux seulement', async () => {
    const versions = [await informations.version()]
    await publications.publier(publication('actualite', 'une', actualite), INSTANT)
    versions.push(await informations.version())
    await publications.publier(publication('question', 'q', question('metiers')), INSTANT)
    versions.push(await informations.version())
    expect(new Set(versions).size).toBe(3)
    await publications.publier(publication('encart', 'e', {}), INSTANT)
    expect(await informations.version()).toBe(versions.at(-1))
  })
})

import { expect, it } from 'vitest'
import { lireJour } from '../../kernel/jour.ts'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import {
  type DemandeSansResultat,
  deciderRecherche,
  listerSansResultat,
  numeroterRecherche,
  oublierRecherches,
  revoirRecherche,
  texteDeRecherche,
} from './sans-resultat.pg.ts'

const { pool } = await baseDeTest()
const jour = (texte: string) => lireJour(texte) ?? expect.fail('jour illisible')
await pool.query(`insert into recherche.requete (jour, moteur, texte, lieu, total, corrigee, nombre) values
  ('2026-11-25', 'formations', 'licorne', '', 0, false, 3),
  ('2026-11-24', 'tout', 'licorne', '43.6,1.4', 0, false, 2),
  ('2026-11-25', 'tout', 'dragon', '', 0, false, 4),
  ('2026-11-25', 'formations', 'soudeur', '', 12, false, 50),
  ('2026-08-01', 'metiers', 'dragon rouge', '', 0, false, 9)`)
const TOUT: DemandeSansResultat = {
  depuis: jour('2026-05-01'),
  etat: 'a-traiter',
  contient: '',
  page: 1,
  parPage: 20,
}
async function lister(demande: Partial<DemandeSansResultat>) {
  const { recherches } = await listerSansResultat(pool, { ...TOUT, ...demande })
  return recherches.map(({ texte, nombre }) => [texte, nombre])
}

it('une ligne par texte, tous moteurs et lieux réunis, les plus faites d’abord', async () => {
  expect(await lister({})).toEqual([
    ['dragon rouge', 9],
    ['licorne', 5],
    ['dragon', 4],
  ])
  const { recherches, total } = await listerSansResultat(pool, { ...TOUT, parPage: 1, page: 2 })
  expect(total).toBe(3)
  expect(recherches).toEqual([
    {
      suite: null,
      texte: 'licorne',
      nombre: 5,
      moteurs: ['formations', 'tout'],
      dernierJour: '2026-11-25',
      decision: null,
      detail: null,
      decideeLe: null,
    },
  ])
})

it('se limite à une période, un moteur, un mot', async () => {
  expect(await lister({ depuis: jour('2026-11-25') })).toEqual([
    ['dragon', 4],
    ['licorne', 3],
  ])
  expect(await lister({ moteur: 'metiers' })).toEqual([['dragon rouge', 9]])
  expect(await lister({ contient: 'dragon' })).toEqual([
    ['dragon rouge', 9],
    ['dragon', 4],
  ])
})

it('ce qui est décidé change de liste, et en revient', async () => {
  await deciderRecherche(pool, { texte: 'licorne', decision: 'synonyme', detail: 'licorne, poney' })
  await deciderRecherche(pool, { texte: 'dragon', decision: 'contenu', detail: '' })
  await deciderRecherche(pool, { texte: 'dragon', decision: 'sans-suite', detail: '' })
  expect(await lister({})).toEqual([['dragon rouge', 9]])
  expect(await lister({ etat: 'traitees' })).toEqual([['licorne', 5]])
  expect(await lister({ etat: 'sans-suite' })).toEqual([['dragon', 4]])
  expect(await revoirRecherche(pool, 'dragon')).toEqual(expect.any(String))
  expect(await revoirRecherche(pool, 'dragon')).toBeUndefined()
  expect(await lister({})).toEqual([
    ['dragon rouge', 9],
    ['dragon', 4],
  ])
})

it('une page au-delà de la dernière montre la dernière', async () => {
  const { page, total, recherches } = await listerSansResultat(pool, { ...TOUT, parPage: 1, page: 99 })
  expect({ page, lignes: recherches.length }).toEqual({ page: total, lignes: 1 })
})

it('une recherche garde son numéro, et reste à traiter tant que rien n’est décidé', async () => {
  const id = await numeroterRecherche(pool, 'dragon rouge')
  expect(await numeroterRecherche(pool, 'dragon rouge')).toBe(id)
  expect(await texteDeRecherche(pool, id)).toBe('dragon rouge')
  expect(await texteDeRecherche(pool, '1 or 1=1')).toBeUndefined()
  expect(await lister({ contient: 'rouge' })).toEqual([['dragon rouge', 9]])
  expect(await deciderRecherche(pool, { texte: 'dragon rouge', decision: 'contenu', detail: '' })).toBe(id)
})

it('ce que plus personne ne cherche est oublié : décision et redirection', async () => {
  await pool.query(`
    insert into recherche.suite (texte, decision, decidee_le) values ('phenix', 'sans-suite', '2026-01-01');
    insert into recherche.redirection (texte, chemin, libelle, creee_le) values
      ('phenix', '/infos', 'Infos', '2026-01-01'), ('licorne', '/infos', 'Infos', '2026-01-01'),
      ('hydre', '/infos', 'Infos', '2026-11-25')`)
  await oublierRecherches(pool, jour('2026-05-29'))
  const { rows } = await pool.query('select texte from recherche.redirection order by texte')
  expect(rows).toEqual([{ texte: 'hydre' }, { texte: 'licorne' }])
  expect((await pool.query(`select from recherche.suite where texte = 'phenix'`)).rowCount).toBe(0)
  expect(await lister({ etat: 'traitees' })).toContainEqual(['licorne', 5])
})

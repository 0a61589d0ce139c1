import { expect, it } from 'vitest'
import { lireJour } from '../../kernel/jour.ts'
import { baseDeTest } from '../../platform/db/base-de-test.fixture.ts'
import {
  type DemandeSansResultat,
  deciderRecherche,
  listerSansResultat,
  revoirRecherche,
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
  expect(await revoirRecherche(pool, 'dragon')).toBe(true)
  expect(await revoirRecherche(pool, 'dragon')).toBe(false)
  expect(await lister({})).toEqual([
    ['dragon rouge', 9],
    ['dragon', 4],
  ])
})

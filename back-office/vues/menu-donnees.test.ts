import { prerender } from 'react-dom/static.edge'
import { expect, it } from 'vitest'
import { estPermis } from '../acces/matrice.ts'
import { ROLES, type Role } from '../acces/roles.ts'
import { VUES } from './index.ts'
import { MenuDonnees } from './menu-donnees.tsx'

const ECRANS = Object.values(VUES)
  .flatMap((vue) => ('path' in vue ? [`/admin${vue.path}`] : []))
  .filter((chemin) => chemin.startsWith('/admin/donnees/') && !chemin.includes(':'))

async function liens(role: Role): Promise<readonly string[]> {
  const user = { id: 1, email: 'a@exemple.fr', role, secondFacteurActif: true }
  const { prelude } = await prerender(MenuDonnees({ user: JSON.parse(JSON.stringify(user)) }))
  const html = await new Response(prelude).text()
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, chemin = '']) => chemin)
}

it('tout écran de données est au menu, et dans la matrice des droits', async () => {
  expect(ECRANS.length).toBeGreaterThan(0)
  expect([...(await liens('administrateur'))].sort()).toEqual(ECRANS.toSorted())
})

it.each(ROLES)('%s ne voit que les écrans qu’il peut lire', async (role) => {
  const vus = await liens(role)
  expect(vus.includes('/admin/donnees/import')).toBe(estPermis(role, 'lire', 'import'))
  expect(vus.includes('/admin/donnees/synonymes')).toBe(estPermis(role, 'lire', 'synonymes'))
  expect(vus.includes('/admin/donnees/temoins')).toBe(estPermis(role, 'lire', 'demandes-temoins'))
})

it.each(ROLES)('%s peut des demandes témoins ce qu’il peut des synonymes', (role) => {
  for (const action of ['lire', 'creer', 'modifier', 'supprimer'] as const)
    expect([action, estPermis(role, action, 'demandes-temoins')]).toEqual([
      action,
      estPermis(role, action, 'synonymes'),
    ])
})

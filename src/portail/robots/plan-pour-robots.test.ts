import { expect, it } from 'vitest'
import {
  ADRESSES_PAR_PLAN,
  type AdresseDePlan,
  ecrireIndexDesPlans,
  ecrirePlan,
  tranche,
} from './plan-pour-robots.ts'

const absolue = (chemin: string) => `https://exemple.fr${chemin}`

async function* adresses(nombre: number): AsyncGenerator<AdresseDePlan> {
  for (let rang = 0; rang < nombre; rang++) yield { chemin: `/f/${rang}` }
}

async function texte(morceaux: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(morceaux)).join('')
}

it('un plan donne chaque adresse et sa date, caractères spéciaux échappés', async () => {
  async function* une() {
    yield { chemin: "/f/1?a=1&b='2'", modifieeLe: new Date('2026-11-24T10:00:00Z') }
  }
  expect(await texte(ecrirePlan(une(), absolue))).toContain(
    '<url><loc>https://exemple.fr/f/1?a=1&amp;b=&apos;2&apos;</loc><lastmod>2026-11-24T10:00:00.000Z</lastmod></url>',
  )
})

it('un plan vide reste un document bien formé', async () => {
  expect(await texte(ecrirePlan(adresses(0), absolue))).toMatch(/<urlset [^>]+>\s*<\/urlset>\s*$/)
})

it('les tranches se suivent sans trou ni doublon', async () => {
  const total = ADRESSES_PAR_PLAN + 3
  const premiere = await Array.fromAsync(tranche(adresses(total), 1))
  const seconde = await Array.fromAsync(tranche(adresses(total), 2))
  expect(premiere).toHaveLength(ADRESSES_PAR_PLAN)
  expect(seconde.map(({ chemin }) => chemin)).toEqual(['/f/50000', '/f/50001', '/f/50002'])
})

it('un plan s’écrit par morceaux, sans attendre la fin', async () => {
  const morceaux = await Array.fromAsync(ecrirePlan(adresses(1_200), absolue))
  expect(morceaux).toHaveLength(3)
})

it('l’index cite chaque plan', () => {
  expect(ecrireIndexDesPlans(['/sitemap-pages.xml'], absolue)).toContain(
    '<sitemap><loc>https://exemple.fr/sitemap-pages.xml</loc></sitemap>',
  )
})

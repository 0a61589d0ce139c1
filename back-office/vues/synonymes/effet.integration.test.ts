import { createServer } from 'node:http'
import type { ReactNode } from 'react'
import { prerender } from 'react-dom/static.edge'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { plierLesMots } from '../../../src/kernel/plier.ts'
import { baseDeTest } from '../../../src/platform/db/base-de-test.fixture.ts'
import { garderTemoin, listerSynonymes, type SynonymeAGarder } from '../../../src/recherche/back-office.ts'
import { ListeDesTemoins } from '../temoins/liste.tsx'
import { EffetDuSynonyme } from './effet.tsx'

const { pool } = await baseDeTest()
const TITRES = ['Cavalier soigneur d’équidés', 'Licorne bureautique']
const demandes: string[] = []
// Un portail de deux titres ; le vrai répond à ces écrans dans `tests/parcours/un-moteur-de-plus.integration.test.ts`.
const serveur = createServer(({ url = '' }, reponse) => {
  demandes.push(url)
  const parametres = new URL(url, 'http://portail').searchParams
  const groupe = parametres.get('synonymes')?.split(',') ?? []
  const mots = (parametres.get('q') ?? '').split(' ').filter((mot) => !/^(à|Toulouse)$/.test(mot))
  const connu = (titre: string, mot: string) =>
    [mot, ...(groupe.includes(mot) ? groupe : [])].some((un) => plierLesMots(titre).includes(un))
  // Un mot que rien ne contient est écarté, s'il en reste.
  const tenus = mots.filter((mot) => TITRES.some((titre) => connu(titre, mot)))
  const trouves = TITRES.filter((titre) => tenus.length > 0 && tenus.every((mot) => connu(titre, mot)))
  reponse.end(
    JSON.stringify({
      total: trouves.length,
      resultats: trouves.map((titre) => ({ titre })),
      corrections: [],
      compris: { lieu: null, filtres: [], mots, ecarte: [] },
    }),
  )
})
await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
afterAll(() => new Promise((fini) => serveur.close(fini)))
const ecoute = serveur.address()
const portail = `http://127.0.0.1:${typeof ecoute === 'object' && ecoute !== null ? ecoute.port : 0}`

const commun = { groupe: 'formations', parmi: 1, pourquoi: '', auteur: '7' }
const effet = (synonyme: SynonymeAGarder) =>
  rendre(EffetDuSynonyme({ pool, portail, synonyme, modifie: false }))

async function rendre(contenu: Promise<ReactNode>): Promise<string> {
  const { prelude } = await prerender(await contenu)
  return (await new Response(prelude).text())
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

beforeEach(async () => {
  await pool.query('truncate recherche.demande_temoin')
  await garderTemoin(pool, { ...commun, q: 'poney à Toulouse', contient: ['cavalier'] })
  await garderTemoin(pool, { ...commun, q: 'bureautique', contient: ['LICORNE'] })
  await garderTemoin(pool, { ...commun, q: 'dragon', contient: ['dragon'] })
  demandes.length = 0
})

it('le taux bouge avant que le synonyme soit gardé, et dit ce qui est gagné', async () => {
  const texte = await effet({ mots: ['poney', 'équidé'] })
  expect(texte).toContain('1 sur 3 comprises aujourd’hui ; 2 avec ce groupe.')
  expect(texte).toContain('1 demande gagnée : « poney à Toulouse » (Formations) : Cavalier')
  expect(texte).not.toContain('perdue')
  expect(await listerSynonymes(pool)).toEqual([])
  expect(demandes.filter((url) => url.includes('synonymes='))).toHaveLength(1)
  expect(demandes).toHaveLength(4)
})

it('un sens unique ne compte que dans son sens', async () => {
  expect(await effet({ de: 'poney', mots: ['équidé'] })).toContain('2 avec ce synonyme à sens unique')
  expect(await effet({ de: 'équidé', mots: ['poney'] })).toContain('1 avec ce synonyme à sens unique')
})

it('un sigle peut ne rien changer', async () => {
  const texte = await effet({ sigle: { sigle: 'ZZZ', signification: 'Zzz' }, mots: ['équidé'] })
  expect(texte).toContain('1 sur 3 comprises aujourd’hui ; 1 avec ce sigle.')
  expect(texte).toContain('Aucune demande témoin ne change de verdict.')
})

it('une demande perdue est nommée', async () => {
  await garderTemoin(pool, { ...commun, q: 'poney licorne', contient: ['licorne'] })
  const texte = await effet({ mots: ['poney', 'équidé'] })
  expect(texte).toContain('1 demande perdue : « poney licorne » (Formations) : aucun résultat')
})

it('sans demande témoin, l’écran le dit et ne demande rien au portail', async () => {
  await pool.query('truncate recherche.demande_temoin')
  expect(await effet({ mots: ['poney', 'équidé'] })).toContain('Aucune demande témoin à rejouer')
  expect(demandes).toEqual([])
})

it('rejouées, les demandes disent le taux et ce qui a manqué ; un moteur retiré ne répond plus', async () => {
  await garderTemoin(pool, { ...commun, q: 'oubli', groupe: 'moteur-retire', contient: ['oubli'] })
  await garderTemoin(pool, { ...commun, q: 'licorne', contient: ['cavalier'] })
  const lire = (nom: string) => (nom === 'rejouer' ? 'oui' : '')
  const texte = await rendre(ListeDesTemoins({ pool, portail, peutModifier: true, compte: '8', lire }))
  expect(texte).toMatch(/1 sur 5 comprises \(20\s%/)
  expect(texte).toContain('Non comprise : aucun résultat')
  expect(texte).toContain('Non comprise ; les premiers titres : Licorne bureautique')
  expect(texte).toContain('par le compte nº 7')
})

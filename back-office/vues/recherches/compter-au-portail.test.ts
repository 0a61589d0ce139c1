import { createServer } from 'node:http'
import { afterAll, expect, it } from 'vitest'
import { compterAuPortail, nommer, somme } from './compter-au-portail.ts'

const demandes: string[] = []
const portail = createServer(({ url = '' }, reponse) => {
  demandes.push(url)
  if (url.startsWith('/metiers')) return reponse.writeHead(503).end()
  return reponse.end(JSON.stringify({ total: url.includes('synonymes') ? 7 : 2 }))
})
await new Promise<void>((pret) => portail.listen(0, '127.0.0.1', pret))
afterAll(() => new Promise((fini) => portail.close(fini)))
const adresse = portail.address()
const port = typeof adresse === 'object' && adresse !== null ? adresse.port : 0
const demande = { portail: `http://127.0.0.1:${port}`, texte: 'fiche de paie' }

it('lit le total de chaque moteur, avec ou sans synonymes à essayer', async () => {
  const moteurs = ['formations', 'ressources'] as const
  const nombres = await compterAuPortail({ ...demande, moteurs })
  expect(nombres === undefined ? undefined : somme(nombres)).toBe(4)
  expect(demandes.toSorted()[0]).toBe('/formations.json?q=fiche+de+paie&par-page=1')
  const avec = await compterAuPortail({ ...demande, moteurs, synonymes: 'paie,salaire' })
  expect([...(avec ?? [])]).toEqual([
    ['formations', 7],
    ['ressources', 7],
  ])
})

it('un portail qui répond mal, ou pas du tout, ne donne aucun nombre', async () => {
  expect(await compterAuPortail({ ...demande, moteurs: ['metiers'] })).toBeUndefined()
  expect(
    await compterAuPortail({ ...demande, portail: 'http://127.0.0.1:1', moteurs: ['formations'] }),
  ).toBeUndefined()
})

it.each([
  ['informations', 'Actualités, rendez-vous et pages'],
  ['metiers', 'Métiers'],
  ['tout', 'Recherche centrale'],
  ['moteur-retire', 'moteur-retire'],
])('le moteur « %s » se nomme « %s »', (moteur, nom) => {
  expect(nommer(moteur)).toBe(nom)
})

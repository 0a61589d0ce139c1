import fc from 'fast-check'
import fastify from 'fastify'
import { expect, it } from 'vitest'
import { cheminDeFiche, type FicheTrouvee } from '../../kernel/fiche.ts'
import { serveurDeTest } from '../../platform/http/serveur.fixture.ts'
import { contexteDeTest } from '../contexte.fixture.ts'
import { fautesHtml } from '../html-valide.fixture.ts'
import { enregistrerFiches, type Fiches } from './fiches.routes.ts'

const valeur = { id: 'A1', titre: 'Une fiche' }
const trouvees: Record<string, FicheTrouvee<typeof valeur>> = {
  A1: { etat: 'publiee', valeur },
  a1: { etat: 'publiee', valeur },
  B2: { etat: 'retiree', valeur: { id: 'B2', titre: 'Partie' }, retireeLe: new Date('2026-11-24T10:00:00Z') },
}

function demander(adresse: string, options: Partial<Fiches<typeof valeur>> = {}) {
  const serveur = fastify()
  enregistrerFiches(serveur, {
    contexte: contexteDeTest(),
    rubrique: 'ressources',
    toutes: 'Voir tout',
    inconnue: { titre: 'Introuvable', message: 'Rien ici', explication: 'L’adresse est incomplète.' },
    une: async (id) => trouvees[id] ?? { etat: 'inconnue' },
    identite: (fiche) => fiche,
    publiee: async ({ titre }, { query }) => `${titre} ${String(query.page)}`,
    proches: async () => [{ chemin: '/ressources/A1/une-fiche', titre: 'Une fiche', lieu: 'Toulouse' }],
    ...options,
  })
  return serveur.inject(adresse)
}

it('à sa bonne adresse, la fiche lit les paramètres', async () => {
  const { statusCode, headers, body } = await demander('/ressources/A1/une-fiche?page=2')
  expect([statusCode, headers['content-type'], body]).toEqual([
    200,
    'text/html; charset=utf-8',
    'Une fiche 2',
  ])
})

it.each([
  ['/ressources/A1', ''],
  ['/ressources/A1/ancien-titre?page=2', '?page=2'],
  ['/ressources/a1/une-fiche', ''],
])('%s mène à la bonne adresse, paramètres compris', async (adresse, suite) => {
  const { statusCode, headers } = await demander(adresse)
  expect([statusCode, headers.location]).toEqual([301, `/ressources/A1/une-fiche${suite}`])
})

it.each([
  [
    '/ressources/B2/partie',
    410,
    ['<h1>Partie</h1>', 'Elle a été retirée le 24 novembre 2026.', 'À voir aussi'],
  ],
  ['/ressources/rien/x', 404, ['<h1>Introuvable</h1>', 'Rien ici', 'L’adresse est incomplète.']],
  ['/ressources/rien', 404, ['<h1>Introuvable</h1>']],
])('%s : %i, jamais une impasse', async (adresse, statut, attendus) => {
  const { statusCode, body } = await demander(adresse)
  expect(statusCode).toBe(statut)
  expect(await fautesHtml(body)).toEqual([])
  const communs = [
    'noindex',
    'action="/recherche"',
    'href="/ressources"><span>Voir tout',
    'aria-current="true"',
  ]
  for (const attendu of [...communs, ...attendus]) expect(body).toContain(attendu)
})

it('un mot qui n’est pas un identifiant peut être une ancienne adresse', async () => {
  const ancienneAdresse: Fiches<typeof valeur>['ancienneAdresse'] = async (mot, reponse) =>
    reponse.redirect(`/ailleurs/${mot}`, 302)
  expect((await demander('/ressources/mot', { ancienneAdresse })).headers.location).toBe('/ailleurs/mot')
  expect((await demander('/ressources/mot/x', { ancienneAdresse })).statusCode).toBe(404)
})

it('tout identifiant a une adresse, qui s’ouvre : points, barres, pour cents, trois cents caractères', async () => {
  const { serveur } = await serveurDeTest()
  enregistrerFiches(serveur, {
    contexte: contexteDeTest(),
    rubrique: 'ressources',
    toutes: 'Voir tout',
    inconnue: { titre: 'Introuvable', message: 'Rien ici', explication: '' },
    une: async (id) => ({ etat: 'publiee', valeur: { id, titre: 'Une fiche' } }),
    identite: (fiche) => fiche,
    publiee: async ({ id }) => id,
  })
  const ouvrir = async (id: string) => {
    const { pathname } = new URL(cheminDeFiche('/ressources', id, 'Une fiche'), 'http://localhost')
    expect((await serveur.inject(pathname)).body).toBe(id)
  }
  for (const id of ['.', '..', '~', '~..', '...', 'a/b', '%2e%2e', '15;2', '\\', 'é'.repeat(300)])
    await ouvrir(id)
  const identifiants = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 })
  const lisible = identifiants.filter((id) => !id.includes('\0') && encodeURIComponent(id).length < 9_000)
  await fc.assert(fc.asyncProperty(lisible, ouvrir), { numRuns: 40 })
  await serveur.close()
})

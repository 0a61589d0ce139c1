import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../gabarit/html-valide.fixture.ts'
import { editorialDeTest } from './editorial.fixture.ts'
import { GENRES, type TypePublication } from './genres.ts'
import type { ApercuLu, Apercus } from './socle/domain/apercu.ts'
import { enregistrerApercu } from './socle/web/apercu.routes.ts'

const contexte = contexteDeTest()

const instant = new Date('2026-11-24T10:00:00Z')
const expireLe = new Date('2026-11-25T13:05:00Z')

/** Des aperçus en mémoire, avec l'échéance de chacun. */
function apercusEnMemoire(): Apercus {
  const deposes = new Map<string, ApercuLu & { readonly expireLe: Date }>()
  return {
    deposer: async (publication, jusqua) => {
      const jeton = `jeton-${deposes.size}`
      deposes.set(jeton, { ...publication, expireLe: jusqua })
      return jeton
    },
    lire: async (jeton, quand) => {
      const depose = deposes.get(jeton)
      return depose !== undefined && depose.expireLe > quand ? depose : undefined
    },
  }
}

async function apercu(type: TypePublication, donnees: unknown, champs: Partial<ApercuLu> = {}) {
  const apercus = apercusEnMemoire()
  const html = '<h2>Un brouillon</h2><script>alert(1)</script>'
  const publication = { type, id: 'lyceen', slug: 's', titre: 'Brouillon', donnees, html, ...champs }
  const jeton = await apercus.deposer(publication, champs.expireLe ?? expireLe)
  return demander(apercus, jeton)
}

async function demander(apercus: Apercus, jeton: string) {
  const serveur = fastify()
  const horloge = () => instant
  enregistrerApercu(serveur, GENRES, { contexte, apercus, editorial: () => editorialDeTest(), horloge })
  const { statusCode, body, headers } = await serveur.inject(`/apercu/${jeton}`)
  return { statut: statusCode, html: body.replaceAll('\u00a0', ' '), brut: body, headers }
}

const infos = { titre: 'Une page', resume: 'r', segment: 'une-page', ordre: 1, profils: [], themes: [] }
const image = { alternative: '', largeur: 10, hauteur: 10, chemin: '/medias/a.png', declinaisons: [] }

const BROUILLONS: readonly (readonly [TypePublication, unknown, Partial<ApercuLu>])[] = [
  ['page-infos', infos, {}],
  ['page-infos', { ...infos, parent: 'jamais-publiee', image }, {}],
  ['parcours', { titre: 'Un parcours', resume: 'r', etapes: [{ titre: 'e', texte: 't', liens: [] }] }, {}],
  ['question', { titre: 'Une question ?', theme: 'formation', profils: [], ordre: 1 }, {}],
  ['encart', { titre: 'Un encart', texte: 't', emplacement: 'accueil-haut', ordre: 1 }, {}],
  ['menu', { liens: [{ libelle: 'l', adresse: '/a' }] }, { id: 'pied' }],
  ['redirection', { de: '/a', vers: '/b', permanente: true }, {}],
  ['page-legale', { titre: 'Mentions' }, { id: 'mentions-legales' }],
  [
    'ressource',
    {
      titre: 'Une ressource',
      resume: 'r',
      type: 'guide',
      themes: ['formation'],
      profils: ['parent'],
      format: 'lire',
      auteur: 'a',
      datePublication: '2026-11-01',
    },
    {},
  ],
  [
    'structure',
    {
      id: 'x--y',
      source: 'x',
      nom: 'Une structure',
      dateMaj: '2026-01-01',
      description: 'd',
      commune: 'Albi',
      codePostal: '81000',
      codeInsee: '81004',
      services: [{ id: 's', nom: 'n', description: 'd' }],
    },
    {},
  ],
]

describe('aperçu d’un brouillon', () => {
  it.each(BROUILLONS)(
    '%s : la vraie page, dite non publiée, ni indexée ni gardée',
    async (type, donnees, champs) => {
      const { statut, html, brut, headers } = await apercu(type, donnees, champs)
      expect(statut).toBe(200)
      expect(await fautesHtml(brut)).toEqual([])
      expect(html).toContain(
        'Aperçu — non publié</strong>, lien valable jusqu’au 25 novembre 2026 à 14 h 05.',
      )
      expect(html).toContain('<meta name="robots" content="noindex"/>')
      expect(html).not.toContain('alert(1)')
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    },
  )

  it('le texte du brouillon est celui de la page', async () => {
    expect((await apercu('page-infos', infos)).html).toContain('Un brouillon</h2>')
  })

  it.each([
    ['inconnu', async () => demander(apercusEnMemoire(), 'jamais')],
    ['périmé', async () => apercu('page-infos', infos, { expireLe: instant })],
    ['aux données illisibles', async () => apercu('page-infos', { titre: 'seul' })],
    ['d’un type sans rendu', async () => apercu('manifestation', {})],
  ])('lorsque le lien est %s → 404 claire, non gardée', async (_cas, demande) => {
    const { statut, html, brut, headers } = await demande()
    expect(statut).toBe(404)
    expect(html).toContain('Ce lien d’aperçu n’est plus valable')
    expect(await fautesHtml(brut)).toEqual([])
    expect(headers['cache-control']).toBe('no-store')
  })
})

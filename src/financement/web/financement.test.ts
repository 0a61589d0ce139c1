import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import type { Collection, Trouvaille } from '../../contenu/index.ts'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../gabarit/html-valide.fixture.ts'
import { type Dispositif, depotOuvert } from '../domain/dispositif.ts'
import { vueDispositif } from './dispositif.view.ts'
import { enregistrerRoutesFinancement } from './financement.routes.ts'

const contexte = contexteDeTest()

const dispositif: Dispositif = {
  id: 'aide',
  nom: 'Aide d’essai',
  sigles: ['ADE'],
  resume: 'Un résumé.',
  html: '<p>Ce que ça paie.</p>',
  nature: 'cout-formation',
  financeur: 'region',
  organisme: 'Région Occitanie',
  publics: ['salarie'],
  territoire: { type: 'region', code: '76', departements: ['31'] },
  niveaux: ['3'],
  cumulable: true,
  depot: { debut: '2026-01-01', fin: '2026-06-30' },
  conditionsTexte: ['Une condition.'],
  demarches: [{ etape: 'Demander', ou: 'En ligne', url: 'https://demande.example/' }],
  pieces: ['Une pièce'],
  contact: { nom: 'Le service', url: 'https://service.example/' },
  montant: { libelle: 'un montant prouvé' },
  sources: [
    {
      url: 'https://source.example/',
      titre: 'La source',
      extrait: 'La phrase qui le prouve.',
      consulteLe: '2026-10-06',
    },
  ],
  statut: 'a_confirmer',
  anciensUrls: ['/financer-une-formation/ancienne-aide'],
}
const { depot: _depot, montant: _montant, contact: _contact, ...reste } = dispositif
const courte: Dispositif = {
  ...reste,
  id: 'courte',
  nom: 'Aide courte',
  sigles: [],
  conditionsTexte: [],
  demarches: [],
  pieces: [],
  niveaux: [],
  territoire: { type: 'national' },
  statut: 'archive',
  anciensUrls: [],
}

const instant = new Date('2026-11-24T10:00:00Z')
const TROUVAILLES: Readonly<Record<string, Trouvaille<Dispositif>>> = {
  aide: { etat: 'publiee', valeur: dispositif, modifieeLe: instant },
  courte: { etat: 'publiee', valeur: courte, modifieeLe: instant },
  finie: { etat: 'retiree', valeur: dispositif, retireeLe: instant },
}
const dispositifs: Collection<Dispositif> = {
  une: async (id) => TROUVAILLES[id] ?? { etat: 'inconnue' },
  parcourir: async function* () {
    yield* [courte, dispositif]
  },
  adresses: async function* () {},
  version: async () => '1',
}

async function demander(chemin: string) {
  const serveur = fastify({ routerOptions: { ignoreTrailingSlash: true } })
  enregistrerRoutesFinancement(serveur, {
    contexte,
    dispositifs,
    prochesDuTexte: () => ['courte'],
  })
  const { statusCode, body, headers } = await serveur.inject(chemin)
  return { statut: statusCode, html: body, vers: headers.location }
}

describe('fiche d’un financement', () => {
  it('tout ce qui est connu, sources datées, en HTML valide', async () => {
    const { statut, html } = await demander('/financements/aide/aide-d-essai')
    expect(statut).toBe(200)
    expect(await fautesHtml(html)).toEqual([])
    for (const attendu of [
      'Aide d’essai (ADE)',
      'Informations à confirmer',
      'Occitanie : Haute-Garonne',
      'Du 1er janvier 2026 au 30 juin 2026',
      'un montant prouvé',
      'Conditions à vérifier avec un conseiller',
      'La phrase qui le prouve.',
      'consultée le 6 octobre 2026',
      'href="/financements/courte/aide-courte"',
      '"@type":"GovernmentService"',
    ]) {
      expect(html).toContain(attendu)
    }
  })

  it('archivée et presque vide : valide, et dite terminée', async () => {
    const { html } = await demander('/financements/courte/aide-courte')
    expect(await fautesHtml(html)).toEqual([])
    expect(html).toContain('Dispositif terminé')
    expect(html).not.toContain('Démarches')
  })

  it('retirée, inconnue', async () => {
    expect((await demander('/financements/finie/x')).statut).toBe(410)
    expect((await demander('/financements/jamais/x')).statut).toBe(404)
  })

  it.each([
    ['/financer-une-formation/ancienne-aide', '/financements/aide/aide-d-essai'],
    ['/financer-une-formation/ancienne-aide/', '/financements/aide/aide-d-essai'],
    ['/financer-une-formation/oubliee', '/financements'],
  ])('ancienne adresse %s', async (ancienne, vers) => {
    expect(await demander(ancienne)).toMatchObject({ statut: 301, vers })
  })
})

it.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2026-06-30', true],
  ['2026-07-01', false],
])('le %s, le dépôt est ouvert : %s', (jour, ouvert) => {
  expect(depotOuvert(dispositif, jour)).toBe(ouvert)
})

it('sans dates, le dépôt est toujours ouvert', () => {
  expect(depotOuvert(courte, '2026-01-01')).toBe(true)
})

it('la vérification se dit avec sa date et sa source, pour un dispositif vérifié seulement', () => {
  const actif: Dispositif = { ...dispositif, statut: 'actif' }
  expect(vueDispositif(actif).verification).toBe('Le 6 octobre 2026 (La source)')
  expect(vueDispositif(dispositif).verification).toBeUndefined()
})

import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../gabarit/html-valide.fixture.ts'
import { INFORMER, PIED } from '../gabarit/navigation.ts'
import { lireJour } from '../kernel/jour.ts'
import { creerTerritoires } from '../referentiels/index.ts'
import { editorialDeTest, RIEN_DE_RETIRE } from './editorial.fixture.ts'
import {
  type Actualite,
  type Editorial,
  enregistrerGenres,
  GENRES,
  type Manifestation,
  pageErreur,
  pageIndisponible,
  type Ressource,
  type Structure,
  suivreHabillage,
} from './index.ts'
import { declaration } from './pages-legales/domain/declaration.ts'
import { etatConformite } from './pages-legales/domain/declaration-accessibilite.ts'
import { vueAccessibilite } from './pages-legales/web/accessibilite.view.ts'
import { collectionDeTest, collectionSuivieDeTest } from './socle/domain/collection.fixture.ts'

const PAGES_FIXES = [...INFORMER, ...PIED].map(({ chemin }) => chemin)
const maintenant = new Date('2026-11-24T10:00:00Z')

async function page(chemin: string, editorial: Editorial = editorialDeTest()): Promise<string> {
  const serveur = fastify()
  enregistrerGenres(serveur, GENRES, {
    contexte: contexteDeTest({
      habillage: suivreHabillage(
        () => editorial,
        () => jour('2026-11-24'),
      ),
    }),
    horloge: () => maintenant,
    editorial: () => editorial,
    pagesRetirees: RIEN_DE_RETIRE,
    structures: collectionDeTest<Structure>([]),
    ressources: collectionDeTest<Ressource>([]),
    actualites: collectionSuivieDeTest<Actualite>([]),
    manifestations: collectionSuivieDeTest<Manifestation>([]),
    prochesDuTexte: () => [],
    territoires: creerTerritoires([]),
    horsMenu: [],
  })
  const { statusCode, body } = await serveur.inject(chemin)
  expect(statusCode).toBe(200)
  return body
}

describe('pages du pied de page', () => {
  /** `/classement` s'écrit des règles du moteur : la recherche la sert, et l'essaie. */
  const DE_CE_DOMAINE = PAGES_FIXES.filter((chemin) => !['/classement', '/mots'].includes(chemin))

  it.each(DE_CE_DOMAINE)('%s est un document HTML valide, relié à toutes les autres', async (chemin) => {
    const html = await page(chemin)
    expect(await fautesHtml(html)).toEqual([])
    for (const autre of PAGES_FIXES) expect(html).toContain(`href="${autre}"`)
  })

  it('la déclaration suit le format obligatoire', async () => {
    const html = await page('/accessibilite')
    const titres = [...html.matchAll(/<h[23]>([^<]+)</g)].map(([, titre]) => titre)
    expect(titres).toEqual([
      'État de conformité',
      'Résultats des tests',
      'Contenus non accessibles',
      'Non-conformités',
      'Dérogations pour charge disproportionnée',
      'Contenus non soumis à l’obligation d’accessibilité',
      'Établissement de cette déclaration d’accessibilité',
      'Technologies utilisées',
      'Environnement de test',
      'Outils pour évaluer l’accessibilité',
      'Pages du site ayant fait l’objet de la vérification de conformité',
      'Retour d’information et contact',
      'Voies de recours',
    ])
  })

  it.each([
    [0, 'non conforme'],
    [30, 'partiellement conforme'],
    [50, 'totalement conforme'],
  ])(
    'avec %s critères respectés sur 50, le pied et la déclaration disent « %s »',
    async (respectes, etat) => {
      const audit = {
        date: jour('2026-01-10'),
        auditeur: 'Cabinet',
        criteresApplicables: 50,
        criteresRespectes: respectes,
      }
      const accessibilite = {
        id: 'accessibilite',
        titre: 'Accessibilité',
        html: '<p>Ajouté.</p>',
        declaration: { ...declaration, audit },
      } as const
      const html = await page('/accessibilite', editorialDeTest({ pagesLegales: { accessibilite } }))
      expect(await fautesHtml(html)).toEqual([])
      expect(html).toContain(`href="/accessibilite">Accessibilité : ${etat}</a>`)
      expect(html).toContain(`<strong>${etat}</strong>`)
      expect(html).toContain('<p>Ajouté.</p>')
    },
  )

  it('les mentions publiées remplacent celles de l’instance', async () => {
    const mentions = {
      editeur: { nom: 'Éditeur publié', siret: '123' },
      hebergeur: { nom: 'Hébergeur publié' },
    }
    const publiee = { id: 'mentions-legales', titre: 'Mentions', html: '', mentions } as const
    const html = await page(
      '/mentions-legales',
      editorialDeTest({ pagesLegales: { 'mentions-legales': publiee } }),
    )
    expect(html).toContain('Éditeur publié')
    expect(html).toContain('Hébergeur publié')
    expect(html).not.toContain(`<dd>${contexteDeTest().instance.editeur.nom}</dd>`)
  })

  it('les mentions disent la source des métiers, dans la version que le portail livre', async () => {
    const html = (await page('/mentions-legales')).replaceAll(/\s+/g, ' ')
    const release = readFileSync('nomenclature/rome/release.txt', 'utf8').trim()
    expect(html).toContain(`ROME 4.0 de France Travail (Licence Ouverte), livré dans sa version ${release} ;`)
  })

  it('éco-conception : non évalué par défaut, jamais de note saisie', async () => {
    expect(await page('/eco-conception')).toContain('<strong>non évalué</strong>')
  })
})

describe('état de conformité', () => {
  const audit = { date: jour('2026-01-10'), auditeur: 'X', criteresApplicables: 50, criteresRespectes: 50 }

  it.each([
    ['sans audit', {}, 'aucune'],
    ['tous les critères', { audit }, 'totale'],
    ['la moitié des critères', { audit: { ...audit, criteresRespectes: 25 } }, 'partielle'],
    ['moins de la moitié', { audit: { ...audit, criteresRespectes: 24 } }, 'aucune'],
    ['audit de plus de trois ans', { audit: { ...audit, date: jour('2023-11-23') } }, 'aucune'],
  ])('%s', (_cas, champs, attendu) => {
    expect(etatConformite({ ...declaration, ...champs }, jour('2026-11-24'))).toBe(attendu)
  })
})

it('avec un audit, la page annonce le taux sans l’arrondir au-dessus', () => {
  const audit = {
    date: jour('2026-01-10'),
    auditeur: 'Cabinet',
    criteresApplicables: 3,
    criteresRespectes: 2,
  }
  const vue = vueAccessibilite({ ...declaration, audit }, jour('2026-11-24'))
  expect(vue.conformite).toBe('partiellement conforme')
  expect(vue.audit).toEqual({ date: '10 janvier 2026', auditeur: 'Cabinet', pourcentage: 66 })
})

describe('pages d’erreur', () => {
  const contexte = contexteDeTest()
  const erreur = { statut: 404, titre: 'Page introuvable', message: 'Cette adresse ne mène nulle part.' }

  it('404 : un document valide, qui propose une recherche et ne s’indexe pas', async () => {
    const html = pageErreur(contexte, erreur)
    expect(await fautesHtml(html)).toEqual([])
    expect(html).toContain('action="/recherche"')
    expect(html).toContain('content="noindex, follow"')
  })

  it('500 : la référence à citer', () => {
    expect(pageErreur(contexte, { ...erreur, statut: 500, reference: 'A1B2' })).toContain(
      '<strong>A1B2</strong>',
    )
  })

  it('503 : un document valide sans rien à charger', async () => {
    expect(await fautesHtml(pageIndisponible)).toEqual([])
    expect(pageIndisponible).not.toMatch(/src=|href=/)
  })
})

function jour(texte: string) {
  return lireJour(texte) ?? expect.fail(`jour illisible : ${texte}`)
}

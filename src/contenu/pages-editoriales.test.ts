import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../gabarit/html-valide.fixture.ts'
import {
  editorialDeTest,
  pageInfosDeTest,
  parcoursDeTest,
  questionDeTest,
  RIEN_DE_RETIRE,
} from './editorial.fixture.ts'
import type { Editorial } from './genres.ts'
import { creerArbreInfos } from './infos/domain/arbre-infos.ts'
import { enregistrerInfos } from './infos/web/infos.routes.ts'
import { enregistrerPagesFixes } from './pages-legales/web/pages-fixes.routes.ts'
import { enregistrerParcours } from './parcours/web/parcours.routes.ts'
import { enregistrerFaq } from './question/web/faq.routes.ts'
import type { PagesRetirees } from './socle/domain/editorial.ts'
import { resoudreRedirections } from './socle/domain/suivre-redirections.ts'
import { suivreLesRedirections } from './socle/web/redirections.routes.ts'

const image = {
  alternative: 'Un atelier',
  legende: 'À l’atelier',
  credit: 'A. B.',
  largeur: 1200,
  hauteur: 800,
  chemin: '/medias/atelier.jpg',
  declinaisons: [{ type: 'image/avif', chemin: '/medias/atelier.avif', largeur: 640 }],
} as const

const titres = ['Un', 'Deux', 'Trois'].map((titre) => `<h2>${titre}</h2><p>Texte.</p>`).join('')
const alternance = pageInfosDeTest({
  id: 'alternance',
  titre: 'Se former en alternance',
  html: titres,
  profils: ['lyceen'],
  themes: ['alternance'],
  dateMaj: '2026-11-01',
  image,
})
const employeur = pageInfosDeTest({ id: 'employeur', titre: 'Trouver un employeur', parent: 'alternance' })
const lycee = pageInfosDeTest({ id: 'lycee', titre: 'Au lycée', themes: ['alternance'] })

const contenu = editorialDeTest({
  infos: creerArbreInfos([alternance, employeur, lycee]),
  parcours: [parcoursDeTest],
  questions: [questionDeTest, { ...questionDeTest, id: 'autre', titre: 'Autre ?', profils: ['apprenti'] }],
  menus: {
    principal: [{ libelle: 'Ajouté au menu', adresse: '/infos/lycee' }],
    pied: [{ libelle: 'Ajouté au pied', adresse: 'https://ailleurs.example/' }],
  },
  destinations: resoudreRedirections([
    { de: '/infos/vieille', vers: '/infos/lycee', permanente: true },
    { de: '/nulle-part?id=3', vers: '/été', permanente: false },
    { de: '/infos/alternance', vers: '/faq', permanente: true },
  ]),
})

const RETIREES: Readonly<Record<string, string>> = {
  'page-infos partie': 'Une alternance retirée',
  'page-infos vieille': 'Une alternance retirée',
  'parcours dirigeant': 'Diriger',
}
const retirees: PagesRetirees = async (type, cle) => {
  const titre = RETIREES[`${type} ${cle}`]
  return titre === undefined ? undefined : { titre, retireeLe: new Date('2026-11-24T10:00:00Z') }
}

const { principal: menuPrincipal, pied: menuPied } = contenu.menus
const contexte = contexteDeTest({
  habillage: () => ({ menuPrincipal, menuPied, conformite: 'non conforme' }),
})

async function demander(chemin: string, editorial: Editorial = contenu) {
  const serveur = fastify()
  const deps = {
    contexte,
    editorial: () => editorial,
    pagesRetirees: editorial === contenu ? retirees : RIEN_DE_RETIRE,
    horloge: () => new Date('2026-11-24T10:00:00Z'),
    horsMenu: [{ id: 'annonces', libelle: 'Chercher une annonce', chemin: '/annonces' }],
  }
  suivreLesRedirections(serveur, deps)
  enregistrerInfos(serveur, deps)
  enregistrerParcours(serveur, deps)
  enregistrerFaq(serveur, deps)
  enregistrerPagesFixes(serveur, deps)
  const { statusCode, body, headers } = await serveur.inject(chemin)
  return { statut: statusCode, html: body, vers: headers.location }
}

describe('pages en HTML valide', () => {
  it.each([
    '/infos',
    '/infos?profil=lyceen',
    '/infos?profil=martien',
    '/infos/alternance',
    '/infos/alternance/employeur',
    '/parcours',
    '/parcours/lyceen',
    '/faq',
    '/faq?profil=apprenti',
    '/plan-du-site',
  ])('%s', async (chemin) => {
    for (const editorial of [
      contenu,
      editorialDeTest({ infos: contenu.infos, parcours: contenu.parcours }),
    ]) {
      const { statut, html } = await demander(chemin, editorial)
      expect(statut).toBe(200)
      expect(await fautesHtml(html)).toEqual([])
    }
  })

  it.each(['/infos', '/parcours', '/faq', '/plan-du-site'])('%s, sans rien de publié', async (chemin) => {
    const { statut, html } = await demander(chemin, editorialDeTest())
    expect(statut).toBe(200)
    expect(await fautesHtml(html)).toEqual([])
  })
})

describe('page infos+', () => {
  it('fil, sommaire, navigation, sous-pages, proches, date et image', async () => {
    const { html } = await demander('/infos/alternance')
    for (const attendu of [
      '<a href="#titre-un">Un</a>',
      '<h2 id="titre-un">Un</h2>',
      'Page mise à jour le 1er novembre 2026',
      'aria-current="page">Se former en alternance</a>',
      'href="/infos/lycee"',
      'srcset="/medias/atelier.avif 640w"',
      '© A. B.',
      '"@type":"BreadcrumbList"',
    ]) {
      expect(html).toContain(attendu)
    }
  })

  it('mauvais chemin d’une page connue → 301 ; retirée → 410 ; inconnue → 404, avec de quoi repartir', async () => {
    expect(await demander('/infos/employeur')).toMatchObject({
      statut: 301,
      vers: '/infos/alternance/employeur',
    })
    const partie = await demander('/infos/partie')
    expect(partie.statut).toBe(410)
    expect(partie.html).toContain('href="/infos/alternance"')
    expect(await fautesHtml(partie.html)).toEqual([])
    const inconnue = await demander('/infos/lycee/alternance-perdue')
    expect(inconnue.statut).toBe(404)
    expect(inconnue.html).toContain('action="/recherche"')
    expect(inconnue.html).toContain('href="/infos/alternance"')
  })

  it('le sommaire d’un profil ne garde que ses rubriques', async () => {
    expect((await demander('/infos?profil=lyceen')).html).not.toContain('href="/infos/lycee">Au lycée')
    expect((await demander('/infos?profil=martien')).html).toContain('href="/infos/lycee">Au lycée')
  })
})

describe('parcours', () => {
  it('étapes dans une liste ordonnée, liens du portail et d’ailleurs', async () => {
    const { html } = await demander('/parcours/lyceen')
    expect(html).toContain('<ol class="jalons"><li><h2>Chercher</h2>')
    expect(html).toContain('href="https://ailleurs.example/" rel="external noopener"')
  })

  it('retiré → 410, inconnu → 404', async () => {
    const retire = await demander('/parcours/dirigeant')
    expect(retire.statut).toBe(410)
    expect(retire.html).toContain('href="/parcours/lyceen"')
    expect((await demander('/parcours/martien')).statut).toBe(404)
  })
})

it('questions fréquentes : filtrées par profil, avec ancre et FAQPage', async () => {
  const { html } = await demander('/faq?profil=lyceen')
  expect(html).toContain('id="question-qui-paie"')
  expect(html).toContain('"acceptedAnswer":{"@type":"Answer","text":"La Région, souvent.')
  expect(html).not.toContain('Autre ?')
})

it('les menus publiés sont dans l’en-tête, le pied et le plan du site', async () => {
  const { html } = await demander('/plan-du-site')
  expect(html.match(/>Ajouté au menu</g)).toHaveLength(2)
  expect(html.match(/>Ajouté au pied</g)).toHaveLength(2)
  expect(html).toContain('href="/infos/alternance/employeur"')
})

describe('redirections publiées', () => {
  it('avant une 404 ou une 410, chemin et paramètres compris, en ASCII', async () => {
    expect(await demander('/infos/vieille')).toMatchObject({ statut: 301, vers: '/infos/lycee', html: '' })
    expect(await demander('/nulle-part?id=3')).toMatchObject({ statut: 302, vers: '/%C3%A9t%C3%A9' })
    expect((await demander('/nulle-part?id=4')).statut).toBe(404)
  })

  it.each([
    ['/recherche?q=R%26D', '/recherche?q=R%26D'],
    ['/recherche?q=métier', '/recherche?q=m%C3%A9tier'],
    ['/infos/a%2Fb#été', '/infos/a%2Fb#%C3%A9t%C3%A9'],
    ['https://exemple.fr/R%26D?q=é', 'https://exemple.fr/R%26D?q=%C3%A9'],
  ])('vers %s : rien n’est encodé deux fois', async (vers, attendue) => {
    const destinations = resoudreRedirections([{ de: '/ancienne', vers, permanente: true }])
    expect(await demander('/ancienne', editorialDeTest({ destinations }))).toMatchObject({ vers: attendue })
  })

  it('ne cachent jamais une page qui existe', async () => {
    expect((await demander('/infos/alternance')).statut).toBe(200)
  })
})

it.each(['/infos/*', '/faq', '/parcours/:profil', '/accessibilite', '/mentions-legales'])(
  '%s : une minute en mémoire au plus, une liste d’agenda y vieillit',
  async (chemin) => {
    const durees = new Map<string, unknown>()
    const serveur = fastify()
    serveur.addHook('onRoute', ({ url, config }) => void durees.set(url, config?.dureeEnCache))
    const horloge = () => new Date('2026-11-24T10:00:00Z')
    const deps = { contexte, editorial: () => contenu, pagesRetirees: RIEN_DE_RETIRE, horloge, horsMenu: [] }
    for (const enregistrer of [
      enregistrerInfos,
      enregistrerParcours,
      enregistrerFaq,
      enregistrerPagesFixes,
    ]) {
      enregistrer(serveur, deps)
    }
    expect(durees.get(chemin)).toBe(60)
    expect(durees.get('/plan-du-site')).toBeUndefined()
  },
)

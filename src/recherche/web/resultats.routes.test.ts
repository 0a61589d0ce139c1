import fastify, { type FastifyInstance } from 'fastify'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { lireJour } from '../../kernel/jour.ts'
import { enregistrerOpenSearch } from './opensearch.routes.ts'
import {
  type Essai,
  formationsDEssai,
  rechercheDEssai,
  territoiresDEssai,
} from './recherche-d-essai.fixture.ts'
import { enregistrerResultats } from './resultats.routes.ts'
import { enregistrerSuggestions } from './suggestions.routes.ts'

const contexte = contexteDeTest()

/** Les cases d'une facette portent le même nom : c'est ainsi qu'un formulaire envoie plusieurs valeurs. */
const nomsPartages = { shared: ['radio', 'checkbox'] }
const validateur = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'form-dup-name': ['error', nomsPartages],
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'require-sri': 'off',
  },
})

const ALBI = { codePostal: '81000', ville: 'Albi', insee: '81004', position: [43.93, 2.15] } as const
const ESSAIS = [
  { intitule: 'Boulangerie de tradition', niveau: '13', financeur: '2' },
  { intitule: 'Boulangerie biologique', ...ALBI },
  { intitule: 'Pain et viennoiserie', contenu: 'De la boulangerie, du pétrin au four', niveau: '13' },
  ...Array.from({ length: 25 }, (_, rang) => ({ intitule: `Anglais module ${rang + 1}`, debut: '20270601' })),
]

const PAIE = { chemin: '/infos/paie', libelle: 'Lire sa fiche de paie' }

let serveur: FastifyInstance
beforeAll(async () => {
  serveur = await servir(ESSAIS)
})

async function servir(essais: readonly Essai[]): Promise<FastifyInstance> {
  const jour = lireJour('2026-11-24') ?? expect.fail('jour illisible')
  const recherche = rechercheDEssai(await formationsDEssai(essais), jour)
  const horloge = () => new Date('2026-11-24T10:00:00Z')
  const ouvert = fastify()
  const vocabulaire = { actuel: () => ({ redirections: new Map([['fiche de paie', PAIE]]) }) }
  enregistrerResultats(ouvert, { contexte, recherche, territoires: territoiresDEssai, horloge, vocabulaire })
  enregistrerSuggestions(ouvert, { recherche, territoires: territoiresDEssai })
  enregistrerOpenSearch(ouvert, { contexte })
  return ouvert
}

async function page(adresse: string): Promise<string> {
  const { statusCode, body } = await serveur.inject(adresse)
  expect(statusCode).toBe(200)
  return body
}

const titre = (html: string) => /<title>([^<]*)/.exec(html)?.[1]?.replace(' – Me former en Occitanie', '')
const statut = (html: string) => /<span role="status">([^<]*)/.exec(html)?.[1]
const canonique = (html: string) =>
  /<link rel="canonical" href="http:\/\/localhost:3000([^"]*)"/.exec(html)?.[1]

describe('page de résultats', () => {
  it.each([
    '/formations',
    '/formations?q=boulangerie&lieu=31555&niveau-sortie=3&expliquer=1',
    '/formations?q=boulangerie&niveau-sortie=8',
    '/formations?q=boulangerei',
    '/formations?ou=nulle-part',
    '/formations?ou=Saint-Denis',
    '/organismes',
  ])('%s est un document HTML valide', async (adresse) => {
    const { results } = await validateur.validateString(await page(adresse))
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })

  it('le nombre exact est dans le titre et dans le message de statut', async () => {
    const html = await page('/formations?q=boulangerie')
    expect(titre(html)).toBe('2 formations pour « boulangerie »')
    expect(statut(html)).toBe('2 formations pour « boulangerie »')
  })

  it('chaque case annonce exactement ce qu’elle donne', async () => {
    const html = await page('/formations')
    const cases = [
      ...html.matchAll(/name="([\w-]+)" value="([\w-]+)"\/?><label[^>]*>[\s\S]*?\(<\/span>(\d+)/g),
    ]
    expect(cases.length).toBeGreaterThan(3)
    for (const [, facette, valeur, nombre] of cases) {
      expect(statut(await page(`/formations?${facette}=${valeur}`))).toMatch(
        new RegExp(`^${nombre} formation`),
      )
    }
  })

  it('une facette qui ne varie pas n’est pas montrée', async () => {
    expect(await page('/formations')).not.toContain('name="modalite"')
  })

  it('retirer une pastille rend la recherche sans ce filtre', async () => {
    const html = await page('/formations?q=boulangerie&niveau-sortie=3&lieu=31555&rayon=50')
    expect(html).toContain('href="/formations?q=boulangerie&amp;lieu=31555&amp;rayon=50"')
    expect(html).toContain('href="/formations?q=boulangerie&amp;niveau-sortie=3"')
    expect(html).toContain('href="/formations?q=boulangerie">')
  })

  it('les pages se suivent par des liens, dans la page et dans les en-têtes', async () => {
    const { headers, body } = await serveur.inject('/formations?q=anglais')
    expect(titre(body)).toBe('25 formations pour « anglais », page 1 sur 2')
    expect(headers.link).toBe('<http://localhost:3000/formations?q=anglais&page=2>; rel="next"')
    expect(await page('/formations?q=anglais&page=2')).toContain('<ol class="resultats" start="21"')
  })

  it('une page au-delà de la dernière montre la dernière', async () => {
    expect(titre(await page('/formations?q=anglais&page=99'))).toContain('page 2 sur 2')
  })

  it.each([
    ['/formations?q=anglais', false],
    ['/formations?niveau-sortie=3', false],
    ['/formations?niveau-sortie=3&niveau-sortie=4', true],
    ['/formations?niveau-sortie=3&lieu=31555', true],
    ['/formations?q=introuvable&litteral=1', true],
    ['/formations?expliquer=1', true],
  ])('%s : noindex %s', async (adresse, attendu) => {
    expect((await page(adresse)).includes('noindex')).toBe(attendu)
  })

  it('l’adresse canonique oublie l’ordre, les valeurs invalides et le tri', async () => {
    const html = await page('/formations?tri=intitule&niveau-sortie=99&niveau-sortie=3&q=pain&couleur=bleu')
    expect(canonique(html)).toBe('/formations?q=pain&amp;niveau-sortie=3')
  })

  it('500 mots répondent, sans répéter toute la demande', async () => {
    const html = await page(`/formations?q=${'anglais '.repeat(500)}`)
    expect(html.length).toBeLessThan(150_000)
  })
})

describe('tri', () => {
  const courant = (html: string) => /<span>Trier.*?<strong>([^<]*)/.exec(html)?.[1]

  it.each([
    ['/formations', 'Prochaine session ouverte'],
    ['/formations?lieu=31555', 'Prochaine session ouverte, au plus près'],
    ['/formations?q=formation', 'Prochaine session ouverte'],
    ['/organismes', 'Ordre habituel'],
    ['/formations?q=anglais', 'Pertinence'],
    ['/formations?tri=intitule', 'Intitulé, de A à Z'],
  ])('%s : %s', async (adresse, attendu) => {
    const html = await page(adresse)
    expect(courant(html)).toBe(attendu)
    expect(html.includes('Pertinence<')).toBe(attendu === 'Pertinence')
  })
})

describe('lieu', () => {
  it('le texte suffit, sans script ni code', async () => {
    const html = await page('/formations?q=boulangerie&ou=Albi')
    expect(titre(html)).toBe('1 formation pour « boulangerie », Albi (81) à 30 km')
    expect(statut(html)).toBe('1 formation pour « boulangerie »')
    expect(html).toContain('Boulangerie biologique')
  })

  it('un lieu inconnu est dit, la saisie reste, la recherche aussi', async () => {
    const html = await page('/formations?q=boulangerie&ou=Toulousse-Ville')
    expect(html).toContain('Nous ne connaissons pas le lieu « Toulousse-Ville »')
    expect(html).toContain('value="Toulousse-Ville"')
    expect(html).toContain('href="/formations?q=boulangerie&amp;lieu=31555">Toulouse (31)')
    expect(statut(html)).toBe('2 formations pour « boulangerie »')
  })

  it('un nom porté par plusieurs communes propose les autres', async () => {
    const html = await page('/formations?ou=Saint-Denis')
    expect(html).toContain('nous avons compris Saint-Denis (11)')
    expect(html).toContain('href="/formations?lieu=93066">Saint-Denis (93)')
  })

  it.each([
    ['Haute-Garonne', 'Haute-Garonne (31)'],
    ['Occitanie', 'Occitanie'],
  ])('%s reste écrit dans le champ : un autre lieu le remplacera, sans s’y ajouter', async (ou, redit) => {
    const [barre = ''] =
      /<form class="recherche recherche--page".*?<\/form>/s.exec(
        await page(`/formations?q=anglais&ou=${ou}`),
      ) ?? []
    expect(barre).toContain(`name="ou" type="text" value="${redit}"`)
    expect(barre).not.toContain('name="departement"')
  })

  it('un lieu sans équivoque ne dit rien', async () => {
    expect(await page('/formations?ou=Toulouse%20(31)')).not.toContain('nous avons compris')
  })
})

describe('sur place et à distance', () => {
  const LE_VIBAL = {
    codePostal: '12290',
    ville: 'Le Vibal',
    insee: '12290',
    position: [44.28, 2.77],
  } as const
  const soudures = [
    ...Array.from({ length: 15 }, (_, rang) => ({ intitule: `Soudure ${rang}`, aDistance: true })),
    { intitule: 'Soudure au Vibal', ...LE_VIBAL },
    ...Array.from({ length: 7 }, (_, rang) => ({ intitule: `Soudure à Albi ${rang}`, ...ALBI })),
  ]
  let ici: FastifyInstance
  beforeAll(async () => {
    ici = await servir(soudures)
  })
  const lire = async (adresse: string) => (await ici.inject(adresse)).body.replaceAll('\u00a0', ' ')

  it('ce qui est sur place d’abord, puis ce qui est à distance, chacun avec son nombre', async () => {
    const html = await lire('/formations?q=soudure&ou=Albi')
    expect(statut(html)).toBe('22 formations pour « soudure »')
    expect(html).toContain('<strong>7 sur place à 30 km</strong>')
    expect(html).toContain('href="/formations?q=soudure&amp;lieu=81004#hors-lieu">15 à distance')
    expect(html).toContain(
      'href="/formations?q=soudure&amp;lieu=81004&amp;rayon=100">jusqu’à 100 km : 8 sur place',
    )
    const [avant = '', apres = ''] = html.split('<h2 id="hors-lieu">À distance : 15 formations')
    expect(avant).toContain('<h2 id="sur-place">Sur place : 7 formations')
    expect(avant.match(/<h3 class="resultat__titre"/g)).toHaveLength(7)
    expect(apres).toContain('<ol class="resultats" start="8"')
    expect(apres.match(/<h3 class="resultat__titre"/g)).toHaveLength(13)
    expect((await validateur.validateString(html)).results).toEqual([])
  })

  it('d’une page à l’autre, et quel que soit le tri', async () => {
    const html = await lire('/formations?q=soudure&ou=Albi&tri=intitule&page=2')
    expect(html).not.toContain('id="sur-place"')
    expect(html).toContain('<ol class="resultats" start="21"')
  })

  it('rien sur place : le plus près est dit, et son rayon offert', async () => {
    const html = await lire('/formations?q=soudure&ou=Toulouse')
    expect(html).toContain('<strong>0 sur place à 30 km</strong>')
    expect(html).toMatch(/rayon=100">au plus près : Albi \(81000\), à \d+ km/)
    expect(html).not.toContain('id="sur-place"')
  })

  it('un département a aussi ce qui se suit à distance, à part', async () => {
    const html = await lire('/formations?q=soudure&lieu=D81')
    expect(statut(html)).toBe('22 formations pour « soudure »')
    expect(html).toContain('<strong>7 sur place</strong>')
    expect(html).toContain('<h2 id="hors-lieu">À distance : 15 formations')
    expect(statut(await lire('/formations?q=soudure&departement=81'))).toBe('7 formations pour « soudure »')
    expect(statut(await lire('/formations?q=soudure&departement=a-distance'))).toMatch(/^15 /)
  })

  it('sans lieu, une seule liste', async () => {
    const html = await lire('/formations?q=soudure')
    expect(html).not.toContain('sur place')
    expect(html).not.toContain('id="hors-lieu"')
  })
})

describe('orthographe et recherche sans résultat', () => {
  it('dit ce qui a été corrigé et offre la lettre', async () => {
    const html = await page('/formations?q=boulangerei')
    expect(html).toContain('« boulangerie » au lieu de « boulangerei »')
    expect(html).toContain('href="/formations?q=boulangerei&amp;litteral=1"')
  })

  it('propose d’élargir, avec le nombre exact de chaque proposition', async () => {
    const html = await page('/formations?q=boulangerie&niveau-sortie=5')
    const [, href = '', nombre] = /<a href="([^"]+)">Sans le filtre[^<]*: (\d+) formation/.exec(html) ?? []
    expect(nombre).toBe('2')
    expect(statut(await page(href.replaceAll('&amp;', '&')))).toMatch(/^2 /)
  })

  it.each(['pour la', '职业培训'])('« %s » ne dit rien à chercher : c’est dit', async (q) => {
    const html = await page(`/formations?q=${encodeURIComponent(q)}`)
    expect(statut(html)).toMatch(/^Aucune formation/)
    expect(html).toMatch(/ne dit pas ce que vous cherchez|Nous n’avons pas pu lire/)
    expect(html).toContain('href="/metiers">Parcourir les métiers')
    expect((await validateur.validateString(html)).results).toEqual([])
  })

  it('le texte cherché ne peut pas s’échapper de la page', async () => {
    const html = await page(`/formations?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(html).not.toContain('<script>alert')
  })
})

describe('résultats moins proches', () => {
  const [SECTION, LOIN] = ['<section class="moins-proches"', 'Pain et viennoiserie']

  it('à part, sous les résultats, hors de tout compte et de la carte', async () => {
    const html = await page('/formations?q=boulangerie')
    const [resultats = '', aPart = ''] = html.split(SECTION)
    expect(statut(html)).toMatch(/^2 /)
    expect(resultats).not.toContain(LOIN)
    expect(aPart).toContain(LOIN)
    expect((await validateur.validateString(html)).results).toEqual([])
  })

  it('aucun quand rien n’est cherché, ou quand un filtre l’écarte', async () => {
    expect(await page('/formations?page=2')).not.toContain(SECTION)
    expect(await page('/formations?q=boulangerie&niveau-sortie=4')).not.toContain(LOIN)
  })

  it('sous la dernière page seulement, dix au plus', async () => {
    const loin = Array.from({ length: 12 }, (_, rang) => ({
      intitule: `Atelier ${rang}`,
      contenu: 'Anglais',
    }))
    const autre = await servir([...ESSAIS, ...loin])
    expect((await autre.inject('/formations?q=anglais')).body).not.toContain(SECTION)
    const [, aPart = ''] = (await autre.inject('/formations?q=anglais&page=2')).body.split(SECTION)
    expect(aPart.match(/Atelier \d+/g)).toHaveLength(10)
  })
})

it('expliquer=1 dit pourquoi chaque résultat est là', async () => {
  expect(await page('/formations?q=boulangerie&expliquer=1')).toContain('Passe devant à pertinence égale')
  expect(await page('/formations?q=boulangerie')).not.toContain('Pourquoi ce résultat')
})

describe('suggestions', () => {
  it('formations et lieux, gardables par le navigateur', async () => {
    const formations = await serveur.inject('/suggestions?moteur=formations&q=boul')
    expect(formations.json()).toEqual({
      suggestions: [
        { libelle: 'Boulangerie biologique', type: 'formation' },
        { libelle: 'Boulangerie de tradition', type: 'formation' },
      ],
    })
    expect(formations.headers['cache-control']).toContain('max-age')
    const lieux = await serveur.inject('/suggestions/lieux?q=toul')
    expect(lieux.json()).toEqual({ lieux: [{ code: '31555', libelle: 'Toulouse (31)' }] })
  })

  it('des mots et un lieu mènent à la recherche', async () => {
    const reponse = await serveur.inject('/suggestions?q=boulangerie%20Toul')
    expect(reponse.json()).toEqual({
      suggestions: [
        {
          libelle: 'boulangerie à Toulouse (31)',
          type: 'lieu',
          adresse: '/formations?q=boulangerie&lieu=31555',
        },
      ],
    })
    expect(await page('/formations?q=boulangerie&lieu=31555')).toContain('value="Toulouse (31)"')
  })

  it.each(['/suggestions', '/suggestions?q=%20', '/suggestions?q=a&q=b'])(
    '%s ne propose rien',
    async (adresse) => {
      expect((await serveur.inject(adresse)).json()).toEqual({ suggestions: [] })
    },
  )

  it('une saisie démesurée est coupée', async () => {
    const entiere = `boulangerie${' '.repeat(89)}`
    const { suggestions } = (
      await serveur.inject(`/suggestions?q=${entiere.replaceAll(' ', '%20')}zzz`)
    ).json()
    expect(suggestions).toHaveLength(2)
  })
})

it('OpenSearch donne l’adresse de recherche et un nom court', async () => {
  expect(await page('/opensearch.xml')).toContain('<ShortName>Me former</ShortName>')
  expect(await page('/opensearch.xml')).toContain(
    'template="http://localhost:3000/formations?q={searchTerms}"',
  )
})

describe('redirection de recherche', () => {
  it('la page choisie par l’équipe est en tête, même sans résultat', async () => {
    const html = await page('/formations?q=Fiche+de+paie')
    expect(html).toContain('Voir : Lire sa fiche de paie')
    expect(html.indexOf('href="/infos/paie"')).toBeLessThan(html.indexOf('Rien ne correspond'))
    expect((await validateur.validateString(html)).results).toEqual([])
  })

  it('une autre recherche ne la montre pas', async () => {
    expect(await page('/formations?q=paie')).not.toContain('/infos/paie')
  })
})

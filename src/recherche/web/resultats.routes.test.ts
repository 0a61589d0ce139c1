import type { FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { ESSAIS, servir, statut, titre, validateur } from './resultats-d-essai.fixture.ts'

let serveur: FastifyInstance
beforeAll(async () => {
  serveur = await servir(ESSAIS)
})

async function page(adresse: string): Promise<string> {
  const { statusCode, body } = await serveur.inject(adresse)
  expect(statusCode).toBe(200)
  return body
}

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

  it('« Aller aux résultats » mène à 6 tabulations au plus du premier résultat', async () => {
    const html = await page('/formations?q=boulangerie&lieu=31555&niveau-sortie=3')
    expect(html).toMatch(/<p class="evitement"><a href="#contenu">[^<]*<\/a><a href="#resultats">/)
    const [, depuis = ''] = html.split('id="resultats"')
    const [avant = '', suite] = depuis.split('<ol class="resultats"')
    expect(suite).toContain('class="resultat__titre"')
    expect(avant.match(/<(?:a|button|summary|input|select) /g)?.length ?? 0).toBeLessThanOrEqual(6)
    expect(await page('/formations?q=boulangerie&niveau-sortie=8')).not.toContain('href="#resultats"')
  })

  it('la carte dit ce qu’elle montre, quand ce n’est pas tout', async () => {
    expect(await page('/formations?q=anglais')).toContain(
      'Sur la carte : 20 des 25 résultats, ceux de cette page qui ont une adresse. ',
    )
    const complete = await page('/formations?q=boulangerie')
    expect(complete).toContain('data-carte-afficher')
    expect(complete).not.toContain('Sur la carte :')
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

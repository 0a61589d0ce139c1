import { describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../../gabarit/html-valide.fixture.ts'
import { lireIcs } from '../../../platform/formats/lire-ics.fixture.ts'
import { serveurDeTest } from '../../../platform/http/serveur.fixture.ts'
import { collectionSuivieDeTest, publiee, retiree } from '../../socle/domain/collection.fixture.ts'
import { manifestationDEssai as forum } from '../domain/manifestation.fixture.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { territoiresDEssai } from '../domain/territoires.fixture.ts'
import { type DependancesAgenda, enregistrerAgenda } from './agenda.routes.ts'
import { enregistrerManifestations } from './manifestation.routes.ts'

const contexte = contexteDeTest()

const UNE_MINUTE = 60_000
const MAINTENANT = new Date('2026-11-25T10:00:00Z')
const { lieu: _lieu, ...sansLieu } = forum
const enLigne: Manifestation = {
  ...sansLieu,
  id: 'webinaire',
  titre: 'Webinaire de l’essai',
  type: 'webinaire',
  debut: '2027-01-14',
  fin: '2027-01-15',
  enLigne: true,
  lienEnLigne: 'https://webinaire.example/salle',
}
const passee: Manifestation = {
  ...forum,
  id: 'passee',
  titre: 'Soirée passée',
  debut: '2026-11-24T18:00',
  fin: '2026-11-25T11:00',
}
const annulee: Manifestation = {
  ...forum,
  id: 'annulee',
  titre: 'Date annulée',
  annulee: true,
  debut: '2026-12-08T09:00',
  fin: '2026-12-08T12:00',
}

const COLLECTION = collectionSuivieDeTest([
  ...[forum, enLigne, passee, annulee].map(publiee),
  retiree({ ...forum, id: 'partie' }),
])

async function demander(chemin: string, manifestations: DependancesAgenda['manifestations'] = COLLECTION) {
  const { serveur, lignes } = await serveurDeTest()
  const deps = { contexte, manifestations, horloge: () => MAINTENANT, territoires: territoiresDEssai }
  enregistrerAgenda(serveur, deps)
  enregistrerManifestations(serveur, deps)
  return { ...(await serveur.inject(chemin)), lignes }
}

const avecEspaces = (texte: string) => texte.replaceAll('\u00a0', ' ')

const annonce = (html: string) => /role="status">([^<]*)/.exec(html)?.[1]

describe('page de l’agenda', { timeout: UNE_MINUTE }, () => {
  it.each([
    ['/agenda', '3 manifestations à venir'],
    ['/agenda?passes=1', '1 manifestation passée'],
    ['/agenda?mois=2026-12', '2 manifestations en décembre 2026'],
    ['/agenda?type=webinaire&en-ligne=oui', '1 manifestation à venir'],
    ['/agenda?departement=81&du=2026-12-06', '1 manifestation à venir'],
    ['/agenda?au=2026-12-05&du=2027-01-14', '3 manifestations à venir'],
    ['/agenda?type=inconnu&mois=2026-13&du=hier&page=zero&passes=oui', '3 manifestations à venir'],
    ['/agenda?page=99', '3 manifestations à venir'],
    ['/agenda?departement=31', 'Aucune manifestation à venir'],
  ])('%s : %s, dans un document valide', async (chemin, attendue) => {
    const { statusCode, body } = await demander(chemin)
    expect(statusCode).toBe(200)
    expect(annonce(body)).toBe(attendue)
    expect(await fautesHtml(body)).toEqual([])
  })

  it('sans résultat, des pistes et leur nombre exact', async () => {
    const { body } = await demander('/agenda?departement=31&type=salon')
    expect(body).toContain('Sans le filtre «\u00a0Département\u00a0» : 2 manifestations')
    expect(body).toContain('<a href="/agenda">Toutes les manifestations à venir : 3 manifestations</a>')
    expect(body).toContain('content="noindex, follow"')
  })

  it('chaque pastille retire son filtre et garde les autres', async () => {
    const { body } = await demander('/agenda?profil=lyceen&type=salon&du=2026-12-01')
    const hrefs = [...body.matchAll(/class="pastille" href="([^"]+)"/g)].map(([, href]) => href)
    expect(hrefs).toEqual([
      '/agenda?type=salon&amp;du=2026-12-01',
      '/agenda?profil=lyceen&amp;du=2026-12-01',
      '/agenda?profil=lyceen&amp;type=salon',
    ])
  })

  it('d’un mois au mois suivant qui a quelque chose', async () => {
    const { body } = await demander('/agenda?mois=2026-12')
    expect(body).toContain('href="/agenda?mois=2027-01" rel="next"')
    expect(body).not.toContain('rel="prev"')
  })

  it('base coupée : 503 pour une fiche, les listes restent servies de mémoire', async () => {
    const panne = Object.assign(new Error('connexion refusée'), { code: 'ECONNREFUSED' })
    const coupee = { une: () => Promise.reject(panne), toutes: COLLECTION.toutes }
    for (const chemin of ['/agenda/forum/x', '/agenda/forum.ics']) {
      expect([chemin, (await demander(chemin, coupee)).statusCode]).toEqual([chemin, 503])
    }
    for (const chemin of ['/agenda', '/agenda.ics', '/agenda.rss']) {
      expect([chemin, (await demander(chemin, coupee)).statusCode]).toEqual([chemin, 200])
    }
  })
})

const aToulouse: Manifestation = {
  ...forum,
  id: 'toulouse',
  titre: 'Salon de Toulouse',
  lieu: { nom: 'Salle', commune: 'Toulouse', codePostal: '31000' },
}
const aGraulhet: Manifestation = {
  ...forum,
  id: 'graulhet',
  titre: 'Atelier de Graulhet',
  lieu: { nom: 'Salle', commune: 'Graulhet', codeInsee: '81105' },
}
const partout: Manifestation = { ...aToulouse, id: 'partout', titre: 'Salon de partout', enLigne: true }
const quelquePart: Manifestation = { ...sansLieu, id: 'quelque-part', titre: 'Lieu à venir' }
const DES_LIEUX = collectionSuivieDeTest(
  [quelquePart, partout, aToulouse, aGraulhet, enLigne, forum].map(publiee),
)
const titres = (html: string) =>
  [...html.matchAll(/class="resultat__titre"><a [^>]*>([^<]*)/g)].map(([, titre]) => titre)
const sousTitres = (html: string) => [...html.matchAll(/<h2 id="[^"]*">([^<]*)/g)].map(([, titre]) => titre)
const autour = (html: string) =>
  avecEspaces(/class="autour-du-lieu">(.*?)<\/p>/.exec(html)?.[1] ?? '').replaceAll(/<[^>]*>/g, '')

describe('l’agenda autour d’un lieu', { timeout: UNE_MINUTE }, () => {
  const ICI = ['Forum de l’essai', 'Atelier de Graulhet']
  const DE_PARTOUT = ['Salon de partout', 'Lieu à venir', 'Webinaire de l’essai']

  it.each([
    ['une commune', 'ou=Albi', ICI],
    ['son rayon', 'ou=Albi&rayon=10', ['Forum de l’essai']],
    [
      'une manifestation sans position, placée sur sa commune',
      'ou=31000',
      ['Salon de partout', 'Salon de Toulouse'],
    ],
    ['un département', 'ou=Tarn', ICI],
    ['ses environs', 'lieu=D81&rayon=40', ICI],
  ])('%s : %s', async (_cas, lieu, ici) => {
    const { body } = await demander(`/agenda?${lieu}`, DES_LIEUX)
    expect(await fautesHtml(body)).toEqual([])
    const trouves = titres(body)
    expect(trouves.slice(0, ici.length)).toEqual(ici)
    const ailleurs = trouves.slice(ici.length)
    expect(ailleurs.toSorted()).toEqual(DE_PARTOUT.filter((titre) => !ici.includes(titre)).toSorted())
    expect(sousTitres(body)).toEqual(['Décembre 2026', 'Sans lieu, ou en ligne'])
    expect(annonce(body)).toBe(`${trouves.length} manifestations à venir`)
    expect(autour(body)).toContain(`${ailleurs.length} sans lieu, ou en ligne`)
  })

  it('une région : toutes celles de ses départements', async () => {
    const { body } = await demander('/agenda?ou=Occitanie', DES_LIEUX)
    expect(autour(body)).toMatch(/^4 sur place · 2 sans lieu/)
  })

  it('le RSS et le fichier ICS obéissent au même lieu', async () => {
    const { body } = await demander('/agenda.ics?ou=Albi&rayon=10', DES_LIEUX)
    expect(lireIcs(body).evenements.map(({ UID }) => UID)).not.toContain('manifestation-toulouse@localhost')
    expect((await demander('/agenda.rss?lieu=81004&rayon=10', DES_LIEUX)).body.match(/<item>/g)).toHaveLength(
      4,
    )
  })

  it('le champ redit le lieu ; filtres, mois et pastilles le gardent, et il garde les filtres', async () => {
    const { body } = await demander('/agenda?ou=Albi&type=salon&mois=2026-12', DES_LIEUX)
    expect(body).toContain('name="ou" type="text" value="Albi (81)"')
    const formulaires = [...body.matchAll(/<form class="(?:ou|filtres)__formulaire".*?<\/form>/gs)].map(
      ([un]) => un,
    )
    const [duLieu = '', desFiltres = ''] = ['ou', 'filtres'].map((nom) =>
      formulaires.find((un) => un.includes(`"${nom}__formulaire"`)),
    )
    expect(duLieu).toContain('<input type="hidden" name="type" value="salon"/>')
    expect(duLieu).toContain('<input type="hidden" name="mois" value="2026-12"/>')
    expect(desFiltres).toContain('<input type="hidden" name="lieu" value="81004"/>')
    expect(body).toContain('class="pastille" href="/agenda?lieu=81004&amp;mois=2026-12"')
    expect(body).toContain('href="/agenda.ics?lieu=81004&amp;type=salon&amp;mois=2026-12"')
  })

  it('un département dans le champ : un autre lieu le remplace, sans s’y ajouter', async () => {
    const { body } = await demander('/agenda?ou=Tarn&type=salon', DES_LIEUX)
    const [formulaire = ''] = /<form class="ou__formulaire".*?<\/form>/s.exec(body) ?? []
    expect(formulaire).toContain('value="Tarn (81)"')
    expect(formulaire).toContain('name="type"')
    expect(formulaire).not.toContain('name="departement"')
  })

  it('homonymes et lieux inconnus se disent, avec les plus proches', async () => {
    const homonyme = await demander('/agenda?ou=Saint-Denis&type=salon', DES_LIEUX)
    expect(homonyme.body).toContain('nous avons compris Saint-Denis (11)')
    expect(homonyme.body).toContain('href="/agenda?type=salon&amp;lieu=93066"')
    const inconnu = await demander('/agenda?ou=Toulousse', DES_LIEUX)
    expect(inconnu.body).toContain('Nous ne connaissons pas le lieu')
    expect(inconnu.body).toContain('href="/agenda?lieu=31555"')
    expect(inconnu.body).toContain('name="ou" type="text" value="Toulousse"')
    expect(annonce(inconnu.body)).toBe('6 manifestations à venir')
  })

  it('rien sur place : jusqu’où aller, et combien exactement', async () => {
    const seule = collectionSuivieDeTest([publiee(forum)])
    const { body } = await demander('/agenda?ou=Toulouse', seule)
    expect(annonce(body)).toBe('Aucune manifestation à venir')
    expect(autour(body)).toBe('0 sur place à 30 km · jusqu’à 100 km : 1 sur place')
    expect(avecEspaces(body)).toContain('Dans un rayon de 70 km autour de Toulouse (31) : 1 manifestation')
  })
})

describe('page d’une manifestation', { timeout: UNE_MINUTE }, () => {
  it('lieu, inscription, accessibilité, agenda et données structurées', async () => {
    const { statusCode, body } = await demander('/agenda/forum/forum-de-l-essai')
    expect(statusCode).toBe(200)
    expect(await fautesHtml(body)).toEqual([])
    expect(avecEspaces(body)).toContain('Samedi 5 décembre 2026, de 9 h à 17 h')
    expect(body).toContain('href="https://inscription.example/forum"')
    expect(body).toContain('href="/agenda/forum.ics"')
    expect(body).toContain('De plain-pied.')
    expect(body).toContain('"startDate":"2026-12-05T09:00:00+01:00"')
    expect(body).toContain('"eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode"')
  })

  it('annulée : elle le dit, sans inscription ni agenda', async () => {
    const { body } = await demander('/agenda/annulee/date-annulee')
    expect(body).toContain('Cette manifestation est annulée')
    expect(body).toContain('"eventStatus":"https://schema.org/EventCancelled"')
    expect(body).not.toContain('inscription.example')
    expect(body).not.toContain('/agenda/annulee.ics')
  })

  it('passée : 200, elle le dit', async () => {
    const { statusCode, body } = await demander('/agenda/passee/soiree-passee')
    expect(statusCode).toBe(200)
    expect(body).toContain('Cette manifestation est passée')
  })

  it('inconnue 404, retirée 410 avec des dates à venir, titre changé 301', async () => {
    expect((await demander('/agenda/rien/x')).statusCode).toBe(404)
    expect((await demander('/agenda/rien/x')).body).toContain('action="/recherche"')
    const partie = await demander('/agenda/partie/forum-de-l-essai')
    expect(partie.statusCode).toBe(410)
    expect(partie.body).toContain('href="/agenda/webinaire/webinaire-de-l-essai"')
    const change = await demander('/agenda/forum/ancien-titre')
    expect(change.statusCode).toBe(301)
    expect(change.headers.location).toBe('/agenda/forum/forum-de-l-essai')
  })
})

describe('flux de l’agenda', () => {
  it('une manifestation en fichier ICS ; inconnue 404, retirée 410', async () => {
    const { headers, body } = await demander('/agenda/forum.ics')
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(lireIcs(body).evenements).toEqual([
      expect.objectContaining({
        UID: 'manifestation-forum@localhost',
        DTSTART: '20261205T080000Z',
        DTEND: '20261205T160000Z',
        LOCATION: 'Halle, 1 rue de l’Essai, 81000 Albi',
        STATUS: 'CONFIRMED',
      }),
    ])
    expect((await demander('/agenda/rien.ics')).statusCode).toBe(404)
    expect((await demander('/agenda/partie.ics')).statusCode).toBe(410)
  })

  it('la liste filtrée en ICS : celles de la page, l’annulée comprise et dite', async () => {
    const { body } = await demander('/agenda.ics?mois=2026-12')
    const { evenements } = lireIcs(body)
    expect(evenements.map(({ UID, STATUS }) => [UID, STATUS])).toEqual([
      ['manifestation-forum@localhost', 'CONFIRMED'],
      ['manifestation-annulee@localhost', 'CANCELLED'],
    ])
    const jours = lireIcs((await demander('/agenda.ics?type=webinaire')).body).evenements
    expect(jours[0]).toMatchObject({ 'DTSTART;VALUE=DATE': '20270114', 'DTEND;VALUE=DATE': '20270116' })
  })

  it('le RSS aux mêmes filtres', async () => {
    const { body } = await demander('/agenda.rss?en-ligne=oui')
    expect(body.match(/<item>/g)).toHaveLength(1)
    expect(avecEspaces(body)).toContain('Du jeudi 14 janvier au vendredi 15 janvier 2027. En ligne.')
    expect(body).toContain('<pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate>')
  })
})

import fastify, { type FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../gabarit/html-valide.fixture.ts'
import { lireJour } from '../../kernel/jour.ts'
import { VOCABULAIRE_VIDE } from '../domain/texte/vocabulaire-metier.ts'
import { metierDEssai } from '../moteurs/metiers/metier-d-essai.fixture.ts'
import { enregistrerCentrale } from './centrale.routes.ts'
import { formationsDEssai, rechercheDEssai, territoiresDEssai } from './recherche-d-essai.fixture.ts'

const contexte = contexteDeTest()

const ALBI = { codePostal: '81000', ville: 'Albi', insee: '81004', position: [43.93, 2.15] } as const
const FORMATIONS = [
  { intitule: 'Boulangerie' },
  { intitule: 'Soudage à l’arc POUR LA mine', ...ALBI },
  { intitule: 'Soudage de rails' },
  { intitule: 'Soudage au gaz' },
]

const PAIE = { chemin: '/infos/paie', libelle: 'Lire sa fiche de paie' }

let serveur: FastifyInstance
beforeAll(async () => {
  const jour = lireJour('2026-11-24') ?? expect.fail('jour illisible')
  const recherche = rechercheDEssai(await formationsDEssai(FORMATIONS), jour, [
    {
      metier: metierDEssai({ intitule: 'Je ne sais pas quoi faire' }),
      nombreFormations: 0,
      departements: [],
    },
  ])
  serveur = fastify()
  enregistrerCentrale(serveur, {
    contexte,
    recherche,
    territoires: territoiresDEssai,
    horloge: () => new Date('2026-11-24T10:00:00Z'),
    vocabulaire: {
      actuel: () => ({ ...VOCABULAIRE_VIDE, redirections: new Map([['fiche de paie', PAIE]]) }),
    },
  })
})

describe('ancienne recherche', () => {
  it.each([
    ['/recherche?k=formations&f[0]=domaine:12', '/formations'],
    ['/recherche?k=organismes', '/organismes'],
    ['/recherche?k=metiers&q=soudeur', '/metiers?q=soudeur'],
    ['/recherche?k=ressources&keys=cv', '/ressources?q=cv'],
    ['/recherche?k=inconnue', '/formations'],
  ])('%s mène à %s', async (ancienne, nouvelle) => {
    const { statusCode, headers } = await serveur.inject(ancienne)
    expect([statusCode, headers.location]).toEqual([301, nouvelle])
  })
})

describe('recherche centrale', () => {
  it('qui cherche par où commencer ne reçoit pas un métier qui n’a que ses mots ; demandés tels quels, ils répondent', async () => {
    const metiers = async (adresse: string): Promise<number | undefined> => {
      const { groupes } = (await serveur.inject(adresse)).json()
      return groupes.find(({ moteur }: { moteur: string }) => moteur === 'metiers')?.total
    }
    expect(await metiers('/recherche.json?q=je+ne+sais+pas+quoi+faire')).toBeUndefined()
    expect(await metiers('/recherche.json?q=je+ne+sais+pas+quoi+faire&litteral=1')).toBe(1)
  })

  it.each(['/recherche', '/recherche?q=boulangerie', '/recherche?q=absent', '/recherche?q=toulouse&ou=Albi'])(
    '%s est un document valide',
    async (adresse) => {
      const { statusCode, body } = await serveur.inject(adresse)
      expect(statusCode).toBe(200)
      expect(await fautesHtml(body)).toEqual([])
    },
  )

  it('compte chaque moteur et mène à sa page', async () => {
    const { body } = await serveur.inject('/recherche?q=boulangerie')
    expect(body).toContain('href="/formations?q=boulangerie"')
    expect(body).toContain('1 formation')
  })

  it.each(['fiche de paie', 'Fiche  de PAIE !'])(
    '« %s » : la page choisie par l’équipe est en tête',
    async (q) => {
      const { statusCode, body } = await serveur.inject(`/recherche?q=${encodeURIComponent(q)}`)
      expect(statusCode).toBe(200)
      expect(body).toContain('href="/infos/paie"')
      expect(body).toContain('Voir : Lire sa fiche de paie')
      expect(await fautesHtml(body)).toEqual([])
    },
  )

  it('rien trouvé : la même recherche sans chaque mot, avec son nombre exact', async () => {
    const vide = (await serveur.inject('/recherche?q=introuvable+absolument&litteral=1')).body
    expect(vide).toContain('Rien ne correspond')
    expect(vide).not.toContain('Sans le mot')
    const proposee = (await serveur.inject('/recherche?q=boulangerie+introuvable+absolument&litteral=1')).body
    const [, href = '', nombre] =
      /<a href="([^"]+)">Sans le mot «\s?introuvable\s?» : (\d+) résultat/.exec(proposee) ?? []
    expect(nombre).toBe('1')
    expect((await serveur.inject(href.replaceAll('&amp;', '&'))).body).toContain('1 résultat pour')
  })

  it('rien ou peu autour d’un lieu : plus loin, partout, sans un mot, avec le total que dira chaque page', async () => {
    for (const demande of ['q=soudage&ou=Albi', 'q=soudage+%C3%A0+albi', 'q=soudage+gaz&ou=Albi&rayon=10']) {
      const { body } = await serveur.inject(`/recherche?${demande}`)
      expect(await fautesHtml(body)).toEqual([])
      const [, liste = ''] = /<ul class="propositions">(.*?)<\/ul>/s.exec(body) ?? []
      const propositions = [...liste.matchAll(/<a href="([^"]+)">([^<]*) : ([\d\s]+) résultats?</g)]
      expect(propositions.map(([, , libelle]) => libelle)).toContain(
        'Dans un rayon de 70 km autour de Albi (81)',
      )
      for (const [, href = '', libelle, nombre] of propositions) {
        const voisine = (await serveur.inject(href.replaceAll('&amp;', '&'))).body
        expect([libelle, /role="status">(\d+)/.exec(voisine)?.[1]]).toEqual([libelle, nombre])
      }
    }
  })

  it('à la lettre, rien : la même demande, orthographe corrigée', async () => {
    const { body } = await serveur.inject('/recherche?q=boulangerei&litteral=1')
    expect(body).toContain('<a href="/recherche?q=boulangerei">En corrigeant l’orthographe : 1 résultat</a>')
  })

  it('un mot écarté d’un catalogue, pas d’un autre, n’est pas dit absent d’ici', async () => {
    const { body } = await serveur.inject('/recherche?q=capitole+gaz')
    expect(body).toContain('1 organisme')
    expect(body).not.toContain('que rien ici ne contient')
  })

  it('assez de résultats : rien n’est proposé', async () => {
    expect((await serveur.inject('/recherche?q=soudage')).body).not.toContain('vous pouvez élargir')
  })

  it.each(['pour la', '职业培训'])('« %s » : ni tout le catalogue, ni une impasse', async (q) => {
    const { body } = await serveur.inject(`/recherche?q=${encodeURIComponent(q)}`)
    expect(body).toMatch(/ne dit pas ce que vous cherchez|Nous n’avons pas pu lire/)
    expect(body).toContain('Parcourir les métiers')
    expect(body).not.toContain('class="resultats"')
    expect(await fautesHtml(body)).toEqual([])
  })

  it('un lieu seul est reconnu', async () => {
    expect((await serveur.inject('/recherche?q=toulouse')).body).toContain('href="/structures?lieu=31555"')
  })
})

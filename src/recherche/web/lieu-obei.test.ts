import fastify, { type FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Information, Structure } from '../../contenu/index.ts'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { VOCABULAIRE_VIDE } from '../domain/texte/vocabulaire-metier.ts'
import { enregistrerCentrale } from './centrale.routes.ts'
import { enregistrerJson } from './json.routes.ts'
import { territoiresDEssai as territoires } from './recherche-d-essai.fixture.ts'
import { rechercheDesSources } from './recherche-des-sources.fixture.ts'

const INSTANT = new Date('2026-11-24T10:00:00Z')
const LIEUX = {
  Toulouse: { codePostal: '31000', codeInsee: '31555', latitude: 43.6, longitude: 1.44 },
  Albi: { codePostal: '81000', codeInsee: '81004', latitude: 43.93, longitude: 2.15 },
}

const salon = (ville: keyof typeof LIEUX, enLigne = false): Information => ({
  id: `salon-${ville}-${enLigne}`,
  titre: `Salon ${enLigne ? 'en ligne' : `à ${ville}`}`,
  resume: 'Un salon.',
  texte: '',
  type: 'manifestation',
  themes: [],
  profils: [],
  manifestation: {
    debut: '2026-12-06',
    fin: '2026-12-06',
    enLigne,
    annulee: false,
    lieu: { nom: 'Salle', commune: ville, ...LIEUX[ville] },
  },
})

const structure = (nom: string, lieu: Partial<(typeof LIEUX)['Albi']>): Structure => ({
  id: nom,
  nom: `Salon ${nom}`,
  reseaux: [],
  publics: [],
  thematiques: [],
  modesAccueil: [],
  services: [],
  source: 'essai',
  dateMaj: '2026-01-12',
  ...lieu,
})

let serveur: FastifyInstance
beforeAll(async () => {
  const recherche = rechercheDesSources(
    {
      informations: [salon('Toulouse'), salon('Albi'), salon('Toulouse', true)],
      structures: [structure('de Toulouse', LIEUX.Toulouse), structure('sans adresse', {})],
    },
    jourAParis(INSTANT),
  )
  const deps = { contexte: contexteDeTest(), recherche, territoires, horloge: () => INSTANT }
  serveur = fastify()
  enregistrerJson(serveur, deps)
  enregistrerCentrale(serveur, { ...deps, vocabulaire: { actuel: () => VOCABULAIRE_VIDE } })
})

const titres = (resultats: readonly { readonly titre: string }[]) => resultats.map(({ titre }) => titre)

describe.each(['ou=Albi', 'lieu=D81'])('%s', (lieu) => {
  it('les rendez-vous d’ailleurs n’y sont pas ; ce qui est en ligne est à part, derrière', async () => {
    const { resultats, ...reponse } = (await serveur.inject(`/informations.json?q=salon&${lieu}`)).json()
    expect(titres(resultats)).toEqual(['Salon à Albi', 'Salon en ligne'])
    expect(reponse).toMatchObject({ total: 2, surPlace: 1, aDistance: 1 })
  })

  it('une structure sans adresse n’est cachée par aucun lieu', async () => {
    const { resultats, surPlace } = (await serveur.inject(`/structures.json?q=salon&${lieu}`)).json()
    expect(titres(resultats)).toEqual(['Salon sans adresse'])
    expect(surPlace).toBe(0)
  })

  it('la recherche centrale obéit de même', async () => {
    const { groupes } = (await serveur.inject(`/recherche.json?q=salon&${lieu}`)).json()
    const trouves = Object.fromEntries(
      groupes.map(({ moteur, total }: { moteur: string; total: number }) => [moteur, total]),
    )
    expect(trouves).toMatchObject({ informations: 2, structures: 1 })
    const { body } = await serveur.inject(`/recherche?q=salon&${lieu}`)
    expect(body).toContain('1 sur place, 1 sans lieu, ou en ligne')
  })
})

it('rien dans le lieu : la recherche centrale s’élargit comme la page du moteur', async () => {
  const adresse = 'q=toulouse+salon&ou=Albi&litteral=1'
  const page = (await serveur.inject(`/structures.json?${adresse}`)).json()
  const { groupes } = (await serveur.inject(`/recherche.json?${adresse}`)).json()
  const groupe = groupes.find(({ moteur }: { moteur: string }) => moteur === 'structures')
  expect(page).toMatchObject({ total: 1, elargi: { rayonKm: 100 } })
  expect(groupe).toMatchObject({ total: 1, elargi: { rayonKm: 100 } })
})

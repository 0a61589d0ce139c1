import fastify, { type FastifyInstance } from 'fastify'
import { beforeAll, describe, expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { IDS_MOTEURS } from '../moteurs/moteurs.ts'
import { enregistrerJson } from './json.routes.ts'
import { formationsDEssai, rechercheDEssai, territoiresDEssai } from './recherche-d-essai.fixture.ts'

const contexte = contexteDeTest()

const INSTANT = new Date('2026-11-24T10:00:00Z')

let serveur: FastifyInstance
beforeAll(async () => {
  const essais = Array.from({ length: 25 }, (_, rang) => ({ intitule: `Anglais module ${rang + 1}` }))
  const recherche = rechercheDEssai(await formationsDEssai(essais), jourAParis(INSTANT))
  serveur = fastify()
  enregistrerJson(serveur, { contexte, recherche, territoires: territoiresDEssai, horloge: () => INSTANT })
})

describe('/<moteur>.json', () => {
  it('donne une page, ses facettes comptées et l’adresse de la suivante', async () => {
    const { statusCode, headers, json } = await serveur.inject('/formations.json?q=anglais&lieu=31555')
    expect(statusCode).toBe(200)
    expect(headers['access-control-allow-origin']).toBe('*')
    const reponse = json()
    expect(reponse).toMatchObject({
      total: 25,
      surPlace: 25,
      aDistance: 0,
      page: 1,
      pages: 2,
      corrections: [],
    })
    expect(reponse.resultats).toHaveLength(20)
    expect(reponse.resultats[0]).toMatchObject({ titre: expect.stringContaining('Anglais'), distanceKm: 0 })
    expect(reponse.resultats[0].url).toMatch(
      /^http:\/\/localhost:3000\/formations\/15_\d+\/anglais-module-\d+$/,
    )
    expect(reponse.facettes.map(({ id }: { id: string }) => id)).toContain('niveau-sortie')
  })

  it('la page suivante existe, la dernière n’a pas de suite', async () => {
    const { suivante } = (await serveur.inject('/formations.json?q=anglais')).json()
    const derniere = (await serveur.inject(new URL(suivante).pathname + new URL(suivante).search)).json()
    expect(derniere).toMatchObject({ page: 2, pages: 2 })
    expect(derniere.resultats).toHaveLength(5)
    expect(derniere.suivante).toBeUndefined()
  })

  it('un groupe de synonymes s’essaie sans être gardé', async () => {
    const total = async (requete: string) =>
      (await serveur.inject(`/formations.json?q=${requete}`)).json().total
    expect(await total('licorne&litteral=1')).toBe(0)
    expect(await total('licorne&litteral=1&synonymes=licorne,anglais')).toBe(25)
    expect(await total('licorne&litteral=1&synonymes=la%20Licorne,de%20la,Anglais')).toBe(25)
    expect(await total('licorne&litteral=1&synonymes=dragon,anglais')).toBe(0)
    expect(await total('anglais&synonymes=non')).toBe(25)
    expect(await total('anglophone')).toBe(0)
  })

  it.each(IDS_MOTEURS)('/%s.json répond', async (id) => {
    const { statusCode, json } = await serveur.inject(`/${id}.json`)
    expect(statusCode).toBe(200)
    expect(json().total).toEqual(json().resultats.length + (id === 'formations' ? 5 : 0))
  })
})

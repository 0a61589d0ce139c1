import fastify from 'fastify'
import { expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../gabarit/html-valide.fixture.ts'
import { MOTS } from '../../gabarit/navigation.ts'
import { libelleNiveau, NIVEAUX } from '../../referentiels/index.ts'
import { MOTEURS } from '../moteurs/moteurs.ts'
import { enregistrerMots } from './mots.routes.ts'

it('/mots est un document HTML valide, a chaque ancre promise et chaque niveau', async () => {
  const serveur = fastify()
  enregistrerMots(serveur, { contexte: contexteDeTest() })
  const { statusCode, body } = await serveur.inject('/mots')
  expect(statusCode).toBe(200)
  expect(await fautesHtml(body)).toEqual([])
  for (const ancre of Object.keys(MOTS)) expect(body).toContain(`<h2 id="${ancre}">`)
  for (const niveau of NIVEAUX) {
    expect(body).toContain(libelleNiveau(niveau).split(' – ')[0])
    expect(body).toContain(`href="/formations?niveau-sortie=${niveau}"`)
  }
})

it('l’aide d’un filtre mène à une ancre de cette page', () => {
  const aides = Object.values(MOTEURS).flatMap(({ facettes }) => facettes.map(({ aide }) => aide?.chemin))
  const menees = aides.filter((chemin) => chemin !== undefined)
  expect(menees.length).toBeGreaterThan(1)
  for (const chemin of menees) expect(Object.keys(MOTS)).toContain(chemin.split('/mots#')[1])
})

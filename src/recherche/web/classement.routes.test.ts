import fastify from 'fastify'
import { expect, it } from 'vitest'
import { contexteDeTest } from '../../gabarit/contexte.fixture.ts'
import { fautesHtml } from '../../gabarit/html-valide.fixture.ts'
import { DERNIER_PROCHE, PALIERS } from '../domain/interrogation/paliers.ts'
import { enregistrerClassement } from './classement.routes.ts'

it('/classement est un document HTML valide, et dit chaque palier dans l’ordre du moteur', async () => {
  const serveur = fastify()
  enregistrerClassement(serveur, { contexte: contexteDeTest() })
  const { statusCode, body } = await serveur.inject('/classement')
  expect(statusCode).toBe(200)
  expect(await fautesHtml(body)).toEqual([])
  const places = PALIERS.map(({ regle }) => body.indexOf(regle))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(body).toContain(`l’un des ${DERNIER_PROCHE + 1} premiers paliers`)
})

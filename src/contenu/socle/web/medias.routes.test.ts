import { setTimeout as attendre } from 'node:timers/promises'
import fastify from 'fastify'
import { expect, it } from 'vitest'
import { enregistrerMedias } from './medias.routes.ts'

it('un document plus long à envoyer que le délai d’une page arrive entier', async () => {
  const serveur = fastify({ handlerTimeout: 100 })
  const octets = Buffer.from('début')
  const fin = Buffer.from(', fin')
  enregistrerMedias(serveur, {
    medias: {
      lire: async () => ({ type: 'application/pdf', octets, empreinte: 'a1', poids: 11 }),
      empreinte: async () => 'a1',
      suite: async () => {
        await attendre(300)
        return fin
      },
    },
  })
  const reponse = await serveur.inject('/medias/guide-1a.pdf')
  expect(reponse.rawPayload).toEqual(Buffer.concat([octets, fin]))
})

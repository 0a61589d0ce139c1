import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { APIError } from 'payload'
import { expect, it } from 'vitest'
import { LIBELLES_ERREURS } from './libelles/erreurs.ts'
import { direEnFrancais } from './phrases-des-erreurs.ts'

const SOURCES = ['auth', 'collections', 'errors', 'uploads', 'utilities']
const PHRASE_EN_DUR = /new APIError\((?:`([^`]*)`|'([^']*)'|"([^"]*)")/g

async function phrasesDePayload(): Promise<readonly string[]> {
  const phrases: string[] = []
  for (const dossier of SOURCES.map((nom) => join('node_modules/payload/dist', nom))) {
    for (const fichier of await readdir(dossier, { recursive: true })) {
      if (!fichier.endsWith('.js') || fichier.endsWith('.spec.js')) continue
      const texte = await readFile(join(dossier, fichier), 'utf8')
      for (const [, ...trouvees] of texte.matchAll(PHRASE_EN_DUR)) phrases.push(trouvees.join(''))
    }
  }
  return phrases
}

const appeler = (error: Error, message = error.message) => {
  const arguments_: Parameters<typeof direEnFrancais>[0] = JSON.parse('{}')
  return direEnFrancais({ ...arguments_, error, result: { errors: [{ message, data: { champ: 'x' } }] } })
}

it('aucune phrase anglaise de Payload ne sort telle quelle', async () => {
  const phrases = await phrasesDePayload()
  expect(phrases.length).toBeGreaterThan(40)
  expect(phrases.filter((phrase) => appeler(new APIError(phrase, 400)) === undefined)).toEqual([])
})

it('la phrase française suit le statut ; ce que l’erreur dit d’autre reste', () => {
  const refus = appeler(new APIError('Token is either invalid or has expired.', 403))
  expect(refus).toMatchObject({
    response: { errors: [{ message: expect.stringContaining('périmé'), data: { champ: 'x' } }] },
  })
  const panne = { response: { errors: [{ message: expect.stringContaining('prévenez') }] } }
  expect(appeler(new Error('x'), 'An unknown error occurred.')).toMatchObject(panne)
  expect(appeler(new APIError('Autre', 418), 'Missing email.')).toMatchObject({
    response: { errors: [{ message: 'Cette demande est incomplète ou illisible.' }] },
  })
})

it('une phrase française passe telle quelle', () => {
  const phrases = [...Object.values(LIBELLES_ERREURS.error), ...Object.values(LIBELLES_ERREURS.validation)]
  for (const phrase of [...phrases, 'Ce fichier est trop lourd : 20 Mo au plus.'])
    expect(appeler(new APIError(phrase, 400))).toBeUndefined()
})

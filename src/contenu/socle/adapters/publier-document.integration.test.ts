import { describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import { enTransaction } from '../../../platform/db/index.ts'
import { creerPublications } from './publications.pg.ts'
import {
  type DocumentAPublier,
  documentEnLigne,
  identifiantPublie,
  publierDocument,
  retirerDocument,
} from './publier-document.pg.ts'

const { pool } = await baseDeTest()
const publications = creerPublications(pool)
const instant = new Date('2026-11-24T10:00:00Z')
const demain = new Date('2026-11-25T10:00:00Z')

const question = (id: string, document: string): DocumentAPublier => ({
  type: 'question',
  id,
  slug: id,
  titre: `Titre de ${id}`,
  donnees: {},
  html: '<p>Réponse.</p>',
  origine: 'back-office',
  document,
})
const publier = (publication: DocumentAPublier, date = instant) =>
  enTransaction(pool, (executant) => publierDocument(executant, publication, date))
const retirer = (document: string) =>
  enTransaction(pool, (executant) => retirerDocument(executant, { type: 'question', document }, demain))

describe('publier un document', () => {
  it('un identifiant changé retire l’ancien et publie le nouveau', async () => {
    await publier(question('avant', 'faq/1'))
    await publier(question('apres', 'faq/1'), demain)
    expect(await publications.une('question', 'avant')).toMatchObject({ etat: 'retiree', retireeLe: demain })
    expect(await publications.une('question', 'apres')).toMatchObject({ etat: 'publiee' })
    expect(await identifiantPublie(pool, { type: 'question', document: 'faq/1' })).toBe('apres')
  })

  it('rien de changé → pas de nouvelle version', async () => {
    await publier(question('b', 'faq/2'))
    const version = await publications.version('question')
    expect(await publier(question('b', 'faq/2'), demain)).toBe(false)
    expect(await publications.version('question')).toBe(version)
  })

  it('retirer retire ce que le document publie, une fois', async () => {
    await publier(question('c', 'faq/3'))
    expect(await retirer('faq/3')).toBe(true)
    expect(await retirer('faq/3')).toBe(false)
    expect(await publications.une('question', 'c')).toMatchObject({ etat: 'retiree' })
    expect(await identifiantPublie(pool, { type: 'question', document: 'faq/3' })).toBe('c')
    expect(await identifiantPublie(pool, { type: 'question', document: 'faq/0' })).toBeUndefined()
  })

  it('dit quel document tient un identifiant en ligne', async () => {
    await publier(question('d', 'faq/4'))
    expect(await documentEnLigne(pool, { type: 'question', id: 'd' })).toBe('faq/4')
    await retirer('faq/4')
    expect(await documentEnLigne(pool, { type: 'question', id: 'd' })).toBeUndefined()
  })

  it('une transaction annulée ne laisse rien', async () => {
    const publierPuisEchouer = enTransaction(pool, async (executant) => {
      await publierDocument(executant, question('e', 'faq/5'), instant)
      throw new Error('la suite a échoué')
    })
    await expect(publierPuisEchouer).rejects.toThrow('la suite a échoué')
    expect(await publications.une('question', 'e')).toEqual({ etat: 'inconnue' })
  })
})

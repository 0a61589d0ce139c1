import { describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import type { Publication } from '../domain/publication.ts'
import { creerApercus } from './apercus.pg.ts'

const { pool } = await baseDeTest()
const apercus = creerApercus(pool)
const HEURE_MS = 3_600_000
const dansUneHeure = () => new Date(Date.now() + HEURE_MS)

const brouillon: Publication = {
  type: 'actualite',
  id: 'brouillon',
  slug: 'brouillon',
  titre: 'Brouillon',
  donnees: { titre: 'Brouillon' },
  html: '<p onclick="x()">Texte <script>alert(1)</script></p>',
}

describe('aperçus', () => {
  it('relu par son jeton, assaini', async () => {
    const expireLe = dansUneHeure()
    const jeton = await apercus.deposer(brouillon, expireLe)
    expect(Buffer.from(jeton, 'base64url')).toHaveLength(32)
    expect(await apercus.lire(jeton, new Date())).toEqual({
      ...brouillon,
      html: '<p>Texte </p>',
      expireLe,
    })
  })

  it('le jeton n’est pas gardé', async () => {
    const jeton = await apercus.deposer(brouillon, dansUneHeure())
    const { rows } = await pool.query('select * from contenu.apercu where apercu::text like $1', [
      `%${jeton}%`,
    ])
    expect(rows).toEqual([])
  })

  it('illisible à son échéance, ou sous un autre jeton', async () => {
    const expireLe = dansUneHeure()
    const jeton = await apercus.deposer(brouillon, expireLe)
    expect(await apercus.lire(jeton, expireLe)).toBeUndefined()
    expect(await apercus.lire(`${jeton}x`, new Date())).toBeUndefined()
  })

  it('un dépôt efface les périmés', async () => {
    await apercus.deposer({ ...brouillon, titre: 'Périmé' }, new Date(Date.now() - HEURE_MS))
    await apercus.deposer(brouillon, dansUneHeure())
    const { rows } = await pool.query("select from contenu.apercu where publication ->> 'titre' = 'Périmé'")
    expect(rows).toEqual([])
  })
})

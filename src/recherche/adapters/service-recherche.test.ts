import { describe, expect, it } from 'vitest'
import type { OrdreDeConstruction } from './lancer-constructeur.ts'
import { ouvrirService } from './service-recherche.ts'

interface OrdreRecu extends Pick<OrdreDeConstruction, 'voie' | 'mode'> {
  readonly finir: () => void
  readonly echouer: () => void
}

/** Le service, dont les constructions durent jusqu'à ce que le test les finisse. */
async function ouvrir() {
  const recus: OrdreRecu[] = []
  const service = await ouvrirService(
    { journal: { info: () => undefined }, horloge: () => new Date('2026-11-25T10:00:00Z') },
    async ({ voie, mode }) => {
      if (mode === 'ouvrir') return {}
      await new Promise<void>((finir, rejeter) => {
        recus.push({ voie, mode, finir, echouer: () => rejeter(new Error('panne')) })
      })
      return {}
    },
  )
  return { service, recus, modes: () => recus.map(({ voie, mode }) => `${voie} ${mode}`) }
}

const laisserFaire = () => new Promise((suite) => setImmediate(suite))

describe('reconstruire', () => {
  it('le catalogue en construction → les contenus n’attendent pas', async () => {
    const { service, recus, modes } = await ouvrir()
    const catalogue = service.reconstruire('catalogue')
    const contenus = service.reconstruire('contenus')
    expect(modes()).toEqual(['catalogue construire', 'contenus construire'])
    recus[1]?.finir()
    await contenus
    recus[0]?.finir()
    await catalogue
  })

  it('trente demandes pendant une construction → une seule autre, aussitôt après', async () => {
    const { service, recus, modes } = await ouvrir()
    const premiere = service.reconstruire('contenus')
    const rafale = Array.from({ length: 30 }, () => service.reconstruire('contenus'))
    recus[0]?.finir()
    await premiere
    await laisserFaire()
    expect(modes()).toEqual(['contenus construire', 'contenus construire'])
    recus[1]?.finir()
    await Promise.all(rafale)
    expect(recus).toHaveLength(2)
  })

  it('sans voie → les deux', async () => {
    const { service, recus, modes } = await ouvrir()
    const tout = service.reconstruire()
    expect(modes()).toEqual(['catalogue construire', 'contenus construire'])
    for (const { finir } of recus) finir()
    await tout
  })
})

describe('refaire', () => {
  it('demandé pendant une construction → la suivante refait ce qui dépend du jour', async () => {
    const { service, recus, modes } = await ouvrir()
    const premiere = service.reconstruire('contenus')
    const jour = service.refaire()
    recus[0]?.finir()
    await premiere
    await laisserFaire()
    expect(modes()).toEqual(['contenus construire', 'catalogue refaire', 'contenus refaire'])
    for (const { finir } of recus) finir()
    await jour
  })

  it('échoué → la demande suivante le refait', async () => {
    const { service, recus, modes } = await ouvrir()
    const jour = service.refaire()
    for (const { echouer } of recus) echouer()
    await expect(jour).rejects.toThrow('panne')
    await laisserFaire()
    const suivante = service.reconstruire('contenus')
    expect(modes().at(-1)).toBe('contenus refaire')
    recus.at(-1)?.finir()
    await suivante
  })
})

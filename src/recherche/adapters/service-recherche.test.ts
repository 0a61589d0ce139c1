import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jourAParis } from '../../kernel/jour.ts'
import { chargerMoteurs } from './charger-moteur.ts'
import { ecrireMoteur } from './ecrire-moteur.ts'
import type { OrdreDeConstruction } from './lancer-constructeur.ts'
import { ouvrirService } from './service-recherche.ts'

const INSTANT = new Date('2026-11-25T10:00:00Z')

interface OrdreRecu extends Pick<OrdreDeConstruction, 'voie' | 'mode'> {
  readonly finir: () => void
  readonly echouer: () => void
}

/** Le service, dont les constructions durent jusqu'à ce que le test les finisse. */
async function ouvrir() {
  const recus: OrdreRecu[] = []
  const service = await ouvrirService(
    { journal: { info: () => undefined }, horloge: () => INSTANT },
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

describe('à l’ouverture', () => {
  it.each([
    ['de la veille', '2026-11-24T10:00:00Z', ['catalogue refaire', 'contenus construire']],
    ['du jour', '2026-11-25T06:00:00Z', ['catalogue construire', 'contenus construire']],
  ])('un instantané %s → %s', async (_, construitLe, attendus) => {
    const dossier = await mkdtemp(join(tmpdir(), 'instantanes-'))
    const version = '1'
    await ecrireMoteur(
      'formations',
      { dossier, version, instant: new Date(construitLe) },
      async () => undefined,
    )
    const jour = jourAParis(INSTANT)
    const modes: string[] = []
    const service = await ouvrirService(
      { journal: { info: () => undefined }, horloge: () => INSTANT },
      async ({ voie, mode }) => {
        if (mode === 'ouvrir' && voie === 'catalogue')
          return chargerMoteurs(dossier, ['formations'], { versions: { formations: version }, jour })
        if (mode !== 'ouvrir') modes.push(`${voie} ${mode}`)
        return {}
      },
    )
    await service.reconstruire()
    await service.fermer()
    await rm(dossier, { recursive: true })
    expect(modes).toEqual(attendus)
  })
})

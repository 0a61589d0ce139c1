import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { baseDeTest } from '../../../platform/db/base-de-test.fixture.ts'
import { creerRessources, RESSOURCES } from '../../ressource/genre.ts'
import { creerStructures } from '../../structure/adapters/structures.pg.ts'
import { STRUCTURES } from '../../structure/genre.ts'
import { chargerContenus } from './charger-contenus.ts'
import { creerPublications } from './publications.pg.ts'

const { pool } = await baseDeTest()
const publications = creerPublications(pool)
const dossier = await mkdtemp(join(tmpdir(), 'contenus-'))
await cp('instances/occitanie/contenus', dossier, { recursive: true })
afterAll(() => rm(dossier, { recursive: true }))

const instant = new Date('2026-11-24T10:00:00Z')
const lignes: string[] = []
const journal = pino({ level: 'warn' }, { write: (ligne: string) => lignes.push(ligne) })
const charger = () => chargerContenus({ publications, dossier, journal, instant }, [STRUCTURES, RESSOURCES])
const fichier = join(dossier, 'ressources', 'ecrire-un-cv-clair.yaml')

beforeEach(() => {
  lignes.length = 0
})

describe('contenus de l’instance au démarrage', () => {
  it('tous publiés et relus, puis plus rien à faire', async () => {
    const bilan = await charger()
    expect(bilan).toMatchObject({ retirees: 0, refusees: 0 })
    expect(bilan.publiees).toBeGreaterThanOrEqual(30)
    const version = await publications.version()
    expect(await charger()).toEqual({ publiees: 0, retirees: 0, refusees: 0 })
    expect(await publications.version()).toBe(version)
    const ressources = await Array.fromAsync(creerRessources(publications).parcourir())
    const structures = await Array.fromAsync(creerStructures(pool).parcourir())
    expect(ressources.length + structures.length).toBe(bilan.publiees)
  })

  it('un fichier fautif est journalisé, sa version précédente reste', async () => {
    await writeFile(fichier, 'titre: Sans le reste\nmystere: 1\n')
    expect(await charger()).toEqual({ publiees: 0, retirees: 0, refusees: 1 })
    expect(lignes.join()).toContain('ecrire-un-cv-clair.yaml')
    expect(lignes.join()).toContain('champ « mystere » : ce champ n’existe pas')
    expect(await publications.une('ressource', 'ecrire-un-cv-clair')).toMatchObject({
      etat: 'publiee',
      publication: { titre: 'Écrire un CV clair, en une page' },
    })
  })

  it('un YAML illisible est journalisé avec sa ligne', async () => {
    await writeFile(fichier, 'titre: [\n')
    expect(await charger()).toMatchObject({ refusees: 1, retirees: 0 })
    expect(lignes.join()).toContain('YAML illisible, ligne')
  })

  it('un fichier disparu est retiré', async () => {
    await rm(fichier)
    expect(await charger()).toEqual({ publiees: 0, retirees: 1, refusees: 0 })
    expect(await publications.une('ressource', 'ecrire-un-cv-clair')).toMatchObject({ etat: 'retiree' })
  })
})

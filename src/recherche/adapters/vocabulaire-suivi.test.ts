import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { suivreVocabulaire, type VocabulaireSuivi } from './vocabulaire-suivi.ts'

const contenu = (mot: string) => `groupes: [[soudeur, ${mot}]]\nsigles: []\n`

let dossier: string
let chemin: string
let suivi: VocabulaireSuivi
const journal = { info: vi.fn(), warn: vi.fn() }

beforeEach(async () => {
  vi.clearAllMocks()
  dossier = await mkdtemp(join(tmpdir(), 'synonymes-'))
  chemin = join(dossier, 'synonymes.yaml')
})
afterEach(async () => {
  suivi.fermer()
  await rm(dossier, { recursive: true })
})

const synonymes = () => suivi.actuel().synonymesDe('soudeur')

describe('suivreVocabulaire', () => {
  it('relit le fichier écrit sur place, puis remplacé', async () => {
    await writeFile(chemin, contenu('soudage'))
    suivi = await suivreVocabulaire(chemin, journal)
    expect(synonymes()).toEqual(['soudage'])
    await writeFile(chemin, contenu('soudure'))
    await vi.waitFor(() => expect(synonymes()).toEqual(['soudure']), 5_000)
    await writeFile(`${chemin}.neuf`, contenu('brasage'))
    await rename(`${chemin}.neuf`, chemin)
    await vi.waitFor(() => expect(synonymes()).toEqual(['brasage']), 5_000)
  })

  it('un fichier fautif est signalé et ne change rien', async () => {
    await writeFile(chemin, contenu('soudage'))
    suivi = await suivreVocabulaire(chemin, journal)
    await writeFile(chemin, 'groupes: mot\nsigles: []\n')
    await vi.waitFor(() => expect(journal.warn).toHaveBeenCalledOnce(), 5_000)
    expect(journal.warn.mock.calls[0]?.[0]).toMatchObject({
      evenement: 'synonymes-refuses',
      erreurs: ['groupes : une liste est attendue'],
    })
    expect(synonymes()).toEqual(['soudage'])
  })

  it('un fichier absent est signalé ; le vocabulaire est vide', async () => {
    suivi = await suivreVocabulaire(chemin, journal)
    expect(journal.warn).toHaveBeenCalledOnce()
    expect(synonymes()).toEqual([])
  })
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ecrireTemoins } from '../../src/recherche/adapters/demandes-temoins.pg.ts'
import { AUCUN } from '../../src/recherche/domain/jugement/juger.ts'
import { MOTEURS } from '../../src/recherche/moteurs/moteurs.ts'
import { creerTerritoires, lireCommunes } from '../../src/referentiels/index.ts'
import { lireDemandes, lireFichier, noter } from './demandes.ts'

const demandes = lireDemandes()
const RETENUE = 'retenue'
const facettes = Object.values(MOTEURS).flatMap((moteur) => [...moteur.facettes])

/** Dans son ordre d'affichage ; sans ordre, ce qu'elle sait nommer. */
const aPourValeur = ({ ordre, libelleValeur }: (typeof facettes)[number], valeur: string): boolean =>
  ordre?.includes(valeur) ?? libelleValeur(valeur) !== valeur

describe('les demandes du projet', () => {
  it('aucune deux fois pour le même groupe, chacune avec sa raison et ce qu’on en attend', () => {
    const cles = demandes.map(({ q, groupe }) => `${q.toLowerCase()} → ${groupe}`)
    expect(cles.filter((cle, rang) => cles.indexOf(cle) !== rang)).toEqual([])
    const vaines = demandes.filter(
      ({ pourquoi = '', titre, sauf, lieu, filtre, tete, max }) =>
        pourquoi === '' || [titre, sauf, lieu, filtre, tete, max].every((attendu) => attendu === undefined),
    )
    expect(vaines).toEqual([])
    expect(demandes.filter(({ titre, parmi }) => (titre === undefined) !== (parmi === undefined))).toEqual([])
  })

  it('assez de chaque genre, de retenue surtout, et de notées', () => {
    const parGenre = Map.groupBy(demandes, ({ genre }) => genre)
    expect(parGenre.size).toBeGreaterThanOrEqual(15)
    expect([...parGenre].filter(([, ceux]) => ceux.length < 15)).toEqual([])
    expect(parGenre.get(RETENUE)?.length).toBeGreaterThanOrEqual(100)
    expect(demandes.length).toBeGreaterThanOrEqual(340)
    expect(demandes.filter(({ notes }) => notes !== undefined).length).toBeGreaterThanOrEqual(60)
  })

  it('chaque filtre attendu est une facette, et sa valeur une des siennes', () => {
    const attendus = [
      ...new Set(demandes.flatMap(({ filtre = AUCUN }) => (filtre === AUCUN ? [] : [filtre]))),
    ]
    expect(attendus.length).toBeGreaterThan(10)
    const dates = Object.values(MOTEURS).flatMap((moteur) =>
      'dates' in moteur ? Object.values(moteur.dates ?? {}) : [],
    )
    const inconnus = attendus.filter((filtre) => {
      const [id = '', valeur] = filtre.split('=')
      if (valeur === undefined && dates.includes(id)) return false
      const siennes = facettes.filter((une) => une.id === id)
      return !siennes.some((une) => valeur === undefined || aPourValeur(une, valeur))
    })
    expect(inconnus).toEqual([])
  })

  it('chaque lieu attendu est connu', () => {
    const territoires = creerTerritoires(lireCommunes(), '76')
    const attendus = [...new Set(demandes.flatMap(({ lieu = AUCUN }) => (lieu === AUCUN ? [] : [lieu])))]
    expect(attendus.length).toBeGreaterThan(20)
    expect(attendus.filter((lieu) => territoires.nomme(lieu) === undefined)).toEqual([])
  })

  it('ce qui est noté n’est ni situé, ni filtré : tout le groupe pouvait répondre', () => {
    const restreintes = demandes.filter(
      ({ notes, lieu = AUCUN, filtre = AUCUN }) =>
        notes !== undefined && (lieu !== AUCUN || filtre !== AUCUN),
    )
    expect(restreintes).toEqual([])
  })
})

it('la plus haute note d’un titre est la sienne', () => {
  const notes = { 3: /soudeur/iu, 1: /soud/iu }
  const titres = ['Soudeur TIG', 'Licence de soudage', 'Boulanger']
  expect(titres.map((titre) => noter({ notes }, titre))).toEqual([3, 1, 0])
})

it('les demandes témoins exportées par l’équipe se jouent', async () => {
  const dossier = await mkdtemp(join(tmpdir(), 'demandes-temoins-'))
  onTestFinished(() => rm(dossier, { recursive: true }))
  const fichier = join(dossier, 'equipe.yaml')
  const commun = { id: '1', groupe: 'metiers', parmi: 3, auteur: '7', modifieeLe: new Date() }
  const temoins = [
    { ...commun, q: 'balayer : oui', contient: ['agent d’entretien', '- 12'], pourquoi: '' },
    { ...commun, q: '007', contient: ['oui'], pourquoi: 'un nombre, un mot de YAML' },
  ]
  await writeFile(fichier, ecrireTemoins(temoins))
  const [une, autre] = temoins.map(({ q, contient }) => ({ q, contient, groupe: 'metiers', parmi: 3 }))
  expect(lireFichier(fichier)).toEqual([
    { ...une, genre: 'equipe' },
    { ...autre, pourquoi: 'un nombre, un mot de YAML', genre: 'equipe' },
  ])
})

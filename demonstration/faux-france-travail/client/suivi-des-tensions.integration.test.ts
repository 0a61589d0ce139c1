import { setTimeout as attendre } from 'node:timers/promises'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { creerMetiers } from '../../../src/metiers/adapters/metiers.pg.ts'
import { publierMetiers } from '../../../src/metiers/adapters/publier-metiers.pg.ts'
import { nomenclatureDuRome } from '../../../src/metiers/adapters/rome/nomenclature.ts'
import { designerTensions } from '../../../src/metiers/adapters/tensions.pg.ts'
import { seulALireLesTensions } from '../../../src/metiers/adapters/verrou-des-tensions.pg.ts'
import { creerMarcheDuTravail } from '../../../src/metiers/marche-du-travail.ts'
import { suivreTensions } from '../../../src/metiers/suivi-des-tensions.ts'
import { baseDeTest } from '../../../src/platform/db/base-de-test.fixture.ts'
import { ecouter } from '../../../src/platform/db/index.ts'
import { journalDeTest } from '../../../src/platform/log/journal-de-test.fixture.ts'
import { creerTerritoires, lireCommunes } from '../../../src/referentiels/index.ts'
import { demarrerFauxFranceTravail, IDENTIFIANTS } from '../serveur.ts'

const { pool, url } = await baseDeTest()
const communes = lireCommunes()
const metiers = creerMetiers(pool)
const OCCITANIE = { type: 'region', code: '76', libelle: 'Occitanie' } as const
const JOUR = 86_400_000
const MODELE = nomenclatureDuRome().metiers.slice(0, 1)

/** Cinq vrais codes, un sans donnée, un masqué. */
const CODES = ['A1203', 'D1106', 'K1304', 'M1805', 'N1103', 'N9900', 'N9905']

beforeEach(async () => {
  await pool.query('truncate metiers.metier, metiers.chargement, metiers.releve, metiers.tension')
  const choisis = CODES.flatMap((codeRome) => MODELE.map((metier) => ({ ...metier, codeRome })))
  const instant = new Date('2026-11-24T08:00:00Z')
  await publierMetiers(pool, { release: 'essai', metiers: choisis, instant, rapport: {} })
  await designerTensions(pool, { territoire: 'region:76', demonstration: true })
})

async function banc() {
  let instant = Date.parse('2026-11-24T09:00:00Z')
  const horloge = () => new Date(instant)
  const options = { appelsParSeconde: 1_000, communes: () => communes, maintenant: () => instant }
  const faux = await demarrerFauxFranceTravail(options)
  onTestFinished(faux.fermer)
  const { journal, lignes } = journalDeTest('france-travail-en-echec', 'disjoncteur-ouvert')
  const marche = creerMarcheDuTravail({
    pool,
    acces: { urlAuth: faux.urlAuth, urlApi: faux.urlApi, ...IDENTIFIANTS, appelsParSeconde: 1_000 },
    demonstration: true,
    territoires: creerTerritoires(communes, '76'),
    horloge,
    journal,
    reglages: { attenteInitialeMs: 5, ouvertMs: 50 },
  })
  const suivi = suivreTensions({ pool, marche, territoire: OCCITANIE, horloge, journal })
  onTestFinished(suivi.arreter)
  const indicateurs = () => faux.appels().filter((chemin) => chemin.includes('/indicateur/'))
  const avancer = (jours: number) => {
    instant += jours * JOUR
  }
  return { faux, suivi, marche, lignes, indicateurs, avancer }
}

describe('suivi des tensions', () => {
  it('une tournée lit chaque métier une fois, par le seul indicateur utile', async () => {
    const { suivi, indicateurs } = await banc()
    expect(await suivi.tournee()).toMatchObject({ lues: CODES.length, echecs: 0, interrompu: false })
    const tensions = await metiers.tensions()
    expect(tensions.size).toBeGreaterThanOrEqual(4)
    for (const { periode, demonstration } of tensions.values())
      expect({ periode, demonstration }).toEqual({ periode: '2025', demonstration: true })
    expect(new Set(indicateurs())).toEqual(
      new Set(['/partenaire/stats-offres-demandes-emploi/v1/indicateur/stat-perspective-employeur']),
    )
    expect(indicateurs()).toHaveLength(CODES.length)
  })

  it('le niveau retenu est celui de la fiche', async () => {
    const { suivi, marche } = await banc()
    await suivi.tournee()
    const { difficulte } = await marche.marche('K1304', OCCITANIE)
    const [connue] = difficulte.slice(-1)
    expect((await metiers.tensions()).get('K1304')?.niveau).toBe(connue?.valeur)
  })

  it('sans donnée ou masqué → lu, daté, et absent de la recherche', async () => {
    const { suivi } = await banc()
    await suivi.tournee()
    const { rows } = await pool.query<{ lu: boolean; niveau: number | null }>(
      "select lue_le is not null as lu, niveau from metiers.tension where code_rome in ('N9900', 'N9905')",
    )
    expect(rows).toEqual([
      { lu: true, niveau: null },
      { lu: true, niveau: null },
    ])
    const tensions = await metiers.tensions()
    expect(tensions.has('N9900') || tensions.has('N9905')).toBe(false)
  })

  it('moins de trente jours après → aucun appel ; au-delà → relu, et annoncé seulement si cela change', async () => {
    const { suivi, indicateurs, avancer } = await banc()
    const recus: string[] = []
    const ecoute = await ecouter(url, 'metiers_charges', (version) => void recus.push(version))
    onTestFinished(ecoute.fermer)
    await suivi.tournee()
    const version = await metiers.version()
    await expect.poll(() => recus).toEqual([version])
    avancer(29)
    expect(await suivi.tournee()).toMatchObject({ lues: 0 })
    expect(indicateurs()).toHaveLength(CODES.length)
    avancer(2)
    expect(await suivi.tournee()).toMatchObject({ lues: CODES.length, changees: 0 })
    expect(indicateurs()).toHaveLength(2 * CODES.length)
    expect(await metiers.version()).toBe(version)
    expect(recus).toEqual([version])
  })

  it('en panne → s’arrête au disjoncteur ; revenu → reprend et finit', async () => {
    const { faux, suivi, lignes, indicateurs, avancer } = await banc()
    faux.provoquer('503')
    expect(await suivi.tournee()).toEqual({ lues: 0, changees: 0, echecs: 3, interrompu: true })
    expect(lignes.filter(({ evenement }) => evenement === 'disjoncteur-ouvert')).toHaveLength(1)
    expect(indicateurs()).toHaveLength(5)
    expect((await metiers.tensions()).size).toBe(0)
    faux.provoquer(undefined)
    avancer(1)
    await attendre(60)
    expect(await suivi.tournee()).toMatchObject({ lues: CODES.length, echecs: 0, interrompu: false })
    expect((await metiers.tensions()).size).toBeGreaterThanOrEqual(4)
  })

  it('un autre processus lit déjà → ne fait rien', async () => {
    const { suivi, indicateurs } = await banc()
    await seulALireLesTensions(pool, async () => expect(await suivi.tournee()).toBeUndefined())
    expect(indicateurs()).toHaveLength(0)
    expect(await suivi.tournee()).toMatchObject({ lues: CODES.length })
  })

  it('arrêté pendant un appel sans réponse → rend aussitôt, et le verrou est libre', async () => {
    const { faux, suivi, indicateurs } = await banc()
    faux.provoquer('muet')
    suivi.demarrer()
    await expect.poll(() => indicateurs().length).toBe(1)
    const debut = performance.now()
    await suivi.arreter()
    expect(performance.now() - debut).toBeLessThan(1_000)
    expect(await seulALireLesTensions(pool, async () => 'libre')).toBe('libre')
  })

  it('les inventées et les vraies ne se mêlent pas, et l’index est refait quand on passe des unes aux autres', async () => {
    const { suivi } = await banc()
    await suivi.tournee()
    const version = await metiers.version()
    await designerTensions(pool, { territoire: 'region:76', demonstration: true })
    expect(await metiers.version()).toBe(version)
    await designerTensions(pool, { territoire: 'region:76', demonstration: false })
    expect(await metiers.version()).not.toBe(version)
    expect((await metiers.tensions()).size).toBe(0)
    await designerTensions(pool, { territoire: 'region:76', demonstration: true })
    expect((await metiers.tensions()).size).toBeGreaterThanOrEqual(4)
  })
})

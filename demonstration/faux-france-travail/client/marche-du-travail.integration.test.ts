import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { creerMarcheDuTravail } from '../../../src/metiers/marche-du-travail.ts'
import { baseDeTest } from '../../../src/platform/db/base-de-test.fixture.ts'
import { journalDeTest } from '../../../src/platform/log/journal-de-test.fixture.ts'
import { creerTerritoires, lireCommunes } from '../../../src/referentiels/index.ts'
import { demarrerFauxFranceTravail, type FauxFranceTravail, IDENTIFIANTS } from '../serveur.ts'

const { pool } = await baseDeTest()
const communes = lireCommunes()
const territoires = creerTerritoires(communes, '76')
const OCCITANIE = { type: 'region', code: '76', libelle: 'Occitanie' } as const
const JOUR = 86_400_000
const PANNES = ['france-travail-en-echec', 'disjoncteur-ouvert']

async function banc({ demonstration = true } = {}) {
  let instant = Date.parse('2026-11-24T09:00:00Z')
  const faux = await demarrerFauxFranceTravail({
    appelsParSeconde: 1_000,
    communes: () => communes,
    maintenant: () => instant,
  })
  onTestFinished(faux.fermer)
  const { journal, lignes } = journalDeTest(...PANNES)
  const ouvrir = () =>
    creerMarcheDuTravail({
      pool,
      acces: { urlAuth: faux.urlAuth, urlApi: faux.urlApi, ...IDENTIFIANTS, appelsParSeconde: 1_000 },
      demonstration,
      territoires,
      horloge: () => new Date(instant),
      journal,
      reglages: { attenteInitialeMs: 5, ouvertMs: 50, delaiMs: 5_000 },
    })
  const avancer = (ms: number) => {
    instant += ms
  }
  return { faux, lignes, ouvrir, avancer }
}

const appelsDApi = (faux: FauxFranceTravail) =>
  faux.appels().filter((chemin) => !chemin.includes('access_token')).length
const autourDeToulouse = { lieu: '31555', rayonKm: 30, page: 1 }

describe('marché du travail', () => {
  it('les chiffres d’un territoire, puis les mêmes sans aucun appel, même pour un autre processus', async () => {
    const { faux, ouvrir } = await banc()
    const marche = await ouvrir().marche('K1304', OCCITANIE)
    expect(marche).toMatchObject({ etat: 'a-jour', demonstration: true, territoire: OCCITANIE })
    expect(marche.offres).toHaveLength(8)
    expect(marche.demandeursA.at(-1)?.periode).toBe('2026T2')
    const appels = appelsDApi(faux)
    expect(appels).toBe(5)
    expect(await ouvrir().marche('K1304', OCCITANIE)).toEqual(marche)
    expect(appelsDApi(faux)).toBe(appels)
  })

  it('service en panne des semaines après → les derniers chiffres, datés de leur relevé', async () => {
    const { faux, ouvrir, avancer, lignes } = await banc()
    const marche = await ouvrir().marche('K1302', OCCITANIE)
    faux.provoquer('503')
    avancer(30 * JOUR)
    const panne = await ouvrir().marche('K1302', OCCITANIE)
    expect(panne).toEqual({ ...marche, etat: 'anciens' })
    expect(panne.releveLe).toEqual(new Date('2026-11-24T09:00:00Z'))
    expect(JSON.stringify(lignes)).not.toMatch(/Bearer|demonstration:|client_secret/)
  })

  it.each(['muet', 'lent'] as const)(
    'service %s et rien en cache → « indisponibles » en moins d’une seconde',
    async (panne) => {
      const { faux, ouvrir } = await banc()
      const service = ouvrir()
      faux.provoquer(panne)
      const debut = performance.now()
      const [marche, offres] = await Promise.all([
        service.marche('M1607', OCCITANIE),
        service.offres('M1607', autourDeToulouse),
      ])
      expect(performance.now() - debut).toBeLessThan(1_000)
      expect([marche.etat, offres.etat]).toEqual(['indisponibles', 'indisponibles'])
    },
  )

  it('la réponse venue trop tard pour une page sert à la suivante', async () => {
    const { faux, ouvrir } = await banc()
    const service = ouvrir()
    faux.provoquer('lent')
    expect(await service.marche('K2204', OCCITANIE)).toMatchObject({ etat: 'indisponibles' })
    const appels = appelsDApi(faux)
    await vi.waitFor(
      async () => expect(await service.marche('K2204', OCCITANIE)).toMatchObject({ etat: 'a-jour' }),
      { timeout: 8_000, interval: 100 },
    )
    expect(appelsDApi(faux)).toBe(appels)
  })

  it('un métier sans donnée → à jour, et rien à montrer', async () => {
    const { ouvrir } = await banc()
    const marche = await ouvrir().marche('N9900', OCCITANIE)
    expect(marche).toMatchObject({ etat: 'a-jour', offres: [], embauches: [], salaires: [] })
  })

  it('les données inventées ne sont jamais servies pour vraies', async () => {
    const inventees = await banc()
    await inventees.ouvrir().marche('D1106', OCCITANIE)
    const vraies = await banc({ demonstration: false })
    const marche = await vraies.ouvrir().marche('D1106', OCCITANIE)
    expect(marche.demonstration).toBe(false)
    expect(appelsDApi(vraies.faux)).toBe(5)
  })
})

describe('offres', () => {
  it('autour d’une commune, avec les distances ; aucun contact en base', async () => {
    const { ouvrir } = await banc()
    const trouvees = await ouvrir().offres('N9990', autourDeToulouse)
    expect(trouvees).toMatchObject({ etat: 'a-jour', page: 1, parPage: 50 })
    expect(trouvees.offres).toHaveLength(50)
    for (const { distanceKm } of trouvees.offres) expect(distanceKm ?? 0).toBeLessThanOrEqual(30)
    const { rows } = await pool.query<{ valeur: string }>(
      "select valeur::text as valeur from metiers.releve where cle like 'demonstration:offres:%'",
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/example\.invalid|Contact|05 36 49/)
  })

  it('une heure après → servies à l’instant, rafraîchies derrière', async () => {
    const { faux, ouvrir, avancer } = await banc()
    const service = ouvrir()
    await service.offres('N9990', autourDeToulouse)
    const avant = appelsDApi(faux)
    avancer(3_600_000)
    faux.provoquer('lent')
    const debut = performance.now()
    expect(await service.offres('N9990', autourDeToulouse)).toMatchObject({ etat: 'a-jour' })
    expect(performance.now() - debut).toBeLessThan(500)
    await vi.waitFor(() => expect(appelsDApi(faux)).toBeGreaterThan(avant))
  })

  it('un mois après, le service en panne → des offres si vieilles ne sont plus montrées', async () => {
    const { faux, ouvrir, avancer } = await banc()
    await ouvrir().offres('N9990', { ...autourDeToulouse, lieu: '34172' })
    faux.provoquer('coupure')
    avancer(30 * JOUR)
    expect(await ouvrir().offres('N9990', { ...autourDeToulouse, lieu: '34172' })).toMatchObject({
      etat: 'indisponibles',
      offres: [],
    })
  })
})

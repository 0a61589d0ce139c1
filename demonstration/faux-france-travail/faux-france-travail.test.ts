import { afterAll, describe, expect, it } from 'vitest'
import { lireCommunes } from '../../src/referentiels/index.ts'
import { demarrerFauxFranceTravail } from './serveur.ts'

const communes = lireCommunes()
const instant = Date.parse('2026-11-24T09:00:00Z')
const options = { appelsParSeconde: 1_000, communes: () => communes, maintenant: () => instant }
const faux = await demarrerFauxFranceTravail(options)
afterAll(faux.fermer)

const OFFRES = 'api_offresdemploiv2 o2dsoffre'
const MARCHE = 'api_stats-offres-demandes-emploiv1 offresetdemandesemploi'
const IDENTIFIANTS = {
  grant_type: 'client_credentials',
  client_id: 'demonstration',
  client_secret: 'demonstration',
}

function demanderJeton(champs: Readonly<Record<string, string>>, realm = '%2Fpartenaire') {
  const body = new URLSearchParams({ ...IDENTIFIANTS, ...champs })
  return fetch(`${faux.urlAuth}/connexion/oauth2/access_token?realm=${realm}`, { method: 'POST', body })
}

async function jeton(scope: string): Promise<string> {
  const reponse = await (await demanderJeton({ scope })).json()
  return reponse.access_token
}

const jetonOffres = await jeton(OFFRES)
const jetonMarche = await jeton(MARCHE)

const chercher = (parametres: string, entetes: Readonly<Record<string, string>> = {}) =>
  fetch(`${faux.urlApi}/offresdemploi/v2/offres/search?${parametres}`, {
    headers: { authorization: `Bearer ${jetonOffres}`, ...entetes },
  })
const marche = (chemin: string, init: RequestInit = {}) =>
  fetch(`${faux.urlApi}/stats-offres-demandes-emploi/v1${chemin}`, {
    ...init,
    headers: {
      authorization: `Bearer ${jetonMarche}`,
      accept: 'application/json',
      'content-type': 'application/json',
      ...init.headers,
    },
  })
const indicateur = (codeActivite: string, codeTerritoire = '31') =>
  marche('/indicateur/stat-offres', {
    method: 'POST',
    body: JSON.stringify({
      codeTypeTerritoire: 'DEP',
      codeTerritoire,
      codeTypeActivite: 'ROME',
      codeActivite,
      codeTypePeriode: 'TRIMESTRE',
      codeTypeNomenclature: 'ORIGINEOFF',
      dernierePeriode: true,
    }),
  })

describe('jeton', () => {
  it.each(['%2Fpartenaire', 'partenaire'])('realm %s → un jeton', async (realm) => {
    const reponse = await demanderJeton({ scope: OFFRES }, realm)
    expect(reponse.status).toBe(200)
    expect(await reponse.json()).toMatchObject({ token_type: 'Bearer', expires_in: 1_499, scope: OFFRES })
  })

  it('l’ancienne forme de la portée est admise', async () => {
    expect((await demanderJeton({ scope: `application_demonstration ${OFFRES}` })).status).toBe(200)
  })

  it.each([
    [{ scope: OFFRES, client_secret: 'faux' }, 'invalid_client'],
    [{ scope: 'inconnue' }, 'invalid_scope'],
    [{ scope: OFFRES, grant_type: 'password' }, 'unsupported_grant_type'],
  ])('%j → 400 %s', async (champs, error) => {
    const reponse = await demanderJeton(champs)
    expect([reponse.status, (await reponse.json()).error]).toEqual([400, error])
  })

  it('sans jeton → 401 et WWW-Authenticate ; jeton d’une autre portée → 403', async () => {
    const sans = await chercher('codeROME=M1805', { authorization: '' })
    expect([sans.status, sans.headers.get('www-authenticate'), await sans.text()]).toEqual([
      401,
      'Bearer',
      '',
    ])
    expect((await chercher('codeROME=M1805', { authorization: `Bearer ${jetonMarche}` })).status).toBe(403)
  })
})

describe('offres', () => {
  it('partielle → 206 et Content-Range ; entière → 200 ; vide → 204', async () => {
    const partielle = await chercher('codeROME=N9990')
    expect([
      partielle.status,
      partielle.headers.get('content-range'),
      partielle.headers.get('accept-range'),
    ]).toEqual([206, 'offres 0-149/9981', '150'])
    expect((await partielle.json()).resultats).toHaveLength(150)
    const entiere = await chercher('codeROME=K1304&departement=48')
    const { resultats } = await entiere.json()
    expect([entiere.status, entiere.headers.get('content-range')]).toEqual([
      200,
      `offres 0-${resultats.length - 1}/${resultats.length}`,
    ])
    const vide = await chercher('codeROME=M1805&departement=29')
    expect([vide.status, await vide.text()]).toEqual([204, ''])
  })

  it('mêmes offres à chaque démarrage de même graine', async () => {
    const autre = await demarrerFauxFranceTravail(options)
    const lire = (adresse: string, bearer: string) =>
      fetch(`${adresse}/offresdemploi/v2/offres/search?codeROME=M1805`, {
        headers: { authorization: `Bearer ${bearer}` },
      }).then((reponse) => reponse.json())
    const body = new URLSearchParams({ ...IDENTIFIANTS, scope: OFFRES })
    const recu = await fetch(`${autre.urlAuth}/connexion/oauth2/access_token?realm=partenaire`, {
      method: 'POST',
      body,
    })
    const { access_token } = await recu.json()
    expect(await lire(autre.urlApi, access_token)).toEqual(await lire(faux.urlApi, jetonOffres))
    await autre.fermer()
  })

  it('toutes en Occitanie ; certaines sans coordonnées, sans entreprise, sans salaire', async () => {
    const { resultats } = await (await chercher('codeROME=N9990')).json()
    const sans = (champ: string) =>
      resultats.filter((offre: Record<string, object>) => Object.keys(offre[champ] ?? {}).length === 0).length
    expect(sans('entreprise')).toBeGreaterThan(0)
    expect(sans('salaire')).toBeGreaterThan(0)
    const lieux = resultats.flatMap(
      ({ lieuTravail }: { lieuTravail?: { latitude?: number } }) => lieuTravail ?? [],
    )
    expect(lieux.some(({ latitude }: { latitude?: number }) => latitude === undefined)).toBe(true)
    for (const { latitude } of lieux)
      if (latitude !== undefined) expect(Math.abs(latitude - 43.9)).toBeLessThan(1.7)
  })

  it.each([
    ['range=0-150', 'La plage de résultats demandée est trop importante.'],
    ['range=3001-3010', 'La position de début doit être inférieure ou égale à 3000.'],
    ['range=a-b', 'Format du paramètre « range » incorrect. <entier>-<entier> attendu.'],
    ['commune=75056', 'Valeur du paramètre « commune » incorrecte.'],
    ['commune=13055', 'Valeur du paramètre « commune » incorrecte.'],
    ['natureContrat=X', 'Valeur du paramètre « natureContrat » incorrecte.'],
    ['tempsPlein=oui', 'Format du paramètre « tempsPlein » incorrect. Booléen attendu.'],
    ['experienceExigence=X', 'Format du paramètre « experienceExigence » incorrect. D, E ou S attendu.'],
  ])('%s → 400 « %s »', async (parametres, message) => {
    const reponse = await chercher(`codeROME=M1805&${parametres}`)
    expect([reponse.status, await reponse.json()]).toEqual([400, { message }])
  })

  it('détail : une offre connue, une offre disparue, un identifiant faux', async () => {
    const { resultats } = await (await chercher('codeROME=N9990&range=0-0')).json()
    const detail = (id: string) =>
      fetch(`${faux.urlApi}/offresdemploi/v2/offres/${id}`, {
        headers: { authorization: `Bearer ${jetonOffres}` },
      })
    expect(await (await detail(resultats[0].id)).json()).toEqual(resultats[0])
    expect((await detail('000ZZZZ')).status).toBe(204)
    expect((await detail('x')).status).toBe(400)
  })

  it('référentiels : communes, départements, régions', async () => {
    const lire = async (nom: string) => {
      const reponse = await fetch(`${faux.urlApi}/offresdemploi/v2/referentiel/${nom}`, {
        headers: { authorization: `Bearer ${jetonOffres}` },
      })
      return reponse.json()
    }
    expect(await lire('communes')).toContainEqual(
      expect.objectContaining({ code: '31555', codeDepartement: '31' }),
    )
    expect(await lire('regions')).toContainEqual({ code: '76', libelle: 'Occitanie' })
    expect((await lire('departements')).length).toBeGreaterThan(100)
  })
})

describe('marché du travail', () => {
  it('la dernière période, avec ses caractéristiques', async () => {
    const { listeValeursParPeriode: lignes } = await (await indicateur('K1304')).json()
    expect(lignes.map(({ codeNomenclature }: { codeNomenclature: string }) => codeNomenclature)).toContain(
      'TOFF',
    )
    expect(lignes[0]).toMatchObject({ codePeriode: '2026T2', codeTerritoire: '31', codeActivite: 'K1304' })
    expect(lignes[0].listeValeurParCaract).toHaveLength(2)
  })

  it('un département compte moins que la région, et la région que la France', async () => {
    const valeur = async (codeTypeTerritoire: string, codeTerritoire: string) => {
      const reponse = await marche('/indicateur/stat-demandeurs', {
        method: 'POST',
        body: JSON.stringify({
          codeTypeTerritoire,
          codeTerritoire,
          codeTypeActivite: 'ROME',
          codeActivite: 'N9990',
          codeTypePeriode: 'TRIMESTRE',
          codeTypeNomenclature: 'CATCAND',
          listeCodeNomenclature: ['ABC'],
          dernierePeriode: true,
        }),
      })
      return (await reponse.json()).listeValeursParPeriode[0].valeurPrincipaleNombre
    }
    const [departement, region, france] = [
      await valeur('DEP', '31'),
      await valeur('REG', '76'),
      await valeur('NAT', 'FR'),
    ]
    expect(departement % 10).toBe(0)
    expect(departement).toBeLessThan(region)
    expect(region).toBeLessThan(france)
  })

  it('les façons de n’avoir pas de donnée', async () => {
    const liste = await indicateur('N9900')
    expect(liste.status).toBe(500)
    expect((await liste.json()).message).toContain("Le serveur n'a pas pu trouver la liste")
    expect((await indicateur('N9901')).status).toBe(400)
    expect((await indicateur('N9902')).status).toBe(204)
    expect(await (await indicateur('N9903')).json()).not.toHaveProperty('listeValeursParPeriode')
    expect(await (await indicateur('N9904')).json()).toMatchObject({ listeValeursParPeriode: [] })
    expect((await indicateur('K1304', '999')).status).toBe(400)
  })

  it('sans Accept → du XML', async () => {
    const chemin = '/indicateur/salaire-rome-fap/DEP/31?codeRome=M1805'
    const reponse = await marche(chemin, { headers: { accept: '*/*' } })
    expect([reponse.status, reponse.headers.get('content-type')]).toEqual([200, 'application/xml'])
  })

  it.each(['REG', 'DEP'])('territoires %s', async (type) => {
    const { territoires } = await (await marche(`/referentiel/territoires/${type}`)).json()
    expect(territoires[0]).toMatchObject({ codeTypeTerritoire: type })
  })
})

describe('pannes', () => {
  const enPanne = (panne: string) => chercher('codeROME=M1805', { 'x-faux-panne': panne })

  it.each([
    ['429', 429],
    ['500', 500],
    ['503', 503],
    ['401', 401],
  ])('x-faux-panne: %s → %i', async (panne, statut) => {
    expect((await enPanne(panne)).status).toBe(statut)
  })

  it('429 dit combien attendre ; la coupure coupe', async () => {
    expect((await enPanne('429')).headers.get('retry-after')).toBe('1')
    await expect(enPanne('coupure')).rejects.toThrow('fetch failed')
  })

  it('au-delà du débit → 429', async () => {
    const lent = await demarrerFauxFranceTravail({ ...options, appelsParSeconde: 2 })
    const body = new URLSearchParams({ ...IDENTIFIANTS, scope: OFFRES })
    const recu = await fetch(`${lent.urlAuth}/connexion/oauth2/access_token?realm=partenaire`, {
      method: 'POST',
      body,
    })
    const { access_token } = await recu.json()
    const statuts: number[] = []
    for (let rang = 0; rang < 3; rang += 1) {
      const reponse = await fetch(`${lent.urlApi}/offresdemploi/v2/offres/search?codeROME=M1805`, {
        headers: { authorization: `Bearer ${access_token}` },
      })
      statuts.push(reponse.status)
    }
    expect(statuts.at(-1)).toBe(429)
    await lent.fermer()
  })
})

import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPayloadRequest, type PayloadRequest } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { creerDemandesImport } from '../../src/flux/back-office.ts'
import { fluxLheo, formationsDeTest } from '../../src/flux/flux-lheo.fixture.ts'
import { payloadDeTest } from '../essai/payload.fixture.ts'
import { POINTS_D_ACCES } from './index.ts'

const { payload, base, dossierDonnees } = await payloadDeTest()
const { pool } = base
const demandes = creerDemandesImport(pool)
const XML = fluxLheo(formationsDeTest(2))
const compte = (role: string) => ({ id: 7, email: 'a@exemple.fr', role, secondFacteurActif: true })
const GESTIONNAIRE = compte('gestionnaire-donnees')
const POINTS = POINTS_D_ACCES.map(({ method, path }) => `${method} ${path}`)
const RECEPTION = join(dossierDonnees, 'reception')

beforeEach(async () => {
  await pool.query('truncate flux.execution, flux.demande_import cascade')
  await mkdir(RECEPTION, { recursive: true })
  await writeFile(join(RECEPTION, 'jour.xml'), XML)
})

interface Appel {
  readonly body?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
  readonly params?: Readonly<Record<string, string>>
  readonly adresse?: string
  readonly user?: unknown
}

/** Appelle un point d'accès comme le fait Payload ; par défaut, un gestionnaire de données. */
async function appeler(point: string, appel: Appel = {}): Promise<Response> {
  const [methode, chemin] = point.split(' ')
  const trouve = POINTS_D_ACCES.find(({ method, path }) => method === methode && path === chemin)
  if (trouve === undefined) throw new Error(`aucun point d'accès ${point}`)
  return trouve.handler(await reqDe(methode ?? '', appel))
}

async function reqDe(
  method: string,
  { body, headers = {}, params = {}, adresse = '', user = GESTIONNAIRE }: Appel,
): Promise<PayloadRequest> {
  const request = new Request(`http://localhost:3000/admin/api/essai${adresse}`, {
    method: method.toUpperCase(),
    headers,
    ...(body === undefined ? {} : { body }),
  })
  const req = await createPayloadRequest({
    config: payload.config,
    payloadInstanceCacheKey: base.url,
    request,
  })
  return Object.assign(req, { user, routeParams: params })
}

const formulaire = (champs: Record<string, string>) => ({ body: new URLSearchParams(champs) })
const brut = (nom: string, body: BodyInit) => ({
  body,
  adresse: `?nom=${encodeURIComponent(nom)}&partiel=oui`,
  headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
})

describe('les droits', () => {
  it.each(POINTS)('%s : sans session, la connexion ; sans second facteur, l’enrôlement', async (point) => {
    const anonyme = await appeler(point, { user: null })
    expect(anonyme.status).toBe(303)
    expect(anonyme.headers.get('location')).toMatch(/^\/admin\/login\?redirect=%2Fadmin%2Fdonnees%2F/)
    const user = { ...GESTIONNAIRE, secondFacteurActif: false }
    const sansFacteur = await appeler(point, { user })
    expect(sansFacteur.status).toBe(303)
    expect(sansFacteur.headers.get('location')).toBe('/admin/second-facteur')
  })

  it.each(POINTS)('%s : un script reçoit la raison en JSON', async (point) => {
    const headers = { accept: 'application/json' }
    const anonyme = await appeler(point, { user: null, headers })
    expect(anonyme.status).toBe(401)
    expect(await anonyme.json()).toEqual({
      errors: [{ message: expect.stringContaining('session a expiré') }],
    })
    const user = { ...GESTIONNAIRE, secondFacteurActif: false }
    expect((await appeler(point, { user, headers })).status).toBe(403)
  })

  // Chacun lit synonymes, demandes témoins et recherches ; leurs autres actions ont leurs essais dans `points.integration.test.ts`.
  it.each(POINTS.filter((point) => !/\/(?:synonymes|temoins|recherches)$/.test(point)))(
    '%s : refusé à un rédacteur',
    async (point) => {
      expect((await appeler(point, { user: compte('redacteur') })).status).toBe(403)
    },
  )

  it('l’assistance suit un import, mais ne décide de rien', async () => {
    await appeler('post /import/demandes', formulaire({ fichier: 'jour.xml' }))
    const { id = '' } = (await demandes.active()) ?? {}
    const user = compte('assistance')
    expect((await appeler('get /import/demandes/:id', { user, params: { id } })).status).toBe(200)
    for (const decision of ['publier', 'forcer', 'annuler']) {
      const reponse = await appeler(`post /import/demandes/:id/${decision}`, { user, params: { id } })
      expect(reponse.status).toBe(403)
    }
    expect(await demandes.lire(id)).toMatchObject({ etat: 'en-attente' })
  })
})

describe('prendre un fichier de la boîte de réception', () => {
  it('crée une demande et ramène à l’écran', async () => {
    const reponse = await appeler(
      'post /import/demandes',
      formulaire({ fichier: 'jour.xml', partiel: 'oui' }),
    )
    expect(reponse.status).toBe(303)
    expect(reponse.headers.get('location')).toBe('/admin/donnees/import')
    expect(await demandes.active()).toMatchObject({ fichier: 'jour.xml', partiel: true, demandeur: '7' })
  })

  it('une seconde demande est refusée avec une phrase', async () => {
    await appeler('post /import/demandes', formulaire({ fichier: 'jour.xml' }))
    const reponse = await appeler('post /import/demandes', formulaire({ fichier: 'jour.xml' }))
    expect(reponse.headers.get('location')).toBe('/admin/donnees/import?avis=impossible')
  })

  it.each(['../secret.xml', '/etc/passwd', 'lien.xml', ''])('refuse « %s »', async (fichier) => {
    await writeFile(join(dossierDonnees, 'secret.xml'), XML)
    await symlink(join(dossierDonnees, 'secret.xml'), join(RECEPTION, 'lien.xml')).catch(() => undefined)
    const reponse = await appeler('post /import/demandes', formulaire({ fichier }))
    expect(reponse.headers.get('location')).toContain('avis=fichier-introuvable')
    expect(await demandes.active()).toBeUndefined()
  })
})

it('un formulaire de plus d’un mégaoctet n’est pas lu', async () => {
  const gros = formulaire({ fichier: 'jour.xml', reste: 'x'.repeat(1_100_000) })
  const reponse = await appeler('post /import/demandes', gros)
  expect(reponse.headers.get('location')).toBe('/admin/donnees/import?avis=formulaire-trop-gros')
  expect(await demandes.active()).toBeUndefined()
})

describe('envoyer un fichier', () => {
  const ENVOYER = 'post /import/televersement'

  it('par un script : corps brut, réponse JSON', async () => {
    const reponse = await appeler(ENVOYER, brut('été 2026.xml', XML))
    expect(await reponse.json()).toEqual({ adresse: '/admin/donnees/import' })
    expect(await demandes.active()).toMatchObject({
      fichier: 'été 2026.xml',
      provenance: 'televerse',
      partiel: true,
      octets: Buffer.byteLength(XML),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('par un formulaire simple : multipart, redirection', async () => {
    const body = new FormData()
    body.append('partiel', 'oui')
    body.append('fichier', new File([XML], 'été.xml', { type: 'text/xml' }))
    const reponse = await appeler(ENVOYER, { body })
    expect(reponse.status).toBe(303)
    expect(await demandes.active()).toMatchObject({ fichier: 'été.xml', partiel: true })
  })

  it.each([
    ['ni XML ni gzip', '%PDF-1.7', 'type-inconnu'],
    ['vide', '', 'vide'],
    ['trop gros', `<${'x'.repeat(1_100_000)}`, 'trop-gros'],
  ])('refuse un fichier %s', async (_cas, contenu, avis) => {
    const reponse = await appeler(ENVOYER, brut('a.xml', contenu))
    expect(await reponse.json()).toEqual({ adresse: `/admin/donnees/import?avis=${avis}` })
    expect(await demandes.active()).toBeUndefined()
  })

  it('n’écrit rien quand une demande est en cours', async () => {
    await appeler('post /import/demandes', formulaire({ fichier: 'jour.xml' }))
    const avant = await readdir(join(dossierDonnees, 'televersements')).catch(() => [])
    const reponse = await appeler(ENVOYER, brut('a.xml', XML))
    expect(await reponse.json()).toEqual({ adresse: '/admin/donnees/import?avis=import-en-cours' })
    expect(await readdir(join(dossierDonnees, 'televersements')).catch(() => [])).toEqual(avant)
  })
})

describe('décider', () => {
  async function demandeDansLEtat(etat: string, code: string | null = null): Promise<string> {
    await appeler('post /import/demandes', formulaire({ fichier: 'jour.xml' }))
    const { rows } = await pool.query(
      'update flux.demande_import set etat = $1, code = $2 returning id::text',
      [etat, code],
    )
    return rows[0].id
  }

  it('publier ce qui a été essayé, une fois', async () => {
    const id = await demandeDansLEtat('essai-fait')
    const publier = () => appeler('post /import/demandes/:id/publier', { params: { id } })
    expect((await publier()).headers.get('location')).toBe('/admin/donnees/import')
    expect(await demandes.lire(id)).toMatchObject({ etape: 'publication', etat: 'en-attente' })
    expect((await publier()).headers.get('location')).toContain('avis=impossible')
  })

  it('forcer demande un motif, et un refus de garde', async () => {
    const id = await demandeDansLEtat('refusee', 'trop-de-retraits')
    const forcer = (motif: string) =>
      appeler('post /import/demandes/:id/forcer', { ...formulaire({ motif }), params: { id } })
    expect((await forcer('  ok  ')).headers.get('location')).toContain('avis=motif-absent')
    expect(await demandes.lire(id)).toMatchObject({ etat: 'refusee', forcer: false })
    await forcer('Fin de marché confirmée')
    expect(await demandes.lire(id)).toMatchObject({ forcer: true, motif: 'Fin de marché confirmée' })
  })

  it.each(['tronque', 'flux-vide'])('un refus « %s » ne se force pas', async (code) => {
    const id = await demandeDansLEtat('refusee', code)
    const motif = formulaire({ motif: 'Parce que je le veux' })
    const reponse = await appeler('post /import/demandes/:id/forcer', { ...motif, params: { id } })
    expect(reponse.headers.get('location')).toContain('avis=impossible')
  })

  it.each(['1 or 1=1', '../1', '99999999999999999999'])(
    'l’identifiant « %s » ne désigne rien',
    async (id) => {
      expect((await appeler('get /import/demandes/:id', { params: { id } })).status).toBe(404)
    },
  )

  it('la progression dit l’étape et la part lue', async () => {
    const id = await demandeDansLEtat('essai-en-cours')
    await pool.query(`update flux.demande_import set avancee = 'lecture', lues = 50, octets_lus = octets / 2`)
    const reponse = await appeler('get /import/demandes/:id', { params: { id } })
    expect(await reponse.json()).toEqual({
      etat: 'essai-en-cours',
      enCours: true,
      pourcentage: expect.toSatisfy((part: number) => part === 49 || part === 50),
      phrase: '50 formations lues sur environ 100…',
    })
  })
})

describe('télécharger', () => {
  it('les anomalies d’un import en CSV, filtrées', async () => {
    const { rows } = await pool.query(
      `insert into flux.execution (source, mode, essai, force, debut, etat)
       values ('jour.xml', 'complet', false, false, now(), 'publiee') returning id::text`,
    )
    const id = rows[0].id
    await pool.query(
      `insert into flux.anomalie (execution_id, code, gravite, rang, ligne, numero, phrase, organisme)
       values ($1, 'siret-invalide', 'defaut', 1, 3, '=15_1', 'Faux', '15_90'),
         ($1, 'intitule-absent', 'rejet', 2, 9, '15_2', 'Sans intitulé', null)`,
      [id],
    )
    const reponse = await appeler('get /flux/executions/:id/anomalies/:format', {
      params: { id, format: 'csv' },
      adresse: '?gravite=defaut',
    })
    expect(reponse.headers.get('content-disposition')).toContain(`anomalies-import-${id}.csv`)
    const lignes = (await reponse.text()).trim().split('\r\n')
    expect(lignes).toHaveLength(2)
    expect(lignes[1]).toBe("défaut;siret-invalide;Faux;'=15_1;15_90;;;;1;3")
  })

  it('l’historique en ODS ; un autre format n’existe pas', async () => {
    const ods = await appeler('get /flux/historique/:format', { params: { format: 'ods' } })
    expect(new Uint8Array(await ods.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]))
    const autre = await appeler('get /flux/historique/:format', { params: { format: 'exe' } })
    expect(autre.status).toBe(404)
  })
})

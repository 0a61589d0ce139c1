import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { estPublique } from './adresses-publiques.ts'
import { creerVerifierLien } from './verifier-lien.http.ts'

const agent = 'MeFormer-essai'
const ici = (ip: string) => ip === '127.0.0.1' || ip === '::1'
const verifier = creerVerifierLien({ agent, delaiMs: 300, estPermise: ici })

let serveur: Server
let demandes: string[]
afterEach(() => new Promise((fini) => serveur.close(fini)))

/** Un vrai serveur sur cette machine ; rend son adresse. */
async function servir(repondre: RequestListener): Promise<string> {
  demandes = []
  serveur = createServer((appel, reponse) => {
    demandes.push(`${appel.method} ${appel.url} ${appel.headers['user-agent']}`)
    repondre(appel, reponse)
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const adresse = serveur.address()
  if (adresse === null || typeof adresse === 'string') return expect.fail('aucun port')
  return `http://127.0.0.1:${adresse.port}`
}

describe('creerVerifierLien', () => {
  it('un lien qui répond ne coûte qu’une demande, signée', async () => {
    const racine = await servir((_appel, reponse) => reponse.end())
    expect(await verifier(`${racine}/a`)).toEqual({ etat: 'vivant', statut: 200 })
    expect(demandes).toEqual(['HEAD /a MeFormer-essai'])
  })

  it('lorsque HEAD est refusé → GET décide', async () => {
    const racine = await servir(({ method }, reponse) =>
      reponse.writeHead(method === 'HEAD' ? 405 : 200).end(),
    )
    expect(await verifier(racine)).toEqual({ etat: 'vivant', statut: 200 })
    expect(demandes.map((une) => une.split(' ')[0])).toEqual(['HEAD', 'GET'])
  })

  it.each([
    [404, { etat: 'echec', cause: 'http', statut: 404 }],
    [500, { etat: 'echec', cause: 'http', statut: 500 }],
    [403, { etat: 'incertain', statut: 403 }],
    [429, { etat: 'incertain', statut: 429 }],
  ])('un statut %i donne %o', async (statut, verdict) => {
    const racine = await servir((_appel, reponse) => reponse.writeHead(statut).end())
    expect(await verifier(racine)).toEqual(verdict)
  })

  it('les redirections sont suivies, relatives comprises, mais pas sans fin', async () => {
    const racine = await servir(({ url = '' }, reponse) => {
      if (url === '/fin') return reponse.end()
      return reponse.writeHead(302, { location: url === '/debut' ? 'fin' : '/boucle' }).end()
    })
    expect(await verifier(`${racine}/debut`)).toEqual({ etat: 'vivant', statut: 200 })
    expect(await verifier(`${racine}/boucle`)).toEqual({ etat: 'echec', cause: 'redirections' })
  })

  it('un serveur muet est abandonné à temps', async () => {
    const racine = await servir(() => undefined)
    expect(await verifier(racine)).toEqual({ etat: 'echec', cause: 'delai' })
    serveur.closeAllConnections()
  })

  it('un grand fichier n’est pas lu', async () => {
    const racine = await servir(({ method }, reponse) => {
      if (method === 'HEAD') return reponse.writeHead(501).end()
      return reponse.writeHead(200).write(Buffer.alloc(1_000))
    })
    expect(await verifier(racine)).toEqual({ etat: 'vivant', statut: 200 })
  })

  it.each(['localhost', '127.0.0.1', '[::1]', '0.0.0.0', '2130706433', '0x7f.1'])(
    'le serveur local n’est jamais joint par « %s »',
    async (hote) => {
      const racine = await servir((_appel, reponse) => reponse.end())
      const sansException = creerVerifierLien({ agent, delaiMs: 300 })
      expect(await sansException(racine.replace('127.0.0.1', hote))).toEqual({
        etat: 'echec',
        cause: 'interdite',
      })
      expect(demandes).toEqual([])
    },
  )

  it('une redirection ne mène pas davantage à une adresse interdite', async () => {
    const racine = await servir((_appel, reponse) =>
      reponse.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    )
    expect(await verifier(racine)).toEqual({ etat: 'echec', cause: 'interdite' })
  })

  it.each(['file:///etc/passwd', 'ftp://exemple.fr', 'javascript:alert(1)'])(
    '« %s » n’est pas suivie',
    async (vers) => {
      const racine = await servir((_appel, reponse) => reponse.writeHead(301, { location: vers }).end())
      expect(await verifier(racine)).toEqual({ etat: 'echec', cause: 'adresse' })
    },
  )
})

describe('estPublique', () => {
  it.each(['8.8.8.8', '193.54.1.1', '172.32.0.1', '2a01:e0a::1', '2600::1'])('%s : oui', (ip) => {
    expect(estPublique(ip)).toBe(true)
  })
  it.each([
    '10.1.2.3',
    '127.255.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
  ])('%s : non', (ip) => {
    expect(estPublique(ip)).toBe(false)
  })
})

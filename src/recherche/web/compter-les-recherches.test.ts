import { describe, expect, it, vi } from 'vitest'
import { serveurDeTest } from '../../platform/http/serveur.fixture.ts'
import { compterLesRecherches } from './compter-les-recherches.ts'

const VISITEUR = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }

async function servir() {
  const noterRequete = vi.fn()
  const { serveur } = await serveurDeTest()
  compterLesRecherches(serveur, { noterRequete })
  const calculer = vi.fn()
  serveur.get('/formations', { config: { pageEnCache: true } }, async (appel, reponse) => {
    calculer()
    const { searchParams } = new URL(appel.url, 'http://localhost')
    appel.rechercheFaite = {
      moteur: 'formations',
      requete: { texte: searchParams.get('q') ?? '', page: 1 },
      total: 2,
      corrigee: false,
    }
    return reponse.type('text/html; charset=utf-8').send('<p>page</p>')
  })
  const demander = (url: string, headers: Record<string, string>) => serveur.inject({ url, headers })
  return { noterRequete, calculer, demander }
}

describe('compterLesRecherches', () => {
  it('compte une page calculée, puis la même servie du cache', async () => {
    const { noterRequete, calculer, demander } = await servir()
    await demander('/formations?q=Soudeur', VISITEUR)
    await demander('/formations?q=Soudeur', VISITEUR)
    const note = { moteur: 'formations', texte: 'soudeur', lieu: '', total: 2, corrigee: false }
    expect(noterRequete.mock.calls).toEqual([[note], [note]])
    expect(calculer).toHaveBeenCalledOnce()
  })

  it.each([
    { ...VISITEUR, dnt: '1' },
    { ...VISITEUR, 'sec-gpc': '1' },
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' },
    { 'user-agent': '' },
  ])('ne compte pas %j', async (entetes) => {
    const { noterRequete, demander } = await servir()
    await demander('/formations?q=soudeur', entetes)
    expect(noterRequete).not.toHaveBeenCalled()
  })

  it('ne compte pas un numéro de téléphone', async () => {
    const { noterRequete, demander } = await servir()
    await demander('/formations?q=06+12+34+56+78', VISITEUR)
    expect(noterRequete).not.toHaveBeenCalled()
  })
})

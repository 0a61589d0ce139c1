import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as attendre } from 'node:timers/promises'
import { demarrerFauxFranceTravail, IDENTIFIANTS } from '../demonstration/faux-france-travail/serveur.ts'
import { lireTextesDeDemonstration } from '../demonstration/metiers/metiers.ts'
import { cheminMetier } from '../src/metiers/index.ts'
import type { Banc, Mesure } from './cadre.ts'
import { dossierPassager, genererFlux, importerFlux, variablesDuPortail } from './catalogue-de-mesure.ts'
import { creerTir } from './charge.ts'
import { assemblerServeurMesure, ouvrirServeurMesure } from './ouvrir-serveur.ts'

const FORMATIONS = 50_000
const PORT = 4385
const ORIGINE = `http://127.0.0.1:${PORT}`
/** De quoi finir les relevés que les premières visites ont demandés, au débit permis par France Travail. */
const FIN_DES_RELEVES_MS = 30_000
const ADRESSES = lireTextesDeDemonstration().map(({ code, intitule }) => cheminMetier(code, intitule))

/**
 * La fiche métier à sa première visite, France Travail muet ou répondant, puis une fois ses chiffres gardés. Le cache des
 * pages est fermé : chaque page est calculée.
 */
export const bancFicheMetier: Banc = async () => {
  await using dossier = await dossierPassager()
  const { chemin } = dossier
  await assemblerServeurMesure()
  await importerFlux(chemin, await genererFlux(chemin, FORMATIONS))
  const muet = await mesurerMuet(chemin)
  return [muet, ...(await mesurerRepondant(chemin))]
}

async function mesurerMuet(dossier: string): Promise<Mesure> {
  await using muet = await ouvrirMuet()
  await using _serveur = await ouvrirServeurMesure(dossier, variables(dossier, muet.url, muet.url))
  return premiereVisite('fiche métier, France Travail muet : pire première visite', await visiterToutes())
}

async function mesurerRepondant(dossier: string): Promise<readonly Mesure[]> {
  const faux = await demarrerFauxFranceTravail({ port: 0, graine: 1 })
  try {
    await using _serveur = await ouvrirServeurMesure(dossier, variables(dossier, faux.urlAuth, faux.urlApi))
    const froide = premiereVisite('fiche métier, rien de gardé : pire première visite', await visiterToutes())
    await attendre(FIN_DES_RELEVES_MS)
    const debit = await creerTir(dossier, ORIGINE)(ADRESSES)
    const gardee = { quoi: 'fiche métier calculée, chiffres gardés', cible: 800, mesure: debit }
    return [froide, { ...gardee, sens: 'au-moins', unite: 'req/s' }]
  } finally {
    await faux.fermer()
  }
}

const premiereVisite = (quoi: string, durees: readonly number[]): Mesure => ({
  quoi,
  sens: 'au-plus',
  cible: 1.2,
  mesure: Math.max(...durees),
  unite: 's',
})

/** Secondes de chaque première visite, l'une après l'autre, corps compris. */
async function visiterToutes(): Promise<readonly number[]> {
  const durees: number[] = []
  for (const adresse of ADRESSES) {
    const debut = performance.now()
    const reponse = await fetch(`${ORIGINE}${adresse}`)
    await reponse.text()
    if (reponse.status !== 200) throw new Error(`${adresse} répond ${reponse.status}`)
    durees.push((performance.now() - debut) / 1000)
  }
  return durees
}

const variables = (dossier: string, urlAuth: string, urlApi: string) => ({
  ...variablesDuPortail(dossier, PORT),
  CACHE_PAGES_MO: '0',
  FRANCE_TRAVAIL_URL_AUTH: urlAuth,
  FRANCE_TRAVAIL_URL_API: urlApi,
  FRANCE_TRAVAIL_CLIENT_ID: IDENTIFIANTS.clientId,
  FRANCE_TRAVAIL_CLIENT_SECRET: IDENTIFIANTS.clientSecret,
})

/** Un service qui accepte les connexions et ne répond jamais : le pire des pannes. */
async function ouvrirMuet(): Promise<AsyncDisposable & { readonly url: string }> {
  const prises = new Set<Socket>()
  const serveur = createServer((prise) => prises.add(prise.on('error', () => undefined)))
  serveur.listen(0, '127.0.0.1')
  await once(serveur, 'listening')
  const adresse = serveur.address()
  const port = typeof adresse === 'object' ? adresse?.port : undefined
  const fermer = async () => {
    for (const prise of prises) prise.destroy()
    serveur.close()
  }
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: fermer }
}

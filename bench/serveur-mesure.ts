import { readFile } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { lireMetiersDeDemonstration } from '../demonstration/metiers/metiers.ts'
import { lireInstance } from '../src/instance/lire-instance.ts'
import { horlogeSysteme } from '../src/kernel/horloge.ts'
import { analyserRequete, type Requete, trouverOuElargir } from '../src/liste/index.ts'
import { semerMetiers } from '../src/metiers/index.ts'
import { ouvrirBase } from '../src/platform/db/index.ts'
import { creerJournal } from '../src/platform/log/index.ts'
import { creerApp } from '../src/portail/app.ts'
import { lireConfigDuProcessus } from '../src/portail/config.ts'
import { ouvrirLePort } from '../src/portail/demarrage/ecoute.ts'
import { cabler } from '../src/portail/wiring.ts'
import { MOTEURS } from '../src/recherche/index.ts'

/**
 * Le portail tel quel, plus `/gabarit/:rang` : la page de l'adresse de ce rang, aux mêmes octets, écrite par un simple
 * gabarit de chaînes, et `/gabarit-cherche/:rang` : le même gabarit après la même recherche, élargie si rien ne répond. Tous
 * passent par le même serveur et les mêmes protections.
 */
const adresses = z.array(z.string()).parse(JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')))
const config = lireConfigDuProcessus()
const journal = creerJournal(config.niveauJournal)
const instance = await lireInstance(config.dossierInstance, config.urlPublique)
const base = await ouvrirBase({ dossierDonnees: config.dossierDonnees })
await semerMetiers(base.pool, { lire: lireMetiersDeDemonstration, instant: horlogeSysteme() })
const cablage = await cabler({ base, ...config, instance, journal, horloge: horlogeSysteme })
if (!cablage.recherche.etat().pret) await cablage.recherche.reconstruire()
const serveur = await creerApp({ cablage, base, config, instance, journal, horloge: horlogeSysteme })
const gabarits: (() => string)[] = []
const executeur = {
  rechercher: (une: Requete) => cablage.recherche.rechercher('formations', une),
  compter: (une: Requete) => cablage.recherche.compter('formations', une),
}
serveur.get<{ Params: { rang: string } }>(
  '/gabarit/:rang',
  { config: { pageEnCache: true } },
  (appel, reponse) => {
    reponse.type('text/html; charset=utf-8').send(gabarits[Number(appel.params.rang)]?.())
  },
)
serveur.get<{ Params: { rang: string } }>(
  '/gabarit-cherche/:rang',
  { config: { pageEnCache: true } },
  (appel, reponse) => {
    const rang = Number(appel.params.rang)
    const parametres = new URLSearchParams(adresses[rang]?.split('?')[1])
    const demandee = analyserRequete(MOTEURS.formations, parametres, cablage.territoires)
    trouverOuElargir(executeur, MOTEURS.formations, demandee)
    reponse.type('text/html; charset=utf-8').send(gabarits[rang]?.())
  },
)
for (const adresse of adresses) gabarits.push(gabaritDe(await lirePage(serveur, adresse)))
await ouvrirLePort(serveur, config)
process.once('SIGTERM', () => void arreter())

async function lirePage(portail: FastifyInstance, adresse: string): Promise<string> {
  const { statusCode, body } = await portail.inject(adresse)
  if (statusCode !== 200) throw new Error(`${adresse} répond ${statusCode}`)
  return body
}

/** Chaque texte et chaque adresse de la page est une valeur que le gabarit insère ; le reste est fixe. */
function gabaritDe(page: string): () => string {
  const morceaux = page.split(/(?<=>)(?=[^<\s][^<]*<)|(?<=[^>])(?=<)|(?<=href=")|(?=" (?:href|class)=")/)
  return () => {
    let texte = ''
    for (const morceau of morceaux) texte += morceau
    return texte
  }
}

async function arreter(): Promise<void> {
  await serveur.close()
  await cablage.recherche.fermer()
  await cablage.fermerEditorial()
  await base.fermer()
  process.exit(0)
}

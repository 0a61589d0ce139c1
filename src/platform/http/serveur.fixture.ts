import type { FastifyInstance } from 'fastify'
import { creerJournal } from '../log/index.ts'
import { creerCachePages } from './cache-pages.ts'
import { creerServeur, type OptionsServeur } from './serveur.ts'

/** Un serveur avec ses protections, et les lignes que son journal a reçues. */
export async function serveurDeTest(
  remplacements: Partial<OptionsServeur> = {},
): Promise<{ readonly serveur: FastifyInstance; readonly lignes: string[] }> {
  const lignes: string[] = []
  const serveur = await creerServeur({
    journal: creerJournal('debug', { write: (ligne) => lignes.push(ligne) }),
    cache: creerCachePages(1_000_000, () => '1'),
    pageErreur: ({ statut, titre, message, reference }) =>
      `<h1>${statut} ${titre}</h1><p>${message}</p><p>${reference ?? ''}</p>`,
    pageSature: '<h1>Très demandé</h1>',
    marquerAncienne: (html, gardeeLe) => `${html}<p>gardée le ${gardeeLe.toISOString()}</p>`,
    tls: false,
    confianceRelais: false,
    originesImages: [],
    hotesVideos: [],
    limiteDeDebit: { parMinute: 1_000, sauf: /^\/sante/ },
    delaiDeReception: () => undefined,
    delestage: { retardMaxMs: 10_000, memoireMaxOctets: 1e12, enCoursMax: 1_000, attenteMaxMs: 10_000 },
    ...remplacements,
  })
  return { serveur, lignes }
}

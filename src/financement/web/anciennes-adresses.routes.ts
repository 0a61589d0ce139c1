import type { FastifyInstance } from 'fastify'
import type { Collection } from '../../contenu/index.ts'
import { cheminDispositif } from '../chemin.ts'
import type { Dispositif } from '../domain/dispositif.ts'

/** Rubrique de l'ancien portail : une adresse connue d'un dispositif mène à sa fiche, les autres à tous les dispositifs. */
const ANCIENNE_RUBRIQUE = '/financer-une-formation'

export function enregistrerAnciennesAdresses(
  serveur: FastifyInstance,
  dispositifs: Collection<Dispositif>,
): void {
  serveur.get<{ Params: { '*': string } }>(`${ANCIENNE_RUBRIQUE}/*`, async (appel, reponse) => {
    const ancienne = `${ANCIENNE_RUBRIQUE}/${appel.params['*'].replace(/\/$/, '')}`
    return reponse.redirect((await cheminActuel(dispositifs, ancienne)) ?? '/financements', 301)
  })
}

async function cheminActuel(
  dispositifs: Collection<Dispositif>,
  ancienne: string,
): Promise<string | undefined> {
  for await (const { id, nom, anciensUrls } of dispositifs.parcourir()) {
    if (anciensUrls.includes(ancienne)) return cheminDispositif(id, nom)
  }
  return undefined
}

import type { FastifyInstance } from 'fastify'
import { type ContexteDeRendu, enregistrerFiches } from '../../gabarit/index.ts'
import type { Collection } from '../socle/domain/collection.ts'
import { apercuDe } from '../socle/web/genre-montre.ts'
import { ANNONCES, type Annonce } from './genre.ts'

interface DependancesAnnonces {
  readonly contexte: ContexteDeRendu
  readonly annonces: Collection<Annonce>
}

const page = ({ titre, html }: Annonce) => `<html><main><h1>${titre}</h1>${html}</main></html>`

/** Ses pages : une fiche par annonce. */
export const annonces = {
  ...ANNONCES,
  routes: (serveur: FastifyInstance, { contexte, annonces: { une } }: DependancesAnnonces) =>
    enregistrerFiches(serveur, {
      contexte,
      rubrique: ANNONCES.rubrique,
      toutes: 'Voir toutes les annonces',
      inconnue: {
        titre: 'Annonce introuvable',
        message: 'Rien ici',
        explication: 'L’adresse est incomplète.',
      },
      une,
      identite: (annonce) => annonce,
      publiee: async (annonce) => page(annonce),
    }),
  apercu: apercuDe(ANNONCES, page),
}

import type { MarcheDuTravail } from '../domain/marche.ts'

/** Sans accès à France Travail, aucun chiffre ni offre : les pages le disent. */
export const marcheHorsService: MarcheDuTravail = {
  marche: async (_codeRome, territoire) => ({
    territoire,
    etat: 'indisponibles',
    demonstration: false,
    offres: [],
    demandeurs: [],
    demandeursA: [],
    embauches: [],
    difficulte: [],
    salaires: [],
  }),
  offres: async (_codeRome, { page }) => ({
    etat: 'indisponibles',
    demonstration: false,
    total: 0,
    page,
    pages: 0,
    parPage: 0,
    offres: [],
  }),
}

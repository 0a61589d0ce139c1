import type pg from 'pg'
import type { Catalogue } from '../domain/catalogue.ts'
import {
  adressesFormations,
  lireFormation,
  lireFormations,
  numeroParAncienneAdresse,
  parcourirFormations,
} from './lire-formations.pg.ts'
import { adressesOrganismes, lireOrganisme, parcourirOrganismes } from './lire-organismes.pg.ts'
import { lireStatistiques, lireVersion } from './statistiques.pg.ts'

/** Le catalogue publié, lu dans PostgreSQL (schéma `catalogue`). */
export function creerCatalogue(pool: pg.Pool): Catalogue {
  return {
    formation: (numero) => lireFormation(pool, numero),
    formations: (numeros) => lireFormations(pool, numeros),
    organisme: (numero) => lireOrganisme(pool, numero),
    parcourirFormations: () => parcourirFormations(pool),
    parcourirOrganismes: () => parcourirOrganismes(pool),
    version: () => lireVersion(pool),
    statistiques: () => lireStatistiques(pool),
    adressesFormations: () => adressesFormations(pool),
    adressesOrganismes: () => adressesOrganismes(pool),
    numeroParAncienneAdresse: (numeroLocal) => numeroParAncienneAdresse(pool, numeroLocal),
  }
}

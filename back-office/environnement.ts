import { z } from 'zod'

import type { Messagerie } from './courriel.ts'

const MEGAOCTET = 1_048_576

/**
 * Ce que le back-office lit dans l'environnement ; le portail le lui transmet (`src/back-office/`), `.env.example`
 * décrit ce que l'exploitant règle.
 */
const schema = z.object({
  DATABASE_URL: z.string().min(1),
  /** Clé des jetons de session, 32 caractères au moins. */
  CLE_BACK_OFFICE: z.string().min(32),
  /** Adresse publique du portail, sans barre finale. */
  URL_PUBLIQUE: z.string().min(1),
  DOSSIER_DONNEES: z.string().min(1).default('donnees'),
  SMTP_URL: z.string().optional(),
  COURRIEL_EXPEDITEUR: z.string().optional(),
  /** Taille maximale d'un flux envoyé par le navigateur, mégaoctets ; le portail en a vérifié les bornes. */
  TELEVERSEMENT_MAX_MO: z.coerce.number(),
})

export interface Environnement {
  readonly urlBase: string
  readonly cle: string
  readonly urlPublique: string
  readonly dossierDonnees: string
  readonly televersementMaxOctets: number
  /** Absente : aucun courriel ne part. */
  readonly messagerie?: Messagerie | undefined
}

/** Lève une erreur de validation qui nomme la variable fautive. */
export function lireEnvironnement(variables: Readonly<Record<string, string | undefined>>): Environnement {
  const renseignees = Object.entries(variables).filter(([, valeur]) => valeur !== '')
  const lues = schema.parse(Object.fromEntries(renseignees))
  const { SMTP_URL: smtp, COURRIEL_EXPEDITEUR: expediteur } = lues
  return {
    messagerie: smtp === undefined || expediteur === undefined ? undefined : { smtp, expediteur },
    urlBase: lues.DATABASE_URL,
    cle: lues.CLE_BACK_OFFICE,
    urlPublique: lues.URL_PUBLIQUE,
    dossierDonnees: lues.DOSSIER_DONNEES,
    televersementMaxOctets: lues.TELEVERSEMENT_MAX_MO * MEGAOCTET,
  }
}

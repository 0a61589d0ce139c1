import { join } from 'node:path'
import { z } from 'zod'
import type { Instance } from '../src/instance/instance.ts'
import { lireInstance } from '../src/instance/lire-instance.ts'
import { MEGAOCTET, TELEVERSEMENT_MAX_MO } from '../src/platform/variables.ts'
import type { Messagerie } from './courriel.ts'

/**
 * Ce que le back-office lit dans l'environnement ; le portail le lui transmet (`src/portail/back-office/`), `.env.example`
 * décrit ce que l'exploitant règle.
 */
const schema = z.object({
  DATABASE_URL: z.string().min(1),
  /** Clé des jetons de session, 32 caractères au moins. */
  CLE_BACK_OFFICE: z.string().min(32),
  /** Adresse publique du portail, sans barre finale. */
  URL_PUBLIQUE: z.string().min(1),
  INSTANCE: z.string().min(1),
  DOSSIER_INSTANCES: z.string().min(1),
  DOSSIER_DONNEES: z.string().min(1).default('donnees'),
  SMTP_URL: z.string().optional(),
  COURRIEL_EXPEDITEUR: z.string().optional(),
  TELEVERSEMENT_MAX_MO,
})

export interface Environnement {
  readonly instance: Pick<Instance, 'nom' | 'videos'>
  readonly urlBase: string
  readonly cle: string
  readonly urlPublique: string
  readonly dossierDonnees: string
  readonly televersementMaxOctets: number
  /** Absente : aucun courriel ne part. */
  readonly messagerie?: Messagerie | undefined
}

/** Pendant la construction il n'y a ni base, ni secret, ni instance : le même back-office construit les sert toutes. */
const PENDANT_LA_CONSTRUCTION: Environnement = {
  instance: { nom: '', videos: { hotes: [] } },
  urlBase: 'postgresql://construction',
  cle: 'construction'.repeat(3),
  urlPublique: 'http://localhost:3000',
  dossierDonnees: '',
  televersementMaxOctets: 0,
}

export const enConstruction = (): boolean => process.env.BACK_OFFICE_CONSTRUCTION === 'oui'

/** Lève une erreur de validation qui nomme la variable fautive, ou `ErreurDemarrage` pour l'instance. */
export async function lireEnvironnement(): Promise<Environnement> {
  if (enConstruction()) return PENDANT_LA_CONSTRUCTION
  const renseignees = Object.entries(process.env).filter(([, valeur]) => valeur !== '')
  const lues = schema.parse(Object.fromEntries(renseignees))
  const { SMTP_URL: smtp, COURRIEL_EXPEDITEUR: expediteur } = lues
  return {
    messagerie: smtp === undefined || expediteur === undefined ? undefined : { smtp, expediteur },
    instance: await lireInstance(join(lues.DOSSIER_INSTANCES, lues.INSTANCE)),
    urlBase: lues.DATABASE_URL,
    cle: lues.CLE_BACK_OFFICE,
    urlPublique: lues.URL_PUBLIQUE,
    dossierDonnees: lues.DOSSIER_DONNEES,
    televersementMaxOctets: lues.TELEVERSEMENT_MAX_MO * MEGAOCTET,
  }
}

/** Où écoute le processus ; port 0 : le système choisit. */
export function lireEcoute() {
  const { BACK_OFFICE_HOTE: hostname = '127.0.0.1', BACK_OFFICE_PORT: port = '0' } = process.env
  return { hostname, port: Number(port) }
}

export function lirePremierAdministrateur() {
  const { PREMIER_ADMIN_COURRIEL: courriel, PREMIER_ADMIN_MOT_DE_PASSE: motDePasse } = process.env
  return { courriel: courriel || undefined, motDePasse: motDePasse || undefined }
}

import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join } from 'node:path'
import { loadEnvFile } from 'node:process'
import { z } from 'zod'
import { ErreurDemarrage } from '../platform/erreur-demarrage.ts'
import { entier, MEGAOCTET, TELEVERSEMENT_MAX_MO } from '../platform/variables.ts'
import { configFranceTravail } from './france-travail.ts'

/**
 * Relais dont l'en-tête X-Forwarded-For est cru : leur nombre (`oui` : un), ou leurs adresses et réseaux. Jamais l'adresse que le
 * visiteur y a écrite lui-même.
 */
const relais = z.string().transform((texte, contexte): ConfianceRelais => {
  if (texte === 'non' || texte === '0') return false
  if (texte === 'oui') return 1
  if (/^\d{1,2}$/.test(texte)) return Number(texte)
  const adresses = texte.split(',').map((une) => une.trim())
  if (adresses.every(estUnReseau)) return adresses
  contexte.addIssue({ code: 'custom', message: 'relais' })
  return z.NEVER
})

type ConfianceRelais = false | number | string[]

function estUnReseau(texte: string): boolean {
  const [adresse = '', prefixe, ...reste] = texte.split('/')
  const bits = { 4: 32, 6: 128 }[isIP(adresse)]
  if (bits === undefined || reste.length > 0) return false
  return prefixe === undefined || (/^\d{1,3}$/.test(prefixe) && Number(prefixe) <= bits)
}

const ouiNon = z.enum(['oui', 'non']).transform((valeur) => valeur === 'oui')

/** Toutes les variables d'environnement du portail ; `.env.example` les documente, un test compare les deux. */
export const variables = z.object({
  PORT: entier(0, 65_535).default(3000),
  HOTE: z.string().min(1).default('localhost'),
  URL_PUBLIQUE: z.url({ protocol: /^https?$/ }).optional(),
  INSTANCE: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .default('occitanie'),
  DOSSIER_INSTANCES: z.string().min(1).default('instances'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DOSSIER_DONNEES: z.string().min(1).default('donnees'),
  FORMATIONS_DEMONSTRATION: entier(0, 500_000).default(3000),
  FRANCE_TRAVAIL_CLIENT_ID: z.string().min(1).optional(),
  FRANCE_TRAVAIL_CLIENT_SECRET: z.string().min(1).optional(),
  FRANCE_TRAVAIL_URL_AUTH: z.url({ protocol: /^https?$/ }).default('https://entreprise.francetravail.fr'),
  FRANCE_TRAVAIL_URL_API: z.url({ protocol: /^https?$/ }).default('https://api.francetravail.io/partenaire'),
  FRANCE_TRAVAIL_APPELS_PAR_SECONDE: entier(1, 1_000).default(10),
  FRANCE_TRAVAIL_DEMONSTRATION: ouiNon.default(true),
  ROLES: z
    .string()
    .default('portail,back-office')
    .transform((texte) => texte.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(['portail', 'back-office'])).min(1)),
  CLE_BACK_OFFICE: z.string().min(32).optional(),
  BACK_OFFICE_URL: z.url({ protocol: /^https?$/ }).optional(),
  PREMIER_ADMIN_COURRIEL: z.email().optional(),
  PREMIER_ADMIN_MOT_DE_PASSE: z.string().min(1).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  COURRIEL_EXPEDITEUR: z.email().optional(),
  VERIFIER_LES_LIENS: ouiNon.default(false),
  AFFICHAGE: z.enum(['terminal', 'journal']).default('journal'),
  NIVEAU_JOURNAL: z.enum(['debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  TLS: ouiNon.default(false),
  CONFIANCE_RELAIS: relais.default(false),
  CLE_SANTE: z.string().min(16).optional(),
  REQUETES_PAR_MINUTE: entier(1, 1_000_000).default(600),
  CACHE_PAGES_MO: entier(0, 65_536).default(128),
  RETARD_BOUCLE_MAX_MS: entier(20, 60_000).default(400),
  MEMOIRE_MAX_MO: entier(256, 1_048_576).default(4096),
  TELEVERSEMENT_MAX_MO,
})

/** Configuration du processus, vérifiée une fois au démarrage. */
export type Config = ReturnType<typeof lireConfig>

/** Lit la configuration dans l'environnement. Lève `ErreurDemarrage`, une phrase qui nomme chaque variable fautive. */
export function lireConfig(environnement: Readonly<Record<string, string | undefined>>) {
  const renseignees = Object.entries(environnement).filter(([, valeur]) => valeur !== '')
  const lecture = variables.safeParse(Object.fromEntries(renseignees))
  if (!lecture.success) throw new ErreurDemarrage(expliquer(lecture.error))
  const valeurs = lecture.data
  verifierLesEnsembles(valeurs)
  return {
    port: valeurs.PORT,
    hote: valeurs.HOTE,
    urlPublique: valeurs.URL_PUBLIQUE?.replace(/\/$/, ''),
    ...dossiersDe(valeurs.DOSSIER_INSTANCES, valeurs.INSTANCE),
    databaseUrl: valeurs.DATABASE_URL,
    dossierDonnees: valeurs.DOSSIER_DONNEES,
    formationsDemonstration: valeurs.FORMATIONS_DEMONSTRATION,
    franceTravail: configFranceTravail(valeurs),
    franceTravailDemonstration: valeurs.FRANCE_TRAVAIL_DEMONSTRATION,
    roles: valeurs.ROLES,
    cleBackOffice: valeurs.CLE_BACK_OFFICE,
    urlBackOffice: valeurs.BACK_OFFICE_URL?.replace(/\/$/, ''),
    premierAdministrateur: {
      courriel: valeurs.PREMIER_ADMIN_COURRIEL,
      motDePasse: valeurs.PREMIER_ADMIN_MOT_DE_PASSE,
    },
    verifierLesLiens: valeurs.VERIFIER_LES_LIENS,
    affichage: valeurs.AFFICHAGE,
    niveauJournal: valeurs.NIVEAU_JOURNAL,
    tls: valeurs.TLS,
    confianceRelais: valeurs.CONFIANCE_RELAIS,
    cleSante: valeurs.CLE_SANTE,
    appelsParMinute: valeurs.REQUETES_PAR_MINUTE,
    cachePagesOctets: valeurs.CACHE_PAGES_MO * MEGAOCTET,
    retardBoucleMaxMs: valeurs.RETARD_BOUCLE_MAX_MS,
    memoireMaxOctets: valeurs.MEMOIRE_MAX_MO * MEGAOCTET,
    televersementMaxMo: valeurs.TELEVERSEMENT_MAX_MO,
  }
}

/** Où une instance est écrite, et où est assemblé ce que les navigateurs en reçoivent. */
export function dossiersDe(dossierInstances: string, nomInstance: string) {
  return {
    nomInstance,
    dossierInstances,
    dossierInstance: join(dossierInstances, nomInstance),
    dossierClient: join('dist/client', nomInstance),
  }
}

/** La configuration de ce processus : variables d'environnement, puis fichier `.env` pour celles qui manquent. */
export function lireConfigDuProcessus(): Config {
  if (existsSync('.env')) loadEnvFile('.env')
  return lireConfig(process.env)
}

/** L'environnement d'un processus lancé par celui-ci : le sien, et ces variables. */
export function environnementAvec(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables }
}

/** Ce qui ne vaut rien seul, ou manque à un rôle. Lève `ErreurDemarrage`. */
function verifierLesEnsembles(valeurs: z.infer<typeof variables>): void {
  for (const [une, autre] of ENSEMBLE) {
    if ((valeurs[une] === undefined) === (valeurs[autre] === undefined)) continue
    throw new ErreurDemarrage(`${une} et ${autre} vont ensemble : il manque l’un des deux.`)
  }
  const backOfficeSeul = !valeurs.ROLES.includes('portail')
  if (backOfficeSeul && valeurs.URL_PUBLIQUE === undefined) {
    const raison = 'le back-office n’accepte que les demandes venues de l’adresse publique du portail'
    throw new ErreurDemarrage(`ROLES=back-office demande URL_PUBLIQUE : ${raison}.`)
  }
}

const ENSEMBLE = [
  ['PREMIER_ADMIN_COURRIEL', 'PREMIER_ADMIN_MOT_DE_PASSE'],
  ['SMTP_URL', 'COURRIEL_EXPEDITEUR'],
] as const

function expliquer({ issues }: z.ZodError): string {
  const noms = [...new Set(issues.map(({ path }) => path.join('.')))]
  const attendus = noms.map((nom) => `${nom} (${attendu(nom)})`)
  return `Configuration incorrecte : ${attendus.join(', ')}. Voir .env.example.`
}

const OUI_NON = new Set(['TLS', 'FRANCE_TRAVAIL_DEMONSTRATION', 'VERIFIER_LES_LIENS'])

function attendu(nom: string): string {
  if (OUI_NON.has(nom)) return '« oui » ou « non »'
  if (nom === 'CONFIANCE_RELAIS')
    return '« non », un nombre de relais, ou leurs adresses séparées par une virgule'
  if (nom === 'ROLES') return 'portail, back-office, ou les deux séparés par une virgule'
  if (nom === 'CLE_BACK_OFFICE') return '32 caractères au moins'
  if (nom === 'CLE_SANTE') return '16 caractères au moins'
  if (nom === 'PREMIER_ADMIN_COURRIEL' || nom === 'COURRIEL_EXPEDITEUR') return 'adresse de courriel'
  if (nom === 'SMTP_URL') return 'adresse smtp:// ou smtps://'
  if (nom === 'URL_PUBLIQUE' || nom === 'BACK_OFFICE_URL' || nom.startsWith('FRANCE_TRAVAIL_URL'))
    return 'adresse http ou https'
  if (nom === 'INSTANCE') return 'nom d’un dossier : minuscules sans accent, chiffres et tirets'
  if (nom === 'DATABASE_URL') return 'adresse postgresql://'
  if (nom === 'NIVEAU_JOURNAL') return 'debug, info, warn, error, fatal ou silent'
  if (nom === 'AFFICHAGE') return 'terminal ou journal'
  return 'nombre entier dans les limites'
}

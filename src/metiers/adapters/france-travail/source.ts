import type { Horloge } from '../../../kernel/horloge.ts'
import type { SourceFranceTravail } from '../../domain/source-france-travail.ts'
import { type Acces, creerAcces } from './acces.ts'
import { appelerHttp } from './appel-http.ts'
import { demanderIndicateur } from './indicateurs.ts'
import { creerJetons } from './jetons.ts'
import { creerLimiteur } from './limiteur.ts'
import { demanderOffres } from './offres.ts'
import { creerProtection, REGLAGES_PROTECTION, type ReglagesProtection } from './protection.ts'
import { demanderSalaires } from './salaires.ts'

export interface AccesFranceTravail {
  /** Sans barre finale. */
  readonly urlAuth: string
  readonly urlApi: string
  readonly clientId: string
  readonly clientSecret: string
  /** Débit accordé à chaque API, à partager entre les processus. */
  readonly appelsParSeconde: number
}

export interface DependancesSource {
  readonly acces: AccesFranceTravail
  readonly horloge: Horloge
  readonly signaler: (evenement: 'disjoncteur-ouvert' | 'disjoncteur-ferme', api: string) => void
  readonly reglages?: Partial<ReglagesAcces>
}

export interface ReglagesAcces extends ReglagesProtection {
  /** Délai d'un appel. */
  readonly delaiMs: number
  /** Appels qui peuvent attendre leur tour, par API. */
  readonly enAttenteMax: number
}

const REGLAGES: ReglagesAcces = { ...REGLAGES_PROTECTION, delaiMs: 5_000, enAttenteMax: 100 }

const PORTEES = {
  offres: 'api_offresdemploiv2 o2dsoffre',
  marche: 'api_stats-offres-demandes-emploiv1 offresetdemandesemploi',
} as const

type Api = keyof typeof PORTEES

/** Les API Offres d'emploi v2 et Marché du travail v1, chacune avec son jeton, son débit et son disjoncteur. */
export function creerSourceFranceTravail(deps: DependancesSource): SourceFranceTravail {
  const marche = ouvrir('marche', deps)
  const offres = ouvrir('offres', deps)
  return {
    indicateur: (indicateur, sujet) => demanderIndicateur(marche, indicateur, sujet),
    salaires: (sujet) => demanderSalaires(marche, sujet),
    offres: (demande) => demanderOffres(offres, demande),
  }
}

function ouvrir(api: Api, { acces, horloge, signaler, reglages }: DependancesSource): Acces {
  const regle = { ...REGLAGES, ...reglages }
  const jamais = new AbortController().signal
  const jetons = creerJetons({
    ...acces,
    portee: PORTEES[api],
    horloge,
    appeler: (appel) => appelerHttp(appel, regle.delaiMs, jamais),
  })
  return creerAcces({
    urlApi: acces.urlApi,
    jetons,
    limiteur: creerLimiteur(acces.appelsParSeconde, regle.enAttenteMax),
    protection: creerProtection(regle, (etat) => signaler(`disjoncteur-${etat}`, api)),
    delaiMs: regle.delaiMs,
  })
}

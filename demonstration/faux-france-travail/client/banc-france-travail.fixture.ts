import { onTestFinished, vi } from 'vitest'
import {
  creerSourceFranceTravail,
  type ReglagesAcces,
} from '../../../src/metiers/adapters/france-travail/source.ts'
import { lireCommunes } from '../../../src/referentiels/index.ts'
import { demarrerFauxFranceTravail, IDENTIFIANTS, type OptionsFauxFranceTravail } from '../serveur.ts'

/** Lues une fois : une demi-seconde, plus que le délai d'un appel de test. */
const communes = lireCommunes()

/** Assez brefs pour un test ; les mêmes mécanismes que les vrais. */
export const REGLAGES_DE_TEST: Partial<ReglagesAcces> = {
  delaiMs: 400,
  attenteInitialeMs: 5,
  ouvertMs: 150,
  echecsMax: 3,
}

export interface OptionsDuBanc extends OptionsFauxFranceTravail {
  readonly secret?: string
  readonly reglages?: Partial<ReglagesAcces>
  readonly appelsDuClient?: number
}

/** Un client devant un faux France Travail, sur une vraie connexion ; le test tient l'horloge des deux. */
export async function bancFranceTravail({
  secret,
  reglages,
  appelsDuClient = 1_000,
  ...faux
}: OptionsDuBanc = {}) {
  let instant = Date.parse('2026-11-24T09:00:00Z')
  const serveur = await demarrerFauxFranceTravail({
    appelsParSeconde: 1_000,
    communes: () => communes,
    maintenant: () => instant,
    ...faux,
  })
  onTestFinished(serveur.fermer)
  const signaler = vi.fn()
  const source = creerSourceFranceTravail({
    acces: {
      urlAuth: serveur.urlAuth,
      urlApi: serveur.urlApi,
      clientId: IDENTIFIANTS.clientId,
      clientSecret: secret ?? IDENTIFIANTS.clientSecret,
      appelsParSeconde: appelsDuClient,
    },
    horloge: () => new Date(instant),
    signaler,
    reglages: { ...REGLAGES_DE_TEST, ...reglages },
  })
  return {
    serveur,
    source,
    signaler,
    avancer: (ms: number) => {
      instant += ms
    },
    jetonsDemandes: () => serveur.appels().filter((chemin) => chemin.includes('access_token')).length,
    appelsDApi: () => serveur.appels().filter((chemin) => !chemin.includes('access_token')).length,
  }
}

export const HAUTE_GARONNE = { type: 'departement', code: '31', libelle: 'Haute-Garonne' } as const
export const OCCITANIE = { type: 'region', code: '76', libelle: 'Occitanie' } as const

export const sujet = (codeRome: string) => ({ codeRome, territoire: OCCITANIE })
export const pageDOffres = (codeRome: string, lieu?: string) => ({
  codeRome,
  rayonKm: 30,
  rang: 0,
  ...(lieu === undefined ? {} : { lieu }),
})

import { setTimeout as patienter } from 'node:timers/promises'
import type pg from 'pg'
import type { Catalogue } from '../../catalogue/index.ts'
import type { Horloge } from '../../kernel/horloge.ts'
import { jourAParis } from '../../kernel/jour.ts'
import { sousVerrou } from '../../platform/db/index.ts'
import type { Journal } from '../../platform/log/index.ts'
import { verifierLesLiens } from '../usecases/verifier-les-liens.ts'
import { actualiserExamens } from './examens.pg.ts'
import { liensAVerifier, noterVerdict } from './liens.pg.ts'
import { releverQualite } from './releves.pg.ts'
import type { VerifierLien } from './verifier-lien.http.ts'

export interface SuiviQualite {
  /** Met les examens au niveau du catalogue et garde le relevé du jour. Les appels se suivent, jamais ensemble. */
  readonly actualiser: () => Promise<void>
  /** Le même, puis vérifie les liens si la vérification est permise. À appeler chaque jour. */
  readonly chaqueJour: () => Promise<void>
  readonly arreter: () => Promise<void>
}

export interface DependancesSuiviQualite {
  readonly pool: pg.Pool
  readonly catalogue: Pick<Catalogue, 'formations'>
  readonly horloge: Horloge
  readonly journal: Pick<Journal, 'info' | 'warn'>
  /** Absent : aucune sortie vers l'internet, les liens ne sont pas vérifiés. */
  readonly verifierLien?: VerifierLien | undefined
}

/** Verrou consultatif : plusieurs portails sur une base, un seul vérifie les liens. */
const VERROU_LIENS = 7_330_018

export function suivreQualite(deps: DependancesSuiviQualite): SuiviQualite {
  const { pool, catalogue, horloge, journal, verifierLien } = deps
  const arret = new AbortController()
  let enCours: Promise<void> = Promise.resolve()
  let verification: Promise<void> = Promise.resolve()
  const alaSuite = (travail: () => Promise<void>): Promise<void> => {
    enCours = enCours
      .then(() => (arret.signal.aborted ? undefined : travail()))
      .catch((cause: unknown) => {
        journal.warn({ evenement: 'qualite-non-mesuree', erreur: String(cause) })
      })
    return enCours
  }
  const mesurer = async () => {
    const { examinees, retirees } = await actualiserExamens(pool, catalogue, horloge())
    await releverQualite(pool, jourAParis(horloge()))
    journal.info({ evenement: 'qualite-mesuree', examinees, retirees })
  }
  const verifier = async () => {
    if (verifierLien === undefined || arret.signal.aborted) return
    const passage = await verifierSeul(deps, verifierLien, arret.signal)
    if (passage !== 'occupe') journal.info({ evenement: 'liens-verifies', ...passage })
  }
  return {
    actualiser: () => alaSuite(mesurer),
    chaqueJour: async () => {
      await alaSuite(mesurer)
      verification = verifier().catch((cause: unknown) => {
        journal.warn({ evenement: 'liens-non-verifies', erreur: String(cause) })
      })
      await verification
    },
    arreter: async () => {
      arret.abort()
      await enCours
      await verification
    },
  }
}

function verifierSeul(
  { pool, horloge }: DependancesSuiviQualite,
  verifier: VerifierLien,
  arret: AbortSignal,
) {
  return sousVerrou(pool, VERROU_LIENS, () =>
    verifierLesLiens({
      horloge,
      verifier: (url) => verifier(url, arret),
      arret,
      aVerifier: (instant, limite) => liensAVerifier(pool, instant, limite),
      noter: (note) => noterVerdict(pool, note),
      attendre: (millisecondes) =>
        patienter(millisecondes, undefined, { signal: arret }).catch(() => undefined),
    }),
  )
}

import type { Journal } from '../../platform/log/index.ts'
import type { EtatBackOffice, SuiviBackOffice } from './etat.ts'

export interface DependancesDistant {
  /** BACK_OFFICE_URL, sans barre finale. */
  readonly adresse: string
  readonly journal: Journal
  /** Entre deux sondes, quand il ne répond plus ; millisecondes. */
  readonly periodeMs?: number
}

export interface BackOfficeDistant extends SuiviBackOffice {
  readonly signalerPanne: (cause: Error) => void
  readonly fermer: () => void
}

const PERIODE_MS = 2_000
const DELAI_DE_SONDE_MS = 5_000
const PANNE: EtatBackOffice = { etat: 'en-panne', phrase: 'Le back-office ne répond pas.' }

/**
 * Le back-office d'un autre processus, ou d'une autre machine : tenu pour prêt jusqu'à ce que le relais ne le joigne plus,
 * puis en panne jusqu'à ce qu'une sonde y arrive.
 */
export function suivreBackOfficeDistant(deps: DependancesDistant): BackOfficeDistant {
  const { adresse, journal, periodeMs = PERIODE_MS } = deps
  const pret: EtatBackOffice = { etat: 'pret', adresse }
  let etat: EtatBackOffice = pret
  let minuterie: NodeJS.Timeout | undefined
  let ferme = false

  const programmer = () => {
    minuterie = setTimeout(() => void sonder(), periodeMs)
    minuterie.unref()
  }
  async function sonder(): Promise<void> {
    const joint = await repond(adresse)
    if (ferme) return
    if (!joint) return programmer()
    etat = pret
    journal.info({ evenement: 'back-office-retrouve' })
  }

  return {
    actuel: () => etat,
    signalerPanne: ({ message }) => {
      if (etat === PANNE) return
      etat = PANNE
      journal.error({ evenement: 'back-office-injoignable', message })
      programmer()
    },
    fermer: () => {
      ferme = true
      clearTimeout(minuterie)
    },
  }
}

/** Toute réponse qui n'est pas une erreur du serveur, même un refus, dit qu'il est là. */
async function repond(adresse: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(DELAI_DE_SONDE_MS)
    const reponse = await fetch(`${adresse}/admin/login`, { method: 'HEAD', redirect: 'manual', signal })
    return reponse.status < 500
  } catch {
    return false
  }
}

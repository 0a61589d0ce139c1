import { setTimeout as attendre } from 'node:timers/promises'
import type { Journal } from '../../platform/log/index.ts'
import { ConstructionEchouee, construireAuBesoin } from './construction.ts'
import { type EtatBackOffice, PARTS, type SuiviBackOffice } from './etat.ts'
import { type Fin, lancerProcessus, type MessageBackOffice, type ProcessusBackOffice } from './processus.ts'
import { reprendreLaLigne, reprendreLErreur } from './sorties.ts'

export interface DependancesBackOffice {
  readonly journal: Journal
  /** Montre à l'exploitant le lien à usage unique du premier compte. */
  readonly annoncerPremierCompte: (lien: string) => void
}

export interface BackOffice extends SuiviBackOffice {
  /** À appeler une fois, quand le portail sert : `environnement` s'ajoute à celui du portail. */
  readonly demarrer: (environnement: Readonly<Record<string, string>>) => void
  readonly fermer: () => Promise<void>
}

const PAUSES_MS = [1_000, 5_000, 15_000, 60_000] as const
const STABLE_APRES_MS = 60_000

/**
 * Tient le back-office en service : construction au besoin, en arrière-plan, puis un processus à part, relancé s'il
 * s'arrête. Le portail n'attend jamais.
 */
export function tenirBackOffice(deps: DependancesBackOffice): BackOffice {
  const { journal } = deps
  const arret = new AbortController()
  let etat: EtatBackOffice = { etat: 'en-preparation', phrase: 'Préparation', part: 0 }
  let processus: ProcessusBackOffice | undefined

  const avancer = (phrase: string, part: number) => {
    etat = { etat: 'en-preparation', phrase, part }
  }
  const recevoir = (message: MessageBackOffice) => {
    switch (message.type) {
      case 'pret':
        etat = { etat: 'pret', adresse: `http://127.0.0.1:${message.port}` }
        return journal.info({ evenement: 'back-office-pret' })
      case 'premier-compte':
        return deps.annoncerPremierCompte(message.lien)
      case 'etape':
        return avancer(message.phrase, PARTS.demarrage)
      case 'echec':
        return journal.error({ evenement: 'back-office-en-echec', message: message.message })
    }
  }

  async function tenir(environnement: Readonly<Record<string, string>>): Promise<void> {
    for (let echecs = 0; !arret.signal.aborted; echecs++) {
      const construit = await construireUneFois()
      if (construit === 'oui') return relancerSansFin(environnement)
      if (construit === 'non') return
      await patienter(echecs)
    }
  }

  /** `empeche` : la construction n'a pas même commencé, elle est à retenter ; `non` : elle échouerait encore. */
  async function construireUneFois(): Promise<'oui' | 'non' | 'empeche'> {
    try {
      const construit = await construireAuBesoin({ avancer, signal: arret.signal })
      if (construit) journal.info({ evenement: 'back-office-construit' })
      return 'oui'
    } catch (cause) {
      if (arret.signal.aborted) return 'non'
      etat = { etat: 'en-panne', phrase: 'La construction du back-office a échoué.' }
      const echouee = cause instanceof ConstructionEchouee
      journal.error({ evenement: 'back-office-non-construit', message: messageDe(cause) })
      return echouee ? 'non' : 'empeche'
    }
  }

  async function relancerSansFin(environnement: Readonly<Record<string, string>>): Promise<void> {
    for (let echecs = 0; !arret.signal.aborted; echecs++) {
      avancer('Démarrage', PARTS.demarrage)
      const debut = Date.now()
      const fin = await lancer(environnement)
      if (arret.signal.aborted) return
      if (Date.now() - debut > STABLE_APRES_MS) echecs = 0
      etat = { etat: 'en-panne', phrase: 'Le back-office s’est arrêté ; il redémarre.' }
      journal.error({ evenement: 'back-office-arrete', ...fin })
      await patienter(echecs)
    }
  }

  async function lancer(environnement: Readonly<Record<string, string>>): Promise<Fin> {
    try {
      processus = lancerProcessus({ environnement, recevoir, noter, noterErreur })
      return await processus.fini
    } catch (cause) {
      return { empeche: messageDe(cause) }
    }
  }

  const patienter = (echecs: number) =>
    attendre(PAUSES_MS[Math.min(echecs, PAUSES_MS.length - 1)], undefined, { signal: arret.signal }).catch(
      () => undefined,
    )
  const noter = (ligne: string) => reprendreLaLigne(journal, ligne)
  const noterErreur = (texte: string) => reprendreLErreur(journal, texte)
  let tenue: Promise<void> | undefined
  return {
    actuel: () => etat,
    demarrer: (environnement) => {
      tenue ??= tenir(environnement)
    },
    fermer: async () => {
      arret.abort()
      await processus?.arreter()
      await tenue
    },
  }
}

const messageDe = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

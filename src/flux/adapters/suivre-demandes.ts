import { join } from 'node:path'
import type pg from 'pg'
import type { Horloge } from '../../kernel/horloge.ts'
import { ecouter } from '../../platform/db/index.ts'
import type { Journal } from '../../platform/log/index.ts'
import type { DemandeImport } from '../domain/demande-import.ts'
import { importEnCours } from './atelier.pg.ts'
import { CANAL_DEMANDES } from './demandes.pg.ts'
import { estAnnulee, prendreDemande, reprendreInterrompues, tenirLaFile } from './file-demandes.pg.ts'
import { importerDansUnFil, type LancerImport } from './importer-dans-un-fil.ts'
import { purgerTeleversements } from './purger-televersements.ts'
import { servirDemande } from './servir-demande.ts'

export interface DependancesSuiviDemandes {
  readonly pool: pg.Pool
  readonly url: string
  readonly dossierDonnees: string
  /** Région (code Insee) où une ville sans code postal se cherche d'abord. */
  readonly region?: string
  readonly horloge: Horloge
  readonly journal: Journal
  /** Par défaut, un fil à part. */
  readonly lancer?: LancerImport
}

export interface SuiviDemandes {
  /** Abandonne l'import en cours : il sera repris au prochain démarrage. */
  readonly fermer: () => Promise<void>
}

/** Un NOTIFY a pu se perdre, un autre processus a pu s'arrêter, un import en ligne de commande a pu finir. */
const RONDE_MS = 5_000

/**
 * Sert les demandes d'import, une à la fois et dans un seul processus : à chaque NOTIFY, et à chaque ronde. Ce qu'un
 * arrêt brutal a laissé en cours est repris.
 */
export async function suivreDemandes(deps: DependancesSuiviDemandes): Promise<SuiviDemandes> {
  const executant = creerExecutant(deps)
  const ecoute = await ecouter(deps.url, CANAL_DEMANDES, executant.reveiller)
  const ronde = setInterval(executant.reveiller, RONDE_MS)
  ronde.unref()
  executant.reveiller()
  return {
    async fermer() {
      clearInterval(ronde)
      await ecoute.fermer()
      await executant.fermer()
    },
  }
}

function creerExecutant(deps: DependancesSuiviDemandes) {
  const { pool, url, dossierDonnees, region, horloge, journal } = deps
  const quarantaine = join(dossierDonnees, 'flux')
  const lancer = deps.lancer ?? importerDansUnFil({ url, quarantaine, region })
  const abandon = new AbortController()
  let enCours: { readonly id: string; readonly annulation: AbortController } | undefined
  let service: Promise<void> | undefined

  async function servir(demande: DemandeImport): Promise<void> {
    const annulation = new AbortController()
    enCours = { id: demande.id, annulation }
    await verifierAnnulation()
    const signaux = { signal: annulation.signal, abandon: abandon.signal }
    await servirDemande({ pool, dossierDonnees, horloge, journal, lancer }, demande, signaux)
    enCours = undefined
  }

  async function servirTout(): Promise<void> {
    await tenirLaFile(pool, async () => {
      await reprendreInterrompues(pool, horloge())
      await purgerTeleversements(pool, dossierDonnees, horloge())
      while (!abandon.signal.aborted && !(await importEnCours(pool))) {
        const demande = await prendreDemande(pool, horloge())
        if (demande === undefined) return
        await servir(demande)
      }
    })
  }

  async function verifierAnnulation(): Promise<void> {
    if (enCours !== undefined && (await estAnnulee(pool, enCours.id))) enCours.annulation.abort()
  }

  const signaler = (erreur: unknown) => {
    if (!abandon.signal.aborted)
      journal.error({ evenement: 'demandes-import-non-servies', erreur: String(erreur) })
  }

  return {
    reveiller(): void {
      if (service !== undefined) {
        void verifierAnnulation().catch(signaler)
        return
      }
      service = servirTout()
        .catch(signaler)
        .finally(() => {
          service = undefined
        })
    },
    async fermer(): Promise<void> {
      abandon.abort()
      await service
    },
  }
}

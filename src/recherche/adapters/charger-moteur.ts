import { join } from 'node:path'
import { type Jour, numeroDeJour } from '../../kernel/jour.ts'
import { etatAuJour } from '../domain/construction/jour.ts'
import type { EtatDuJour } from '../domain/structure/etat-du-jour.ts'
import type { IndexMoteur } from '../domain/structure/index-moteur.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'
import { IDS_MOTEURS } from '../moteurs/registre.ts'
import { ouvrirInstantane } from './ouvrir-instantane.ts'

/** Un moteur prêt à répondre : ses tableaux sont en mémoire partagée, et passent d'un fil à l'autre sans copie. */
export interface MoteurCharge {
  readonly chemin: string
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
}

export type MoteursCharges = { readonly [Id in IdMoteur]?: MoteurCharge }

/** La version de la source de chaque moteur ; un moteur absent n'est ni chargé ni construit. */
export type VersionsDesMoteurs = { readonly [Id in IdMoteur]?: string }

export const cheminInstantane = (dossier: string, moteur: IdMoteur): string =>
  join(dossier, `${moteur}.index`)

/** Charge les instantanés qui sont de la version demandée ; les autres sont à refaire. */
export function chargerMoteurs(dossier: string, versions: VersionsDesMoteurs, jour: Jour): MoteursCharges {
  const charges: { [Id in IdMoteur]?: MoteurCharge } = {}
  for (const id of IDS_MOTEURS) {
    const version = versions[id]
    const charge =
      version === undefined ? undefined : chargerMoteur(cheminInstantane(dossier, id), version, jour)
    if (charge !== undefined) charges[id] = charge
  }
  return charges
}

export function chargerMoteur(chemin: string, version: string, jour: Jour): MoteurCharge | undefined {
  const index = ouvrirInstantane(chemin)
  if (index === undefined || index.entete.version !== version) return undefined
  return { chemin, index, etat: etatAuJour(index, numeroDeJour(jour)) }
}

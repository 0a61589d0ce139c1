import { join } from 'node:path'
import { type Jour, numeroDeJour } from '../../kernel/jour.ts'
import { etatAuJour } from '../domain/construction/jour.ts'
import type { IndexSuivi } from '../moteurs/moteur-du-portail.ts'
import type { IdMoteur } from '../moteurs/moteurs.ts'
import { ouvrirInstantane } from './ouvrir-instantane.ts'

/** Un moteur prêt à répondre : ses tableaux sont en mémoire partagée, et passent d'un fil à l'autre sans copie. */
export interface MoteurCharge extends IndexSuivi {
  readonly chemin: string
}

export type MoteursCharges = { readonly [Id in IdMoteur]?: MoteurCharge }

/** La version de la source de chaque moteur. */
export type VersionsDesMoteurs = { readonly [Id in IdMoteur]?: string }

export const cheminInstantane = (dossier: string, moteur: IdMoteur): string =>
  join(dossier, `${moteur}.index`)

/** Charge, parmi ces moteurs, les instantanés qui sont de la version demandée ; les autres sont à refaire. */
export function chargerMoteurs(
  dossier: string,
  moteurs: readonly IdMoteur[],
  { versions, jour }: { readonly versions: VersionsDesMoteurs; readonly jour: Jour },
): MoteursCharges {
  const charges: { [Id in IdMoteur]?: MoteurCharge } = {}
  for (const id of moteurs) {
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

import { type Jour, numeroDeJour } from '../../kernel/jour.ts'
import { etatAuJour } from '../domain/construction/jour.ts'
import type { EtatDuJour } from '../domain/structure/etat-du-jour.ts'
import type { IndexMoteur } from '../domain/structure/index-moteur.ts'
import type { IdMoteur } from '../moteurs/cartes.ts'
import { cheminInstantane } from './construire-instantanes.ts'
import { ouvrirInstantane } from './ouvrir-instantane.ts'

/** Un moteur prêt à répondre : ses tableaux sont en mémoire partagée, et passent d'un fil à l'autre sans copie. */
export interface MoteurCharge {
  readonly chemin: string
  readonly index: IndexMoteur
  readonly etat: EtatDuJour
}

export type MoteursCharges = Readonly<Record<IdMoteur, MoteurCharge>>

/** Charge les instantanés de tous les moteurs ; `undefined` s'il en manque un ou si l'un n'est pas de cette version. */
export function chargerMoteurs(dossier: string, version: string, jour: Jour): MoteursCharges | undefined {
  const formations = chargerMoteur(cheminInstantane(dossier, 'formations'), version, jour)
  const organismes = chargerMoteur(cheminInstantane(dossier, 'organismes'), version, jour)
  return formations === undefined || organismes === undefined ? undefined : { formations, organismes }
}

function chargerMoteur(chemin: string, version: string, jour: Jour): MoteurCharge | undefined {
  const index = ouvrirInstantane(chemin)
  if (index === undefined || index.entete.version !== version) return undefined
  return { chemin, index, etat: etatAuJour(index, numeroDeJour(jour)) }
}

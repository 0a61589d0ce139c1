import type pg from 'pg'
import type { PlanDeMoteur, SourceDeMoteur } from '../moteurs/moteur-du-portail.ts'
import {
  IDS_MOTEURS,
  type IdMoteur,
  MOTEURS,
  moteursDeLaVoie,
  type SourcesParMoteur,
} from '../moteurs/moteurs.ts'
import type { Voie } from '../moteurs/voies.ts'
import type { VersionsDesMoteurs } from './charger-moteur.ts'

/** D'où vient ce que chaque moteur indexe. */
export type Sources = <Id extends IdMoteur>(moteur: Id) => SourceDeMoteur<SourcesParMoteur[Id]>

export function ouvrirSources(pool: pg.Pool): Sources {
  return (moteur) => MOTEURS[moteur].source(pool)
}

/** Version de chaque moteur de la voie ; celle d'un moteur suivi n'est lue qu'une fois. */
export async function versionsDesMoteurs(sources: Sources, voie: Voie): Promise<VersionsDesMoteurs> {
  const versions = new Map<string, string>()
  for (const id of suivisDAbord(moteursDeLaVoie(voie))) {
    const version = await sources(id).version(versions.get(MOTEURS[id].suit ?? '') ?? '')
    versions.set(id, version)
  }
  return Object.fromEntries(versions)
}

/** Un moteur vient après celui qu'il suit, qui n'en suit pas d'autre. */
export function suivisDAbord(moteurs: readonly IdMoteur[]): readonly IdMoteur[] {
  const suit = (id: IdMoteur) => MOTEURS[id].suit !== undefined
  return [...moteurs.filter((id) => !suit(id)), ...moteurs.filter(suit)]
}

/** Un plan pour robots par moteur dont les fiches sont les siennes. */
export interface PlanDesFiches extends PlanDeMoteur {
  readonly type: IdMoteur
}

export function plansDesMoteurs(pool: pg.Pool): readonly PlanDesFiches[] {
  return IDS_MOTEURS.flatMap((type) => {
    const { plan } = MOTEURS[type].source(pool)
    return plan === undefined ? [] : [{ type, ...plan }]
  })
}

import type { Chantier } from '../moteurs/moteur-du-portail.ts'
import { type IdMoteur, lireIdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import { chargerMoteur, cheminInstantane, type VersionsDesMoteurs } from './charger-moteur.ts'
import { ecrireMoteur } from './ecrire-moteur.ts'
import { type Sources, suivisDAbord } from './sources.ts'

export interface Travaux {
  readonly versions: VersionsDesMoteurs
  readonly aRefaire: readonly IdMoteur[]
}

/**
 * Écrit l'instantané de chaque moteur de `aRefaire`. Les versions ont été lues avant les sources : une publication survenue
 * pendant la lecture donnera un index plus neuf que sa version, jamais l'inverse.
 */
export async function construireInstantanes(
  chantier: Chantier,
  sources: Sources,
  { versions, aRefaire }: Travaux,
): Promise<void> {
  const construire = async <Id extends IdMoteur>(id: Id, version: string) => {
    const suivi = () => chargerSuivi(chantier, MOTEURS[id].suit, versions)
    await ecrireMoteur(id, { ...chantier, version }, async (constructeur) => {
      for await (const valeur of sources(id).parcourir(chantier, suivi)) constructeur.ajouter(valeur)
    })
  }
  for (const id of suivisDAbord(aRefaire)) {
    const version = versions[id]
    if (version !== undefined) await construire(id, version)
  }
}

function chargerSuivi({ dossier, jour }: Chantier, suivi: string | undefined, versions: VersionsDesMoteurs) {
  const id = lireIdMoteur(suivi)
  const version = id === undefined ? undefined : versions[id]
  if (id === undefined || version === undefined) return undefined
  return chargerMoteur(cheminInstantane(dossier, id), version, jour)
}

import { type Constructeur, creerConstructeur } from '../domain/construction/construire-index.ts'
import { type CartesParMoteur, type IdMoteur, MOTEURS, type SourcesParMoteur } from '../moteurs/moteurs.ts'
import { cheminInstantane } from './charger-moteur.ts'
import { commencerInstantane } from './ecrire-instantane.ts'
import { creerRaciniseurFrancais } from './raciniseur-francais.ts'

export interface InstantaneAEcrire {
  readonly dossier: string
  readonly version: string
  readonly instant: Date
}

/** Construit l'index d'un moteur et remplace son instantané d'un coup ; l'ancien reste si `remplir` échoue. */
export async function ecrireMoteur<Id extends IdMoteur>(
  id: Id,
  { dossier, version, instant }: InstantaneAEcrire,
  remplir: (constructeur: Constructeur<SourcesParMoteur[Id]>) => Promise<void>,
): Promise<void> {
  const instantane = commencerInstantane(cheminInstantane(dossier, id))
  try {
    const options = {
      version,
      construitLe: instant,
      raciniser: creerRaciniseurFrancais(),
      cartes: instantane.cartes,
    }
    const constructeur = creerConstructeur<SourcesParMoteur[Id], CartesParMoteur[Id]>(MOTEURS[id], options)
    await remplir(constructeur)
    instantane.terminer(constructeur.terminer())
  } finally {
    instantane.abandonner()
  }
}

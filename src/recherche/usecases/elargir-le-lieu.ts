import { aDesLieux, type Requete } from '../../liste/index.ts'
import { type IdMoteur, MOTEURS } from '../moteurs/moteurs.ts'
import type { DemandeComprise } from './comprendre-la-demande.ts'

/** Kilomètres essayés autour du lieu, l'un après l'autre, quand il n'a rien. */
const RAYONS = [60, 100, 200]

/**
 * La même requête aussi près que possible du lieu demandé, quand il n'y a rien dans ce lieu ; rien à faire si le visiteur a
 * choisi son rayon, ou si rien ne répond plus loin non plus.
 */
export function elargirLeLieu(
  moteur: IdMoteur,
  requete: Requete,
  {
    comprise: { lieuRetenu, rayonChoisi },
    compter,
  }: { readonly comprise: DemandeComprise; readonly compter: (requete: Requete) => number },
): Requete | undefined {
  if (lieuRetenu === undefined || rayonChoisi || lieuRetenu.type === 'region') return undefined
  const { ignoreLeLieu = false } = MOTEURS[moteur]
  if (ignoreLeLieu || !aDesLieux(MOTEURS[moteur])) return undefined
  const { departement: _ici, ...facettes } = requete.facettes
  const { code, libelle, latitude, longitude } = lieuRetenu
  return RAYONS.map((rayonKm) => ({
    ...requete,
    facettes,
    tri: 'distance',
    lieu: { code, libelle, latitude, longitude, rayonKm },
  })).find((elargie) => compter(elargie) > 0)
}

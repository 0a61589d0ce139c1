import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lireConfig, variables } from './config.ts'

describe('lireConfig', () => {
  test('sans variable → les valeurs par défaut', () => {
    expect(lireConfig({})).toMatchObject({ port: 3000, dossierDonnees: 'donnees', tls: false })
  })

  test('INSTANCE nomme un dossier, et n’en sort pas', () => {
    const { dossierInstance, dossierClient } = lireConfig({
      INSTANCE: 'corse',
      DOSSIER_INSTANCES: 'ailleurs',
    })
    expect([dossierInstance, dossierClient]).toEqual(['ailleurs/corse', 'dist/client/corse'])
    expect(lireConfig({}).dossierInstance).toBe('instances/occitanie')
    expect(() => lireConfig({ INSTANCE: '../corse' })).toThrow('INSTANCE (nom d’un dossier')
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

  test.each(['PREMIER_ADMIN_COURRIEL', 'PREMIER_ADMIN_MOT_DE_PASSE'])('%s seul → une phrase', (nom) => {
    const lecture = () => lireConfig({ [nom]: 'canari@exemple.fr' })
    expect(lecture).toThrow('PREMIER_ADMIN_COURRIEL et PREMIER_ADMIN_MOT_DE_PASSE vont ensemble')
    expect(lecture).not.toThrow(/canari/)
  })

  test('une messagerie demande son adresse et son expéditeur', () => {
    const smtp = 'smtps://portail:canari@exemple.fr'
    expect(() => lireConfig({ SMTP_URL: smtp })).toThrow('SMTP_URL et COURRIEL_EXPEDITEUR vont ensemble')
    expect(() => lireConfig({ SMTP_URL: 'http://canari' })).toThrow('SMTP_URL (adresse smtp:// ou smtps://)')
    expect(() => lireConfig({ SMTP_URL: smtp, COURRIEL_EXPEDITEUR: 'portail@exemple.fr' })).not.toThrow()
  })

  test('un back-office seul doit connaître l’adresse publique', () => {
    expect(() => lireConfig({ ROLES: 'back-office' })).toThrow('ROLES=back-office demande URL_PUBLIQUE')
    const adresse = { URL_PUBLIQUE: 'https://exemple.fr' }
    expect(lireConfig({ ROLES: 'back-office', ...adresse }).roles).toEqual(['back-office'])
  })

  test('sans identifiants → pas de France Travail ; avec → le vrai service', () => {
    expect(lireConfig({}).franceTravail).toBeUndefined()
    const identifiants = { FRANCE_TRAVAIL_CLIENT_ID: 'PAR_exemple', FRANCE_TRAVAIL_CLIENT_SECRET: 'secret' }
    expect(lireConfig(identifiants).franceTravail).toEqual({
      urlAuth: 'https://entreprise.francetravail.fr',
      urlApi: 'https://api.francetravail.io/partenaire',
      clientId: 'PAR_exemple',
      clientSecret: 'secret',
      appelsParSeconde: 10,
      demonstration: false,
    })
  })

  test('un France Travail sur cette machine est faux : ses données sont de démonstration', () => {
    const { franceTravail } = lireConfig({
      FRANCE_TRAVAIL_CLIENT_ID: 'demonstration',
      FRANCE_TRAVAIL_CLIENT_SECRET: 'demonstration',
      FRANCE_TRAVAIL_URL_API: 'http://127.0.0.1:4150/partenaire/',
    })
    expect(franceTravail).toMatchObject({ urlApi: 'http://127.0.0.1:4150/partenaire', demonstration: true })
  })

  test('un seul des deux identifiants → une phrase qui les nomme, sans les montrer', () => {
    const lecture = () => lireConfig({ FRANCE_TRAVAIL_CLIENT_SECRET: 'canari' })
    expect(lecture).toThrow(/FRANCE_TRAVAIL_CLIENT_ID et FRANCE_TRAVAIL_CLIENT_SECRET/)
    expect(lecture).not.toThrow(/canari/)
  })
})

test('.env.example documente exactement les variables lues', () => {
  const exemple = readFileSync('.env.example', 'utf8')
  const documentees = [...exemple.matchAll(/^([A-Z_]+)=/gm)].map(([, nom]) => nom)
  expect(documentees.toSorted()).toEqual(Object.keys(variables.shape).toSorted())
})

test.each([
  ['non', false],
  ['oui', 1],
  ['2', 2],
  ['10.0.0.2, 192.168.0.0/16', ['10.0.0.2', '192.168.0.0/16']],
  ['::1', ['::1']],
])('CONFIANCE_RELAIS=%s', (texte, attendu) => {
  expect(lireConfig({ CONFIANCE_RELAIS: texte }).confianceRelais).toEqual(attendu)
})

test.each(['peut-être', '10.0.0.300', '10.0.0.0/40', 'true'])('CONFIANCE_RELAIS=%s est refusé', (texte) => {
  expect(() => lireConfig({ CONFIANCE_RELAIS: texte })).toThrow('CONFIANCE_RELAIS')
})

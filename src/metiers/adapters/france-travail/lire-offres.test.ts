import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lireOffres } from './lire-offres.ts'

const offre = {
  id: '082SGKK',
  intitule: 'Conseiller de vente (H/F)',
  dateCreation: '2026-11-20T13:32:22+01:00',
  typeContrat: 'CDD',
  typeContratLibelle: 'Contrat à durée déterminée - 12 Mois',
  origineOffre: { urlOrigine: 'https://candidat.francetravail.fr/offres/recherche/detail/082SGKK' },
}
const lire = (champs: Readonly<Record<string, unknown>>) =>
  lireOffres({ resultats: [{ ...offre, ...champs }] })

describe('lireOffres', () => {
  it('garde ce qui est montré, et aucun contact', () => {
    const [lue] = lire({
      alternance: true,
      salaire: { libelle: 'Horaire de 10.03 Euros' },
      entreprise: { nom: 'Société Exemple', siret: '00000000000007' },
      lieuTravail: { libelle: '57 - METZ', latitude: 49.1, longitude: 6.2, commune: '57463' },
      contact: { nom: 'Canari', courriel: 'canari@example.invalid', telephone: '0536490000' },
      agence: { telephone: '0536490001', courriel: 'canari@example.invalid' },
    })
    expect(lue).toEqual({
      id: '082SGKK',
      intitule: 'Conseiller de vente (H/F)',
      contrat: 'Contrat à durée déterminée - 12 Mois',
      publieeLe: new Date('2026-11-20T12:32:22Z'),
      urlOrigine: offre.origineOffre.urlOrigine,
      alternance: true,
      salaire: 'Horaire de 10.03 Euros',
      entreprise: 'Société Exemple',
      lieu: '57 - METZ',
      latitude: 49.1,
      longitude: 6.2,
    })
  })

  it.each([
    ['sans lieu', {}],
    ['lieu sans coordonnées', { lieuTravail: { libelle: '15 - Cantal' } }],
    ['une seule coordonnée', { lieuTravail: { libelle: 'X', latitude: 44 } }],
    ['coordonnées nulles', { lieuTravail: { libelle: 'X', latitude: 0, longitude: 0 } }],
    ['coordonnées en texte', { lieuTravail: { libelle: 'X', latitude: '44', longitude: '1' } }],
    ['hors de la Terre', { lieuTravail: { libelle: 'X', latitude: 440, longitude: 1 } }],
    ['entreprise vide, salaire vide', { entreprise: {}, salaire: {} }],
    ['types imprévus', { entreprise: 'X', salaire: null, alternance: 'oui', lieuTravail: [] }],
  ])('%s → l’offre reste, sans position', (_cas, champs) => {
    const [lue] = lire(champs)
    expect(lue?.id).toBe('082SGKK')
    expect(lue?.latitude).toBeUndefined()
    expect(lue?.longitude).toBeUndefined()
  })

  it.each([
    ['sans origine', undefined],
    ['script', { urlOrigine: 'javascript:alert(1)' }],
    ['autre site', { urlOrigine: 'https://francetravail.fr.exemple.org/082SGKK' }],
    ['sans chiffrement', { urlOrigine: 'http://candidat.francetravail.fr/offres/082SGKK' }],
    ['illisible', { urlOrigine: '::' }],
  ])('lien %s → la page de l’offre chez France Travail', (_cas, origineOffre) => {
    expect(lire({ origineOffre })[0]?.urlOrigine).toBe(
      'https://candidat.francetravail.fr/offres/recherche/detail/082SGKK',
    )
  })

  it.each([
    ['sans identifiant', { id: undefined }],
    ['identifiant hostile', { id: '"><script>' }],
    ['sans intitulé', { intitule: ' ' }],
    ['sans date', { dateCreation: 'hier' }],
  ])('%s → l’offre est passée', (_cas, champs) => {
    expect(lire(champs)).toEqual([])
  })

  it.each([
    undefined,
    null,
    [],
    'texte',
    {},
    { resultats: null },
    { resultats: {} },
    { resultats: [null, 3, 'x'] },
  ])('%j → aucune offre, aucune erreur', (json) => {
    expect(lireOffres(json)).toEqual([])
  })
})

const REPONSE_REELLE = '../shared/data/france-travail/offres-v2-reponse.json'
const presente = existsSync(REPONSE_REELLE)
if (!presente)
  process.stdout.write(`${REPONSE_REELLE} absente : la lecture d’une réponse réelle n’est pas vérifiée.\n`)

it.runIf(presente)('une réponse réelle se lit en entier, sans aucun contact', () => {
  const offres = lireOffres(JSON.parse(readFileSync(REPONSE_REELLE, 'utf8')))
  expect(offres).toHaveLength(8)
  expect(offres[0]).toMatchObject({
    id: '082SGKK',
    entreprise: 'ISEAH FORMATION',
    lieu: '57 - METZ TECHNOPOLE',
  })
  expect(offres.every(({ urlOrigine }) => urlOrigine.startsWith('https://candidat.pole-emploi.fr/'))).toBe(
    true,
  )
  expect(JSON.stringify(offres)).not.toMatch(/example\.invalid|Contact|coordonnees/)
})

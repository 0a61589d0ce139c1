import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ajouterJours, jourAParis } from '../../kernel/jour.ts'
import { indexEnMemoire } from '../adapters/index-en-memoire.fixture.ts'
import { catalogues, requetes } from '../domain/catalogues.fixture.ts'
import { moteurLivres } from '../domain/moteur-d-essai.fixture.ts'
import { juger } from '../domain/oracle.fixture.ts'
import type { ReponseDeMoteur } from '../domain/reponse.ts'
import { compter } from './compter.ts'
import { repondre } from './repondre.ts'

const AUJOURDHUI = jourAParis(new Date('2027-03-10T12:00:00Z'))
const UNE_MINUTE = 60_000
const ESSAIS = { numRuns: 300, seed: 20270310 }

const nombres = ({ facettes }: ReponseDeMoteur<unknown>) =>
  Object.fromEntries(
    facettes.map(({ id, valeurs }) => [
      id,
      new Map(valeurs.filter(({ nombre }) => nombre > 0).map(({ valeur, nombre }) => [valeur, nombre])),
    ]),
  )

describe('le moteur face à l’oracle', { timeout: UNE_MINUTE }, () => {
  it('donne les mêmes totaux, la même page dans le même ordre et les mêmes comptes', () => {
    fc.assert(
      fc.property(
        catalogues(AUJOURDHUI),
        fc.array(requetes(AUJOURDHUI), { minLength: 3, maxLength: 3 }),
        (livres, demandes) => {
          const ouvert = indexEnMemoire(moteurLivres, livres, AUJOURDHUI)(AUJOURDHUI)
          for (const requete of demandes) {
            const reponse = repondre(ouvert, requete)
            const verdict = juger({ livres, aujourdhui: AUJOURDHUI, requete })
            expect(reponse.total).toBe(verdict.total)
            expect(reponse.surPlace).toBe(verdict.surPlace)
            expect(reponse.resultats.map(({ numero }) => numero)).toEqual(verdict.numeros)
            expect(nombres(reponse)).toEqual(verdict.facettes)
            for (const [rang, { distanceKm }] of reponse.resultats.entries()) {
              expect(distanceKm ?? -1).toBeCloseTo(verdict.distances[rang] ?? -1, 3)
            }
          }
        },
      ),
      ESSAIS,
    )
  })

  it('cocher une valeur donne exactement son nombre', () => {
    fc.assert(
      fc.property(catalogues(AUJOURDHUI), requetes(AUJOURDHUI), (livres, requete) => {
        const ouvert = indexEnMemoire(moteurLivres, livres, AUJOURDHUI)(AUJOURDHUI)
        for (const { id, valeurs } of repondre(ouvert, requete).facettes) {
          for (const { valeur, nombre } of valeurs) {
            const cochee = { ...requete, facettes: { ...requete.facettes, [id]: [valeur] } }
            expect(compter(ouvert, cochee)).toBe(nombre)
          }
        }
      }),
      { ...ESSAIS, numRuns: 200 },
    )
  })

  it('à minuit, l’index ouvert la veille répond comme un index neuf', () => {
    fc.assert(
      fc.property(
        catalogues(AUJOURDHUI),
        requetes(AUJOURDHUI),
        fc.integer({ min: -4, max: 8 }),
        (livres, requete, ecart) => {
          const autreJour = ajouterJours(AUJOURDHUI, ecart)
          const ouvrir = indexEnMemoire(moteurLivres, livres, AUJOURDHUI)
          repondre(ouvrir(AUJOURDHUI), requete)
          const reponse = repondre(ouvrir(autreJour), requete)
          const verdict = juger({ livres, aujourdhui: autreJour, requete })
          expect(reponse.total).toBe(verdict.total)
          expect(reponse.resultats.map(({ numero }) => numero)).toEqual(verdict.numeros)
          expect(nombres(reponse)).toEqual(verdict.facettes)
        },
      ),
      { ...ESSAIS, numRuns: 200 },
    )
  })
})

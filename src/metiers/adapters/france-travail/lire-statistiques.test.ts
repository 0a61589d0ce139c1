import { describe, expect, it } from 'vitest'
import { ditSansDonnee } from './absence.ts'
import { lireIndicateur } from './indicateurs.ts'
import { lireSalaires } from './salaires.ts'

const valeur = (codePeriode: string, champs: object) => ({ codeNomenclature: 'TOFF', codePeriode, ...champs })

describe('lireIndicateur', () => {
  it('range les périodes, sépare les nomenclatures, garde les huit dernières', () => {
    const periodes = [
      '2026T1',
      '2025T4',
      '2024T1',
      '2024T2',
      '2024T3',
      '2024T4',
      '2025T1',
      '2025T2',
      '2025T3',
    ]
    const lignes = periodes.map((periode, rang) => valeur(periode, { valeurPrincipaleNombre: rang * 10 }))
    const cumul = { codeNomenclature: 'PE', codePeriode: '2026T1', valeurPrincipaleNombre: 30 }
    const series = lireIndicateur({ listeValeursParPeriode: [...lignes, cumul] })
    expect(series.map(({ nomenclature }) => nomenclature)).toEqual(['TOFF', 'PE'])
    expect(series[0]?.chiffres.map(({ periode }) => periode)).toEqual([...periodes].sort().slice(1))
    expect(series[0]?.chiffres.at(-1)).toEqual({ periode: '2026T1', valeur: 0 })
  })

  it.each([
    ['masquée', { masque: true }],
    ['masquée mais chiffrée', { masque: true, valeurPrincipaleNombre: 3 }],
    ['autre nom du masque', { estMasque: true, valeurPrincipaleNombre: 3 }],
    ['absente', {}],
    ['nulle', { valeurPrincipaleNombre: null }],
    ['en texte', { valeurPrincipaleNombre: '870' }],
    ['négative', { valeurPrincipaleNombre: -2 }],
  ])('valeur %s → nulle', (_cas, champs) => {
    const [serie] = lireIndicateur({ listeValeursParPeriode: [valeur('2026T1', champs)] })
    expect(serie?.chiffres).toEqual([{ periode: '2026T1', valeur: null }])
  })

  it('zéro est un chiffre', () => {
    const [serie] = lireIndicateur({
      listeValeursParPeriode: [valeur('2026T1', { valeurPrincipaleNombre: 0 })],
    })
    expect(serie?.chiffres).toEqual([{ periode: '2026T1', valeur: 0 }])
  })

  it.each([
    {},
    { listeValeursParPeriode: [] },
    { listeValeursParPeriode: 'x' },
    { listeValeursParPeriode: [null] },
  ])('%j → aucune série', (json) => {
    expect(lireIndicateur(json)).toEqual([])
  })
})

describe('lireSalaires', () => {
  const famille = (codeActivite: string, codePeriode: string, montants: readonly object[]) => ({
    codeActivite,
    codePeriode,
    libActivite: 'Conducteurs d’engins agricoles ou forestiers',
    salaireValeurMontant: montants,
  })
  const sal = (rang: number, valeurPrincipaleMontant: number) => ({
    codeNomenclature: `SAL${rang}`,
    valeurPrincipaleMontant,
  })

  it('début de carrière, expérimenté, moyen ; l’année la plus récente de chaque famille', () => {
    const json = {
      valeursParPeriode: [
        famille('A0Z43', '2021', [sal(1, 2133), sal(2, 2286), sal(3, 2196)]),
        famille('A0Z43', '2019', [sal(1, 1)]),
        famille('A0Z40', '2021', [sal(3, 2000), { codeNomenclature: 'SAL1', masque: true }]),
      ],
    }
    const libelle = 'Conducteurs d’engins agricoles ou forestiers'
    expect(lireSalaires(json)).toEqual([
      { fap: 'A0Z40', libelle, annee: '2021', debut: null, experimente: null, moyen: 2000 },
      { fap: 'A0Z43', libelle, annee: '2021', debut: 2133, experimente: 2286, moyen: 2196 },
    ])
  })

  it.each([{}, { listeValeursParPeriode: [{}] }, { valeursParPeriode: [{ codeActivite: 'X' }, 3] }])(
    '%j → aucune famille',
    (json) => {
      expect(lireSalaires(json)).toEqual([])
    },
  )
})

describe('ditSansDonnee', () => {
  it.each([
    [204, '', true],
    [500, '{"message":"… message = Le serveur n\'a pas pu trouver la liste","codeHttp":500}', true],
    [400, '{"message":"Le code n\'est pas disponible pour cet indicateur"}', true],
    [400, '{"message":"Le code n’est pas disponible pour cet indicateur"}', true],
    [500, '{"message":"Erreur technique. Veuillez contacter le support de francetravail.io."}', false],
    [503, "Le serveur n'a pas pu trouver la liste", false],
    [400, '{"message":"Valeur du paramètre « commune » incorrecte."}', false],
    [404, '', false],
  ])('%i %s → %s', (statut, texte, attendu) => {
    expect(ditSansDonnee(statut, texte)).toBe(attendu)
  })
})

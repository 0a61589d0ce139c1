import { describe, expect, it } from 'vitest'
import type { FacetteComptee } from '../../liste/index.ts'
import { vueAccueil } from './accueil.view.ts'

const facette = (id: string, valeurs: Readonly<Record<string, number>>): FacetteComptee => ({
  id,
  libelle: id,
  valeurs: Object.entries(valeurs).map(([valeur, nombre]) => ({
    valeur,
    libelle: valeur,
    nombre,
    cochee: false,
  })),
})
const ouvert = (facettes: readonly FacetteComptee[], formations = 0) => ({
  formations,
  facettes,
  departements: ['09', '34'],
  catalogues: [],
})
const statistiques = { formations: 3000, organismes: 1, sessions: 12 }

const SANS_CONTENU = { parcours: [], encarts: [] }

describe('vueAccueil', () => {
  it('ne propose que des recherches qui donnent des résultats', () => {
    const vue = vueAccueil(
      ouvert([facette('public', { salaries: 12, jeunes: 0 })]),
      statistiques,
      SANS_CONTENU,
    )
    expect(vue.profils.map(({ chemin, nombre }) => [chemin, nombre])).toEqual([
      ['/formations?public=salaries', 12],
    ])
    expect(vue.financements).toEqual([])
  })

  it('montre les domaines les plus fournis et les départements de la région par ordre alphabétique', () => {
    const facettes = [
      facette('domaine', { b: 2, a: 9 }),
      facette('departement', { '34': 9, '09': 1, '68': 3 }),
    ]
    const vue = vueAccueil(ouvert(facettes), statistiques, SANS_CONTENU)
    expect(vue.domaines.map(({ titre }) => titre)).toEqual(['a', 'b'])
    expect(vue.departements.map(({ titre }) => titre)).toEqual(['09', '34'])
  })

  it('accorde les chiffres et date la mise à jour à l’heure de Paris', () => {
    const derniereImportation = new Date('2026-11-23T23:30:00Z')
    const vue = vueAccueil(
      ouvert([facette('financement', { region: 1 })], 3000),
      { ...statistiques, derniereImportation },
      SANS_CONTENU,
    )
    expect(vue.chiffres.map(({ libelle }) => libelle)).toEqual([
      'formations ouvertes ou à venir',
      'sessions publiées',
      'financée par la Région',
      'organisme de formation',
    ])
    expect(vue.miseAJour).toBe('24 novembre 2026')
  })

  it('compte chaque catalogue, au singulier comme au pluriel, et tait ceux qui sont vides', () => {
    const catalogues = [
      { id: 'metiers', total: 1584 },
      { id: 'structures', total: 1 },
      { id: 'ressources', total: 0 },
    ] as const
    const vue = vueAccueil({ ...ouvert([]), catalogues }, statistiques, SANS_CONTENU)
    expect(vue.catalogues.map(({ chemin, nombre, libelle }) => [chemin, nombre, libelle])).toEqual([
      ['/metiers', '1\u202f584', 'métiers'],
      ['/structures', '1', 'structure'],
    ])
  })

  it('avant la première importation, ne date rien', () => {
    expect(vueAccueil(ouvert([]), statistiques, SANS_CONTENU).miseAJour).toBeUndefined()
  })
})

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
const ouvert = (facettes: readonly FacetteComptee[]) => ({
  trouvees: () => 1,
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
    expect(vue.recherches).toEqual([])
  })

  it('montre les domaines les plus fournis et les départements de la région par ordre alphabétique', () => {
    const facettes = [
      facette('domaine', { b: 2, a: 9 }),
      facette('departement', { '34': 9, '09': 1, '68': 3 }),
    ]
    const vue = vueAccueil(ouvert(facettes), statistiques, SANS_CONTENU)
    expect(vue.domaines.map(({ titre }) => titre)).toEqual(['a', 'b'])
    expect(vue.departements.map(({ titre }) => titre)).toEqual(['Ariège', 'Hérault'])
  })

  it('un département sans formation reste : la recherche autour de lui dit le plus proche', () => {
    const vue = vueAccueil(ouvert([facette('departement', { '34': 9 })]), statistiques, SANS_CONTENU)
    expect(vue.departements.map(({ titre, chemin, nombre }) => [titre, chemin, nombre])).toEqual([
      ['Ariège', '/formations?lieu=D09', 0],
      ['Hérault', '/formations?departement=34', 9],
    ])
  })

  it('les parcours, quand il y en a, tiennent lieu de profils : une seule question', () => {
    const parcours = [{ id: 'lyceen', titre: 't', resume: 'r', html: '', etapes: [] }] as const
    const vue = vueAccueil(ouvert([facette('public', { salaries: 12 })]), statistiques, {
      parcours,
      encarts: [],
    })
    expect(vue.profils).toEqual([])
    expect(vue.parcours).toHaveLength(1)
  })

  it('ne garde que les exemples qui trouvent quelque chose', () => {
    const trouvees = (saisie: string) => (saisie.startsWith('A') ? 4 : 0)
    const vue = vueAccueil({ ...ouvert([]), trouvees }, statistiques, SANS_CONTENU)
    expect(vue.exemples).toEqual(['Aide-soignant', 'Anglais'])
  })

  it('date la mise à jour à l’heure de Paris', () => {
    const derniereImportation = new Date('2026-11-23T23:30:00Z')
    const vue = vueAccueil(ouvert([]), { ...statistiques, derniereImportation }, SANS_CONTENU)
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

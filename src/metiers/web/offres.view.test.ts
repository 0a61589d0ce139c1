import { describe, expect, it } from 'vitest'
import { offre, offresTrouvees } from './marche.fixture.ts'
import { metierComplet } from './metier-complet.fixture.ts'
import { lieuLisible, vueOffre } from './offre.view.ts'
import { vueOffres } from './offres.view.ts'

const ailleurs = { saisie: '', inconnu: false, propositions: [] }
const vue = (trouvees: ReturnType<typeof offresTrouvees>) =>
  vueOffres({ metier: metierComplet, lieu: ailleurs, rayonKm: 30, trouvees })

describe('offres', () => {
  it('une offre sans coordonnées ni entreprise est listée, pas sur la carte', () => {
    const { latitude: _lat, longitude: _lon, entreprise: _nom, distanceKm: _km, ...nue } = offre('1')
    const page = vue(offresTrouvees(2, [nue, offre('2')]))
    expect(page.offres).toHaveLength(2)
    expect(page.points.map(({ href }) => href)).toEqual(['#offre-2'])
    expect(page.sansCoordonnees).toBe(1)
    expect(page.offres[0]).toMatchObject({ entreprise: '', lieu: 'Mazamet (81)' })
  })

  it('une longitude nulle est une longitude', () => {
    expect(vueOffre(offre('1', { longitude: 0 })).point).toEqual({ latitude: 43.49, longitude: 0 })
  })

  it('au-delà de 3 150 offres, la limite est expliquée', () => {
    expect(vue(offresTrouvees(3_150, [offre('1')])).limite).toBeUndefined()
    expect(vue(offresTrouvees(3_151, [offre('1')])).limite).toContain('3\u202f150')
  })

  it('aucune offre n’est pas une panne', () => {
    const vide = vue(offresTrouvees(0, []))
    expect(vide).toMatchObject({ annonce: 'Aucune offre d’emploi', sansOffre: expect.any(String) })
    const panne = vue({ ...offresTrouvees(0, []), etat: 'indisponibles' })
    expect(panne.sansOffre).toBeUndefined()
    expect(panne.indisponible).toBeDefined()
  })

  it('la pagination garde le lieu et la distance', () => {
    const lieu = {
      code: '31555',
      libelle: 'Toulouse (31)',
      type: 'commune',
      latitude: 43.6,
      longitude: 1.4,
    } as const
    const demande = { ...ailleurs, lieu: { ...lieu, codesPostaux: [] } }
    const page = vueOffres({
      metier: metierComplet,
      lieu: demande,
      rayonKm: 50,
      trouvees: offresTrouvees(100, []),
    })
    expect(page.adresse(2)).toBe('/metiers/H2402/offres?lieu=31555&rayon=50&page=2')
    expect(page.adresse(1)).toBe('/metiers/H2402/offres?lieu=31555&rayon=50')
  })
})

it('le salaire et l’alternance se disent', () => {
  const vue = vueOffre(offre('1', { alternance: true, salaire: 'Horaire de 10.03 Euros' }))
  expect(vue).toMatchObject({
    contrat: 'Contrat à durée indéterminée, en alternance',
    salaire: '10,03\u00a0€ de l’heure',
  })
  expect(vueOffre(offre('2')).salaire).toBe('')
})

it.each([
  ['31 - TOULOUSE', 'Toulouse (31)'],
  ['34 - ST JEAN DE VEDAS', 'St Jean de Vedas (34)'],
  ['2A - AJACCIO', 'Ajaccio (2A)'],
  ['57 - METZ TECHNOPOLE', 'Metz Technopole (57)'],
  ["30 - VILLENEUVE-D'AVAL", 'Villeneuve-d’Aval (30)'],
  ['15 - Cantal', 'Cantal (15)'],
  ['France entière', 'France entière'],
])('le lieu « %s » se lit « %s »', (libelle, attendu) => {
  expect(lieuLisible(libelle)).toBe(attendu)
})

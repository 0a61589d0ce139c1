import { describe, expect, it } from 'vitest'
import { noterRecherche } from './note-de-requete.ts'

const faite = (texte: string, page = 1) =>
  noterRecherche({ moteur: 'tout', requete: { texte, page }, total: 3, corrigee: false })

describe('noterRecherche', () => {
  it.each([
    ['Électricité  BÂTIMENT', 'electricite batiment'],
    ['C++', 'c++'],
    ['bac+2', 'bac+2'],
    ['CAP cœur d’artichaut', 'cap coeur d artichaut'],
    ['permis 2026', 'permis 2026'],
  ])('« %s » se note « %s »', (texte, note) => {
    expect(faite(texte)?.texte).toBe(note)
  })

  it.each([
    'marie.dupont@exemple.fr',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '+33 6 12-34-56-78',
    '2 85 05 78 006 084 36',
    'né le 12/03/1985',
    'dossier 123456',
    '06,12,34,56,78',
    '06 : 12 * 34 ; 56 | 78',
    '06+12+34+56+78',
    '06–12–34–56–78',
    'marie.dupont＠exemple.fr',
    '',
    ' … ',
  ])('« %s » ne se note pas', (texte) => {
    expect(faite(texte)).toBeUndefined()
  })

  it('une page suivante n’est pas une autre recherche', () => {
    expect(faite('soudeur', 2)).toBeUndefined()
  })

  it('le lieu est arrondi au dixième de degré', () => {
    const lieu = { code: '31555', libelle: 'Toulouse', latitude: 43.6047, longitude: 1.4442, rayonKm: 30 }
    const note = noterRecherche({
      moteur: 'formations',
      requete: { texte: 'soudeur', lieu, page: 1 },
      total: 0,
      corrigee: true,
    })
    expect(note).toEqual({
      moteur: 'formations',
      texte: 'soudeur',
      lieu: '43.6,1.4',
      total: 0,
      corrigee: true,
    })
  })
})

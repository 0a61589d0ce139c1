import { describe, expect, it } from 'vitest'
import { jourDeNumero } from '../../../kernel/jour.ts'
import { nomenclatureDuRome } from '../../../metiers/back-office.ts'
import { rechercheDEssai } from '../../web/recherche-d-essai.fixture.ts'

/** Des formations mènent au seul employé d'étage : à pertinence égale, il passerait devant. */
const recherche = rechercheDEssai(
  [],
  jourDeNumero(20_781),
  nomenclatureDuRome().metiers.map((metier) => ({
    metier,
    nombreFormations: metier.codeRome === 'G1501' ? 3 : 0,
    departements: [],
  })),
)
const chercher = async (texte: string, tri = 'pertinence') => {
  const requete = { texte, litteral: false, facettes: {}, tri, page: 1, parPage: 5, expliquer: false }
  const [vue, centrale] = [recherche.rechercher('metiers', requete), recherche.trouver('metiers', requete)]
  const numeros = vue.resultats.map(({ numero }) => numero)
  expect(centrale.resultats.map(({ numero }) => numero)).toEqual(numeros)
  return numeros
}

describe('la nomenclature entière : le métier que le texte nomme vient d’abord', () => {
  it.each([
    ['chauffeur routier', 'N4101'],
    ['chauffeuses routières', 'N4101'],
    ['caissière', 'D1505'],
    ['employée de ménage', 'K1304'],
    ['femmes de chambre', 'G1501'],
    ['aide-soignante', 'J1501'],
    ['soudeur', 'H2913'],
    ['forestier', 'A1205'],
    ['conductrice de poids lourds', 'N4101'],
  ])('« %s » → %s', async (texte, code) => {
    expect((await chercher(texte))[0]).toBe(code)
  })

  it('un texte qui n’en nomme aucun garde l’ordre de la pertinence', async () => {
    expect((await chercher('ménage'))[0]).toBe('K2204')
  })

  it('un intitulé qui dit un synonyme précède un métier dont le mot n’est qu’un autre nom', async () => {
    expect((await chercher('boucherie'))[0]).toBe('D1101')
  })

  it('un autre tri garde le sien', async () => {
    const numeros = await chercher('employée de ménage', 'intitule')
    expect(numeros[0]).toBe('K2201')
  })
})

import { describe, expect, it } from 'vitest'
import { plierLesMots } from '../../kernel/plier.ts'
import { creerAppellations } from './appellations.ts'

const metier = (codeRome: string, [intitule = '', ...noms]: readonly string[]) => ({
  codeRome,
  intitule,
  appellations: [intitule, ...noms].map((libelle) => ({
    code: libelle,
    libelle,
    libelleCourt: libelle,
    principale: libelle === intitule,
  })),
})
const LIAISONS = new Set(['de', 'd', 'du', 'en'])
const motsDe = (texte: string) =>
  plierLesMots(texte)
    .split(' ')
    .filter((mot) => !LIAISONS.has(mot))

const { codesDe } = creerAppellations(
  [
    metier('N4101', ['Conducteur / Conductrice de poids lourd', 'Chauffeur routier / Chauffeuse routière']),
    metier('D1505', ['Hôte / Hôtesse de caisse', 'Caissier / Caissière']),
    metier('C1201', ['Caissier / Caissière de bureau de change', 'Agent territorial / Agente territoriale']),
    metier('G1501', ['Valet / Femme de chambre', 'Agent technique / Agente technique d’étage']),
    metier('K1306', ['Auxiliaire de Vie Sociale (AVS)', 'Chef de projet / Cheffe de projet (bourse)']),
    metier('K1314', [
      'Auxiliaire de vie sociale auprès d’enfants',
      'Chef de projet / Cheffe de projet en ligne',
    ]),
    metier('J1503', ['Infirmier diplômé / Infirmière diplômée -IADE-', 'Garde à domicile (nuit)']),
    metier('A1419', ['Garde de nuit', 'Caissier / Caissière', 'Éleveur / Éleveuse', 'Elagueur']),
  ],
  motsDe,
)

describe('codesDe', () => {
  it.each([
    ['chauffeur routier', ['N4101']],
    ['Chauffeuses routières', ['N4101']],
    ['conductrices de poids lourds', ['N4101']],
    ['conducteur poids lourd', ['N4101']],
    ['agents territoriaux', ['C1201']],
    ['femme de chambre', ['G1501']],
  ])('« %s », entier, dans son genre et son nombre', (texte, codes) => {
    expect(codesDe(texte)).toEqual(codes)
  })

  it('un nom que portent deux métiers les désigne tous deux', () => {
    expect(codesDe('caissière')).toEqual(['D1505', 'A1419'])
  })

  it.each([
    ['auxiliaire de vie sociale', ['K1306']],
    ['infirmière diplômée', ['J1503']],
    ['agente technique', ['G1501']],
    ['garde à domicile', ['J1503']],
  ])('« %s », sans son sigle ou son complément', (texte, codes) => {
    expect(codesDe(texte)).toEqual(codes)
  })

  it.each(['femme', 'chef de projet', 'chauffeur', 'routier', 'nounou', ''])(
    '« %s » n’en nomme aucun à coup sûr',
    (texte) => {
      expect(codesDe(texte)).toEqual([])
    },
  )
})

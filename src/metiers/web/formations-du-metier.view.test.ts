import { expect, it } from 'vitest'
import type { FormationsTrouvees } from '../domain/formations-du-metier.ts'
import { vueFormations } from './formations-du-metier.view.ts'

const trouvees = (total: number): FormationsTrouvees => ({ total, cartes: [], parFormacode: false })
const toulouse = { code: '31555', libelle: 'Toulouse (31)', type: 'commune' } as const

it.each([
  [1, '1 formation mène à ce métier.', 'Voir la formation'],
  [2, '2 formations mènent à ce métier.', 'Voir les 2 formations'],
])('%i : « %s »', (total, phrase, libelle) => {
  const vue = vueFormations(trouvees(total), 'M1805')
  expect(vue).toMatchObject({ phrase, lien: { href: '/formations?metier=M1805', libelle } })
})

it('autour d’un lieu, le lien garde le lieu', () => {
  const vue = vueFormations(trouvees(3), 'M1805', toulouse)
  expect(vue.phrase).toBe('3 formations mènent à ce métier autour de Toulouse (31).')
  expect(vue.lien?.href).toBe('/formations?metier=M1805&lieu=31555')
})

it('aucune formation autour d’un lieu : on propose de chercher partout', () => {
  expect(vueFormations(trouvees(0), 'M1805', toulouse).lien?.href).toBe('/formations?metier=M1805')
  expect(vueFormations(trouvees(0), 'M1805').lien).toBeUndefined()
})

it('la distance s’arrondit au kilomètre', () => {
  const carte = {
    numero: '1',
    intitule: 'CAP',
    chemin: '/formations/1/cap',
    organisme: 'Greta',
    commune: 'Albi',
  }
  const lieux = [0.2, 12.4].map((distanceKm) => {
    const vue = vueFormations({ ...trouvees(1), cartes: [{ ...carte, distanceKm }] }, 'M1805')
    return vue.cartes[0]?.lieu
  })
  expect(lieux).toEqual(['Albi, à moins de 1\u00a0km', 'Albi, à 12\u00a0km'])
})

it('les pages de ce métier, département par département', () => {
  const parDepartement = [{ chemin: '/formations/metier/soudeur/tarn-81', libelle: 'Soudeur, Tarn (81)' }]
  expect(vueFormations({ ...trouvees(9), parDepartement }, 'H2913').parDepartement).toBe(parDepartement)
  expect(vueFormations(trouvees(9), 'H2913').parDepartement).toEqual([])
})

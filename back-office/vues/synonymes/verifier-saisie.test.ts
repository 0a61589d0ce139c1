import { expect, it } from 'vitest'
import { motsProposes, verifierSaisie } from './verifier-saisie.ts'

const modifieLe = new Date(0)
const GARDES = [
  { id: '1', de: null, sigle: null, signification: null, mots: ['soudeur', 'soudage'], modifieLe },
  { id: '2', de: null, sigle: 'VAE', signification: 'Validation des acquis', mots: ['acquis'], modifieLe },
]
const saisie = (champs: Partial<Parameters<typeof verifierSaisie>[0]>) =>
  verifierSaisie({ id: '', sigle: '', signification: '', mots: '', confirme: false, ...champs }, GARDES)

it.each([
  [{ mots: 'Métier ; emploi,\nÉMPLOI' }, { mots: ['metier', 'emploi'] }],
  [
    { id: '1', mots: 'soudeur, brasage' },
    { id: '1', mots: ['soudeur', 'brasage'] },
  ],
  [
    { sigle: 'rh', signification: 'Ressources humaines' },
    { mots: [], sigle: { sigle: 'RH', signification: 'Ressources humaines' } },
  ],
  [{ mots: 'paie, salaire', cherche: 'fiche de paie' }, { mots: ['paie', 'salaire'] }],
  [{ mots: 'soudeur, brasage', confirme: true }, { mots: ['soudeur', 'brasage'] }],
])('%o est gardé', (champs, synonyme) => {
  expect(saisie(champs)).toEqual({ etat: 'bonne', synonyme })
})

it.each([
  [{ mots: 'seul' }, 'Un groupe a au moins deux mots.'],
  [{ mots: 'poids lourd, camion' }, '« poids lourd » n’est pas un seul mot'],
  [{ sigle: 'VAE', signification: 'Autre chose' }, 'Le sigle VAE existe déjà : « Validation des acquis »'],
  [{ sigle: 'x', signification: 'Trop court' }, 'Un sigle en majuscules est attendu.'],
  [{ mots: 'fiche, paie', cherche: 'fiche de paie' }, 'Ces mots sont tous dans la recherche'],
  [{ sigle: 'XY', signification: '' }, 'La signification manque.'],
])('%o est refusé : %s', (champs, raison) => {
  const verifiee = saisie(champs)
  expect(verifiee).toMatchObject({ etat: 'refusee', raisons: [expect.stringContaining(raison)] })
})

it('un mot d’un autre groupe est à confirmer, et le groupe est nommé', () => {
  const verifiee = saisie({ mots: 'soudeur, brasage' })
  expect(verifiee).toMatchObject({
    etat: 'a-confirmer',
    raisons: [expect.stringContaining('déjà dans le groupe « soudeur, soudage »')],
  })
})

it('une recherche propose ses mots, sans les mots outils', () => {
  expect(motsProposes('fiche de paie')).toBe('fiche, paie')
  expect(motsProposes('le la les')).toBe('')
})

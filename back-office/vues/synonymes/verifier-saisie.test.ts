import { expect, it } from 'vitest'
import {
  demasquer,
  lireTermes,
  masquer,
  nommerSynonyme,
  termeEssaye,
  verifierSaisie,
} from './verifier-saisie.ts'

const modifieLe = new Date(0)
const GARDES = [
  { id: '1', de: null, sigle: null, signification: null, mots: ['soudeur', 'soudage'], modifieLe },
  { id: '2', de: null, sigle: 'VAE', signification: 'Validation des acquis', mots: ['acquis'], modifieLe },
  { id: '3', de: 'IDE', sigle: null, signification: null, mots: ['infirmier'], modifieLe },
]
const saisie = (champs: Partial<Parameters<typeof verifierSaisie>[0]>) =>
  verifierSaisie(
    { id: '', de: '', sigle: '', signification: '', mots: '', confirme: false, ...champs },
    GARDES,
  )

it.each([
  [{ mots: 'Métier ; emploi,\nÉMPLOI' }, { mots: ['Métier', 'emploi'] }],
  [{ mots: 'Femme de ménage, propreté' }, { mots: ['Femme de ménage', 'propreté'] }],
  [
    { de: 'cuistot', mots: 'cuisinier, chef de cuisine' },
    { de: 'cuistot', mots: ['cuisinier', 'chef de cuisine'] },
  ],
  [
    { id: '3', de: 'IDE', mots: 'soins infirmiers' },
    { id: '3', de: 'IDE', mots: ['soins infirmiers'] },
  ],
  [
    { de: 'fiche de paie', mots: 'bulletin de paie', cherche: 'fiche de paie' },
    { de: 'fiche de paie', mots: ['bulletin de paie'] },
  ],
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
  [{ mots: 'soudeur, de la' }, '« de la » n’a aucun mot que la recherche garde.'],
  [{ mots: 'un deux trois quatre cinq six sept huit, mot' }, 'a plus de 6 mots'],
  [{ de: 'IDE', mots: '' }, 'Au moins un mot à chercher aussi est attendu.'],
  [{ de: 'cuistot', mots: 'Cuistot, cuisinier' }, '« cuistot » se cherche déjà lui-même.'],
  [{ de: 'rh', sigle: 'RH', signification: 'Ressources humaines' }, 'Un sigle cherche déjà ses mots'],
  [{ mots: 'fiche de paie, paie', cherche: 'fiche de paie' }, 'Ces mots sont tous dans la recherche'],
  [{ sigle: 'VAE', signification: 'Autre chose' }, 'Le sigle VAE existe déjà : « Validation des acquis »'],
  [{ sigle: 'x', signification: 'Trop court' }, 'Un sigle en majuscules est attendu.'],
  [{ mots: 'fiche, paie', cherche: 'fiche de paie' }, 'Ces mots sont tous dans la recherche'],
  [{ sigle: 'CI', signification: 'Commerce international', mots: 'commerce' }, 'qui est aussi un mot outil'],
  [{ sigle: 'XY', signification: '' }, 'La signification manque.'],
])('%o est refusé : %s', (champs, raison) => {
  const verifiee = saisie(champs)
  expect(verifiee).toMatchObject({ etat: 'refusee', raisons: [expect.stringContaining(raison)] })
})

it.each([
  [{ mots: 'Soudeurs, Soudage' }, '« Soudage » est déjà dans le groupe « soudeur, soudage »'],
  [{ de: 'ide', mots: 'hôpital' }, '« ide » cherche déjà « infirmier »'],
])('%o est à confirmer, et ce qui existe est nommé', (champs, raison) => {
  const raisons = [expect.stringContaining(raison)]
  expect(saisie(champs)).toEqual({ etat: 'a-confirmer', raisons })
  expect(saisie({ ...champs, confirme: true })).toMatchObject({ etat: 'bonne' })
})

it('le texte d’un visiteur ne sort pas de l’écran : sa place seule va dans l’adresse', () => {
  const masquee = masquer('Fiche de paie, bulletin de paie', 'fiche de paie')
  expect(masquee).toBe('*, bulletin de paie')
  expect(demasquer(masquee, 'fiche de paie')).toBe('fiche de paie, bulletin de paie')
})

it('deux écritures d’un même terme n’en font qu’un', () => {
  expect(lireTermes('Femme de ménage, femme de MENAGE\n ; propreté')).toEqual(['Femme de ménage', 'propreté'])
})

it('chacun se nomme et s’essaie par ce qu’on tape', () => {
  expect(GARDES.map(nommerSynonyme)).toEqual(['soudeur, soudage', 'VAE', 'IDE → infirmier'])
  expect(termeEssaye({ mots: ['soudeur', 'soudage'] })).toBe('soudeur')
  expect(termeEssaye({ de: 'IDE', mots: ['infirmier'] })).toBe('IDE')
  expect(termeEssaye({ sigle: { sigle: 'VAE', signification: 'x' }, mots: [] })).toBe('VAE')
})

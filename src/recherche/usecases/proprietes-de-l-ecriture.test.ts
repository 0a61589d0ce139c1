import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jourAParis } from '../../kernel/jour.ts'
import { plier } from '../../kernel/plier.ts'
import type { Requete } from '../../liste/index.ts'
import { indexEnMemoire } from '../adapters/index-en-memoire.fixture.ts'
import { normaliserSaisie } from '../domain/comprehension/phrase.ts'
import { suggerer } from '../domain/interrogation/suggerer.ts'
import { EXPOSITION, LIVRE_VIDE, type Livre, moteurLivres } from '../domain/moteur-d-essai.fixture.ts'
import { couperEnJetons, motsDuJeton } from '../domain/texte/jetons.ts'
import { plierTerme } from '../domain/texte/terme.ts'
import { repondre } from './repondre.ts'

const JOUR = jourAParis(new Date('2027-03-10T12:00:00Z'))
const TOUT: Requete = {
  texte: '',
  litteral: false,
  facettes: {},
  tri: 'pertinence',
  page: 1,
  parPage: 20,
  expliquer: false,
}

const livres = (titres: readonly string[]): Livre[] =>
  titres.map((titre, rang) => ({ ...LIVRE_VIDE, numero: `${rang}`, titre, expositions: [EXPOSITION] }))
const ouvrir = (titres: readonly string[]) => indexEnMemoire(moteurLivres, livres(titres), JOUR)(JOUR)
const trouver = (ouvert: ReturnType<typeof ouvrir>, texte: string, plus: Partial<Requete> = {}) =>
  repondre(ouvert, { ...TOUT, texte, ...plus })
const numeros = (ouvert: ReturnType<typeof ouvrir>, texte: string) =>
  trouver(ouvert, texte)
    .resultats.map(({ numero }) => numero)
    .sort()

const TITRES = [
  'CAP Pâtissier',
  'CACES R482 catégorie A',
  'CACES R 489',
  'Éco-conception de produits',
  'L’eau et l’assainissement',
  'Programmation C++ et C#',
  'Développeur .NET',
  'BP JEPS activités aquatiques',
  'Finances et offre d’emploi',
  'Bœuf et cœur de métier',
  'Infirmier en soins généraux',
  'Anglais, niveau 2',
  'Initiation à Excel',
] as const

/** Façons exotiques d'écrire la même lettre ; chacune est une autre écriture du même texte. */
const DEGUISEMENTS: readonly (readonly [motif: RegExp, autre: (trouve: string) => string])[] = [
  [/fi/g, () => 'ﬁ'],
  [/ff/g, () => 'ﬀ'],
  [/[A-Za-z0-9]/g, (lettre) => String.fromCodePoint((lettre.codePointAt(0) ?? 0) + 0xfee0)],
  [/(?<=\p{L})(?=\p{L}{2})/u, () => '\u00AD'],
  [/(?<=\p{L})(?=\p{L}{2})/u, () => '\u200B'],
  [/ /g, () => '\u00A0'],
  [/ /g, () => '\u202F'],
  [/[’']/g, () => 'ʼ'],
  [/[’']/g, () => '‘'],
  [/[’']/g, () => "'"],
  [/I/g, () => 'İ'],
  [/œ/g, () => 'oe'],
  [/2/g, () => '²'],
  [/\p{L}+/u, (mot) => mot.normalize('NFD')],
  [/\p{L}+/u, (mot) => mot.toUpperCase()],
]
const deguises = fc
  .subarray([...DEGUISEMENTS])
  .map(
    (choisis) => (texte: string) =>
      choisis.reduce((ecrit, [motif, autre]) => ecrit.replace(motif, autre), texte),
  )

const motsDe = (texte: string) => couperEnJetons(texte).flatMap(motsDuJeton).map(plier)

describe('une seule écriture, partout', () => {
  it('ligatures, pleine chasse, signes invisibles, apostrophes et espaces ne changent rien aux mots, ni aux termes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TITRES), deguises, (titre, deguiser) => {
        const autre = deguiser(titre)
        expect(motsDe(autre)).toEqual(motsDe(titre))
        expect(motsDe(normaliserSaisie(autre))).toEqual(motsDe(titre))
        expect(plierTerme(autre)).toBe(plierTerme(titre))
        expect(plier(autre)).toBe(plier(titre))
      }),
      { numRuns: 500, seed: 20270310 },
    )
  })

  it('ni à ce qu’on trouve, que la question ou le catalogue soit ainsi écrit', () => {
    const ouvert = ouvrir(TITRES)
    fc.assert(
      fc.property(fc.constantFrom(...TITRES), deguises, deguises, (titre, deguiser, ecrire) => {
        const attendus = numeros(ouvert, titre)
        expect(attendus).toContain(`${TITRES.indexOf(titre)}`)
        expect(numeros(ouvert, deguiser(titre))).toEqual(attendus)
        expect(numeros(ouvrir(TITRES.map(ecrire)), deguiser(titre))).toEqual(attendus)
      }),
      { numRuns: 100, seed: 20270311 },
    )
  })

  it('ni aux suggestions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TITRES), deguises, deguises, (titre, deguiser, ecrire) => {
        const suggeres = suggerer(ouvrir(TITRES.map(ecrire)), deguiser(titre), 5)
        expect(suggeres.map(({ libelle }) => plier(libelle))).toContain(plier(titre))
      }),
      { numRuns: 100, seed: 20270312 },
    )
  })
})

import fc from 'fast-check'
import { ajouterJours, type Jour } from '../../kernel/jour.ts'
import type { Requete } from '../../liste/back-office.ts'
import type { Occurrence } from './moteur.ts'
import type { Livre } from './moteur-d-essai.fixture.ts'

const MOTS = [
  'rouge',
  'bleu',
  'jardin',
  'roman',
  'romans',
  'navire',
  'lampe',
  'infirmier',
  'infirmière',
  'table',
  'poudre',
]
const NOMS = ['delmas', 'lebrun', 'roux']
/** Plus de 32 valeurs : une facette ne doit pas tenir dans un masque de bits. */
const VALEURS = Array.from({ length: 40 }, (_, rang) => `v${rang}`)
const LIEUX = [
  { latitude: 43.6, longitude: 1.44 },
  { latitude: 43.7, longitude: 1.4 },
  { latitude: 44.35, longitude: 2.57 },
  { latitude: 42.7, longitude: 2.9 },
]

const texte = (mots: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...mots), { maxLength, size: 'max' }).map((choisis) => choisis.join(' '))
const sousEnsemble = (valeurs: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...valeurs), { maxLength, size: 'max' })
/** Présent une fois sur trois. */
const parfois = <T>(arbitraire: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: arbitraire })
/** Présent une fois sur deux. */
const peutEtre = <T>(arbitraire: fc.Arbitrary<T>) => fc.option(arbitraire, { nil: undefined, freq: 1 })
const jours = (jour: Jour) => fc.integer({ min: -6, max: 6 }).map((ecart) => ajouterJours(jour, ecart))

function expositions(jour: Jour): fc.Arbitrary<Occurrence> {
  return fc
    .record({
      debut: peutEtre(jours(jour)),
      visibleJusquau: parfois(jours(jour)),
      lieu: peutEtre(fc.constantFrom(...LIEUX)),
      permanente: fc.boolean(),
      ouverte: fc.boolean(),
      aDistance: fc.integer({ min: 0, max: 4 }).map((tirage) => tirage === 0),
      attributs: attributs(),
    })
    .map(({ debut, visibleJusquau, lieu, ...reste }) => ({
      ...reste,
      ...lieu,
      ...(debut === undefined ? {} : { debut }),
      ...(visibleJusquau === undefined ? {} : { visibleJusquau }),
    }))
}

/** Vides une fois sur deux : les occurrences d'un livre ont alors souvent les mêmes valeurs. */
function attributs(): fc.Arbitrary<Readonly<Record<string, readonly string[]>>> {
  const pleins = fc.record({
    salle: sousEnsemble(VALEURS.slice(0, 35), 6),
    acces: sousEnsemble(['nord', 'sud'], 2),
  })
  return fc.oneof(fc.constant({}), pleins)
}

/** De petits catalogues de livres, titres et numéros compris. */
export function catalogues(jour: Jour): fc.Arbitrary<readonly Livre[]> {
  const livre = fc.record({
    titre: texte(MOTS, 4),
    resume: texte(MOTS, 8),
    editeur: fc.constantFrom(...NOMS),
    genres: sousEnsemble(VALEURS, 8),
    prime: fc.boolean(),
    expositions: fc.array(expositions(jour), { maxLength: 4, size: 'max' }),
  })
  return fc
    .array(livre, { minLength: 5, maxLength: 25, size: 'max' })
    .map((livres) => livres.map((l, rang) => ({ ...l, numero: `${(rang * 7) % 26}-n` })))
}

/** Des requêtes qui mêlent texte, facettes, date, lieu, tri et pages. */
export function requetes(jour: Jour): fc.Arbitrary<Requete> {
  return fc
    .record({
      texte: fc.oneof(
        { weight: 2, arbitrary: fc.constant('') },
        { weight: 3, arbitrary: texte([...MOTS, ...NOMS, 'absent'], 6) },
      ),
      facettes: facettesCochees(),
      lieu: parfois(fc.record({ ou: fc.constantFrom(...LIEUX), rayonKm: fc.constantFrom(5, 30, 120) })),
      du: parfois(jours(jour)),
      au: parfois(jours(jour)),
      tri: fc.constantFrom('pertinence', 'prochaine-session', 'distance', 'intitule'),
      page: fc.oneof(
        { weight: 3, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.constantFrom(2, 3) },
      ),
      parPage: fc.integer({ min: 3, max: 12 }),
    })
    .map(({ lieu, du, au, ...reste }) => ({
      ...reste,
      litteral: true,
      expliquer: false,
      ...(lieu === undefined
        ? {}
        : { lieu: { code: '31555', libelle: 'Ici', ...lieu.ou, rayonKm: lieu.rayonKm } }),
      periode: { ...(du === undefined ? {} : { du }), ...(au === undefined ? {} : { au }) },
    }))
}

function facettesCochees(): fc.Arbitrary<Requete['facettes']> {
  return fc
    .record({
      genre: parfois(sousEnsemble([...VALEURS, 'inconnue'], 20)),
      prime: parfois(sousEnsemble(['true', 'false'], 1)),
      salle: parfois(sousEnsemble(VALEURS, 20)),
      acces: parfois(sousEnsemble(['nord', 'sud'], 2)),
    })
    .map((facettes) =>
      Object.fromEntries(
        Object.entries(facettes).flatMap(([id, valeurs]) => (valeurs === undefined ? [] : [[id, valeurs]])),
      ),
    )
}

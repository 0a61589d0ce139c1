import fc from 'fast-check'
import {
  type Information,
  LIBELLES_PROFILS,
  LIBELLES_PROFILS_VISITEUR,
  LIBELLES_THEMES,
  type Ressource,
  type Structure,
} from '../../contenu/index.ts'
import type { Dispositif } from '../../financement/index.ts'
import { libelleGrandDomaine, type Metier } from '../../metiers/index.ts'
import type { Niveau } from '../../referentiels/index.ts'
import { metierDEssai } from '../moteurs/metiers/metier-d-essai.fixture.ts'
import type { MetierIndexe } from '../moteurs/metiers/metier-indexe.ts'
import { type Essai, formationsDEssai } from './recherche-d-essai.fixture.ts'
import type { SourcesDEssai } from './recherche-des-sources.fixture.ts'

/** Partagés par tous les moteurs : une même recherche en trouve plusieurs. */
export const MOTS_INVENTES = [
  'boulangerie',
  'boulanger',
  'soudeur',
  'soudage',
  'infirmière',
  'numérique',
  'mobilité',
  'vente',
  'CAP',
  'anglais',
] as const
const LIEUX = [
  { codePostal: '31000', ville: 'Toulouse', insee: '31555', position: [43.6, 1.44] },
  { codePostal: '81000', ville: 'Albi', insee: '81004', position: [43.93, 2.15] },
] as const

const phrase = fc.array(fc.constantFrom(...MOTS_INVENTES), { minLength: 1, maxLength: 4 })
const texte = phrase.map((mots) => mots.join(' '))
const parmi = <Valeur>(valeurs: readonly Valeur[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...valeurs), { maxLength })
const cles = <Cle extends string>(libelles: Readonly<Record<Cle, string>>) =>
  Object.keys(libelles).filter((cle): cle is Cle => Object.hasOwn(libelles, cle))
const plusieurs = <Valeur>(arbitraire: fc.Arbitrary<Valeur>) =>
  fc.array(arbitraire, { minLength: 4, maxLength: 15, size: 'max' })
const numeroter = <Valeur extends object>(prefixe: string, valeurs: readonly Valeur[]) =>
  valeurs.map((valeur, rang) => ({ ...valeur, id: `${prefixe}-${rang}` }))

const essais: fc.Arbitrary<readonly Essai[]> = plusieurs(
  fc.record({
    intitule: texte,
    lieu: fc.constantFrom(...LIEUX),
    niveau: fc.constantFrom('13', '14', '16'),
    financeur: fc.constantFrom('2', '10'),
  }),
).map((tires) => tires.map(({ lieu, ...essai }) => ({ ...essai, ...lieu })))

const metiers: fc.Arbitrary<readonly MetierIndexe[]> = plusieurs(
  fc.record({
    intitule: texte,
    lettre: fc.constantFrom('D', 'J', 'M'),
    niveauxAcces: parmi<Niveau>(['3', '4', '5'], 2),
    riasec: fc.constantFrom<Metier['riasec']>({}, { majeur: 'R' }, { majeur: 'S', mineur: 'A' }),
    sansDiplome: fc.boolean(),
    transitionNumerique: fc.boolean(),
    emploiReglemente: fc.boolean(),
    nombreFormations: fc.nat(2),
  }),
).map((tires) =>
  tires.map(({ lettre, nombreFormations, ...traits }, rang) => ({
    metier: metierDEssai({
      ...traits,
      codeRome: `${lettre}${1_000 + rang}`,
      grandDomaine: { code: lettre, libelle: libelleGrandDomaine(lettre) },
    }),
    nombreFormations,
    departements: ['31', '81'].slice(0, nombreFormations),
  })),
)

const dispositifs: fc.Arbitrary<readonly Dispositif[]> = plusieurs(
  fc.record({
    nom: texte,
    sigles: parmi(['CPF', 'PTP'], 1),
    resume: texte,
    nature: fc.constantFrom<Dispositif['nature']>('cout-formation', 'materiel', 'service'),
    financeur: fc.constantFrom<Dispositif['financeur']>('region', 'etat', 'cpf'),
    publics: parmi<Dispositif['publics'][number]>(['salarie', 'jeune', 'apprenti'], 3),
    territoire: fc.constantFrom<Dispositif['territoire']>(
      { type: 'national' },
      { type: 'region', code: '76', departements: [] },
      { type: 'region', code: '76', departements: ['81'] },
    ),
    niveaux: parmi<Dispositif['niveaux'][number]>(['3', '4'], 2),
    statut: fc.constantFrom<Dispositif['statut']>('actif', 'a_confirmer'),
  }),
).map((tires) => numeroter('aide', tires).map((tire) => ({ ...DISPOSITIF, ...tire })))

const DISPOSITIF = {
  html: '<p>Détail.</p>',
  organisme: 'Organisme',
  conditionsTexte: [],
  demarches: [],
  pieces: [],
  sources: [],
  anciensUrls: [],
}

const structures: fc.Arbitrary<readonly Structure[]> = plusieurs(
  fc.record({
    nom: texte,
    lieu: fc.constantFrom(...LIEUX, undefined),
    reseaux: parmi(['mission-locale', 'cap-emploi-reseau-cheops'], 2),
    publics: parmi(['jeunes', 'femmes'], 2),
    thematiques: parmi(['mobilite--preparer-un-permis', 'numerique--acceder-a-une-connexion-internet'], 2),
    modesAccueil: parmi(['en-presentiel', 'a-distance'], 2),
  }),
).map((tires) =>
  numeroter('structure', tires).map(({ lieu, ...tire }) => ({ ...STRUCTURE, ...tire, ...situer(lieu) })),
)

const STRUCTURE = { source: 'essai', dateMaj: '2026-01-12', services: [] }

function situer(lieu: (typeof LIEUX)[number] | undefined) {
  if (lieu === undefined) return {}
  const { codePostal, ville, insee, position } = lieu
  return { codePostal, commune: ville, codeInsee: insee, latitude: position[0], longitude: position[1] }
}

const ressources: fc.Arbitrary<readonly Ressource[]> = plusieurs(
  fc.record({
    titre: texte,
    resume: texte,
    type: fc.constantFrom<Ressource['type']>('guide', 'video', 'jeu'),
    themes: parmi(cles(LIBELLES_THEMES), 3),
    profils: parmi(cles(LIBELLES_PROFILS), 3),
    format: fc.constantFrom<Ressource['format']>('lire', 'regarder'),
  }),
).map((tires) => numeroter('ressource', tires).map((tire) => ({ ...RESSOURCE, ...tire })))

const RESSOURCE = { html: '<p>Corps.</p>', auteur: 'L’équipe', datePublication: '2026-01-12' }

const informations: fc.Arbitrary<readonly Information[]> = plusieurs(
  fc.record({
    titre: texte,
    resume: texte,
    type: fc.constantFrom<Information['type']>('actualite', 'manifestation', 'page-infos', 'question'),
    themes: parmi(cles(LIBELLES_THEMES), 3),
    profils: parmi(cles(LIBELLES_PROFILS_VISITEUR), 3),
    lieu: fc.constantFrom(...LIEUX, undefined),
    fin: fc.constantFrom('2026-11-23', '2026-11-24', '2026-12-06T18:00'),
    enLigne: fc.boolean(),
  }),
).map((tires) =>
  numeroter('information', tires).map(({ lieu, fin, enLigne, ...tire }) => ({
    ...tire,
    texte: tire.resume,
    ...(tire.type === 'manifestation' ? { manifestation: tenir({ lieu, fin, enLigne }) } : {}),
    ...(tire.type === 'page-infos' ? { chemin: `/infos/rubrique/${tire.id}` } : {}),
  })),
)

interface Tenue {
  readonly lieu: (typeof LIEUX)[number] | undefined
  readonly fin: string
  readonly enLigne: boolean
}

function tenir({ lieu, fin, enLigne }: Tenue): NonNullable<Information['manifestation']> {
  const ou = lieu === undefined ? {} : { lieu: { nom: 'Salle', commune: lieu.ville, ...situer(lieu) } }
  return { debut: fin, fin, enLigne, annulee: false, ...ou }
}

/** Quelques sources des moteurs, lues pour les formations d'un flux LHÉO. */
export const sourcesInventees: fc.Arbitrary<() => Promise<SourcesDEssai>> = fc
  .record({ essais, metiers, dispositifs, structures, ressources, informations, noms: plusieurs(texte) })
  .map(({ essais: tires, dispositifs: financements, noms, ...reste }) => async () => {
    const formations = await formationsDEssai(tires)
    return { formations, financements, organismes: organismes(formations, noms), ...reste }
  })

function organismes(formations: NonNullable<SourcesDEssai['formations']>, noms: readonly string[]) {
  return formations.slice(0, 1).flatMap(({ organisme }) =>
    noms.map((nom, rang) => ({
      fiche: { ...organisme, numero: `19_${rang}`, nom, raisonSociale: nom },
      nombreFormations: 1 + (rang % 3),
      domaines: rang % 2 === 0 ? ['42'] : ['42', '15'],
      departements: rang % 3 === 0 ? ['31'] : ['31', '81'],
    })),
  )
}

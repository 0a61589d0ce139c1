import fc from 'fast-check'
import { neDitRien } from '../../../kernel/absence.ts'
import { type DateLheo, dernierJour, premierJour } from '../../../kernel/date-lheo.ts'
import { reparerEncodage } from '../../../kernel/encodage-repare.ts'
import { jourDeNumero } from '../../../kernel/jour.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type {
  Action,
  Adresse,
  BlocsCompetences,
  Certification,
  Code,
  Contact,
  Coordonnees,
  Cycle,
  EligibiliteCpf,
  Enseignement,
  Equipement,
  Financeur,
  Formation,
  LieuFormation,
  NoeudXml,
  OrganismeFormateur,
  OrganismeResponsable,
  Recrutement,
  Session,
} from '../../domain/formation.ts'
import { assainirHtml } from './texte/html.ts'
import { texteSimple } from './texte/texte-simple.ts'

/** Formations au hasard, telles que la lecture peut en donner : sert aux tests d'aller et retour. */

const bout = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    'é',
    '&',
    '<',
    '>',
    '"',
    "'",
    ']]>',
    '&eacute;',
    '&amp;lt;',
    ' ',
    '\n',
    '<br/>',
    '<b>',
    'R&D',
    '\u00a0',
  ),
)
/** Le hasard écrit aussi de l'encodage confondu (« Â¡ ») : la lecture le rétablirait, même s'il lui faut une preuve ailleurs. */
const estJuste = (lu: string): boolean =>
  reparerEncodage(`<a>Ã©</a><a>${lu}</a>`).texte === `<a>é</a><a>${lu}</a>`
const soupe = fc
  .array(bout, { minLength: 1, maxLength: 5 })
  .map((bouts) => bouts.join(''))
  .filter(estJuste)

const texte = (maximum: number): fc.Arbitrary<string> =>
  soupe
    .map((brut) => texteSimple([...texteSimple(brut)].slice(0, maximum).join('')))
    .filter((lu) => estJuste(lu) && !neDitRien(lu) && !FINIT_COMME_UN_ATTRIBUT.test(lu))
const html = soupe
  .map(assainirHtml)
  .filter((lu) => estJuste(lu) && !neDitRien(lu.replace(/<[^>]*>/g, '').trim()))

const opt = <Valeur>(valeur: fc.Arbitrary<Valeur>): fc.Arbitrary<Valeur | undefined> =>
  fc.option(valeur, { nil: undefined, freq: 2 })
const liste = <Valeur>(valeur: fc.Arbitrary<Valeur>, maxLength = 2): fc.Arbitrary<Valeur[]> =>
  fc.array(valeur, { maxLength })
/** « 15 id= » : ce qu'un guillemet perdu laisse au bout d'un numéro, et que la lecture ôte. */
const FINIT_COMME_UN_ATTRIBUT = /\s[a-z_][\w-]*\s*=$/i
const chiffres = (nombre: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[1-9][0-9]{${nombre - 1}}$`)).filter((code) => !neDitRien(code))
const parmi = (...codes: string[]): fc.Arbitrary<string> => fc.constantFrom(...codes)
const attributs = fc.constant({})
const entier = fc.integer({ min: 0, max: 99_999 })

/** Un objet d'arbitraires, dont les champs absents n'ont pas de clé. */
const fiche = <Champs extends Record<string, unknown>>(
  champs: { [Cle in keyof Champs]: fc.Arbitrary<Champs[Cle]> },
) => fc.record(champs).map((objet) => sansAbsents(objet))

const date: fc.Arbitrary<DateLheo> = fc.oneof(
  fc.constant<DateLheo>({ type: 'inconnue' }),
  fc
    .integer({ min: -7_300, max: 40_000 })
    .map((jour): DateLheo => ({ type: 'jour', jour: jourDeNumero(jour) })),
  fc.integer({ min: 1950, max: 2089 }).map((annee): DateLheo => ({ type: 'annee', annee })),
  fc
    .record({ annee: fc.integer({ min: 1950, max: 2089 }), mois: fc.integer({ min: 1, max: 12 }) })
    .map((mois): DateLheo => ({ type: 'mois', ...mois })),
)
/** À l'endroit : la lecture échange des dates inversées. */
const periode = fc
  .record({ debut: date, fin: date })
  .map(({ debut, fin }) =>
    (premierJour(debut) ?? '') > (dernierJour(fin) ?? '9') ? { debut: fin, fin: debut } : { debut, fin },
  )

const extra: fc.Arbitrary<NoeudXml> = fc.record({
  nom: fc.constant('extra'),
  attributs: texte(20).map((ref) => ({ info: 'divers', ref })),
  contenu: texte(30).map((seul) => [seul]),
})
const extras: fc.Arbitrary<NoeudXml[]> = liste(
  fc.record({
    nom: fc.constant('extras'),
    attributs: fc.constant({ info: 'divers' }),
    contenu: liste(extra),
  }),
  1,
)

const formacode: fc.Arbitrary<Code> = fiche({
  code: chiffres(5),
  ref: fc.constantFrom('V12', 'V14'),
  principal: opt(fc.constant<true>(true)),
})
const certification: fc.Arbitrary<Certification> = fiche({
  rncp: opt(chiffres(5)),
  certifinfo: chiffres(6),
  rs: opt(chiffres(4).map((code) => `RS${code}`)),
  cpf: opt(chiffres(6).map((code) => `CPF${code}`)),
  formacode: opt(chiffres(5)),
  extras,
})
const reference: fc.Arbitrary<Certification> = fiche({
  rncp: chiffres(5),
  certifinfo: opt(chiffres(6)),
  extras,
})

/** Des lieux dont codes, département et coordonnées s'accordent. */
const LIEUX = [
  {
    codePostal: '31000',
    codeInsee: '31555',
    departement: '31',
    region: '76',
    position: { latitude: 43.6045, longitude: 1.444 },
  },
  {
    codePostal: '20000',
    codeInsee: '2A004',
    departement: '2A',
    region: '94',
    position: { latitude: 41.9192, longitude: 8.7386 },
  },
  {
    codePostal: '97400',
    codeInsee: '97411',
    departement: '974',
    region: '04',
    position: { latitude: -20.882, longitude: 55.45 },
  },
] as const
const adresse: fc.Arbitrary<Adresse> = fc
  .constantFrom(...LIEUX)
  .chain(({ codePostal, codeInsee, departement, region, position }) =>
    fiche({
      attributs,
      denomination: opt(texte(100)),
      lignes: liste(texte(12), 6),
      codePostal: opt(fc.constant(codePostal)),
      ville: texte(50),
      departement: opt(fc.constant(departement)),
      codeInsee: opt(fc.constant(codeInsee)),
      codeCanton: opt(chiffres(4)),
      region: opt(fc.constant(region)),
      pays: opt(parmi('FR', 'ES')),
      position: opt(fc.constant(position)),
      extras,
    }),
  )
const telephone = fc.constantFrom('05 61 00 00 00', '+33 5 61 00 00 00', '3949', '05 61 00 00 00 poste 12')
const site = fc.constantFrom('https://exemple.fr/a?b=1&c=2', 'http://www.exemple.fr')
const coordonnees: fc.Arbitrary<Coordonnees> = fiche({
  attributs,
  civilite: opt(texte(20)),
  nom: opt(texte(50)),
  prenom: opt(texte(50)),
  lignes: liste(texte(15), 5),
  adresse: opt(adresse),
  telephones: liste(telephone),
  portables: liste(telephone),
  fax: liste(telephone),
  courriel: opt(fc.constant('a.b+c@exemple.fr')),
  sites: liste(site),
  extras,
})
const contact: fc.Arbitrary<Contact> = fiche({
  attributs: fc.constant({ tag: 'principal' }),
  type: opt(parmi('0', '4', '14')),
  coordonnees,
  extras,
})

const eligibilite: fc.Arbitrary<EligibiliteCpf> = fiche({
  code: chiffres(6),
  source: opt(texte(20)),
  debut: opt(date.filter(({ type }) => type === 'jour')),
  fin: opt(date.filter(({ type }) => type === 'jour')),
  public: opt(parmi('1', '2', '3')),
  franceEntiere: opt(fc.boolean()),
  regions: liste(parmi('24', '76')),
  interBranche: opt(fc.boolean()),
  branches: liste(parmi('23.61Z')),
})
const cycle: fc.Arbitrary<Cycle> = fiche({
  type: parmi('0', '1'),
  annees: liste(fc.integer({ min: 0, max: 99 })),
  effectifMinimal: opt(entier),
  capaciteSimultanee: opt(entier),
  capaciteCumulee: opt(entier),
  alternance: opt(
    fiche({
      type: parmi('0', '1', '2'),
      rythme: opt(fc.record({ unite: parmi('0', '3'), entreprise: entier, centre: entier })),
    }),
  ),
  extras,
})
const recrutement: fc.Arbitrary<Recrutement> = fiche({
  attributs,
  modalite: parmi('0', '9'),
  perimetre: opt(parmi('0', '6')),
  infosPerimetre: opt(texte(50)),
  aDistance: opt(fc.boolean()),
  adresse: opt(adresse),
  url: opt(site),
  places: opt(entier),
  periode: opt(periode),
  heureDebut: opt(parmi('09:00')),
  heureFin: opt(parmi('10h30')),
  commentaire: opt(texte(100)),
  extras,
})
const blocs: fc.Arbitrary<BlocsCompetences> = fiche({
  validation: parmi('0', '1', '2'),
  certification: reference,
  blocs: fc.array(fc.record({ libelle: texte(100), code: fc.constant('RNCP12345BC01') }), {
    minLength: 1,
    maxLength: 2,
  }),
  extras,
})
const session: fc.Arbitrary<Session> = fiche({
  numero: opt(texte(12)),
  attributs,
  periode,
  adresseInscription: opt(adresse),
  modalitesInscription: opt(texte(100)),
  periodeInscription: opt(periode),
  recrutement: opt(fc.constantFrom('ouvert' as const, 'ferme' as const, 'suspendu' as const)),
  recrutements: liste(recrutement, 1),
  urls: liste(site),
  contacts: liste(contact, 1),
  certifications: liste(reference, 1),
  blocsCompetences: liste(blocs, 1),
  cycles: liste(cycle, 1),
  perimee: opt(fc.boolean()),
  eligibilitesCpf: liste(eligibilite, 1),
  extras,
}).map(avecAttributNumero)

const lieu: fc.Arbitrary<LieuFormation> = fiche({
  attributs,
  siret: opt(fc.constant('19311383400389')),
  uai: opt(fc.constant('0311383K')),
  coordonnees,
  extras,
})
const formateur: fc.Arbitrary<OrganismeFormateur> = fiche({
  numero: opt(texte(12)),
  attributs,
  siret: opt(fc.constant('77897285100068')),
  raisonSociale: opt(texte(100)),
  contacts: liste(contact, 1),
  potentiel: liste(formacode),
  uai: opt(fc.constant('0311383K')),
  certifications: liste(reference, 1),
  extras,
}).map(avecAttributNumero)
const financeur: fc.Arbitrary<Financeur> = fiche({
  attributs,
  code: parmi('0', '2', '20'),
  places: opt(entier),
  programme: opt(texte(30)),
  extras,
})
const equipement: fc.Arbitrary<Equipement> = fiche({
  type: parmi('0', '11'),
  cout: opt(entier),
  commentaire: opt(texte(50)),
  extras,
})
const enseignement: fc.Arbitrary<Enseignement> = fiche({
  libelle: texte(50),
  type: parmi('1', '10'),
  obligatoire: fc.boolean(),
  commentaire: opt(texte(50)),
  extras,
})

const modalites = fiche({
  rythme: opt(html),
  publics: liste(formacode),
  infoPublics: opt(texte(100)),
  niveauEntreeObligatoire: opt(fc.boolean()),
  modalitesAlternance: opt(html),
  modalitesEnseignement: opt(parmi('0', '1', '2')),
  conditions: opt(html),
  priseEnChargePossible: opt(fc.boolean()),
  entreesPermanentes: fc.boolean(),
  langues: liste(parmi('fr', 'en')),
  restauration: opt(texte(50)),
  hebergement: opt(texte(50)),
  transport: opt(texte(50)),
  accesHandicapes: opt(texte(50)),
  modalitesRecrutement: opt(html),
  modalitesPedagogiques: opt(texte(50)),
  codesModalitesPedagogiques: liste(formacode),
  fraisRestants: opt(texte(50)),
  perimetreRecrutement: opt(parmi('0', '6')),
  infosPerimetre: opt(texte(50)),
})
const mesures = fiche({
  dureeCycle: opt(fc.integer({ min: 0, max: 99 })),
  prixHoraire: opt(fc.integer({ min: 0, max: 9999 }).map((centimes) => centimes / 100)),
  prixTotal: opt(fc.integer({ min: 0, max: 999_999 }).map((centimes) => centimes / 100)),
  dureeIndicative: opt(texte(50)),
  heuresCentre: opt(entier),
  heuresEntreprise: opt(entier),
  heuresTotal: opt(entier),
  detailPriseEnCharge: opt(texte(50)),
  conventionnee: opt(fc.boolean()),
  dureeConventionnee: opt(entier),
  apprentissage: opt(fc.boolean()),
  contratPro: opt(fc.boolean()),
  formationInitiale: opt(fc.boolean()),
  dureeHebdo: opt(fc.integer({ min: 1, max: 40 })),
  perimee: opt(fc.boolean()),
  typeValidation: opt(parmi('5')),
})
const action: fc.Arbitrary<Action> = fc
  .tuple(
    modalites,
    mesures,
    fiche({
      numero: opt(texte(12)),
      attributs,
      lieux: liste(lieu),
      urls: liste(site),
      sessions: liste(session),
      adresseInformation: opt(adresse),
      datesInformation: liste(date.filter(({ type }) => type !== 'inconnue')),
      equipements: liste(equipement, 1),
      organismesFormateurs: liste(formateur, 1),
      financeurs: liste(financeur),
      enseignements: liste(enseignement, 1),
      extras,
    }),
  )
  .map(([desModalites, desMesures, reste]) =>
    avecAttributNumero({ ...desModalites, ...desMesures, ...reste }),
  )

const organisme: fc.Arbitrary<OrganismeResponsable> = fiche({
  numero: opt(texte(12)),
  attributs,
  numeroActivite: opt(fc.constant('7331P001531')),
  siret: opt(fc.constant('19311383400389')),
  nom: texte(100),
  raisonSociale: opt(texte(100)),
  coordonnees,
  contacts: liste(contact, 1),
  renseignements: opt(html),
  potentiel: liste(formacode),
  uai: opt(fc.constant('0311383K')),
  categorie: opt(parmi('13')),
  extras,
}).map(avecAttributNumero)

/** Une formation au hasard, valide pour le schéma LHÉO 2.3. */
export const formation: fc.Arbitrary<Formation> = fiche({
  numero: texte(12),
  attributs,
  domaine: fc.record({
    formacodes: liste(formacode),
    nsf: liste(chiffres(3)),
    rome: fc.constant([{ code: 'M1805' }]),
    extras,
  }),
  intitule: texte(200),
  objectif: opt(html),
  resultatsAttendus: opt(html),
  contenu: opt(html),
  certifiante: fc.boolean(),
  contacts: liste(contact),
  parcours: opt(parmi('1', '4')),
  niveauEntree: opt(parmi('1', '18')),
  objectifGeneral: opt(parmi('6', '7')),
  certifications: liste(certification),
  typesFormation: liste(fiche({ cpf: opt(fc.constant('CPF201')), elu: fc.constant('ELU12'), extras }), 1),
  niveauSortie: opt(parmi('4', '14')),
  urls: liste(site),
  actions: fc.array(action, { minLength: 1, maxLength: 2 }),
  organisme,
  identifiantModule: opt(texte(20)),
  positionnement: opt(parmi('1', '2')),
  sousModules: liste(fc.record({ reference: texte(20), type: parmi('0', '1', '2'), extras }), 1),
  modulesPrerequis: liste(texte(20), 1),
  carif: opt(parmi('15')),
  extras,
}).map(avecAttributNumero)

/** La lecture garde le numéro parmi les attributs. */
function avecAttributNumero<Objet extends { readonly numero?: string }>(objet: Objet): Objet {
  return objet.numero === undefined ? objet : { ...objet, attributs: { numero: objet.numero } }
}

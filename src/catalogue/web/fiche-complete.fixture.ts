import { lireDateLheo } from '../../kernel/date-lheo.ts'
import { action, formation, session } from '../domain/formation.fixture.ts'
import type { Adresse, Contact, Coordonnees, Formation, Periode } from '../domain/formation.ts'

/** Une formation dont tous les champs utiles au visiteur sont remplis, chacun d'un texte reconnaissable. */

export function periode(debut: string, fin: string): Periode {
  return { debut: lire(debut), fin: lire(fin) }
}

function lire(texte: string) {
  return lireDateLheo(texte) ?? ({ type: 'inconnue' } as const)
}

export function adresse(champs: Partial<Adresse>): Adresse {
  return { attributs: {}, lignes: [], extras: [], ...champs }
}

export function coordonnees(champs: Partial<Coordonnees>): Coordonnees {
  const vides = { lignes: [], telephones: [], portables: [], fax: [], sites: [] }
  return { attributs: {}, ...vides, extras: [], ...champs }
}

export function contact(champs: Partial<Coordonnees>, type?: string): Contact {
  return {
    attributs: {},
    coordonnees: coordonnees(champs),
    extras: [],
    ...(type === undefined ? {} : { type }),
  }
}

const lieu = {
  attributs: {},
  coordonnees: coordonnees({
    adresse: adresse({
      denomination: 'Atelier du Fil',
      lignes: ['7 rue des Tisserands'],
      codePostal: '81200',
      ville: 'Mazamet',
      position: { latitude: 43.49, longitude: 2.37 },
    }),
    telephones: ['0563000001'],
  }),
  extras: [],
}

const sessionComplete = session({
  numero: '927411',
  periode: periode('20270104', '20270630'),
  adresseInscription: adresse({ lignes: ['Bureau des entrées'], codePostal: '81100', ville: 'Castres' }),
  modalitesInscription: 'Dossier à retirer avant Noël',
  periodeInscription: periode('20261201', '20261220'),
  recrutement: 'ouvert',
  recrutements: [
    {
      attributs: {},
      modalite: '9',
      aDistance: true,
      places: 12,
      periode: periode('20261210', '20261210'),
      heureDebut: '9h',
      heureFin: '11h',
      perimetre: '2',
      infosPerimetre: 'Tarn seulement',
      commentaire: 'Apporter son CV',
      url: 'https://reunion.exemple.fr',
      extras: [],
    },
  ],
  urls: ['https://session.exemple.fr'],
  contacts: [contact({ nom: 'Contact de session', courriel: 'session@exemple.fr' }, '3')],
  blocsCompetences: [
    {
      validation: '0',
      certification: { rncp: '38565', extras: [] },
      blocs: [{ libelle: 'Tisser un motif', code: 'RNCP38565BC01' }],
      extras: [],
    },
  ],
  cycles: [
    {
      type: '1',
      annees: [1, 2],
      capaciteCumulee: 14,
      alternance: { type: '1', rythme: { unite: '3', entreprise: 3, centre: 1 } },
      extras: [],
    },
  ],
  eligibilitesCpf: [{ code: 'CPF136000', public: '2', regions: [], branches: [] }],
})

const actionComplete = action({
  rythme: 'Trois jours par semaine',
  publics: [{ code: '80006' }],
  infoPublics: 'Priorité aux habitants du bassin',
  niveauEntreeObligatoire: true,
  modalitesAlternance: 'Une semaine sur deux en entreprise',
  modalitesEnseignement: '1',
  conditions: '<p>Avoir 18 ans</p>',
  priseEnChargePossible: true,
  lieux: [lieu],
  urls: ['https://action.exemple.fr'],
  dureeCycle: 2,
  adresseInformation: adresse({ lignes: ['Maison de l’orientation'], codePostal: '81000', ville: 'Albi' }),
  datesInformation: [lire('20261203')],
  restauration: 'Cantine à midi',
  hebergement: 'Internat',
  transport: 'Bus ligne 3',
  accesHandicapes: 'Accès de plain-pied',
  langues: ['en'],
  modalitesRecrutement: 'Entretien de motivation',
  modalitesPedagogiques: 'Pédagogie par projet',
  equipements: [{ type: '10', cout: 60, commentaire: 'Blouse blanche', extras: [] }],
  fraisRestants: 'Frais de dossier de 30 euros',
  perimetreRecrutement: '3',
  infosPerimetre: 'Occitanie entière',
  prixTotal: 4_500,
  dureeIndicative: 'Six mois',
  heuresCentre: 400,
  heuresEntreprise: 210,
  heuresTotal: 610,
  dureeHebdo: 28,
  detailPriseEnCharge: 'Reste à charge nul pour les moins de 26 ans',
  conventionnee: true,
  dureeConventionnee: 500,
  organismesFormateurs: [
    {
      attributs: {},
      siret: '19311383400389',
      raisonSociale: 'Lycée du Textile',
      contacts: [contact({ nom: 'Contact formateur', telephones: ['05 63 00 00 02'] })],
      potentiel: [],
      certifications: [],
      extras: [],
    },
  ],
  financeurs: [{ attributs: {}, code: '2', places: 15, programme: 'Programme régional', extras: [] }],
  enseignements: [
    { libelle: 'Histoire du tissu', type: '1', obligatoire: false, commentaire: 'Musée', extras: [] },
  ],
  contratPro: true,
  sessions: [sessionComplete],
})

export const formationComplete: Formation = formation({
  numero: '15_464888',
  attributs: { numero: '15_464888', datemaj: '20261115' },
  intitule: 'CAP Tissage',
  objectif: '<p>Apprendre à <strong>tisser</strong></p>',
  contenu: '<ul><li>Chaîne et trame</li></ul>',
  resultatsAttendus: 'Certificat d’aptitude',
  certifiante: true,
  domaine: {
    formacodes: [{ code: '21654', principal: true }],
    nsf: ['241'],
    rome: [{ code: 'B1804' }],
    extras: [],
  },
  contacts: [
    contact({ civilite: 'Mme', prenom: 'Rose', nom: 'Pastel', portables: ['+33 6 12 34 56 78'] }, '4'),
  ],
  parcours: '2',
  niveauEntree: '11',
  niveauSortie: '13',
  objectifGeneral: '6',
  certifications: [
    { rncp: '38565', certifinfo: '21072', extras: [] },
    { rs: 'RS5412', extras: [] },
  ],
  urls: ['https://formation.exemple.fr'],
  actions: [actionComplete],
  organisme: {
    ...formation({}).organisme,
    numero: '19_7300144',
    nom: 'Centre du Tissage',
    siret: '19311383400389',
    coordonnees: coordonnees({ telephones: ['05 63 00 00 03'] }),
  },
  sousModules: [{ reference: 'Module teinture', type: '1', extras: [] }],
  modulesPrerequis: ['Module filage'],
})

/** Ce que la page doit dire de cette formation, au mot près. */
export const TEXTES_ATTENDUS: readonly string[] = [
  'CAP Tissage',
  'Formation certifiante',
  'Centre du Tissage',
  'Financée par la Région',
  'Apprentissage',
  'Contrat pro',
  'Niveau 1 – Savoirs de base (exigé)',
  'Niveau 3 – CAP, BEP, titre professionnel',
  '610 heures, dont 400 heures en centre et 210 heures en entreprise',
  'Six mois',
  '28 heures par semaine',
  'Cycle de 2 ans',
  'En partie à distance',
  'Individualisé, adapté à ce que vous savez déjà',
  'Obtenir une certification',
  'Diplôme ou titre : fiche officielle RNCP 38565',
  'Certificat : fiche officielle RS 5412',
  '4 500 € TTC',
  'Du 4 janvier au 30 juin 2027',
  'Inscriptions ouvertes',
  'Mazamet (81200)',
  'Du 1er au 20 décembre 2026',
  'Dossier à retirer avant Noël',
  'Bureau des entrées, 81100 Castres',
  'CPF136000 (demandeurs d’emploi)',
  '3 semaines en entreprise, 1 semaine en centre',
  '14 personnes au total',
  'Tisser un motif (RNCP38565BC01)',
  'Information collective',
  'Le 10 décembre 2026',
  'De 9h à 11h',
  '12 places pour cet événement',
  'Habitants du département : Tarn seulement',
  'Apporter son CV',
  'reunion.exemple.fr',
  'session.exemple.fr',
  'Contact de session',
  'session@exemple.fr',
  'tisser',
  'Chaîne et trame',
  'Certificat d’aptitude',
  'Trois jours par semaine',
  'Une semaine sur deux en entreprise',
  'Pédagogie par projet',
  'anglais',
  'action.exemple.fr',
  'Atelier du Fil',
  '7 rue des Tisserands',
  '05 63 00 00 01',
  'Demandeur d’emploi',
  'Priorité aux habitants du bassin',
  'Avoir 18 ans',
  'Entretien de motivation',
  'Occitanie entière',
  'Conseil régional (Programme régional, 15 places financées)',
  'Reste à charge nul pour les moins de 26 ans',
  'Frais de dossier de 30 euros',
  'Un financeur public en paie les heures (500 heures)',
  'Histoire du tissu',
  'Musée',
  'Accès de plain-pied',
  'Cantine à midi',
  'Internat',
  'Bus ligne 3',
  'Tenue professionnelle, environ 60 €, Blouse blanche',
  'Maison de l’orientation, 81000 Albi',
  '3 décembre 2026',
  'Lycée du Textile',
  '193 113 834 00389',
  'Contact formateur',
  '05 63 00 00 02',
  'Mme Rose Pastel',
  '06 12 34 56 78',
  'formation.exemple.fr',
  'Code ROME B1804',
  'Module teinture, module obligatoire',
  'Module filage',
  '21654',
  '241',
  '21072',
  '15_464888',
  '15 novembre 2026',
]

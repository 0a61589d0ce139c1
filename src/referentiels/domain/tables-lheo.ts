/**
 * Tables de codes LHÉO 2.3 dites avec des mots de visiteur (celles des niveaux et des financeurs ont leur fichier).
 * Les codes « information inconnue » ou obsolètes n'y sont pas : ils ne se montrent pas.
 */
const TABLES = {
  boolean: { '0': 'Non', '1': 'Oui' },
  AIS: {
    '2': 'Se perfectionner, élargir ses compétences',
    '4': 'Créer une entreprise',
    '5': 'Se remettre à niveau, maîtriser les savoirs de base',
    '6': 'Obtenir une certification',
    '7': 'Se professionnaliser',
    '8': 'Préparer une qualification',
    '9': 'Se remobiliser, construire un projet professionnel',
  },
  'modalites-enseignement': {
    '0': 'En présentiel',
    '1': 'En partie à distance',
    '2': 'Entièrement à distance',
  },
  'modalites-es': { '0': 'Entrée à dates fixes', '1': 'Entrée possible toute l’année' },
  'type-parcours': {
    '1': 'En groupe, le même programme pour tout le monde',
    '2': 'Individualisé, adapté à ce que vous savez déjà',
    '3': 'En modules, à suivre séparément ou à la suite',
    '4': 'En partie en groupe, en partie adapté à vous',
  },
  'etat-recrutement': {
    '1': 'Inscriptions ouvertes',
    '2': 'Session complète',
    '3': 'Inscriptions suspendues',
  },
  'perimetre-recrutement': {
    '0': 'Autre périmètre',
    '1': 'Habitants de la commune',
    '2': 'Habitants du département',
    '3': 'Habitants de la région',
    '4': 'Habitants de plusieurs régions',
    '5': 'Toute la France',
    '6': 'International',
  },
  'modalite-recrutement': {
    '1': 'Mise en situation (recrutement par simulation)',
    '2': 'Concours',
    '3': 'Dossier de candidature',
    '4': 'Tests pratiques',
    '5': 'Épreuves écrites',
    '6': 'Épreuves orales',
    '7': 'Inscription sur candidature',
    '8': 'Entretien ou rendez-vous individuel',
    '9': 'Information collective',
  },
  'type-contact': {
    '0': 'Contact',
    '1': 'Référent handicap',
    '2': 'Référent mobilité internationale',
    '3': 'Référent pédagogique',
    '4': 'Accueil',
    '5': 'Direction',
    '6': 'Référent qualité',
    '7': 'Référent entreprises',
    '8': 'Contact commercial',
    '9': 'Gestion financière',
    '10': 'Direction des formations professionnelles et techniques',
    '11': 'Communication',
    '12': 'Référent formation à distance',
    '13': 'Référent VAE',
    '14': 'Référent apprentissage',
  },
  'type-alternance': {
    '0': 'Tout contrat en alternance',
    '1': 'Contrat d’apprentissage',
    '2': 'Contrat de professionnalisation',
  },
  'type-cycle': { '0': 'Formation initiale', '1': 'Apprentissage' },
  'unite-rythme': { '0': 'heure', '1': 'demi-journée', '2': 'jour', '3': 'semaine', '4': 'mois' },
  'type-module': { '1': 'Module obligatoire', '2': 'Module au choix' },
  'type-positionnement': { '1': 'Positionnement réglementaire', '2': 'Positionnement pédagogique' },
  'type-validation-blocs': {
    '0': 'Certains blocs de compétences',
    '1': 'Tous les blocs de compétences',
    '2': 'Certification entière, ou certains blocs selon le parcours',
  },
  'type-enseignement': {
    '1': 'Art',
    '2': 'Enseignement de spécialité',
    '3': 'Enseignement optionnel',
    '4': 'Langue',
    '5': 'Langue vivante 1',
    '6': 'Langue vivante 2',
    '7': 'Langue vivante 3',
    '8': 'Sport',
    '9': 'Enseignement général',
    '10': 'Enseignement professionnel',
  },
  'type-equipement': {
    '0': 'Autre équipement',
    '1': 'Protection de la tête',
    '2': 'Protection des yeux',
    '3': 'Protection des mains',
    '4': 'Protection de l’ouïe',
    '5': 'Protection du corps',
    '6': 'Protection des pieds',
    '7': 'Protection respiratoire',
    '8': 'Protection contre les chutes',
    '9': 'Outillage professionnel',
    '10': 'Tenue professionnelle',
    '11': 'Équipement numérique',
  },
} as const

/** Nom d'une table LHÉO sans le préfixe `dict-`. */
export type TablesLheo = keyof typeof TABLES

/** Libellé d'un code d'une table LHÉO ; `undefined` si le code est inconnu, obsolète ou dit « non renseigné ». */
export function libelleTable(table: TablesLheo, code: string): string | undefined {
  const libelles: Readonly<Record<string, string>> = TABLES[table]
  return Object.hasOwn(libelles, code) ? libelles[code] : undefined
}

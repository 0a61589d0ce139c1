import type { MetierBref } from './metier-bref.ts'

export const ENTREPRISE: readonly MetierBref[] = [
  {
    code: 'M1203',
    intitule: 'Comptable',
    domaine: 'M12:Comptabilité et gestion',
    appellations:
      '12786:Comptable|12807:Comptable unique|12791:Comptable des jeux|12788:Comptable clientèle|12787:Comptable analytique|12806:Comptable trésorerie',
    definition:
      'Enregistre et explique ce qui entre et ce qui sort dans une entreprise.|Saisit factures, salaires et paiements.|Déclare les impôts et les taxes.|Prépare le bilan et alerte quand les comptes faiblissent.',
    acces:
      'Le DCG, une licence ou un master de comptabilité sont très appréciés, de bac +3 à bac +5.|Le BTS comptabilité et gestion permet d’entrer comme assistant.',
    savoirFaire:
      'Saisir une écriture|Rapprocher un compte bancaire|Établir une déclaration de TVA|Préparer un bilan|Relancer un client|Expliquer un chiffre',
    savoirEtre: 'Être rigoureux|Être discret|Être organisé',
    savoirs: 'Comptabilité|Fiscalité|Droit des sociétés|Logiciels et tableur',
    lieux: 'Entreprise ou cabinet',
    horaires: 'Horaires de bureau, pics au moment du bilan',
    conditions: 'Travail sur écran',
    proches: 'C1502',
    evolutions: 'K2111',
    riasec: ['C', 'E'],
    interets: '15|6|11',
  },
  {
    code: 'M1501',
    intitule: 'Assistant / Assistante Ressources Humaines (RH)',
    domaine: 'M15:Ressources humaines',
    appellations:
      '11329:Assistant / Assistante Ressources Humaines (RH)|19384:Secrétaire du service personnel|11280:Assistant / Assistante emploi formation|11251:Assistant / Assistante de service formation|11278:Assistant / Assistante du service personnel|11233:Assistant / Assistante de gestion du personnel',
    definition:
      'Suit la vie des salariés, de leur arrivée à leur départ.|Prépare les contrats et les documents de paie.|Organise recrutements et formations.|Répond aux questions sur les congés et les droits.',
    acces: 'On y accède de bac +2 à bac +5 : BTS, BUT, licence ou master en ressources humaines.',
    savoirFaire:
      'Rédiger un contrat|Préparer les éléments de paie|Publier une offre|Organiser une formation|Tenir un tableau de bord|Renseigner un salarié',
    savoirEtre: 'Être discret|Être à l’écoute|Être rigoureux',
    savoirs: 'Droit du travail|Paie|Recrutement sans discrimination|Outils bureautiques',
    lieux: 'Service des ressources humaines',
    horaires: 'Horaires de bureau',
    conditions: 'Travail sur écran|Données confidentielles',
    proches: 'M1607',
    evolutions: 'K1801|K2111|M1203',
    riasec: ['C', 'S'],
    interets: '18|4|11',
  },
  {
    code: 'M1601',
    intitule: "Chargé / Chargée d'accueil",
    domaine: 'M16:Secrétariat et assistance',
    appellations:
      "11743:Chargé / Chargée d'accueil|15477:Hôte / Hôtesse|10372:Agent / Agente d'accueil|15480:Hôte / Hôtesse d'accueil|10719:Agent / Agente d'information|14754:Employé / Employée d'accueil",
    definition:
      'Accueille, renseigne et oriente, à l’entrée ou au téléphone.|Repère le besoin de chacun, y compris d’une personne handicapée ou étrangère.|Remet badges et documents, tient l’agenda.|Reçoit le courrier et les colis.',
    acces:
      'On y accède d’un CAP à un bac en accueil ou en relation client.|Parler anglais ou connaître la langue des signes est un plus.',
    savoirFaire:
      'Accueillir et orienter|Répondre au téléphone|Gérer une file d’attente|Prendre un message exact|Utiliser un logiciel d’agenda|Calmer une personne inquiète',
    savoirEtre: 'Être souriant|Rester calme|Parler clairement',
    savoirs: 'Techniques d’accueil|Outils bureautiques|Accessibilité|Anglais de base',
    lieux: 'Entreprise, mairie, hôpital, salon',
    horaires: 'Horaires de bureau, parfois décalés',
    conditions: 'Position assise ou debout prolongée',
    proches: 'A1503|D1208|G1803|K2503',
    evolutions: 'C1201|G1703|M1607',
    riasec: ['C', 'S'],
    interets: '4|8',
  },
  {
    code: 'M1607',
    intitule: 'Secrétaire',
    domaine: 'M16:Secrétariat et assistance',
    appellations:
      '19364:Secrétaire|19367:Secrétaire bilingue|19404:Secrétaire trilingue|19368:Secrétaire bureautique|19395:Secrétaire généraliste|19400:Secrétaire polyvalent / Secrétaire polyvalente',
    definition:
      'Fait tourner un bureau : courriers, rendez-vous, dossiers, réunions.|Rédige, met en forme et classe.|Organise l’agenda et les déplacements.|Transmet la bonne information à la bonne personne.',
    acces:
      'Un bac professionnel ou un BTS (bac +2) du tertiaire est demandé.|Un titre professionnel se prépare en quelques mois pour les adultes.',
    savoirFaire:
      'Rédiger un courrier|Tenir un agenda|Classer et archiver|Préparer une réunion|Utiliser un tableur|Accueillir au téléphone',
    savoirEtre: 'Être organisé|Être discret|Avoir le sens du service',
    savoirs: 'Orthographe|Bureautique|Classement numérique|Anglais',
    lieux: 'Bureau, télétravail possible',
    horaires: 'Horaires de bureau',
    conditions: 'Travail sur écran',
    proches: 'M1501|C1504|M1601',
    evolutions: 'C1502|K2111',
    riasec: ['C', 'S'],
    interets: '18|4',
  },
]

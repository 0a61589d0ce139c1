import type { MetierBref } from './metier-bref.ts'

export const BANQUE: readonly MetierBref[] = [
  {
    code: 'C1102',
    intitule: 'Conseiller / Conseillère en assurances',
    domaine: 'C11:Assurance',
    appellations:
      '13408:Conseiller / Conseillère en assurances|13470:Conseiller / Conseillère mutualiste|18102:Producteur / Productrice en assurances|13410:Conseiller / Conseillère en assurance vie|13472:Conseiller / Conseillère prévoyance santé|13463:Conseiller / Conseillère gestion sinistres',
    definition:
      'Aide chacun à choisir l’assurance qui protège sa maison, sa voiture, sa santé ou son entreprise.|Écoute la situation du client et évalue les risques.|Explique simplement ce que le contrat couvre, et ce qu’il ne couvre pas.|Suit les clients et les accompagne quand un accident arrive.',
    acces:
      'Un diplôme de niveau bac +2, comme le BTS assurance, facilite beaucoup l’accès au métier.|Avec une expérience de la vente dans l’assurance ou la banque, il est possible d’entrer sans diplôme particulier.',
    savoirFaire:
      'Comprendre les besoins d’un client|Comparer et expliquer des garanties|Établir un devis|Suivre un portefeuille de clients|Enregistrer une déclaration d’accident|Vendre dans le respect des règles',
    savoirEtre: 'Être à l’écoute|Inspirer confiance|Être organisé',
    savoirs:
      'Droit des assurances|Produits d’assurance|Techniques de vente|Logiciels de gestion de la clientèle',
    lieux: 'Agence, plateau téléphonique ou domicile des clients',
    horaires: 'Horaires de bureau, parfois le samedi',
    conditions: 'Objectifs de vente|Travail sur écran',
    proches: 'C1206|C1201|C1504|C1502',
    riasec: ['C', 'E'],
    interets: '3|8|15',
  },
  {
    code: 'C1201',
    intitule: "Chargé / Chargée d'accueil en banque",
    domaine: 'C12:Banque',
    appellations:
      "11744:Chargé / Chargée d'accueil en banque|15437:Guichetier / Guichetière de banque|15436:Guichetier / Guichetière accueil banque|15439:Guichetier payeur / Guichetière payeuse|11641:Caissier / Caissière de bureau de change|15440:Guichetier vendeur / Guichetière vendeuse",
    definition:
      'Accueille les clients de la banque, répond à leurs questions et les oriente.|Effectue les opérations courantes : retraits, virements, commandes de carte.|Aide à utiliser les automates et l’application.|Repère les besoins et propose un rendez-vous avec un conseiller.',
    acces:
      'Un diplôme de niveau bac +2 en banque, vente ou relation client est le plus demandé.|Une bonne expérience de l’accueil peut aussi permettre d’être embauché avec un bac.',
    savoirFaire:
      'Accueillir et orienter|Traiter une opération bancaire courante|Expliquer un service en ligne|Détecter une tentative de fraude|Proposer un produit adapté|Gérer un client mécontent',
    savoirEtre: 'Avoir le sens du contact|Rester calme|Être discret',
    savoirs: 'Produits bancaires de base|Secret bancaire|Règles contre la fraude|Outils numériques',
    lieux: 'Agence bancaire',
    horaires: 'Travail possible le samedi',
    conditions: 'Station debout ou assise à l’accueil|Respect strict des procédures',
    proches: 'M1601',
    evolutions: 'C1206|C1102',
    riasec: ['C', 'S'],
    interets: '4|8',
  },
  {
    code: 'C1206',
    intitule: 'Conseiller / Conseillère de clientèle bancaire',
    domaine: 'C12:Banque',
    appellations:
      '13387:Conseiller / Conseillère de clientèle bancaire|15324:Gestionnaire de clientèle bancaire|11798:Chargé / Chargée de gestion bancaire|11767:Chargé / Chargée de clientèle bancaire|11771:Chargé / Chargée de clientèle de banque|11391:Attaché / Attachée de clientèle de banque',
    definition:
      'Conseille des particuliers pour gérer leur argent : compte, épargne, crédit, assurance.|Reçoit les clients à leur rendez-vous et fait le point sur leurs projets.|Étudie une demande de prêt et dit clairement ce qui est possible.|Suit les comptes et alerte en cas de difficulté.',
    acces:
      'Il faut en général un diplôme bac +2 à bac +3 : BTS banque, BTS négociation, licence professionnelle.|Les banques recrutent beaucoup en alternance.',
    savoirFaire:
      'Mener un entretien|Étudier un dossier de crédit|Présenter des solutions d’épargne|Suivre un portefeuille de clients|Prévenir le surendettement|Appliquer les règles bancaires',
    savoirEtre: 'Être à l’écoute|Être honnête et rigoureux|Savoir convaincre',
    savoirs: 'Produits d’épargne et de crédit|Droit bancaire|Techniques de vente|Calcul financier',
    lieux: 'Agence bancaire ou travail à distance',
    horaires: 'Horaires d’agence, souvent du mardi au samedi',
    conditions: 'Objectifs commerciaux|Travail sur écran',
    proches: 'C1102|C1502|C1504|K1801|C1201',
    riasec: ['E', 'C'],
    interets: '4',
  },
  {
    code: 'C1501',
    intitule: 'Gestionnaire de copropriété',
    domaine: 'C15:Immobilier',
    appellations:
      "15327:Gestionnaire de copropriété|19609:Syndic social|19608:Syndic d'immeuble|19607:Syndic de copropriété|15359:Gestionnaire d'immeubles|18623:Responsable d'antenne HLM",
    definition:
      'Gère des immeubles pour le compte de leurs propriétaires.|Prépare et anime l’assemblée générale où les décisions se votent.|Fait réaliser l’entretien, les réparations et les travaux d’économie d’énergie.|Tient le budget de la copropriété et répond aux habitants.',
    acces:
      'Un BTS professions immobilières (bac +2) ou une licence professionnelle sont demandés.|La carte professionnelle de la loi Hoguet est obligatoire pour diriger un cabinet.',
    savoirFaire:
      'Organiser une assemblée générale|Construire et suivre un budget|Faire établir des devis et contrôler des travaux|Suivre un sinistre|Régler un désaccord entre voisins|Appliquer le règlement de copropriété',
    savoirEtre: 'Être diplomate|Être organisé|Résister au stress',
    savoirs: 'Droit de la copropriété|Comptabilité|Technique du bâtiment|Rénovation énergétique',
    lieux: 'Cabinet d’immobilier|Visites des immeubles',
    horaires: 'Assemblées en soirée',
    conditions: 'Nombreux déplacements proches|Urgences à traiter',
    proches: 'C1502|C1504',
    riasec: ['E', 'C'],
    interets: '4|18|22',
    traits: ['cadre'],
  },
  {
    code: 'C1502',
    intitule: 'Chargé / Chargée de gestion locative en immobilier',
    domaine: 'C15:Immobilier',
    appellations:
      "11801:Chargé / Chargée de gestion locative en immobilier|10541:Agent / Agente de peuplement|10462:Agent / Agente de gestion APL|19111:Responsable locatif immobilier|10701:Agent / Agente d'état des lieux|19382:Secrétaire de syndic immobilier",
    definition:
      'Met en location des logements et suit la vie du bail.|Visite les biens, fixe le loyer et choisit le locataire sans discriminer.|Rédige le bail et fait l’état des lieux.|Encaisse les loyers, organise les réparations et gère les départs.',
    acces:
      'Un BTS professions immobilières (bac +2) est la voie la plus courante.|Un bac complété par une expérience de l’immobilier peut suffire.',
    savoirFaire:
      'Rédiger un bail|Faire un état des lieux|Étudier un dossier de locataire|Suivre les paiements|Organiser une réparation|Calculer des charges',
    savoirEtre: 'Être rigoureux|Avoir le sens du contact|Être impartial',
    savoirs: 'Droit du logement|Aides au logement|Logiciel de gestion locative|Diagnostics obligatoires',
    lieux: 'Agence, bailleur social|Visites de logements',
    horaires: 'Horaires de bureau, parfois le samedi',
    conditions: 'Déplacements fréquents|Gestion de conflits',
    proches: 'C1504|C1102|M1203|C1206|M1607',
    evolutions: 'C1501',
    riasec: ['C', 'E'],
    interets: '8|3|18',
  },
  {
    code: 'C1504',
    intitule: 'Conseiller / Conseillère immobilier',
    domaine: 'C15:Immobilier',
    appellations:
      '13464:Conseiller / Conseillère immobilier|10744:Agent / Agente immobilier|20642:Vendeur / Vendeuse immobilier|38851:Chasseur / Chasseuse immobilier|16967:Négociateur / Négociatrice immobilier|20586:Vendeur / Vendeuse en immobilier neuf',
    definition:
      'Aide à vendre ou à acheter une maison, un appartement ou un commerce.|Recherche des biens, les estime et rédige les annonces.|Organise les visites et négocie le prix.|Accompagne les clients jusqu’à la signature chez le notaire.',
    acces:
      'On y accède avec un diplôme bac +2 en immobilier ou en commerce.|La vente d’immobilier recrute aussi des personnes expérimentées sans diplôme particulier.|Il faut travailler sous une carte professionnelle « transaction ».',
    savoirFaire:
      'Estimer un bien|Rédiger une annonce attirante et exacte|Organiser une visite|Négocier|Monter un dossier de vente|Trouver de nouveaux clients',
    savoirEtre: 'Savoir convaincre|Être persévérant|Avoir le sens du contact',
    savoirs: 'Marché immobilier local|Droit immobilier|Crédit immobilier|Photographie et annonces en ligne',
    lieux: 'Agence|Déplacements quotidiens en voiture',
    horaires: 'Soirs et samedis selon les clients',
    conditions: 'Revenu en partie lié aux ventes',
    proches: 'C1501|C1206|C1502|M1607|C1102|D1407',
    riasec: ['E', 'C'],
    interets: '3|4',
  },
]

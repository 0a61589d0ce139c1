import type { MetierBref } from './metier-bref.ts'

export const TRANSPORT: readonly MetierBref[] = [
  {
    code: 'N1101',
    intitule: 'Cariste',
    domaine: 'N11:Magasinage, manutention des charges et déménagement',
    appellations:
      "11679:Cariste|11684:Cariste d'entrepôt|11688:Cariste réceptionnaire|20406:Tractoriste logistique|11686:Cariste manutentionnaire|11689:Cariste secteur industrie",
    definition:
      'Conduit un chariot élévateur pour déplacer et ranger des marchandises.|Charge et décharge les camions.|Range les palettes à la bonne place et scanne les codes.|Vérifie l’état du chariot et des colis.',
    acces:
      'Le CACES, certificat de conduite en sécurité, est nécessaire.|Un CAP d’opérateur logistique ou un titre professionnel (niveau 3) sont appréciés.',
    savoirFaire:
      'Conduire un chariot élévateur|Charger un camion|Ranger en hauteur|Utiliser un lecteur de codes|Contrôler une palette|Vérifier son chariot',
    savoirEtre: 'Être vigilant|Être précis|Respecter les consignes de sécurité',
    savoirs: 'Règles de conduite|Logiciel d’entrepôt|Étiquettes de danger|Gestes et postures',
    lieux: 'Entrepôt, usine, port',
    horaires: 'Équipes, parfois de nuit',
    conditions: 'Position assise prolongée|Froid ou bruit selon le site',
    proches: 'N1103|N4105',
    riasec: ['R', 'C'],
    interets: '19|13|14',
    traits: ['reglemente'],
  },
  {
    code: 'N1103',
    intitule: 'Préparateur / Préparatrice de commandes',
    domaine: 'N11:Magasinage, manutention des charges et déménagement',
    appellations:
      '17993:Préparateur / Préparatrice de commandes|18032:Préparateur / Préparatrice logistique en entrepôt',
    definition:
      'Rassemble les produits d’une commande et les emballe.|Lit le bon ou écoute une voix qui guide.|Prélève, compte, contrôle et met en carton.|Étiquette et dépose au quai.',
    acces:
      'Beaucoup d’entreprises forment leurs nouveaux salariés, même sans diplôme.|Un CAP ou un bac professionnel logistique aident à évoluer.',
    savoirFaire:
      'Lire un bon de commande|Prélever et compter|Emballer sans gaspiller|Filmer une palette|Utiliser un chariot|Signaler une erreur',
    savoirEtre: 'Être rapide|Être rigoureux|Travailler en équipe',
    savoirs: 'Logiciel d’entrepôt|Règles de sécurité|Gestes et postures|Étiquetage',
    lieux: 'Entrepôt, drive',
    horaires: 'Équipes, travail le samedi',
    conditions: 'Marche|Port de charges|Froid possible',
    proches: 'N1101',
    riasec: ['R', 'C'],
    interets: '14|6|13',
  },
  {
    code: 'N1301',
    intitule: 'Responsable logistique',
    domaine: "N13:Personnel d'encadrement de la logistique",
    appellations:
      "19112:Responsable logistique|10951:Analyste logistique|19573:Supply chain manager|18907:Responsable d'entrepôt|19135:Responsable méthodes logistique|18872:Responsable de site d'entreposage",
    definition:
      'Organise le voyage des marchandises, de l’usine au client.|Planifie stocks, transports et équipes.|Choisit les moyens les moins coûteux et les moins polluants.|Mesure, corrige et améliore.',
    acces:
      'On y accède avec une licence ou un master en logistique, ou un diplôme d’ingénieur.|Une expérience d’entrepôt aide à encadrer.',
    savoirFaire:
      'Planifier des flux|Gérer un stock|Négocier un transport|Encadrer une équipe|Analyser des indicateurs|Réduire l’empreinte carbone',
    savoirEtre: 'Être organisé|Savoir décider|Résister au stress',
    savoirs: 'Logistique|Informatique et tableurs|Anglais|Droit des transports',
    lieux: 'Entrepôt et bureau|Déplacements',
    horaires: 'Journées longues',
    conditions: 'Responsabilité d’équipe|Imprévus fréquents',
    proches: 'H1303',
    riasec: ['C', 'E'],
    interets: '18|4|5|6',
    traits: ['ecologique', 'cadre'],
  },
  {
    code: 'N4101',
    intitule: 'Conducteur / Conductrice de poids lourd',
    domaine: 'N41:Personnel de conduite du transport routier',
    appellations:
      '13132:Conducteur / Conductrice de poids lourd|19291:Routier / Routière|11660:Camionneur / Camionneuse|11989:Chauffeur / Chauffeuse de poids lourd|11996:Chauffeur routier / Chauffeuse routière|13323:Conducteur routier / Conductrice routière',
    definition:
      'Conduit un camion et livre à l’heure et en bon état.|Vérifie le véhicule et arrime le chargement.|Choisit l’itinéraire et respecte les temps de repos.|Remplit les documents et entretient la relation avec les clients.',
    acces:
      'Il faut le permis C ou CE et une formation obligatoire (FIMO), ou le titre professionnel de conducteur routier (niveau 3).|Les âges minimaux du permis dépendent de la formation suivie.',
    savoirFaire:
      'Conduire un poids lourd|Arrimer une charge|Lire un itinéraire|Tenir le tachygraphe|Contrôler son véhicule|Conduire en économisant le carburant',
    savoirEtre: 'Être autonome|Être vigilant|Être ponctuel',
    savoirs: 'Code de la route|Temps de conduite|Mécanique de base|Sécurité du chargement',
    lieux: 'Route, entrepôts',
    horaires: 'Départs tôt, nuits et nuits hors de chez soi possibles',
    conditions: 'Position assise prolongée|Solitude|Vigilance',
    proches: 'N4105|K2111|N4103',
    evolutions: 'J1305',
    riasec: ['R', 'C'],
    interets: '19|16',
    traits: ['reglemente'],
  },
  {
    code: 'N4103',
    intitule: 'Conducteur / Conductrice de bus',
    domaine: 'N41:Personnel de conduite du transport routier',
    appellations:
      "12896:Conducteur / Conductrice de bus|38796:Chauffeur / Chauffeuse de bus|12874:Conducteur / Conductrice d'autobus|13307:Conducteur / Conductrice machiniste|16249:Machiniste-receveur / Machiniste-receveuse|13338:Conducteur-receveur / Conductrice-receveuse",
    definition:
      'Transporte des voyageurs en bus, en toute sécurité et avec le sourire.|Vérifie le véhicule avant le départ.|Conduit avec souplesse et respecte l’horaire.|Vend des titres, renseigne et aide les personnes à mobilité réduite.',
    acces:
      'Il faut le permis D et une formation obligatoire (FIMO voyageurs), ou le titre professionnel de conducteur de transport en commun (niveau 3).|Beaucoup d’entreprises financent la formation.',
    savoirFaire:
      'Conduire un bus|Accueillir des voyageurs|Vendre un titre|Aider une personne handicapée|Réagir à un incident|Contrôler le véhicule',
    savoirEtre: 'Être calme|Être ponctuel|Avoir le sens du service',
    savoirs: 'Code de la route|Réseau de transport|Premiers secours|Conduite économique',
    lieux: 'Ville et routes de campagne',
    horaires: 'Tôt, tard, week-ends',
    conditions: 'Position assise prolongée|Vigilance|Incivilités possibles',
    proches: 'N4105',
    evolutions: 'N4101',
    riasec: ['R', 'C'],
    interets: '19|4|5',
    traits: ['ecologique', 'reglemente'],
  },
  {
    code: 'N4105',
    intitule: 'Conducteur-livreur / Conductrice-livreuse',
    domaine: 'N41:Personnel de conduite du transport routier',
    appellations:
      '13336:Conducteur-livreur / Conductrice-livreuse|16204:Livreur / Livreuse|16208:Livreur / Livreuse en alimentation|16209:Livreur-vendeur / Livreuse-vendeuse|16206:Livreur / Livreuse de plats cuisinés|11999:Chauffeur-livreur / Chauffeuse-livreuse',
    definition:
      'Livre des colis ou des courses chez les clients.|Charge le véhicule dans l’ordre de la tournée.|Conduit, livre et fait signer.|Note les absences, les retours et tient son véhicule propre.',
    acces:
      'Le permis B suffit pour les petits véhicules ; aucun diplôme n’est imposé et l’on peut débuter sans diplôme.|Un CAP de conducteur livreur est apprécié.',
    savoirFaire:
      'Préparer une tournée|Charger un véhicule|Conduire en ville|Livrer et faire signer|Utiliser un terminal|Gérer un retour',
    savoirEtre: 'Être ponctuel|Être autonome|Être courtois',
    savoirs: 'Code de la route|Plan de ville et GPS|Gestes et postures|Vélo-cargo et véhicules électriques',
    lieux: 'Ville et campagne',
    horaires: 'Tôt le matin ou en soirée',
    conditions: 'Port de charges|Rythme soutenu|Montées d’étages',
    proches: 'N4103|N1103',
    evolutions: 'N4101',
    riasec: ['R', 'C'],
    interets: '19|4|16',
    traits: ['reglemente'],
  },
]

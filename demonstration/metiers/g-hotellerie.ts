import type { MetierBref } from './metier-bref.ts'

export const HOTELLERIE: readonly MetierBref[] = [
  {
    code: 'G1203',
    intitule: 'Animateur / Animatrice jeunesse',
    domaine: "G12:Animation d'activités de loisirs",
    appellations:
      "404434:Animateur / Animatrice jeunesse|16735:Moniteur / Monitrice d'enfants|11038:Animateur / Animatrice d'enfants|11006:Animateur / Animatrice de club enfants|16726:Moniteur / Monitrice d'accueil de loisirs|11022:Animateur / Animatrice de loisirs de plage",
    definition:
      'Fait vivre des moments de jeu et de découverte aux enfants et aux jeunes.|Prépare des activités : jeux, sport, théâtre, nature, numérique.|Veille à la sécurité et à la place de chacun.|Échange avec les familles et l’équipe.',
    acces:
      'Le BAFA permet de commencer, souvent pendant les vacances.|Pour en faire son métier, on prépare un diplôme de niveau 4, le BPJEPS, ou un diplôme de niveau bac +2 en carrières sociales.',
    savoirFaire:
      'Préparer une animation|Animer un groupe|Veiller à la sécurité|Régler un conflit entre enfants|Accueillir un enfant en situation de handicap|Parler avec les parents',
    savoirEtre: 'Être dynamique|Être patient|Être responsable',
    savoirs: 'Développement de l’enfant|Réglementation des accueils|Techniques d’animation|Premiers secours',
    lieux: 'Accueil de loisirs, école, colonie, maison de quartier',
    horaires: 'Mercredis, vacances, fins de journée',
    conditions: 'Bruit|Responsabilité d’un groupe',
    proches: 'G1204|K1202',
    evolutions: 'K1207',
    riasec: ['S', 'C'],
    interets: '4|13|21|22',
  },
  {
    code: 'G1204',
    intitule: 'Educateur sportif / Educatrice sportive',
    domaine: "G12:Animation d'activités de loisirs",
    appellations:
      '14601:Educateur sportif / Educatrice sportive|140891:Moniteur / Monitrice de golf|140894:Moniteur / Monitrice de judo|16733:Moniteur / Monitrice de sport|140898:Moniteur / Monitrice de rugby|140902:Moniteur / Monitrice de voile',
    definition:
      'Apprend un sport et en donne le goût, aux débutants comme aux passionnés.|Prépare des séances adaptées à l’âge et au niveau.|Montre le geste, encourage et corrige.|Vérifie le matériel et la sécurité.',
    acces:
      'Le métier est réglementé : il faut un diplôme inscrit au code du sport, le plus souvent un BPJEPS (niveau 4), ou une licence STAPS (bac +3).|La carte professionnelle d’éducateur sportif est obligatoire.',
    savoirFaire:
      'Construire une séance|Démontrer un geste sportif|Corriger une technique|Assurer la sécurité|Organiser une rencontre|Adapter l’activité à un handicap',
    savoirEtre: 'Être dynamique|Être pédagogue|Être exemplaire',
    savoirs: 'Discipline sportive|Anatomie et effort|Règles de sécurité|Premiers secours',
    lieux: 'Gymnase, stade, piscine, pleine nature',
    horaires: 'Soirs, week-ends et vacances',
    conditions: 'Effort physique|Travail dehors possible',
    proches: 'G1203|K1207|K2503',
    riasec: ['S', 'R'],
    interets: '13|4|24',
    traits: ['reglemente'],
  },
  {
    code: 'G1501',
    intitule: "Employé / Employée d'étage",
    domaine: "G15:Personnel d'étage en hôtellerie",
    appellations:
      "14793:Employé / Employée d'étage|38085:Majordome en hôtellerie|12764:Commis / Commise d'étage|20500:Valet / Femme de chambre|14775:Employé / Employée de ménage d'hôtel|14794:Employé / Employée d'étage en hôtellerie",
    definition:
      'Prépare les chambres pour que chaque client se sente attendu.|Change les draps, nettoie la chambre et la salle de bains.|Contrôle l’éclairage, le linge et les produits d’accueil.|Signale ce qui est abîmé et les objets oubliés.',
    acces:
      'Ce métier est accessible sans diplôme : l’entreprise forme souvent à ses méthodes.|Un CAP en hôtellerie facilite l’accès.',
    savoirFaire:
      'Refaire un lit|Nettoyer et désinfecter|Organiser son chariot|Contrôler une chambre|Utiliser les produits avec précaution|Saluer et renseigner un client',
    savoirEtre: 'Être soigneux|Être discret et honnête|Être rapide',
    savoirs: 'Produits d’entretien|Hygiène|Gestes et postures|Quelques mots d’anglais',
    lieux: 'Hôtel, résidence, centre de vacances',
    horaires: 'Matin et week-ends',
    conditions: 'Station debout|Gestes répétés|Rythme soutenu',
    proches: 'K1302|J1501|G1602',
    evolutions: 'G1703|G1803',
    riasec: ['R', 'C'],
    interets: '14|6',
  },
  {
    code: 'G1602',
    intitule: 'Commis / Commise de cuisine',
    domaine: 'G16:Production culinaire',
    appellations:
      '12756:Commis / Commise de cuisine|10826:Aide de cuisine|10427:Agent / Agente de cuisine|12765:Commis pâtissier / Commise pâtissière de restaurant|12758:Commis de cuisine tournant / Commise de cuisine tournante',
    definition:
      'Aide le chef à préparer les plats du restaurant.|Épluche, lave, taille et pèse les produits.|Réalise des entrées, des cuissons simples et des desserts.|Dresse les assiettes et nettoie la cuisine.',
    acces:
      'Un CAP cuisine est la formation la plus demandée.|Des restaurants recrutent aussi des débutants motivés, sans diplôme, et les forment.',
    savoirFaire:
      'Tailler des légumes|Réaliser une sauce de base|Cuire viandes et poissons|Dresser une assiette|Contrôler la fraîcheur|Nettoyer son poste',
    savoirEtre: 'Travailler en équipe|Être rapide|Être rigoureux sur l’hygiène',
    savoirs: 'Produits et saisons|Hygiène alimentaire|Vocabulaire de cuisine|Lutte contre le gaspillage',
    lieux: 'Restaurant, hôtel, cantine',
    horaires: 'Service du midi et du soir, souvent en coupure|Week-ends',
    conditions: 'Chaleur|Station debout|Coups de feu',
    proches: 'G1803|D1106|D1104|G1501',
    evolutions: 'K2111',
    riasec: ['R', 'C'],
    interets: '27|14',
  },
  {
    code: 'G1703',
    intitule: 'Réceptionniste',
    domaine: 'G17:Accueil en hôtellerie',
    appellations:
      "489141:Réceptionniste|16991:Night audit|16992:Night auditor|18321:Réceptionniste de nuit|489142:Réceptionniste d'hôtel|18320:Réceptionniste de camping",
    definition:
      'Accueille les clients de l’hôtel de l’arrivée au départ.|Prend les réservations et attribue les chambres.|Renseigne en plusieurs langues sur l’hôtel et la région.|Encaisse et règle les petits problèmes.',
    acces: 'On y accède du CAP au BTS, en accueil ou en hôtellerie.|L’anglais est presque toujours demandé.',
    savoirFaire:
      'Accueillir un client|Gérer un planning de chambres|Parler anglais|Encaisser et facturer|Répondre à une réclamation|Conseiller une visite',
    savoirEtre: 'Être souriant|Rester calme|Être disponible',
    savoirs: 'Logiciel de réservation|Langues|Tourisme local|Techniques d’accueil',
    lieux: 'Hôtel, camping, résidence',
    horaires: 'Matin, soir, nuit ou week-end',
    conditions: 'Station debout|Périodes de forte affluence',
    proches: 'C1201|K2503|M1601',
    riasec: ['C', 'E'],
    interets: '4|18',
  },
  {
    code: 'G1803',
    intitule: 'Serveur / Serveuse en restauration',
    domaine: 'G18:Service',
    appellations:
      '19430:Serveur / Serveuse en restauration|15191:Serveur / Serveuse|15491:Hôte / Hôtesse de salle|12761:Commis / Commise de salle|19425:Serveur / Serveuse de bar|19424:Serveur / Serveuse de banquet',
    definition:
      'Fait passer un bon moment aux clients du restaurant.|Dresse les tables, accueille et présente la carte.|Prend la commande, sert et débarrasse.|Conseille un plat ou une boisson et encaisse.',
    acces:
      'Un CAP ou un bac professionnel en service est apprécié, le niveau 3 ou 4 étant le plus demandé.|Beaucoup de jeunes commencent par une saison d’été.',
    savoirFaire:
      'Dresser une table|Prendre une commande|Porter les assiettes|Conseiller un plat|Encaisser|Signaler une allergie à la cuisine',
    savoirEtre: 'Être souriant|Être rapide|Avoir de la mémoire',
    savoirs: 'Produits et boissons|Allergènes|Règles de service|Anglais de base',
    lieux: 'Restaurant, brasserie, hôtel',
    horaires: 'Midi et soir, souvent en coupure|Week-ends',
    conditions: 'Station debout et marche|Bruit',
    proches: 'G1602|M1601',
    riasec: ['R', 'E'],
    interets: '4|27',
  },
]

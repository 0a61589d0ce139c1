import type { MetierBref } from './metier-bref.ts'

export const COMMUNICATION: readonly MetierBref[] = [
  {
    code: 'E1101',
    intitule: 'Community manager',
    domaine: 'E11:Edition et communication',
    appellations:
      '38383:Community manager|11070:Animateur / Animatrice web|16718:Modérateur / Modératrice web|510911:Veilleur / Veilleuse e-réputation|489092:Gestionnaire de communauté en ligne|510776:Responsable de la communauté en ligne',
    definition:
      'Anime la communauté d’une marque ou d’une association sur les réseaux sociaux.|Prépare un calendrier et publie textes, photos et vidéos.|Répond aux messages et calme les polémiques.|Mesure ce qui marche et améliore.',
    acces:
      'On y accède avec une formation en communication de bac +2 à bac +5.|Des projets personnels réussis en ligne sont un vrai atout.',
    savoirFaire:
      'Rédiger pour les réseaux sociaux|Créer des visuels et de courtes vidéos|Répondre à une communauté|Lire des statistiques|Organiser un jeu ou un direct|Faire une veille',
    savoirEtre: 'Être réactif|Être créatif|Garder son calme',
    savoirs: 'Réseaux sociaux et leurs règles|Droit à l’image|Outils de création|Orthographe',
    lieux: 'Agence, entreprise, association, télétravail',
    horaires: 'Surveillance possible le soir et le week-end',
    conditions: 'Travail sur écran|Exposition à des messages agressifs',
    proches: 'E1104|E1106|E1108',
    evolutions: 'E1103|M1705',
    riasec: ['C', 'I'],
    interets: '8',
    traits: ['numerique'],
  },
  {
    code: 'E1103',
    intitule: 'Chargé / Chargée des relations publiques',
    domaine: 'E11:Edition et communication',
    appellations:
      '11888:Chargé / Chargée des relations publiques|16210:Lobbyiste|11835:Chargé / Chargée de presse|11397:Attaché / Attachée de presse|18938:Responsable des relations presse|19023:Responsable du service de presse',
    definition:
      'Fait connaître une organisation et entretient de bonnes relations avec ses publics et les médias.|Écrit communiqués, discours et dossiers.|Organise visites, conférences et salons.|Prépare la réponse en cas de crise.',
    acces:
      'Un diplôme bac +5 en communication ou en sciences politiques est le plus demandé.|Quelques postes s’ouvrent avec une licence et de l’expérience.',
    savoirFaire:
      'Rédiger un communiqué|Organiser un événement|Répondre à un journaliste|Tenir un fichier de contacts|Préparer une prise de parole|Mesurer les retombées',
    savoirEtre: 'Être diplomate|Savoir écrire et parler|Être réactif',
    savoirs: 'Médias|Techniques de communication|Anglais|Gestion de crise',
    lieux: 'Entreprise, collectivité, agence|Déplacements pour les événements',
    horaires: 'Soirées et week-ends d’événement',
    conditions: 'Délais courts|Plusieurs dossiers à la fois',
    proches: 'E1101|E1106|M1705|E1104|E1108',
    riasec: ['C', 'E'],
    interets: '8|4|18',
    traits: ['numerique', 'cadre'],
  },
  {
    code: 'E1104',
    intitule: 'Concepteur / Conceptrice de contenus multimedia',
    domaine: 'E11:Edition et communication',
    appellations:
      '404425:Concepteur / Conceptrice de contenus multimedia|509630:Vlogueur / Vlogueuse|509631:Blogueur / Blogueuse|509633:Blogueur / Blogueuse vidéo|509632:Vidéoblogueur / Vidéoblogueuse|12833:Concepteur / Conceptrice multimédia',
    definition:
      'Conçoit des contenus numériques : sites, animations, applications, modules pour apprendre.|Imagine le parcours de l’utilisateur et le dessine.|Réunit textes, images, sons et vidéos.|Teste, corrige et met en ligne des contenus accessibles à tous.',
    acces:
      'On y accède de bac +2 à bac +5 : BUT métiers du multimédia et de l’internet, école d’arts numériques, master.|Un portfolio en ligne compte autant que le diplôme.',
    savoirFaire:
      'Écrire un scénario interactif|Dessiner une maquette|Intégrer textes, images et vidéos|Rendre un contenu accessible|Tester avec des utilisateurs|Travailler avec les développeurs',
    savoirEtre: 'Être créatif|Être curieux|Travailler en équipe',
    savoirs: 'Outils de création graphique|Bases du web|Accessibilité numérique|Écoconception',
    lieux: 'Agence, entreprise, télétravail',
    horaires: 'Horaires de bureau',
    conditions: 'Travail sur écran|Délais de livraison',
    proches: 'E1101|E1205|L1507|E1106|E1108',
    evolutions: 'E1103',
    riasec: ['I', 'E'],
    interets: '29|8',
    traits: ['numerique'],
  },
  {
    code: 'E1106',
    intitule: 'Journaliste',
    domaine: 'E11:Edition et communication',
    appellations:
      '16084:Journaliste|17738:Pigiste|16102:Journaliste Web|13879:Cyber-journaliste|16092:Journaliste on line|510118:Journaliste politique',
    definition:
      'Cherche, vérifie et raconte l’information.|Enquête, interroge des témoins et recoupe ses sources.|Écrit, enregistre ou filme, puis met en forme.|Explique l’actualité pour que chacun se fasse son avis.',
    acces:
      'Une formation bac +3 à bac +5 est habituelle, dans une école de journalisme reconnue ou à l’université.|Stages et piges aident à entrer dans le métier.',
    savoirFaire:
      'Mener une interview|Vérifier une information|Écrire un article clair|Filmer ou enregistrer un reportage|Trouver un angle|Respecter les délais',
    savoirEtre: 'Être curieux|Être honnête et impartial|Être réactif',
    savoirs: 'Droit de la presse|Culture générale|Techniques de vérification|Outils audio et vidéo',
    lieux: 'Rédaction et terrain',
    horaires: 'Horaires irréguliers, soirs et week-ends',
    conditions: 'Délais serrés|Situations parfois difficiles sur le terrain',
    proches: 'E1103|E1101|E1104|E1108',
    riasec: ['E'],
    interets: '12|4|24',
    traits: ['numerique'],
  },
  {
    code: 'E1108',
    intitule: 'Traducteur / Traductrice',
    domaine: 'E11:Edition et communication',
    appellations:
      "20408:Traducteur / Traductrice|20410:Traducteur / Traductrice d'édition|20413:Traducteur / Traductrice littéraire|20409:Traducteur / Traductrice audiovisuel|20415:Traducteur / Traductrice terminologue|20411:Traducteur expert / Traductrice experte",
    definition:
      'Fait passer un texte d’une langue à une autre sans trahir son sens ni son style.|Lit, recherche le mot juste et traduit.|Relit et adapte au pays et au public.|Corrige les traductions automatiques.',
    acces:
      'On y accède de bac +3 à bac +5, avec une licence de langues puis un master de traduction.|Une spécialité (droit, médecine, technique, jeux vidéo) aide à trouver des clients.',
    savoirFaire:
      'Traduire vers sa langue maternelle|Rechercher la terminologie|Relire et corriger|Utiliser une mémoire de traduction|Sous-titrer une vidéo|Établir un devis',
    savoirEtre: 'Être rigoureux|Être curieux|Être autonome',
    savoirs:
      'Deux langues étrangères|Outils de traduction assistée|Culture des pays|Vocabulaire de spécialité',
    lieux: 'Domicile, agence, organisation internationale',
    horaires: 'Horaires libres, délais serrés',
    conditions: 'Travail sur écran|Travail souvent solitaire',
    proches: 'E1101|E1103|E1104|E1106',
    evolutions: 'K2111',
    riasec: ['A', 'E'],
    interets: '12|6|28',
  },
  {
    code: 'E1205',
    intitule: 'Designer graphique',
    domaine: 'E12:Images et sons',
    appellations:
      '13999:Designer graphique|404427:Graphiste|10328:Affichiste|15559:Infographiste|19532:Story boarder|38710:Graphiste 2 D',
    definition:
      'Crée des images qui parlent : logos, affiches, emballages, livres, écrans.|Comprend la commande et cherche des idées.|Dessine, choisit couleurs et lettres, compose.|Prépare les fichiers pour l’impression ou pour l’écran.',
    acces:
      'On y accède avec une formation de design graphique de bac +2 à bac +5 : DNMADE, BUT, école d’art.|Le book, qui montre ses travaux, fait la différence.',
    savoirFaire:
      'Traduire une idée en image|Composer une page|Dessiner à la main et à l’ordinateur|Préparer un fichier d’impression|Présenter un projet|Respecter une charte graphique',
    savoirEtre: 'Être créatif|Accepter la critique|Respecter les délais',
    savoirs: 'Typographie et couleur|Logiciels de création|Chaîne graphique|Droit d’auteur',
    lieux: 'Agence, studio, entreprise, domicile',
    horaires: 'Horaires de bureau, pics avant livraison',
    conditions: 'Travail sur écran',
    proches: 'E1104|L1507',
    evolutions: 'B1101',
    riasec: ['A', 'R'],
    interets: '29|7|30',
    traits: ['numerique'],
  },
]

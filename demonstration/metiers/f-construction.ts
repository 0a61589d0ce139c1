import type { MetierBref } from './metier-bref.ts'

export const CONSTRUCTION: readonly MetierBref[] = [
  {
    code: 'F1201',
    intitule: 'Conducteur / Conductrice de travaux du bâtiment',
    domaine: 'F12:Conduite et encadrement de chantier - travaux',
    appellations:
      '13210:Conducteur / Conductrice de travaux du bâtiment|13209:Conducteur / Conductrice de travaux|509614:Responsable des travaux hospitalier|13290:Conducteur / Conductrice du bâtiment|403717:Superviseur / Superviseuse de travaux|403716:Coordinateur / Coordinatrice de travaux',
    definition:
      'Dirige un chantier de bâtiment, de la préparation jusqu’à la remise des clés.|Planifie les équipes, les machines et les livraisons.|Contrôle la qualité, le budget, les délais et la sécurité.|Fait le lien entre l’architecte, les entreprises et le client.',
    acces:
      'Il faut un diplôme de niveau bac +2, comme le BTS bâtiment, complété par de l’expérience, ou un diplôme d’ingénieur (bac +5).|Des chefs de chantier confirmés y arrivent par la promotion.',
    savoirFaire:
      'Préparer un planning|Animer une réunion de chantier|Suivre un budget|Contrôler la qualité des ouvrages|Faire respecter la sécurité|Réduire les déchets du chantier',
    savoirEtre: 'Savoir décider|Animer une équipe|Résister au stress',
    savoirs:
      'Techniques de construction|Lecture de plans et maquette numérique|Droit des marchés|Réglementation environnementale',
    lieux: 'Chantiers et bureau|Déplacements quotidiens',
    horaires: 'Journées longues, début matinal',
    conditions: 'Travail dehors en partie|Port du casque|Délais à tenir',
    proches: 'F1703|F1602',
    evolutions: 'K2111',
    riasec: ['C', 'R'],
    interets: '1|2|6',
    traits: ['ecologique', 'cadre'],
  },
  {
    code: 'F1602',
    intitule: 'Electricien / Electricienne du bâtiment',
    domaine: 'F16:Second oeuvre',
    appellations:
      "14635:Electricien / Electricienne du bâtiment|14855:Enseigniste|509429:Câbleur / Câbleuse du bâtiment|14643:Electricien / Electricienne tertiaire|14617:Electricien / Electricienne de chantier|14631:Electricien / Electricienne d'équipement",
    definition:
      'Installe et met en service l’électricité des logements, des bureaux et des usines.|Lit le plan et trace le passage des câbles.|Pose gaines, tableaux, prises, éclairages et bornes de recharge.|Vérifie, met aux normes et dépanne.',
    acces:
      'On y accède avec un CAP électricien, un bac professionnel ou un titre professionnel.|L’habilitation électrique est obligatoire avant de travailler sur une installation.',
    savoirFaire:
      'Lire un schéma électrique|Tirer et raccorder des câbles|Monter un tableau|Tester une installation|Chercher une panne|Installer une borne de recharge ou un système domotique',
    savoirEtre: 'Être rigoureux|Respecter les consignes de sécurité|Être autonome',
    savoirs: 'Électricité|Norme NF C 15-100|Domotique|Économies d’énergie',
    lieux: 'Chantiers neufs et rénovations',
    horaires: 'Horaires de jour, astreintes possibles',
    conditions: 'Travail en hauteur|Positions inconfortables|Risque électrique',
    proches: 'I1309|F1603|L1504',
    evolutions: 'D1407|I1306|K2111',
    riasec: ['R', 'C'],
    interets: '1|6|14',
    traits: ['ecologique'],
  },
  {
    code: 'F1603',
    intitule: 'Plombier / Plombière sanitaire',
    domaine: 'F16:Second oeuvre',
    appellations:
      '17839:Plombier / Plombière sanitaire|17837:Plombier / Plombière|510081:Monteur / Monteuse sanitaire|38414:Aide plombier / Aide plombière|510083:Artisan plombier / Artisane plombière|17840:Plombier zingueur / Plombière zingueuse',
    definition:
      'Installe et répare l’eau et les sanitaires : éviers, douches, toilettes, chauffe-eau.|Trace, coupe, cintre et raccorde les tuyaux.|Recherche les fuites et dépanne.|Conseille pour économiser l’eau et rendre une salle de bains accessible.',
    acces:
      'On y accède avec un CAP monteur en installations sanitaires ou le titre professionnel d’installateur en thermique et sanitaire (niveau 3).|Un bac professionnel ou un brevet professionnel aident à devenir chef d’équipe ou artisan.',
    savoirFaire:
      'Poser et raccorder un appareil sanitaire|Souder, sertir ou coller un tuyau|Chercher une fuite|Lire un plan|Établir un devis simple|Contrôler l’étanchéité',
    savoirEtre: 'Être débrouillard|Être soigneux chez le client|Être ponctuel',
    savoirs: 'Réseaux d’eau|Matériaux des tuyaux|Règles d’hygiène de l’eau|Accessibilité des logements',
    lieux: 'Chantiers et domicile des clients',
    horaires: 'Horaires de jour, dépannages urgents',
    conditions: 'Positions inconfortables|Port de charges|Humidité',
    proches: 'F1602|F1606|F1619',
    evolutions: 'H2913|I1306|K2111',
    riasec: ['R', 'S'],
    interets: '1|4|14',
    traits: ['ecologique'],
  },
  {
    code: 'F1606',
    intitule: 'Peintre en bâtiment',
    domaine: 'F16:Second oeuvre',
    appellations:
      "17619:Peintre en bâtiment|38415:Aide peintre|17624:Peintre en lettres|17618:Peintre d'intérieur|17937:Poseur / Poseuse de tissu tendu|17649:Peintre vitrier / Peintre vitrière",
    definition:
      'Prépare et habille murs, plafonds et façades.|Protège, lessive, rebouche et ponce.|Applique peinture, papier peint, enduit décoratif ou sol souple.|Conseille sur les couleurs et les produits sains.',
    acces:
      'Un CAP de peintre ou un titre professionnel est apprécié.|Avec de l’expérience, il est possible de travailler sans diplôme.',
    savoirFaire:
      'Préparer un support|Appliquer une peinture sans défaut|Poser un papier peint ou un revêtement|Calculer des quantités|Monter un échafaudage roulant|Nettoyer et ranger le chantier',
    savoirEtre: 'Être soigneux|Être patient|Avoir le sens de l’esthétique',
    savoirs: 'Peintures et enduits|Couleurs|Sécurité du travail en hauteur|Tri des déchets de chantier',
    lieux: 'Chantiers neufs, rénovations, domicile',
    horaires: 'Horaires de jour',
    conditions: 'Bras levés, travail sur échelle|Odeurs et poussières|Station debout',
    proches: 'F1602|F1603|F1619',
    evolutions: 'K2111',
    riasec: ['R', 'A'],
    interets: '14|1|6',
  },
  {
    code: 'F1619',
    intitule: 'Couvreur / Couvreuse',
    domaine: 'F16:Second oeuvre',
    appellations:
      '13822:Couvreur / Couvreuse|20738:Zingueur / Zingueuse|13825:Couvreur / Couvreuse de chaume|38499:Aide couvreur / Aide couvreuse|13828:Couvreur lauzier / Couvreuse lauzière|13829:Couvreur tuilier / Couvreuse tuilière',
    definition:
      'Construit et répare les toits pour mettre les maisons à l’abri.|Pose tuiles, ardoises ou zinc sur la charpente.|Installe gouttières, fenêtres de toit et isolation.|Restaure des toitures anciennes.',
    acces:
      'Le CAP couvreur est la voie habituelle, souvent en apprentissage.|Un poste d’aide est accessible sans qualification, avec une formation dans l’entreprise.',
    savoirFaire:
      'Poser tuiles et ardoises|Façonner le zinc|Poser une gouttière|Isoler un toit|Se sécuriser en hauteur|Tracer et mesurer',
    savoirEtre: 'Ne pas craindre la hauteur|Travailler en équipe|Respecter les consignes de sécurité',
    savoirs: 'Matériaux de couverture|Géométrie du toit|Isolation|Pose de panneaux solaires',
    lieux: 'Toits et chantiers',
    horaires: 'Horaires de jour selon la météo',
    conditions: 'Travail en hauteur|Travail dehors|Port de charges',
    proches: 'F1703|F1603|F1606',
    riasec: ['R', 'A'],
    interets: '14|1|13',
    traits: ['ecologique'],
  },
  {
    code: 'F1703',
    intitule: 'Maçon / Maçonne',
    domaine: 'F17:Travaux et gros oeuvre',
    appellations:
      '16250:Maçon / Maçonne|15173:Fumiste|11739:Chapiste|11365:Atrier / Atrière|11589:Brasqueur / Brasqueuse|12639:Cimentier / Cimentière',
    definition:
      'Monte les murs et les fondations des maisons et des immeubles.|Prépare le béton, coffre, ferraille et coule.|Assemble briques, parpaings ou pierres, bien d’aplomb.|Répare des bâtiments anciens.',
    acces:
      'Un CAP maçon ou un titre professionnel (niveau 3) est recherché.|Il est possible de débuter sans diplôme, comme manœuvre, puis de se former.',
    savoirFaire:
      'Monter un mur d’aplomb|Couler une dalle|Coffrer et ferrailler|Lire un plan|Appliquer un enduit|Utiliser des matériaux biosourcés',
    savoirEtre: 'Être résistant|Travailler en équipe|Être précis',
    savoirs: 'Matériaux|Lecture de plans|Règles de sécurité|Bâti ancien et chaux',
    lieux: 'Chantiers',
    horaires: 'Début matinal',
    conditions: 'Travail dehors|Port de charges|Bruit et poussière',
    proches: 'A1203|F1619',
    evolutions: 'K2111',
    riasec: ['R', 'S'],
    interets: '1|14',
    traits: ['ecologique'],
  },
]

import type { MetierBref } from './metier-bref.ts'

export const MAINTENANCE: readonly MetierBref[] = [
  {
    code: 'I1304',
    intitule: 'Technicien / Technicienne de maintenance industrielle',
    domaine: 'I13:Equipements de production, équipements collectifs',
    appellations:
      "19870:Technicien / Technicienne de maintenance industrielle|200107:Monteur / Monteuse sprinkler|10501:Agent / Agente de maintenance industrielle|19872:Technicien / Technicienne de maintenance process|512211:Technicien / Technicienne de maintenance hydrogène|509472:Ouvrier / Ouvrière de maintenance d'équipements industriels",
    definition:
      'Garde en bonne santé les machines d’une usine.|Contrôle, graisse et remplace les pièces avant la panne.|Cherche la cause d’un arrêt et répare vite.|Propose des améliorations pour consommer moins d’énergie.',
    acces:
      'On y accède avec un bac professionnel en maintenance ou un BTS maintenance des systèmes (bac +2).|Des habilitations électriques sont souvent nécessaires.',
    savoirFaire:
      'Diagnostiquer une panne|Démonter et remonter un mécanisme|Mesurer un courant|Suivre un plan de maintenance|Améliorer une machine|Rendre compte d’une intervention',
    savoirEtre: 'Être logique|Garder son calme|Être réactif',
    savoirs: 'Mécanique|Électricité et automatismes|Hydraulique et pneumatique|Logiciel de maintenance',
    lieux: 'Usine, hôpital, parc de loisirs',
    horaires: 'Équipes et astreintes',
    conditions: 'Bruit|Positions inconfortables',
    proches: 'H1303|I1306|I1309|I1602',
    evolutions: 'D1407|H1208',
    riasec: ['R', 'C'],
    interets: '14|18|29',
    traits: ['ecologique'],
  },
  {
    code: 'I1306',
    intitule: 'Frigoriste',
    domaine: 'I13:Equipements de production, équipements collectifs',
    appellations:
      "15167:Frigoriste|15168:Frigoriste maritime|510485:Réparateur / Réparatrice frigoriste|20151:Technicien / Technicienne frigoriste|16889:Monteur-frigoriste / Monteuse-frigoriste|16813:Monteur / Monteuse en conditionnement d'air",
    definition:
      'Installe et dépanne ce qui produit du froid : chambres froides, climatiseurs, pompes à chaleur.|Pose et raccorde les équipements.|Contrôle les fuites de fluide, mauvaises pour le climat.|Règle, répare et conseille.',
    acces:
      'On y accède du CAP au bac professionnel des métiers du froid, puis au BTS.|Une attestation d’aptitude aux fluides frigorigènes est obligatoire.',
    savoirFaire:
      'Monter un circuit frigorifique|Braser un tuyau|Récupérer un fluide sans fuite|Chercher une panne|Raccorder l’électricité|Régler pour économiser l’énergie',
    savoirEtre: 'Être autonome|Être rigoureux|Avoir le sens du service',
    savoirs: 'Thermodynamique simple|Électricité|Fluides et climat|Normes de sécurité',
    lieux: 'Magasins, usines, logements',
    horaires: 'Astreintes, surtout en été',
    conditions: 'Travail en hauteur|Déplacements en véhicule',
    proches: 'F1603|I1304|I1309',
    evolutions: 'D1407|K2111',
    riasec: ['R', 'C'],
    interets: '1|14|29',
    traits: ['ecologique'],
  },
  {
    code: 'I1309',
    intitule: 'Electricien / Electricienne de maintenance',
    domaine: 'I13:Equipements de production, équipements collectifs',
    appellations:
      "14619:Electricien / Electricienne de maintenance|14616:Electricien / Electricienne de bord embarqué|14654:Electromécanicien / Electromécanicienne de phare|10670:Agent / Agente d'entretien d'équipements électriques|10844:Aide électricien / Aide électricienne de maintenance|14615:Electricien / Electricienne d'atelier de maintenance",
    definition:
      'Veille sur les installations électriques d’une usine, d’un hôpital ou d’un réseau.|Contrôle les armoires, les moteurs et les protections.|Recherche une panne avec des appareils de mesure.|Remplace, remet en marche et note ce qui a été fait.',
    acces:
      'On y accède avec un CAP, puis souvent un bac professionnel en électricité.|L’habilitation électrique est obligatoire.',
    savoirFaire:
      'Mesurer tension et courant|Lire un schéma|Remplacer un composant|Mettre une installation hors tension|Mettre en service un moteur|Rédiger un compte rendu',
    savoirEtre: 'Être prudent|Être logique|Être disponible',
    savoirs: 'Électrotechnique|Sécurité électrique|Automatismes|Énergies renouvelables',
    lieux: 'Sites industriels et publics',
    horaires: 'Équipes et astreintes',
    conditions: 'Risque électrique|Travail en hauteur',
    proches: 'I1304|F1602|L1504|I1306',
    evolutions: 'D1407',
    riasec: ['R', 'C'],
    interets: '14|6',
    traits: ['ecologique'],
  },
  {
    code: 'I1602',
    intitule: 'Mécanicien / Mécanicienne avion',
    domaine: 'I16:Véhicules, engins, aéronefs',
    appellations:
      '16447:Mécanicien / Mécanicienne avion|16452:Mécanicien / Mécanicienne cabine|16451:Mécanicien / Mécanicienne avionique|16442:Mécanicien / Mécanicienne aéronautique|19651:Technicien / Technicienne aérostructure|16444:Mécanicien / Mécanicienne aéro-structure',
    definition:
      'Contrôle et répare les avions pour qu’ils volent en toute sécurité.|Inspecte la structure, les moteurs et les trains d’atterrissage.|Démonte, remplace et règle selon une documentation très précise.|Signe ce qui a été fait : chaque geste est tracé.',
    acces:
      'On y accède avec un bac professionnel aéronautique, un BTS ou une certification du secteur.|L’anglais technique est nécessaire.',
    savoirFaire:
      'Inspecter un appareil|Démonter et remonter un moteur|Lire une documentation en anglais|Mesurer et régler|Tracer une intervention|Appliquer les règles de sécurité',
    savoirEtre: 'Être rigoureux|Être responsable|Travailler en équipe',
    savoirs: 'Mécanique|Matériaux composites|Réglementation aérienne|Anglais technique',
    lieux: 'Hangar, piste, atelier',
    horaires: 'Équipes, nuits et week-ends possibles',
    conditions: 'Bruit|Travail en hauteur|Positions inconfortables',
    proches: 'I1304|I1604|I1606',
    riasec: ['R', 'C'],
    interets: '14|6',
    traits: ['reglemente'],
  },
  {
    code: 'I1604',
    intitule: 'Mécanicien / Mécanicienne automobile',
    domaine: 'I16:Véhicules, engins, aéronefs',
    appellations:
      '16446:Mécanicien / Mécanicienne automobile|15186:Garagiste|490381:Mécanicien / Mécanicienne VL|488687:Artisan mécanicien / Artisane mécanicienne|15187:Garagiste-mécanicien / Garagiste-mécanicienne|16464:Mécanicien / Mécanicienne de garage automobile',
    definition:
      'Entretient et répare les voitures, à essence, diesel, hybrides ou électriques.|Écoute le client et cherche la panne avec une valise de diagnostic.|Change freins, pneus, courroies, batteries.|Essaie le véhicule avant de le rendre.',
    acces:
      'Un CAP maintenance des véhicules, puis un bac professionnel, sont les diplômes courants.|Une habilitation est nécessaire pour travailler sur les voitures électriques.',
    savoirFaire:
      'Diagnostiquer une panne|Faire une révision|Remplacer freins et embrayage|Intervenir sur un véhicule électrique|Régler et essayer|Expliquer la réparation',
    savoirEtre: 'Être logique|Être soigneux|Être honnête avec le client',
    savoirs: 'Mécanique|Électronique embarquée|Véhicules électriques|Tri des huiles et pièces',
    lieux: 'Garage, centre auto',
    horaires: 'Horaires de jour, parfois le samedi',
    conditions: 'Bruit et odeurs|Positions inconfortables|Port de charges',
    proches: 'I1602',
    evolutions: 'I1304|I1606',
    riasec: ['R', 'C'],
    interets: '14|19',
    traits: ['ecologique'],
  },
  {
    code: 'I1606',
    intitule: 'Carrossier-peintre / Carrossière-peintre',
    domaine: 'I16:Véhicules, engins, aéronefs',
    appellations:
      '11701:Carrossier-peintre / Carrossière-peintre|11698:Carrossier / Carrossière|10817:Aide carrossier / Aide carrossière|11700:Carrossier / Carrossière poids lourds|11703:Carrossier-tôlier / Carrossière-tôlière|17500:Ouvrier / Ouvrière finition carrosserie',
    definition:
      'Redonne à un véhicule accidenté sa forme et sa couleur.|Démonte, redresse ou remplace les éléments de carrosserie.|Ponce, mastique et prépare la teinte exacte.|Peint en cabine, polit et remonte.',
    acces:
      'Un bac professionnel carrosserie ou peinture est demandé ; le CAP permet de commencer.|Un titre professionnel (niveau 3) existe pour les adultes.',
    savoirFaire:
      'Redresser une tôle|Réparer un plastique|Poncer et mastiquer|Retrouver une teinte|Peindre au pistolet|Remonter et ajuster',
    savoirEtre: 'Être minutieux|Avoir l’œil|Respecter les consignes de sécurité',
    savoirs: 'Tôles et plastiques|Colorimétrie|Peintures à l’eau|Calibrage des aides à la conduite',
    lieux: 'Atelier de carrosserie',
    horaires: 'Horaires de jour',
    conditions: 'Solvants et poussières|Bruit|Équipement de protection',
    proches: 'I1602',
    evolutions: 'I1604',
    riasec: ['R', 'C'],
    interets: '14|6',
    traits: ['ecologique'],
  },
]

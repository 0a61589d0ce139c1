import type { MetierBref } from './metier-bref.ts'

export const INDUSTRIE: readonly MetierBref[] = [
  {
    code: 'H1208',
    intitule: "Automaticien / Automaticienne en bureau d'études",
    domaine: 'H12:Conception, recherche, études et développement',
    appellations:
      "11441:Automaticien / Automaticienne en bureau d'études|20120:Technicien / Technicienne en robotique|11443:Automaticien / Automaticienne supervision|11436:Automaticien / Automaticienne chef de projet|19960:Technicien / Technicienne d'études en automatisme|19965:Technicien / Technicienne d'études instrumentaliste",
    definition:
      'Imagine le cerveau des machines automatiques.|Étudie ce que la machine doit faire et choisit capteurs et automates.|Écrit le programme, puis le simule.|Règle la machine dans l’usine et forme ceux qui l’utiliseront.',
    acces:
      'Un diplôme bac +2 en automatisme ou en informatique industrielle est demandé : BTS ou BUT.|Un bac professionnel complété par de l’expérience permet aussi d’y arriver.',
    savoirFaire:
      'Programmer un automate|Lire un schéma électrique|Simuler un cycle|Mettre en service une machine|Chercher une panne|Rédiger une notice',
    savoirEtre: 'Être logique|Être rigoureux|Travailler en équipe',
    savoirs: 'Automatismes|Électricité|Réseaux industriels|Robotique',
    lieux: 'Bureau d’études et ateliers|Déplacements chez les clients',
    horaires: 'Horaires de jour',
    conditions: 'Travail sur écran|Bruit dans les ateliers',
    proches: 'I1304|I1309|M1805',
    evolutions: 'D1407|K2111',
    riasec: ['R', 'C'],
    interets: '29|14',
  },
  {
    code: 'H1303',
    intitule: 'Technicien / Technicienne en Hygiène, Sécurité, Environnement industriel (HSE)',
    domaine: 'H13:Hygiène Sécurité Environnement -HSE- industriels',
    appellations:
      "20072:Technicien / Technicienne en Hygiène, Sécurité, Environnement industriel (HSE)|489152:Technicien / Technicienne pollution de l'air|20420:Traitant / Traitante protection environnement|510831:Assistant / Assistante sécurité environnement|510830:Conseiller / Conseillère sécurité environnement|20038:Technicien / Technicienne en analyse de pollution",
    definition:
      'Protège les personnes et la nature autour d’une usine.|Observe les postes et repère les dangers.|Propose des protections, forme et sensibilise.|Mesure l’air, l’eau, le bruit et suit les déchets.',
    acces:
      'On y accède avec un BTS ou un BUT hygiène, sécurité, environnement.|Une licence professionnelle (bac +3) permet de se spécialiser.',
    savoirFaire:
      'Évaluer un risque|Analyser un accident|Animer une formation|Mesurer un bruit ou une pollution|Tenir à jour les documents de sécurité|Préparer un exercice d’évacuation',
    savoirEtre: 'Être observateur|Être pédagogue|Savoir convaincre',
    savoirs: 'Réglementation du travail|Environnement et déchets|Chimie et physique de base|Ergonomie',
    lieux: 'Sites industriels, chantiers',
    horaires: 'Horaires de jour, astreintes possibles',
    conditions: 'Port d’équipements de protection|Déplacements dans les ateliers',
    proches: 'N1301|I1304',
    evolutions: 'K2111',
    riasec: ['C', 'R'],
    interets: '11|4|23',
    traits: ['ecologique'],
  },
  {
    code: 'H2206',
    intitule: 'Menuisier / Menuisière',
    domaine: 'H22:Bois',
    appellations:
      "16611:Menuisier / Menuisière|18215:Prototypiste bois|510843:Menuisier / Menuisière d'art|16619:Menuisier / Menuisière de ville|510842:Menuisier / Menuisière de décor|16616:Menuisier / Menuisière d'atelier",
    definition:
      'Fabrique portes, fenêtres, escaliers et meubles en bois.|Dessine, mesure et choisit le bois.|Scie, rabote, perce et assemble, à la main ou avec des machines numériques.|Ponce, vernit et pose parfois chez le client.',
    acces:
      'On y accède avec un CAP menuisier, un brevet ou un bac professionnel.|Un BTS du bois, de niveau bac +2, mène à l’encadrement.',
    savoirFaire:
      'Tracer et débiter|Régler une machine à bois|Assembler avec précision|Lire un plan|Poncer et finir|Programmer une machine numérique',
    savoirEtre: 'Être précis|Être soigneux|Respecter les consignes de sécurité',
    savoirs: 'Essences de bois|Assemblages|Dessin technique|Colles et vernis sains',
    lieux: 'Atelier et chantiers de pose',
    horaires: 'Horaires de jour',
    conditions: 'Bruit et poussière de bois|Machines coupantes|Port de charges',
    proches: 'B1806|F1606|F1619',
    evolutions: 'D1407|K2111',
    riasec: ['R', 'A'],
    interets: '14|1',
    traits: ['ecologique'],
  },
  {
    code: 'H2902',
    intitule: 'Chaudronnier / Chaudronnière',
    domaine: 'H29:Mécanique, travail des métaux et outillage',
    appellations:
      '11971:Chaudronnier / Chaudronnière|20352:Tôlier / Tôlière|20400:Traceur / Traceuse en serrurerie|20359:Tôlier-formeur / Tôlière-formeuse|20362:Tôlier-traceur / Tôlière-traceuse|20396:Traceur / Traceuse en chaudronnerie',
    definition:
      'Donne forme au métal pour construire des cuves, des bateaux, des trains ou des tuyaux.|Lit le plan et trace la forme à plat.|Découpe, plie, cintre et assemble les tôles.|Soude et contrôle l’étanchéité.',
    acces:
      'Un CAP ou un bac professionnel en chaudronnerie industrielle est demandé.|Des titres professionnels (niveau 3) accueillent les adultes en reconversion.',
    savoirFaire:
      'Tracer un développé|Découper et plier une tôle|Assembler et pointer|Souder|Contrôler des dimensions|Programmer une découpe laser',
    savoirEtre: 'Voir dans l’espace|Être précis|Respecter les consignes de sécurité',
    savoirs: 'Géométrie|Métaux|Procédés de soudage|Lecture de plans',
    lieux: 'Atelier, chantier naval, site industriel',
    horaires: 'Horaires de jour ou en équipes',
    conditions: 'Bruit|Chaleur|Port de charges',
    proches: 'H2913|H2903',
    riasec: ['R', 'C'],
    interets: '14|13',
    traits: ['ecologique'],
  },
  {
    code: 'H2903',
    intitule: 'Tourneur-fraiseur / Tourneuse-fraiseuse',
    domaine: 'H29:Mécanique, travail des métaux et outillage',
    appellations:
      '20383:Tourneur-fraiseur / Tourneuse-fraiseuse|10920:Aléseur / Aléseuse|14882:Erodeur / Erodeuse|20497:Usineur / Usineuse|15158:Fraiseur / Fraiseuse|20372:Tourneur / Tourneuse',
    definition:
      'Usine des pièces de métal au centième de millimètre.|Lit le plan et choisit les outils.|Règle et programme la machine, puis lance l’usinage.|Mesure chaque pièce et corrige les réglages.',
    acces:
      'On y accède avec un CAP ou un bac professionnel en usinage.|Un BTS (bac +2) peut être demandé pour les pièces complexes.',
    savoirFaire:
      'Lire un plan|Régler un tour ou une fraiseuse|Programmer une commande numérique|Mesurer au micromètre|Changer un outil|Entretenir sa machine',
    savoirEtre: 'Être minutieux|Être autonome|Être concentré',
    savoirs: 'Géométrie et trigonométrie|Matériaux|Outils de coupe|Métrologie',
    lieux: 'Atelier',
    horaires: 'Horaires de jour ou en équipes',
    conditions: 'Bruit|Station debout|Projections de copeaux',
    proches: 'H2902|H2913',
    riasec: ['R', 'C'],
    interets: '14',
  },
  {
    code: 'H2913',
    intitule: 'Soudeur / Soudeuse',
    domaine: 'H29:Mécanique, travail des métaux et outillage',
    appellations:
      '404475:Soudeur / Soudeuse|19462:Soudeur / Soudeuse au plasma|19479:Soudobraseur / Soudobraseuse|489273:Soudeur / Soudeuse nucléaire|19465:Soudeur / Soudeuse fil fourré|19457:Soudeur / Soudeuse à la flamme',
    definition:
      'Assemble des pièces de métal en les faisant fondre à l’endroit exact.|Prépare les bords et choisit le procédé.|Règle le poste et soude, dans toutes les positions.|Contrôle le cordon et corrige les défauts.',
    acces:
      'On y accède avec un CAP en chaudronnerie ou un titre professionnel de soudage.|Chaque qualification se passe devant un examinateur et se renouvelle.',
    savoirFaire:
      'Souder à l’arc, au TIG ou au MIG|Préparer un joint|Régler un poste|Lire un plan|Contrôler une soudure|Meuler et finir',
    savoirEtre: 'Avoir la main sûre|Être concentré|Respecter les consignes de sécurité',
    savoirs: 'Procédés de soudage|Métaux|Défauts de soudure|Sécurité et fumées',
    lieux: 'Atelier, chantier naval, site industriel',
    horaires: 'Horaires de jour ou en équipes',
    conditions: 'Chaleur, lumière vive et fumées|Positions inconfortables|Équipement de protection',
    proches: 'H2902|H2903',
    evolutions: 'I1304',
    riasec: ['R', 'C'],
    interets: '14|6',
  },
]

import type { MetierBref } from './metier-bref.ts'

export const ARTS: readonly MetierBref[] = [
  {
    code: 'B1101',
    intitule: 'Artiste Plasticien / Plasticienne',
    domaine: 'B11:Arts plastiques',
    appellations:
      '11161:Artiste Plasticien / Plasticienne|510802:Fresquiste|11656:Calligraphe|16201:Lithographe|17570:Pastelliste|11101:Aquarelliste',
    definition:
      'Imagine et crée des œuvres : peintures, sculptures, installations, images ou vidéos.|Cherche des idées, essaie des matières et construit un style personnel.|Expose, vend ou répond à des commandes.|Anime parfois des ateliers pour partager son art et compléter ses revenus.',
    acces:
      'Il n’existe pas de diplôme obligatoire : c’est la qualité des œuvres qui compte.|Les écoles d’art forment de bac +3 à bac +5 et aident à se faire connaître.',
    savoirFaire:
      'Dessiner, peindre, modeler ou assembler|Développer un projet du croquis à l’exposition|Choisir ses matériaux et ses outils|Présenter son travail à une galerie|Répondre à un appel à projets|Animer un atelier',
    savoirEtre: 'Être créatif|Persévérer|Accepter la critique',
    savoirs: 'Histoire de l’art|Techniques des arts plastiques|Droit d’auteur|Statut d’artiste-auteur',
    lieux: 'Atelier personnel ou partagé|Galeries et lieux d’exposition',
    horaires: 'Horaires libres et irréguliers',
    conditions: 'Revenus irréguliers|Travail souvent solitaire',
    proches: 'B1201|B1302|B1601',
    riasec: ['A', 'R'],
    interets: '30|7|14',
  },
  {
    code: 'B1201',
    intitule: 'Céramiste',
    domaine: 'B12:Céramique',
    appellations:
      "510089:Céramiste|11724:Céramiste d'art|17953:Potier / Potière|19305:Santonnier / Santonnière|17954:Potier / Potière en réfractaire|20375:Tourneur / Tourneuse en poterie",
    definition:
      'Transforme la terre en vaisselle, en carreaux, en vases ou en sculptures.|Tourne, moule ou façonne l’argile à la main.|Décore et émaille les pièces, puis les cuit au four.|Vend ses créations en boutique, sur les marchés ou en ligne.',
    acces:
      'Le CAP tournage en céramique ou décoration en céramique ouvre la porte du métier.|Le diplôme national des métiers d’art et du design, de niveau bac +3, permet d’aller plus loin dans la création.',
    savoirFaire:
      'Tourner et façonner l’argile|Préparer un émail|Conduire la cuisson d’un four|Décorer une pièce|Calculer un prix de vente|Présenter ses créations',
    savoirEtre: 'Être habile de ses mains|Être patient|Être créatif',
    savoirs: 'Types de terres et d’émaux|Températures de cuisson|Histoire de la céramique|Vente d’artisanat',
    lieux: 'Atelier|Marchés et salons d’artisanat',
    horaires: 'Horaires variables|Week-ends de marché',
    conditions: 'Poussière et chaleur des fours|Port de charges|Position assise prolongée au tour',
    proches: 'B1302|B1101',
    evolutions: 'K2111',
    riasec: ['R', 'A'],
    interets: '30|6|14',
  },
  {
    code: 'B1302',
    intitule: "Décorateur / Décoratrice d'objets d'art",
    domaine: 'B13:Décoration',
    appellations:
      "404412:Décorateur / Décoratrice d'objets d'art|17646:Peintre sur soie|17644:Peintre sur céramique|14521:Doreur / Doreuse d'art|16160:Laqueur / Laqueuse sur bois|17609:Peintre à la main sur verre",
    definition:
      'Décore des objets précieux ou du quotidien : cadres, verres, livres, meubles, porcelaine.|Prépare la surface, dessine le motif et l’applique au pinceau, à la feuille d’or ou au sable.|Restaure des décors anciens en respectant le travail d’origine.|Conseille les clients et établit un devis.',
    acces:
      'On y entre avec un CAP d’une spécialité d’art : dorure, décoration sur céramique ou sur verre.|Le diplôme national des métiers d’art et du design (bac +3) développe la création.',
    savoirFaire:
      'Dessiner un motif décoratif|Poser de la feuille d’or|Peindre sur verre ou sur porcelaine|Nettoyer et consolider un décor ancien|Choisir pigments et vernis|Établir un devis',
    savoirEtre: 'Être minutieux|Avoir le goût du beau|Être patient',
    savoirs: 'Styles et époques|Pigments, liants et vernis|Techniques de restauration|Couleur et perspective',
    lieux: 'Atelier d’art ou de restauration|Monuments et musées pour certains chantiers',
    horaires: 'Horaires réguliers en atelier',
    conditions: 'Gestes précis et répétés|Produits demandant des protections',
    proches: 'B1101|B1601|B1806',
    evolutions: 'B1201',
    riasec: ['R', 'A'],
    interets: '30|1|6',
  },
  {
    code: 'B1601',
    intitule: "Métallier / Métallière d'art",
    domaine: 'B16:Métal, verre, bijouterie et horlogerie',
    appellations:
      "16633:Métallier / Métallière d'art|11603:Bronzier / Bronzière|14895:Etainier / Etainière|14173:Dinandier / Dinandière|11141:Armurier / Armurière d'art|11604:Bronzier / Bronzière d'art",
    definition:
      'Travaille le fer, le cuivre ou le bronze pour créer grilles, rampes, lampes ou meubles.|Dessine l’ouvrage et trace les pièces.|Chauffe, forge, cintre et assemble le métal.|Restaure des ouvrages anciens, comme les balcons ou les portails.',
    acces:
      'On y accède avec un CAP de ferronnerie d’art ou de métallerie, puis un brevet professionnel.|Il est aussi possible d’apprendre avec de l’expérience en métallerie, sans diplôme particulier.',
    savoirFaire:
      'Forger et cintrer une pièce de métal|Souder et riveter|Tracer un gabarit à partir d’un dessin|Patiner et protéger le métal|Poser un ouvrage sur place|Restaurer une pièce ancienne',
    savoirEtre: 'Être précis|Être créatif|Respecter les consignes de sécurité',
    savoirs:
      'Propriétés des métaux|Techniques de forge et de soudure|Dessin d’art et dessin technique|Styles de ferronnerie',
    lieux: 'Atelier et forge|Chantiers de pose',
    horaires: 'Horaires de jour',
    conditions: 'Chaleur, bruit et étincelles|Port de charges|Équipements de protection obligatoires',
    proches: 'B1101|B1302',
    evolutions: 'K2111',
    riasec: ['R', 'A'],
    interets: '1|6|30',
  },
  {
    code: 'B1803',
    intitule: 'Couturier / Couturière',
    domaine: 'B18:Tissu et cuirs',
    appellations:
      '13812:Couturier / Couturière|17985:Première main|11080:Apiéceur / Apiéceuse|15375:Giletier / Giletière|17835:Plisseur / Plisseuse|509427:Stoppeur / Stoppeuse',
    definition:
      'Coupe et coud des vêtements, du modèle unique à la petite série.|Prend les mesures et adapte un patron.|Assemble les pièces à la main et à la machine, puis fait essayer.|Retouche, répare et transforme pour donner une seconde vie aux habits.',
    acces:
      'Un CAP métiers de la mode est le point de départ le plus courant.|Un bac professionnel ou un BTS mènent vers le modélisme et l’encadrement.',
    savoirFaire:
      'Prendre des mesures|Tracer et adapter un patron|Couper un tissu sans perte|Coudre à la main et à la machine|Faire un essayage et retoucher|Réparer et recycler un vêtement',
    savoirEtre: 'Être minutieux|Avoir le sens de l’esthétique|Savoir écouter',
    savoirs: 'Fibres et tissus|Patronage|Machines à coudre|Histoire de la mode',
    lieux: 'Atelier, boutique ou domicile',
    horaires: 'Horaires réguliers, plus chargés avant une collection',
    conditions: 'Position assise prolongée|Gestes minutieux',
    proches: 'B1806',
    evolutions: 'K2111',
    riasec: ['R', 'A'],
    interets: '14|6|30',
  },
  {
    code: 'B1806',
    intitule: "Tapissier / Tapissière d'ameublement",
    domaine: 'B18:Tissu et cuirs',
    appellations:
      "19632:Tapissier / Tapissière d'ameublement|16202:Litier / Litière|16424:Matelassier / Matelassière|19633:Tapissier / Tapissière en sièges|13813:Couturier / Couturière d'ameublement|19641:Tapissier-villier / Tapissière-villière",
    definition:
      'Redonne vie aux fauteuils, aux canapés et aux têtes de lit, ou en crée de nouveaux.|Retire l’ancien garnissage et répare la structure.|Pose sangles, ressorts, mousse ou crin, puis couvre de tissu.|Confectionne rideaux, coussins et tentures.',
    acces:
      'Le CAP de tapisserie d’ameublement, en siège ou en décor, est la voie habituelle, y compris pour des adultes en reconversion.|Un bac professionnel ou un brevet des métiers d’art (niveau 4) perfectionne la technique.',
    savoirFaire:
      'Garnir un siège à l’ancienne ou en mousse|Couper et coudre un tissu d’ameublement|Poser clous et passementerie|Calculer un métrage|Conseiller un tissu|Poser rideaux et tentures',
    savoirEtre: 'Être habile de ses mains|Être minutieux|Avoir le goût de la décoration',
    savoirs: 'Styles de sièges|Tissus d’ameublement|Techniques de garnissage|Couture',
    lieux: 'Atelier|Domicile des clients',
    horaires: 'Horaires de jour',
    conditions: 'Gestes répétés des mains et du dos|Poussières',
    proches: 'B1803|B1302',
    evolutions: 'K2111',
    riasec: ['R', 'A'],
    interets: '6|1|30',
  },
]

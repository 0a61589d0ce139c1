import type { MetierBref } from './metier-bref.ts'

export const AGRICULTURE: readonly MetierBref[] = [
  {
    code: 'A1203',
    intitule: "Agent / Agente d'entretien des espaces verts",
    domaine: 'A12:Espaces naturels et espaces verts',
    appellations:
      "488643:Agent / Agente d'entretien des espaces verts|38437:Manœuvre des espaces verts|17487:Ouvrier / Ouvrière du paysage|17515:Ouvrier / Ouvrière paysagiste|38436:Aide jardinier / Aide jardinière|17480:Ouvrier / Ouvrière des espaces verts",
    definition:
      'Entretient les parcs, les jardins et les bords de route pour qu’ils restent beaux, propres et vivants.|Tond, taille, désherbe et ramasse les feuilles au fil des saisons.|Plante des arbres, des fleurs et des arbustes adaptés au climat.|Arrose sans gaspiller et soigne les plantes malades avec le moins de produits possible.',
    acces:
      'Ce métier est accessible sans diplôme particulier.|Un CAP agricole de jardinier paysagiste, puis un bac professionnel d’aménagement paysager, aident à être embauché et à prendre des responsabilités.|Le permis B est souvent demandé pour aller d’un site à l’autre.',
    savoirFaire:
      'Tondre une pelouse et tailler une haie|Planter et arroser des végétaux|Reconnaître les plantes et leurs maladies|Utiliser et nettoyer une tondeuse ou un taille-haie|Signaler un chantier sur la voie publique|Trier et composter les déchets verts',
    savoirEtre: 'Aimer bouger|Travailler en équipe|Respecter les consignes de sécurité',
    savoirs:
      'Noms et besoins des plantes|Rythme des saisons|Économie d’eau|Règles de sécurité sur un chantier',
    lieux: 'Parcs, jardins, bords de route|Plusieurs sites dans la même journée',
    horaires: 'Horaires de jour, plus matinaux en été',
    conditions: 'Travail dehors par tous les temps|Port de charges et gestes répétés|Bruit des machines',
    proches: 'A1414|A1405|F1703',
    evolutions: 'K2111',
    riasec: ['R', 'C'],
    interets: '9|13|14|20',
    traits: ['ecologique'],
  },
  {
    code: 'A1405',
    intitule: 'Arboriculteur / Arboricultrice',
    domaine: 'A14:Production',
    appellations:
      '11103:Arboriculteur / Arboricultrice|16141:Kiwiculteur / Kiwicultrice|17044:Oléiculteur / Oléicultrice|17876:Pomiculteur / Pomicultrice|18225:Pruniculteur / Prunicultrice|15172:Fruiticulteur / Fruiticultrice',
    definition:
      'Cultive des arbres fruitiers, de la plantation à la récolte.|Taille les arbres en hiver pour qu’ils donnent de beaux fruits.|Surveille l’eau, le sol, les insectes et le gel.|Organise la cueillette et prépare les fruits pour la vente.',
    acces:
      'On y accède le plus souvent avec un diplôme agricole, du CAP au BTS, spécialisé dans les fruits ou les productions végétales.|Un certificat de conduite en sécurité (CACES) est utile pour les engins.',
    savoirFaire:
      'Tailler et greffer un arbre fruitier|Régler l’irrigation d’un verger|Repérer une maladie ou un insecte nuisible|Conduire un tracteur et une nacelle de cueillette|Juger la maturité d’un fruit|Encadrer des saisonniers pendant la récolte',
    savoirEtre: 'Savoir observer|Être patient|S’adapter à la météo',
    savoirs:
      'Biologie de l’arbre|Agriculture biologique et lutte contre les nuisibles|Irrigation|Conservation des fruits',
    lieux: 'Vergers|Station où l’on trie les fruits',
    horaires: 'Journées longues pendant la récolte|Travail possible le week-end',
    conditions: 'Travail dehors en toute saison|Travail en hauteur|Port de charges',
    proches: 'A1416|A1414',
    riasec: ['R', 'C'],
    interets: '9|13|14',
    traits: ['ecologique'],
  },
  {
    code: 'A1414',
    intitule: 'Horticulteur / Horticultrice',
    domaine: 'A14:Production',
    appellations:
      '15476:Horticulteur / Horticultrice|19414:Serriste|19282:Rosiériste|17530:Ouvrier / Ouvrière serriste|11608:Bulbiculteur / Bulbicultrice|15098:Floriculteur / Floricultrice',
    definition:
      'Fait pousser des fleurs, des plantes en pot, des arbustes ou de jeunes légumes.|Sème, bouture, repique et rempote.|Règle la chaleur, la lumière et l’arrosage des serres.|Prépare les commandes et conseille les clients.',
    acces:
      'On y accède avec un diplôme d’horticulture, du CAP au BTS.|Un premier emploi saisonnier permet de découvrir le métier avant de se former.',
    savoirFaire:
      'Semer, bouturer et repiquer|Conduire une culture sous serre|Protéger les plantes avec des insectes utiles|Préparer un terreau|Conditionner les plantes pour la vente|Suivre un plan de culture',
    savoirEtre: 'Être soigneux|Savoir observer|Anticiper',
    savoirs: 'Biologie végétale|Climat d’une serre|Noms latins des plantes|Engrais et terreaux',
    lieux: 'Serres et tunnels|Pépinière en plein air',
    horaires: 'Fortes journées au printemps|Astreintes pour surveiller les serres',
    conditions: 'Chaleur et humidité|Position penchée ou accroupie|Gestes répétés',
    proches: 'A1203|A1405',
    evolutions: 'A1416',
    riasec: ['R', 'C'],
    interets: '9|13|14',
    traits: ['ecologique'],
  },
  {
    code: 'A1416',
    intitule: 'Exploitant / Exploitante agricole',
    domaine: 'A14:Production',
    appellations:
      '14968:Exploitant / Exploitante agricole|11726:Céréalier / Céréalière|10801:Agriculteur / Agricultrice|11505:Betteravier / Betteravière|19266:Riziculteur / Rizicultrice|140959:Polyéleveur / Polyéleveuse',
    definition:
      'Dirige une ferme et vit de ses récoltes ou de ses animaux.|Choisit ce qui sera semé, planté ou élevé, et quand.|Conduit les travaux des champs, les soins aux animaux et l’entretien du matériel.|Vend sa production et tient les comptes de l’exploitation.',
    acces:
      'Un diplôme agricole de niveau 4, comme le bac professionnel de conduite et gestion de l’entreprise agricole, est demandé pour recevoir les aides à l’installation.|Beaucoup poursuivent jusqu’au BTS agricole ou à la licence professionnelle.',
    savoirFaire:
      'Organiser une saison de cultures|Soigner et nourrir un troupeau|Conduire et régler des machines agricoles|Gérer un budget et remplir un dossier d’aide|Vendre en direct ou à une coopérative|Prendre soin des sols et de l’eau',
    savoirEtre: 'Être autonome|Savoir décider|Tenir bon dans les moments difficiles',
    savoirs: 'Cultures et élevage|Gestion d’entreprise|Agroécologie|Réglementation agricole',
    lieux: 'Champs et bâtiments de la ferme|Marchés et salons',
    horaires: 'Journées longues, présence le week-end|Rythme des saisons et des animaux',
    conditions: 'Travail dehors par tous les temps|Conduite d’engins|Port de charges',
    proches: 'A1405|A1414|A1203',
    riasec: ['R', 'C'],
    interets: '9|13|14',
    traits: ['ecologique'],
  },
  {
    code: 'A1501',
    intitule: 'Auxiliaire vétérinaire',
    domaine: 'A15:Soins aux animaux',
    appellations:
      '11464:Auxiliaire vétérinaire|10899:Aide-vétérinaire|11452:Auxiliaire de vétérinaire|11449:Auxiliaire de santé animale|11450:Auxiliaire de soins aux animaux|11451:Auxiliaire de soins vétérinaires',
    definition:
      'Seconde le vétérinaire pour que les animaux soient soignés vite et bien.|Accueille les propriétaires, les écoute et les rassure.|Prépare le matériel, tient l’animal pendant les soins et surveille son réveil.|Gère les rendez-vous, le stock de médicaments et la propreté de la clinique.',
    acces:
      'Le titre d’auxiliaire spécialisé vétérinaire (niveau 4) est le plus demandé ; il se prépare souvent en alternance.|Des certificats de qualification professionnelle existent pour débuter.',
    savoirFaire:
      'Accueillir un animal et son propriétaire|Contenir un animal sans lui faire mal|Préparer une salle d’opération|Stériliser les instruments|Tenir à jour le dossier de l’animal|Expliquer un traitement prescrit',
    savoirEtre: 'Garder son calme|Être à l’écoute|Être rigoureux',
    savoirs:
      'Anatomie et comportement des animaux|Hygiène et désinfection|Termes médicaux vétérinaires|Règles de délivrance des médicaments',
    lieux: 'Cabinet ou clinique vétérinaire',
    horaires: 'Travail le samedi|Gardes possibles le soir et le week-end',
    conditions: 'Station debout|Risque de morsure ou de griffure|Situations émouvantes',
    proches: 'A1503',
    riasec: ['R', 'C'],
    interets: '17|4|23',
  },
  {
    code: 'A1503',
    intitule: "Toiletteur / Toiletteuse d'animaux",
    domaine: 'A15:Soins aux animaux',
    appellations:
      "20349:Toiletteur / Toiletteuse d'animaux|20363:Tondeur / Tondeuse d'animaux|20348:Toiletteur / Toiletteuse canin|20350:Toiletteur / Toiletteuse pour chiens|11355:Assistant toiletteur / Assistante toiletteuse|11485:Baigneur-peigneur / Baigneuse-peigneuse d'animaux",
    definition:
      'Lave, coupe, brosse et coiffe les chiens et les chats pour leur bien-être et leur beauté.|Choisit la coupe avec le propriétaire selon la race et le mode de vie de l’animal.|Repère les puces, les nœuds ou une peau abîmée et oriente vers le vétérinaire.|Tient son salon, ses rendez-vous et ses produits.',
    acces:
      'Aucun diplôme précis n’est imposé, mais un titre de toiletteur canin et félin, de niveau 3 et souvent préparé en alternance, est presque toujours demandé.|Ouvrir un salon oblige à respecter les règles sur la protection des animaux.',
    savoirFaire:
      'Brosser, laver et sécher un animal|Tondre ou couper aux ciseaux selon la race|Couper les griffes et nettoyer les oreilles|Rassurer un animal inquiet|Conseiller le propriétaire|Désinfecter le matériel',
    savoirEtre: 'Être doux et patient|Garder son calme|Avoir le sens du contact',
    savoirs:
      'Races et types de pelage|Comportement du chien et du chat|Hygiène|Bases de la gestion d’un commerce',
    lieux: 'Salon de toilettage, animalerie, domicile du client',
    horaires: 'Travail le samedi|Horaires selon les rendez-vous',
    conditions: 'Station debout|Poils, humidité et bruit du séchoir|Risque de morsure',
    proches: 'K1302',
    evolutions: 'A1501',
    riasec: ['R', 'I'],
    interets: '17|4|14',
  },
]

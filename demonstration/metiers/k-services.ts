import type { MetierBref } from './metier-bref.ts'

export const SERVICES: readonly MetierBref[] = [
  {
    code: 'K1903',
    intitule: 'Juriste',
    domaine: 'K19:Droit',
    appellations:
      '16114:Juriste|15092:Fiscaliste|16115:Juriste civil|11469:Avocat / Avocate|38968:Juriste internet|16120:Juriste de banque',
    definition:
      'Dit le droit à une entreprise ou à une administration, et prévient les ennuis.|Cherche la règle et surveille les nouvelles lois.|Rédige et relit des contrats.|Conseille et prépare la défense en cas de conflit.',
    acces:
      'Un master de droit (bac +5) est le plus demandé ; la licence permet de commencer comme assistant juridique.',
    savoirFaire:
      'Rechercher une règle|Rédiger un contrat|Donner un avis clair|Négocier|Suivre un litige|Faire une veille',
    savoirEtre: 'Être rigoureux|Être discret|Savoir argumenter',
    savoirs: 'Droit|Rédaction|Anglais juridique|Protection des données',
    lieux: 'Entreprise, cabinet, administration',
    horaires: 'Horaires de bureau, pics d’activité',
    conditions: 'Travail sur écran|Délais à respecter',
    proches: 'C1501|M1501',
    riasec: ['C', 'S'],
    interets: '11|8|12',
    traits: ['cadre'],
  },
  {
    code: 'K2111',
    intitule: 'Formateur / Formatrice',
    domaine: 'K21:Formation initiale et continue',
    appellations:
      "15123:Formateur / Formatrice|14604:E-formateur / E-formatrice|38232:Formateur / Formatrice d'arabe|38233:Formateur / Formatrice de russe|38237:Formateur / Formatrice bâtiment|15131:Formateur / Formatrice d'adultes",
    definition:
      'Transmet un métier ou un savoir à des jeunes et à des adultes.|Prépare des séances vivantes et progressives.|Anime, explique, fait pratiquer, à distance ou en salle.|Évalue les progrès et soutient chacun.',
    acces:
      'Aucune certification n’est imposée : connaître son sujet est la première condition.|Le titre professionnel de formateur d’adultes (niveau 5), une licence ou un master sont appréciés.',
    savoirFaire:
      'Construire une progression|Animer un groupe|Évaluer des acquis|Adapter à un handicap|Créer un support|Former à distance',
    savoirEtre: 'Être pédagogue|Être à l’écoute|S’adapter',
    savoirs: 'Son domaine d’expertise|Pédagogie des adultes|Outils numériques|Qualité de la formation',
    lieux: 'Organisme de formation, centre d’apprentis, entreprise',
    horaires: 'Horaires de jour, parfois en soirée',
    conditions: 'Station debout|Prise de parole fréquente',
    proches: 'K1801|K1207|G1204',
    riasec: ['S', 'E'],
    interets: '24|4|8|16',
  },
  {
    code: 'K2204',
    intitule: 'Agent / Agente de nettoyage industriel',
    domaine: 'K22:Nettoyage et propreté industriels',
    appellations:
      "10537:Agent / Agente de nettoyage industriel|15077:Feutier / Feutière|12489:Chef / Cheffe d'équipe propreté|10749:Agent / Agente machiniste en propreté|17451:Ouvrier / Ouvrière de nettoyage industriel|12480:Chef / Cheffe d'équipe nettoyage industriel",
    definition:
      'Nettoie usines, hôpitaux, bureaux et trains pour que chacun y vive en bonne santé.|Choisit le produit et la machine adaptés.|Lave, dépoussière, désinfecte et trie les déchets.|Signale les dégâts et protège la zone.',
    acces:
      'Ce métier est accessible sans qualification particulière.|Un CAP agent de propreté et d’hygiène aide à évoluer vers chef d’équipe.',
    savoirFaire:
      'Laver et désinfecter|Utiliser une autolaveuse|Doser un produit|Trier les déchets|Baliser une zone|Contrôler son travail',
    savoirEtre: 'Être autonome|Être soigneux|Être discret',
    savoirs: 'Produits et dosages|Hygiène|Gestes et postures|Écologie des produits',
    lieux: 'Bureaux, usines, hôpitaux, trains',
    horaires: 'Tôt le matin, le soir ou de nuit',
    conditions: 'Station debout|Gestes répétés',
    proches: 'K2503',
    evolutions: 'K2111',
    riasec: ['R', 'C'],
    interets: '14|6',
    traits: ['ecologique'],
  },
  {
    code: 'K2503',
    intitule: 'Agent / Agente de prévention et de sécurité',
    domaine: 'K25:Sécurité privée',
    appellations:
      "10556:Agent / Agente de prévention et de sécurité|20688:Vigile|17735:Physionomiste|10613:Agent / Agente de sûreté|17758:Pilote d'équipe sécurité|10435:Agent / Agente de démarque",
    definition:
      'Protège les personnes et les lieux.|Contrôle les entrées, fait des rondes et regarde les caméras.|Repère le danger, rassure et intervient avec calme.|Appelle les secours et rédige un rapport.',
    acces:
      'Un titre professionnel ou un certificat d’agent de sécurité (niveau 3) est obligatoire.|Il faut aussi une carte professionnelle, délivrée après une enquête.',
    savoirFaire:
      'Surveiller un site|Contrôler un accès|Intervenir sur un début d’incendie|Porter secours|Calmer un conflit|Rédiger un rapport',
    savoirEtre: 'Garder son calme|Être vigilant|Être respectueux',
    savoirs: 'Droit de la sécurité privée|Secourisme|Sécurité incendie|Vidéosurveillance',
    lieux: 'Magasin, entreprise, événement',
    horaires: 'Nuits, week-ends, horaires décalés',
    conditions: 'Station debout|Situations tendues',
    proches: 'M1601|G1703|G1204|K2204',
    riasec: ['C', 'R'],
    interets: '23|4|11|13',
  },
]

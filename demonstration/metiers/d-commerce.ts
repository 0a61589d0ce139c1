import type { MetierBref } from './metier-bref.ts'

export const COMMERCE: readonly MetierBref[] = [
  {
    code: 'D1202',
    intitule: 'Coiffeur / Coiffeuse',
    domaine: 'D12:Commerce non alimentaire et de prestations de confort',
    appellations:
      '12688:Coiffeur / Coiffeuse|12719:Coloriste permanentiste|12691:Coiffeur / Coiffeuse dames|12694:Coiffeur / Coiffeuse mixte|12696:Coiffeur / Coiffeuse styliste|12693:Coiffeur / Coiffeuse messieurs',
    definition:
      'Coupe, coiffe et colore les cheveux en conseillant chacun selon son visage et ses envies.|Fait un diagnostic du cheveu avant de commencer.|Lave, coupe, colore, sèche et met en forme.|Vend des soins et tient l’agenda du salon.',
    acces:
      'Le CAP métiers de la coiffure est demandé dans presque tous les salons.|Le brevet professionnel coiffure est demandé pour ouvrir son propre salon.',
    savoirFaire:
      'Faire un diagnostic du cheveu|Couper et coiffer|Réaliser une couleur ou une permanente|Conseiller un style|Vendre un soin|Tenir son poste propre',
    savoirEtre: 'Savoir écouter|Être créatif|Aimer le contact',
    savoirs: 'Cheveu et cuir chevelu|Produits colorants|Hygiène|Modes et tendances',
    lieux: 'Salon, domicile, résidence, plateau de tournage',
    horaires: 'Travail le samedi|Horaires selon les rendez-vous',
    conditions: 'Station debout|Bras levés|Produits pouvant irriter la peau',
    proches: 'D1208|L1501',
    riasec: ['R', 'A'],
    interets: '14|4|22',
  },
  {
    code: 'D1208',
    intitule: 'Esthéticien / Esthéticienne',
    domaine: 'D12:Commerce non alimentaire et de prestations de confort',
    appellations:
      "14890:Esthéticien / Esthéticienne|19642:Tatoueur / Tatoueuse|13757:Cosméticien / Cosméticienne|14891:Esthéticien / Esthéticienne à domicile|16381:Maquilleur beauté / Maquilleuse beauté|14798:Employé / Employée d'institut de beauté",
    definition:
      'Prend soin de la peau et du bien-être des clients.|Observe la peau et propose un soin adapté.|Réalise soins du visage et du corps, épilations, maquillage et manucure.|Vend des produits et fidélise la clientèle.',
    acces:
      'Un CAP, un titre ou un diplôme d’esthétique est obligatoire pour exercer.|Le brevet professionnel et le BTS ouvrent vers la direction d’un institut.',
    savoirFaire:
      'Réaliser un soin du visage|Épiler|Maquiller|Réaliser une manucure|Conseiller et vendre|Désinfecter le matériel',
    savoirEtre: 'Être doux et attentif|Être soigneux|Savoir écouter',
    savoirs: 'Biologie de la peau|Produits cosmétiques|Hygiène|Techniques de massage bien-être',
    lieux: 'Institut, spa, parfumerie, domicile',
    horaires: 'Travail le samedi|Horaires selon les rendez-vous',
    conditions: 'Station debout ou penchée|Gestes répétés',
    proches: 'D1202|L1501|M1601',
    riasec: ['R', 'S'],
    interets: '6|4|14',
  },
  {
    code: 'D1407',
    intitule: 'Technico-commercial / Technico-commerciale',
    domaine: 'D14:Force de vente',
    appellations:
      '20291:Technico-commercial / Technico-commerciale|403664:Chargé / Chargée de comptes|403663:Commercial / Commerciale technique|403662:Technico-commercial / Technico-commerciale grands comptes|11402:Attaché technico-commercial / Attachée technico-commerciale|38816:Technico-commercial deviseur / Technico-commerciale deviseuse',
    definition:
      'Vend des produits techniques : machines, matériaux, logiciels, énergies renouvelables.|Comprend le besoin du client et cherche la solution avec lui.|Chiffre, négocie et suit la livraison.|Fait remonter les idées du terrain à son entreprise.',
    acces:
      'On y accède de bac +2 à bac +5 : BTS conseil et commercialisation de solutions techniques, BUT, école d’ingénieur ou de commerce.|Connaître le secteur est aussi précieux que savoir vendre.',
    savoirFaire:
      'Analyser un besoin technique|Construire une offre chiffrée|Négocier un contrat|Prospecter de nouveaux clients|Présenter un produit|Suivre une commande',
    savoirEtre: 'Savoir convaincre|Être autonome|Être curieux des techniques',
    savoirs: 'Techniques du secteur|Négociation|Anglais professionnel|Logiciels de relation client',
    lieux: 'Clients, salons et bureau|Déplacements fréquents',
    horaires: 'Horaires souples, parfois tardifs',
    conditions: 'Conduite fréquente|Objectifs de vente',
    proches: 'C1504|H2206|I1304|I1306',
    riasec: ['E', 'C'],
    interets: '8|3|15',
  },
]

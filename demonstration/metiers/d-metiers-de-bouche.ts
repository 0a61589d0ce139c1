import type { MetierBref } from './metier-bref.ts'

export const METIERS_DE_BOUCHE: readonly MetierBref[] = [
  {
    code: 'D1101',
    intitule: 'Boucher / Bouchère',
    domaine: 'D11:Commerce alimentaire et métiers de bouche',
    appellations:
      '11564:Boucher / Bouchère|11565:Boucher / Bouchère chevalin|10867:Aide-boucher / Aide-bouchère|11567:Boucher / Bouchère hippophagique|19351:Second boucher / Seconde bouchère|11571:Boucher-tripier / Bouchère-tripière',
    definition:
      'Choisit, découpe, prépare et vend la viande.|Reçoit les carcasses et vérifie leur qualité.|Désosse, tranche, ficelle et met en valeur les morceaux dans la vitrine.|Conseille les clients sur la cuisson et les recettes.',
    acces:
      'Le CAP boucher, souvent en apprentissage, est la porte d’entrée du métier.|Le brevet professionnel boucher permet d’aller vers la gestion d’une boutique.',
    savoirFaire:
      'Désosser et découper une carcasse|Préparer les morceaux pour la cuisson|Aménager une vitrine|Conseiller et servir un client|Respecter la chaîne du froid|Fixer un prix de vente',
    savoirEtre: 'Être précis|Avoir le sens du contact|Être rigoureux sur l’hygiène',
    savoirs: 'Morceaux et races à viande|Hygiène alimentaire|Cuissons|Vente',
    lieux: 'Boucherie, rayon d’un supermarché, marché',
    horaires: 'Début de journée très matinal|Travail le samedi et parfois le dimanche',
    conditions: 'Froid|Station debout|Outils tranchants',
    proches: 'D1102|D1106|D1104',
    riasec: ['R', 'C'],
    interets: '27|4|14',
  },
  {
    code: 'D1102',
    intitule: 'Boulanger / Boulangère',
    domaine: 'D11:Commerce alimentaire et métiers de bouche',
    appellations:
      '11573:Boulanger / Boulangère|10868:Aide-boulanger / Aide-boulangère|17407:Ouvrier boulanger / Ouvrière boulangère|11576:Boulanger-traiteur / Boulangère-traiteuse|11574:Boulanger-pâtissier / Boulangère-pâtissière|38444:Boulanger-viennoisier / Boulangère-viennoisière',
    definition:
      'Fabrique chaque jour le pain et les viennoiseries.|Pèse, pétrit, laisse lever, façonne et cuit la pâte.|Choisit les farines et crée de nouveaux pains.|Règle les fours et veille à une hygiène parfaite.',
    acces:
      'Le CAP boulanger est la porte d’entrée du métier ; il se prépare à tout âge, en apprentissage ou en formation d’adulte.|Un brevet professionnel prépare à gérer son commerce.',
    savoirFaire:
      'Préparer et pétrir une pâte|Façonner pains et viennoiseries|Conduire la fermentation|Régler une cuisson|Gérer les stocks|Nettoyer le fournil',
    savoirEtre: 'Être courageux le matin|Être précis|Travailler vite et bien',
    savoirs: 'Farines et levains|Fermentation|Hygiène alimentaire|Recettes traditionnelles',
    lieux: 'Fournil d’artisan ou de supermarché',
    horaires: 'Travail de nuit ou très tôt|Week-ends et jours fériés',
    conditions: 'Chaleur du four|Farine dans l’air|Station debout et port de sacs',
    proches: 'D1106|D1101',
    evolutions: 'D1104',
    riasec: ['R', 'C'],
    interets: '27|4|14',
  },
  {
    code: 'D1104',
    intitule: 'Pâtissier / Pâtissière',
    domaine: 'D11:Commerce alimentaire et métiers de bouche',
    appellations:
      '17576:Pâtissier / Pâtissière|13345:Confiseur / Confiseuse|11529:Biscuitier / Biscuitière|38380:Confiturier / Confiturière|14860:Entremettier / Entremettière|10885:Aide-pâtissier / Aide-pâtissière',
    definition:
      'Réalise gâteaux, tartes, entremets et desserts qui régalent les yeux et les papilles.|Prépare pâtes, crèmes, mousses et décors.|Assemble, glace et décore avec précision.|Invente des recettes et tient compte des allergies.',
    acces:
      'Le CAP pâtissier est la référence, dès la troisième ou en reconversion.|Un bac professionnel ou un brevet technique des métiers permettent de se perfectionner.',
    savoirFaire:
      'Réaliser une pâte et une crème|Cuire et assembler un entremets|Décorer au cornet ou à la poche|Peser et suivre une recette|Étiqueter les allergènes|Organiser son poste',
    savoirEtre: 'Être minutieux|Être créatif|Être rigoureux',
    savoirs: 'Matières premières|Hygiène alimentaire|Chocolat et sucre|Arts appliqués',
    lieux: 'Laboratoire d’une pâtisserie, d’un restaurant ou d’une usine',
    horaires: 'Début matinal|Week-ends et fêtes',
    conditions: 'Station debout|Chaleur et froid|Rythme soutenu avant les fêtes',
    proches: 'D1102|K2111|G1602|D1101|D1106',
    riasec: ['R', 'C'],
    interets: '27|6|14',
  },
  {
    code: 'D1106',
    intitule: 'Vendeur / Vendeuse en épicerie',
    domaine: 'D11:Commerce alimentaire et métiers de bouche',
    appellations:
      '20576:Vendeur / Vendeuse en épicerie|14863:Epicier / Epicière|20530:Vendeur / Vendeuse de primeurs|20570:Vendeur / Vendeuse en crèmerie|20558:Vendeur / Vendeuse en boucherie|20568:Vendeur / Vendeuse en confiserie',
    definition:
      'Accueille, conseille et sert les clients d’un commerce de bouche : épicerie, fromagerie, boulangerie, primeur.|Met en valeur les produits et remplit les rayons.|Pèse, emballe et encaisse.|Surveille la fraîcheur et la propreté.',
    acces:
      'Un CAP équipier polyvalent du commerce ou un bac professionnel commerce aident à être recruté.|Beaucoup commencent avec une expérience de la vente, sans diplôme particulier.',
    savoirFaire:
      'Accueillir et conseiller|Mettre en rayon|Peser et emballer|Encaisser|Contrôler les dates limites|Nettoyer les équipements',
    savoirEtre: 'Avoir le sourire et le sens du service|Être honnête|Être dynamique',
    savoirs: 'Produits alimentaires|Hygiène alimentaire|Techniques de vente|Caisse',
    lieux: 'Boutique, marché, rayon à la coupe',
    horaires: 'Travail le samedi, parfois le dimanche',
    conditions: 'Station debout|Port de charges|Froid en rayon frais',
    proches: 'G1602',
    evolutions: 'D1101|D1102|D1104',
    riasec: ['R', 'C'],
    interets: '4|3|27',
  },
]

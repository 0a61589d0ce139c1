import type { MetierBref } from './metier-bref.ts'

export const SPECTACLE: readonly MetierBref[] = [
  {
    code: 'L1202',
    intitule: 'Musicien / Musicienne',
    domaine: 'L12:Artistes - interprètes du spectacle',
    appellations:
      '16935:Musicien / Musicienne|38257:Altiste|12634:Choriste|38258:Bassiste|38278:Corniste|38279:Flûtiste',
    definition:
      'Joue d’un instrument ou chante, seul ou en groupe, en concert ou en studio.|Travaille son instrument chaque jour.|Apprend un répertoire, répète et improvise.|Cherche des dates et enseigne souvent.',
    acces:
      'Le conservatoire, l’école de musique ou l’apprentissage entre amis : les chemins sont nombreux.|On peut vivre de la musique sans diplôme ; enseigner demande un diplôme d’État.',
    savoirFaire:
      'Jouer ou chanter|Lire une partition|Improviser|Répéter en groupe|Enregistrer en studio|Préparer une audition',
    savoirEtre: 'Être persévérant|Travailler en équipe|Gérer le trac',
    savoirs: 'Solfège et harmonie|Répertoires|Son et enregistrement|Statut d’intermittent',
    lieux: 'Salles, studios, écoles|Tournées',
    horaires: 'Soirs et week-ends',
    conditions: 'Revenus irréguliers|Déplacements',
    proches: 'L1203|L1508|L1507',
    riasec: ['A', 'S'],
    interets: '30|1|12',
  },
  {
    code: 'L1203',
    intitule: 'Comédien / Comédienne',
    domaine: 'L12:Artistes - interprètes du spectacle',
    appellations:
      '12724:Comédien / Comédienne|14527:Doublure|20718:Voix off|19433:Silhouette|10263:Acteur / Actrice|11157:Artiste dramatique',
    definition:
      'Donne vie à des personnages au théâtre, au cinéma, à la radio ou en doublage.|Lit le texte et cherche la voix, le geste, l’émotion.|Apprend, répète et joue avec les autres.|Passe des auditions.',
    acces:
      'Une école d’art dramatique ou un conservatoire aident à se former.|Le métier reste accessible sans diplôme particulier, par l’expérience de la scène.',
    savoirFaire:
      'Apprendre un texte|Jouer une émotion|Travailler sa voix|Bouger sur scène|Improviser|Préparer une audition',
    savoirEtre: 'Être persévérant|Gérer le trac|Accepter la critique',
    savoirs:
      'Textes et auteurs|Techniques de voix et de corps|Travail face à la caméra|Statut d’intermittent',
    lieux: 'Théâtres, plateaux, studios|Tournées',
    horaires: 'Soirs et week-ends',
    conditions: 'Revenus irréguliers|Effort de mémoire',
    proches: 'L1202|L1501|G1203',
    riasec: ['A', 'E'],
    interets: '30|8|26',
  },
  {
    code: 'L1501',
    intitule: 'Maquilleur / Maquilleuse spectacle',
    domaine: 'L15:Techniciens du spectacle',
    appellations:
      '16380:Maquilleur / Maquilleuse spectacle|16379:Maquilleur / Maquilleuse effets spéciaux|12575:Chef maquilleur / Cheffe maquilleuse spectacle|12832:Concepteur / Conceptrice maquillages spectacle|16378:Maquilleur coiffeur / Maquilleuse coiffeuse spectacle|11301:Assistant maquilleur / Assistante maquilleuse spectacle',
    definition:
      'Transforme les visages et les corps pour la scène et l’écran.|Étudie le personnage et propose un maquillage.|Réalise teints, rides, blessures ou créatures.|Retouche pendant le tournage et démaquille.',
    acces:
      'On y accède avec une école de maquillage artistique, souvent après un CAP d’esthétique.|Le carnet d’adresses et le book comptent beaucoup.',
    savoirFaire:
      'Maquiller pour la scène et la caméra|Créer une fausse blessure|Poser une prothèse|Dessiner un projet|Choisir des produits adaptés à la peau|Assurer les raccords',
    savoirEtre: 'Être créatif|Être rapide|Être à l’écoute',
    savoirs: 'Couleur et lumière|Produits et peau|Histoire des styles|Hygiène',
    lieux: 'Loges, plateaux, défilés',
    horaires: 'Horaires très tôt ou tard',
    conditions: 'Contrats courts|Station debout',
    proches: 'L1504',
    evolutions: 'D1202|D1208',
    riasec: ['A', 'R'],
    interets: '26|6|14|30',
  },
  {
    code: 'L1504',
    intitule: 'Eclairagiste',
    domaine: 'L15:Techniciens du spectacle',
    appellations:
      '14559:Eclairagiste|15431:Groupiste / Groupiste|12562:Chef / Cheffe éclairagiste|17956:Poursuiteur / Poursuiteuse|13839:Créateur / Créatrice lumière|38470:Pupitreur / Pupitreuse image',
    definition:
      'Crée et pilote la lumière d’un spectacle.|Lit le texte et imagine des ambiances avec la mise en scène.|Dessine un plan, accroche et règle les projecteurs.|Programme la console et suit la représentation.',
    acces:
      'On y accède avec un diplôme du spectacle de niveau bac à bac +2.|Un CAP d’électricité avec une expérience de la scène convient aussi.|L’habilitation électrique est demandée.',
    savoirFaire:
      'Dessiner un plan de feu|Accrocher et régler un projecteur|Programmer une console|Câbler en sécurité|Suivre une conduite|Économiser l’énergie',
    savoirEtre: 'Être créatif|Être précis|Travailler en équipe',
    savoirs: 'Électricité|Lumière et couleur|Consoles|Sécurité du spectacle',
    lieux: 'Théâtres, festivals, studios|Tournées',
    horaires: 'Soirs et week-ends',
    conditions: 'Travail en hauteur|Port de charges|Contrats courts',
    proches: 'L1508|F1602|I1309',
    riasec: ['R', 'A'],
    interets: '26|6',
  },
  {
    code: 'L1507',
    intitule: 'Monteur / Monteuse vidéo',
    domaine: 'L15:Techniciens du spectacle',
    appellations:
      '16866:Monteur / Monteuse vidéo|16688:Mixeur / Mixeuse|11605:Bruiteur / Bruiteuse|16862:Monteur / Monteuse son|14142:Détecteur / Détectrice son|16751:Monteur / Monteuse audiovisuel',
    definition:
      'Assemble images et sons pour raconter une histoire.|Trie les prises et choisit les meilleures.|Coupe, rythme et ajoute musique et effets.|Travaille avec la réalisation jusqu’à la version finale.',
    acces:
      'Le BTS métiers de l’audiovisuel, option montage (bac +2), est la base.|Des écoles et des licences permettent d’aller plus loin.',
    savoirFaire:
      'Trier des images|Monter une séquence|Caler le son|Étalonner une couleur|Ajouter des sous-titres|Exporter un film',
    savoirEtre: 'Être patient|Avoir le sens du rythme|Respecter les délais',
    savoirs: 'Logiciels de montage|Langage du cinéma|Formats vidéo|Droit d’auteur',
    lieux: 'Studio, chaîne, domicile',
    horaires: 'Horaires irréguliers',
    conditions: 'Travail sur écran|Délais courts',
    proches: 'L1202|E1205|E1104|L1501|L1504',
    evolutions: 'L1508',
    riasec: ['A', 'R'],
    interets: '26|6',
  },
  {
    code: 'L1508',
    intitule: 'Régisseur / Régisseuse du son',
    domaine: 'L15:Techniciens du spectacle',
    appellations:
      '18420:Régisseur / Régisseuse du son|11481:Backliner|17658:Perchiste|17660:Perchman / Perchwoman|17986:Preneur / Preneuse de son|11339:Assistant / Assistante son',
    definition:
      'Prend en charge le son d’un concert, d’un film ou d’une émission.|Installe micros, câbles et enceintes.|Fait la balance et mixe en direct.|Protège les oreilles du public et des artistes.',
    acces:
      'On y accède du BTS audiovisuel (bac +2) aux écoles d’ingénieur du son (bac +5).|Un bac avec une expérience de régie permet aussi de commencer.',
    savoirFaire:
      'Choisir et placer un micro|Câbler une scène|Mixer en direct|Enregistrer et monter un son|Chercher une panne|Mesurer le niveau sonore',
    savoirEtre: 'Avoir une bonne oreille|Garder son calme|Être réactif',
    savoirs: 'Acoustique|Consoles et logiciels|Électricité|Réglementation du bruit',
    lieux: 'Salles, festivals, studios',
    horaires: 'Soirs et week-ends',
    conditions: 'Bruit|Port de charges|Contrats courts',
    proches: 'L1504|L1501',
    evolutions: 'L1507',
    riasec: ['R', 'A'],
    interets: '26|6',
  },
]

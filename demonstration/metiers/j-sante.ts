import type { MetierBref } from './metier-bref.ts'

export const SANTE: readonly MetierBref[] = [
  {
    code: 'J1304',
    intitule: 'Auxiliaire de puériculture',
    domaine: 'J13:Professionnels médico-techniques',
    appellations: '11448:Auxiliaire de puériculture',
    definition:
      'Prend soin des bébés et des jeunes enfants, à la crèche ou à l’hôpital.|Change, nourrit, berce et surveille la santé.|Propose des jeux qui aident à grandir.|Écoute et rassure les parents.',
    acces:
      'Le diplôme d’État d’auxiliaire de puériculture, de niveau 4, est obligatoire.|On peut le préparer après la troisième, le bac ou une première expérience.',
    savoirFaire:
      'Donner un bain et un biberon|Surveiller un enfant|Repérer un signe de maladie|Animer un jeu d’éveil|Parler avec les parents|Appliquer l’hygiène',
    savoirEtre: 'Être doux et patient|Être attentif|Travailler en équipe',
    savoirs: 'Développement de l’enfant|Alimentation du tout-petit|Hygiène|Premiers secours',
    lieux: 'Crèche, maternité, service de pédiatrie',
    horaires: 'Horaires décalés, nuits à l’hôpital',
    conditions: 'Port d’enfants|Bruit',
    proches: 'J1501|J1305|J1307',
    evolutions: 'K1202|J1506',
    riasec: ['S', 'R'],
    interets: '22|4|21',
    traits: ['reglemente'],
  },
  {
    code: 'J1305',
    intitule: 'Ambulancier / Ambulancière',
    domaine: 'J13:Professionnels médico-techniques',
    appellations:
      '10927:Ambulancier / Ambulancière|10929:Ambulancier / Ambulancière urgentiste|13229:Conducteur / Conductrice de Véhicule Sanitaire|12853:Conducteur ambulancier / Conductrice ambulancière|10928:Ambulancier hospitalier / Ambulancière hospitalière|513569:Ambulancier chef de bord / Ambulancière cheffe de bord',
    definition:
      'Transporte des malades et des blessés avec soin et sécurité.|Vérifie l’ambulance et désinfecte le matériel.|Aide à s’installer, surveille et rassure pendant le trajet.|Fait les gestes d’urgence et transmet à l’équipe médicale.',
    acces:
      'Le diplôme d’État d’ambulancier, de niveau 3, est obligatoire, avec le permis B et une attestation de la préfecture.|On peut commencer comme auxiliaire ambulancier.',
    savoirFaire:
      'Installer et porter un patient|Pratiquer les gestes d’urgence|Conduire avec souplesse|Surveiller un état de santé|Désinfecter le véhicule|Transmettre une information',
    savoirEtre: 'Garder son calme|Être à l’écoute|Être responsable',
    savoirs: 'Secourisme|Anatomie de base|Code de la route|Hygiène',
    lieux: 'Véhicule, domicile, hôpital',
    horaires: 'Gardes de nuit et week-ends',
    conditions: 'Port de personnes|Situations d’urgence',
    proches: 'K2111|J1307',
    evolutions: 'J1501',
    riasec: ['R', 'C'],
    interets: '5|4|18|22',
    traits: ['reglemente'],
  },
  {
    code: 'J1307',
    intitule: 'Préparateur / Préparatrice en pharmacie',
    domaine: 'J13:Professionnels médico-techniques',
    appellations:
      "18027:Préparateur / Préparatrice en pharmacie|10888:Aide-préparateur / Aide-préparatrice en pharmacie|18028:Préparateur / Préparatrice en pharmacie d'officine|18029:Préparateur / Préparatrice en pharmacie hospitalière",
    definition:
      'Prépare et remet les médicaments sous le contrôle du pharmacien.|Lit l’ordonnance et vérifie doses et interactions.|Explique comment prendre le traitement.|Gère les commandes et fabrique certaines préparations.',
    acces:
      'Le DEUST préparateur technicien en pharmacie, un diplôme bac +2 souvent suivi en apprentissage, est obligatoire.|À l’hôpital, une spécialisation est demandée.',
    savoirFaire:
      'Lire une ordonnance|Délivrer un médicament|Conseiller un patient|Réaliser une préparation|Gérer un stock|Facturer à l’assurance maladie',
    savoirEtre: 'Être rigoureux|Être à l’écoute|Être discret',
    savoirs: 'Médicaments et interactions|Biologie|Réglementation|Logiciel d’officine',
    lieux: 'Pharmacie, hôpital',
    horaires: 'Travail le samedi, gardes possibles',
    conditions: 'Station debout|Grande concentration',
    proches: 'J1304|J1305',
    evolutions: 'K2111',
    riasec: ['C', 'R'],
    interets: '22',
    traits: ['reglemente'],
  },
  {
    code: 'J1404',
    intitule: 'Kinésithérapeute',
    domaine: 'J14:Rééducation et appareillage',
    appellations:
      '16136:Kinésithérapeute|16139:Kinésithérapeute ostéopathe|16419:Masseur / Masseuse kinésithérapeute|16137:Kinésithérapeute chiropracteur / Kinésithérapeute chiropractrice|16420:Masseur kinésithérapeute rééducateur / Masseuse kinésithérapeute rééducatrice|16138:Kinésithérapeute chiropraticien / Kinésithérapeute chiropraticienne',
    definition:
      'Aide à retrouver le mouvement après une blessure, une opération ou une maladie.|Fait un bilan et fixe des objectifs avec le patient.|Masse, mobilise, montre des exercices.|Suit les progrès et prévient les rechutes.',
    acces:
      'Le diplôme d’État de masseur-kinésithérapeute est obligatoire : il s’obtient à bac +5, après une première année à l’université.',
    savoirFaire:
      'Faire un bilan du corps|Masser et mobiliser|Construire un programme d’exercices|Rééduquer la respiration|Encourager un patient|Tenir un dossier de soins',
    savoirEtre: 'Être à l’écoute|Être patient|Être en bonne forme physique',
    savoirs: 'Anatomie|Techniques de rééducation|Neurologie|Éthique du soin',
    lieux: 'Cabinet, hôpital, centre de rééducation, club sportif',
    horaires: 'Journées longues en cabinet',
    conditions: 'Station debout|Effort physique',
    proches: 'J1506|G1204',
    riasec: ['S', 'R'],
    interets: '22|4',
    traits: ['reglemente', 'cadre'],
  },
  {
    code: 'J1501',
    intitule: 'Aide-soignant / Aide-soignante',
    domaine: 'J15:Soins paramédicaux',
    appellations:
      '10891:Aide-soignant / Aide-soignante|10893:Aide-soignant / Aide-soignante en gériatrie|10894:Aide-soignant / Aide-soignante en puériculture|10892:Aide-soignant / Aide-soignante à domicile|10895:Aide-soignant hospitalier / Aide-soignante hospitalière',
    definition:
      'Prend soin des personnes malades ou âgées dans les gestes de chaque jour.|Aide à se laver, à s’habiller, à manger et à marcher.|Observe l’état de la personne et prévient l’infirmier.|Écoute, rassure et parle avec la famille.',
    acces:
      'Le diplôme d’État d’aide-soignant (DEAS), de niveau 4, est obligatoire.|On peut l’obtenir par la formation, l’apprentissage ou la validation de l’expérience.',
    savoirFaire:
      'Aider à la toilette|Installer et déplacer une personne|Prendre la température et le pouls|Refaire un lit occupé|Écouter et rassurer|Transmettre ses observations',
    savoirEtre: 'Être bienveillant|Être patient|Travailler en équipe',
    savoirs: 'Hygiène|Anatomie de base|Vieillissement et maladies|Gestes et postures',
    lieux: 'Hôpital, maison de retraite, domicile',
    horaires: 'Matin, après-midi ou nuit, week-ends',
    conditions: 'Port de personnes|Station debout|Émotions fortes',
    proches: 'K1302|J1304|J1305',
    evolutions: 'J1506',
    riasec: ['R'],
    interets: '22|4',
    traits: ['reglemente'],
  },
  {
    code: 'J1506',
    intitule: 'Infirmier / Infirmière en soins généraux (IDE)',
    domaine: 'J15:Soins paramédicaux',
    appellations:
      '15545:Infirmier / Infirmière en soins généraux (IDE)|15554:Infirmier / Infirmière militaire|15552:Infirmier / Infirmière hygiéniste|38222:Infirmier / Infirmière en gériatrie|15555:Infirmier / Infirmière psychiatrique|38452:Infirmier / Infirmière en hémodialyse',
    definition:
      'Soigne les patients et veille sur leur santé, jour et nuit.|Réalise piqûres, pansements, prises de sang et perfusions prescrits par le médecin.|Surveille, note et alerte.|Explique les soins et soutient le malade et ses proches.',
    acces:
      'Le diplôme d’État d’infirmier, de niveau bac +3, est obligatoire.|On entre en institut de formation par Parcoursup, ou par une sélection réservée aux professionnels.',
    savoirFaire:
      'Réaliser un soin|Surveiller un patient|Calculer une dose|Réagir à une urgence|Écouter et expliquer|Coordonner l’équipe soignante',
    savoirEtre: 'Être rigoureux|Être à l’écoute|Garder son calme',
    savoirs: 'Anatomie et maladies|Médicaments|Hygiène|Éthique et droits du patient',
    lieux: 'Hôpital, clinique, cabinet, école, domicile',
    horaires: 'Matin, après-midi ou nuit, week-ends',
    conditions: 'Station debout|Responsabilité forte|Émotions fortes',
    proches: 'K2111|J1501',
    riasec: ['S', 'R'],
    interets: '22|4|6|23',
    traits: ['reglemente'],
  },
]

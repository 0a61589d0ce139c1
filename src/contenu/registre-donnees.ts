/** Un traitement de données personnelles (article 30 du RGPD), tel que la page le raconte. */
export interface Traitement {
  readonly nom: string
  readonly donnees: string
  readonly finalite: string
  readonly fondement: string
  readonly conservation: string
  readonly destinataires: string
}

/** Tous les traitements du portail. Une donnée personnelle de plus commence par une ligne ici. */
export const TRAITEMENTS: readonly Traitement[] = [
  {
    nom: 'Limitation du débit',
    donnees: 'Adresse IP et nombre de pages demandées dans la minute, en mémoire vive seulement',
    finalite: 'Protéger le portail des abus',
    fondement: 'Intérêt légitime : la sécurité du service',
    conservation: 'Une minute, sans écriture sur disque',
    destinataires: 'Aucun',
  },
  {
    nom: 'Journaux techniques',
    donnees: 'Pannes et leur numéro de référence, sans adresse IP, ni texte de recherche, ni identité',
    finalite: 'Réparer les pannes',
    fondement: 'Intérêt légitime : la qualité du service',
    conservation: 'Celle que fixe l’hébergeur, un an au plus',
    destinataires: 'L’exploitant du portail et son hébergeur',
  },
  {
    nom: 'Recherches comptées',
    donnees:
      'Mots cherchés et lieu arrondi à une dizaine de kilomètres, comptés par jour ; sans adresse IP ni identité, et jamais un texte où figure un courriel ou une longue suite de chiffres',
    finalite: 'Savoir ce qui est cherché sans être trouvé, pour compléter les catalogues et les synonymes',
    fondement:
      'Intérêt légitime : la qualité du service ; rien n’est compté si le navigateur demande à ne pas être suivi',
    conservation: '180 jours',
    destinataires: 'L’équipe du portail',
  },
  {
    nom: 'Contacts des organismes de formation',
    donnees: 'Nom, téléphone et courriel professionnels que les organismes publient avec leurs formations',
    finalite: 'Permettre de s’informer et de s’inscrire',
    fondement: 'Mission d’intérêt public : l’information sur les formations',
    conservation:
      'Tant que la formation est publiée ; puis gardés, non affichés, pour répondre « formation retirée »',
    destinataires: 'Les visiteurs du portail',
  },
]

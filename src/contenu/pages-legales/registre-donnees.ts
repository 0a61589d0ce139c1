/** Un traitement de données personnelles (article 30 du RGPD), tel que la page le raconte. */
export interface Traitement {
  readonly nom: string
  readonly donnees: string
  readonly finalite: string
  readonly fondement: string
  readonly conservation: string
  readonly destinataires: string
  /** Les tables où il écrit, schéma compris ; un test y compare les colonnes de toute la base. */
  readonly tables: readonly string[]
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
    tables: [],
  },
  {
    nom: 'Journaux techniques',
    donnees: 'Pannes et leur numéro de référence, sans adresse IP, ni texte de recherche, ni identité',
    finalite: 'Réparer les pannes',
    fondement: 'Intérêt légitime : la qualité du service',
    conservation: 'Celle que fixe l’hébergeur, un an au plus',
    destinataires: 'L’exploitant du portail et son hébergeur',
    tables: [],
  },
  {
    nom: 'Recherches comptées',
    donnees:
      'Mots cherchés et lieu arrondi à une dizaine de kilomètres, comptés par jour ; sans adresse IP ni identité, et jamais un texte où figure un courriel ou une longue suite de chiffres',
    finalite: 'Savoir ce qui est cherché sans être trouvé, pour compléter les catalogues et les synonymes',
    fondement:
      'Intérêt légitime : la qualité du service ; rien n’est compté si le navigateur demande à ne pas être suivi',
    conservation:
      '180 jours ; la suite que l’équipe donne à une recherche (redirection comprise), jusqu’à ce que plus personne ne l’ait faite depuis 180 jours',
    destinataires: 'L’équipe du portail ; un contenu ou un synonyme qu’elle en tire est public',
    tables: ['recherche.requete', 'recherche.suite', 'recherche.redirection'],
  },
  {
    nom: 'Demandes témoins',
    donnees:
      'Mots d’une recherche que l’équipe garde pour éprouver le portail, sans rien de qui l’a faite, ni courriel ni longue suite de chiffres ; numéro du compte qui la garde',
    finalite: 'Vérifier que le portail comprend ce qu’on lui demande, et ce que change un synonyme',
    fondement: 'Intérêt légitime : la qualité du service',
    conservation: 'Jusqu’à ce que l’équipe la supprime',
    destinataires: 'L’équipe du portail',
    tables: ['recherche.demande_temoin'],
  },
  {
    nom: 'Contacts des organismes de formation',
    donnees: 'Nom, téléphone et courriel professionnels que les organismes publient avec leurs formations',
    finalite: 'Permettre de s’informer et de s’inscrire',
    fondement: 'Mission d’intérêt public : l’information sur les formations',
    conservation:
      'Tant que la formation est publiée ; puis gardés, non affichés, pour répondre « formation retirée »',
    destinataires: 'Les visiteurs du portail',
    tables: ['catalogue.formation', 'catalogue.organisme', 'flux.anomalie'],
  },
  {
    nom: 'Contacts et signatures des contenus',
    donnees:
      'Nom, téléphone et courriel professionnels d’une structure, d’une manifestation ou d’un dispositif ; auteur d’une actualité ou d’une ressource ; directeur de la publication et hébergeur ; photographies et leur crédit',
    finalite: 'Permettre de joindre un service, de s’inscrire, de savoir qui écrit',
    fondement:
      'Mission d’intérêt public : l’information sur l’orientation ; obligation légale pour les mentions',
    conservation:
      'Tant que le contenu est publié ; puis gardés, non affichés, avec ses versions (cinquante au plus), jusqu’à ce que l’équipe les supprime. Un aperçu ne s’ouvre plus après une heure, et s’efface à l’aperçu suivant',
    destinataires: 'Les visiteurs du portail ; pour un brouillon, l’équipe et qui a le lien d’aperçu',
    tables: [
      'contenu.media',
      'contenu.publication',
      'contenu.structure',
      'contenu.apercu',
      'cms.actualites',
      'cms._actualites_v',
      'cms.dispositifs',
      'cms._dispositifs_v',
      'cms.medias',
      'cms.manifestations',
      'cms._manifestations_v',
      'cms.pages_legales',
      'cms._pages_legales_v',
      'cms.ressources',
      'cms._ressources_v',
      'cms.structures',
      'cms._structures_v',
    ],
  },
  {
    nom: 'Comptes du back-office',
    donnees:
      'Nom, courriel, rôle, empreinte du mot de passe, réglages d’affichage et publications programmées des membres de l’équipe',
    finalite: 'Réserver l’écriture des contenus et des catalogues à l’équipe, selon le rôle de chacun',
    fondement: 'Mission d’intérêt public : tenir le portail ; intérêt légitime : sa sécurité',
    conservation:
      'Tant que la personne est dans l’équipe ; un compte qui ne sert plus est supprimé par un administrateur, au plus tard deux ans après sa dernière connexion',
    destinataires: 'Les administrateurs du portail',
    tables: [
      'cms.utilisateurs',
      'cms.payload_preferences',
      'cms.payload_preferences_rels',
      'cms.payload_jobs',
      'cms.payload_jobs_log',
    ],
  },
  {
    nom: 'Second facteur et essais de connexion',
    donnees:
      'Secret de l’application d’authentification, chiffré ; codes de secours, hachés ; nombre d’essais manqués par identifiant de connexion et par adresse IP, dont seule une empreinte à clé est écrite ; un cookie (« me-former-appareil »), déposé six mois sur l’appareil d’une connexion réussie, pour l’y reconnaître',
    finalite: 'Empêcher qu’un mot de passe volé ou deviné suffise',
    fondement: 'Intérêt légitime : la sécurité du service',
    conservation:
      'Le second facteur, tant que le compte existe ; les essais, jusqu’à la première connexion réussie après un jour',
    destinataires: 'Aucun',
    tables: ['acces.second_facteur', 'acces.tentative'],
  },
  {
    nom: 'Session du back-office',
    donnees:
      'Un cookie nécessaire à la connexion (« payload-token », « __Host-payload-token » en https), déposé aux seuls membres de l’équipe qui se connectent, et le numéro de leur session ; le thème choisi, s’ils en changent (« payload-theme »)',
    finalite: 'Rester connecté d’un écran à l’autre',
    fondement: 'Intérêt légitime : strictement nécessaire au service demandé, donc sans consentement',
    conservation:
      'Huit heures, renouvelées tant que la personne travaille, ou jusqu’à la déconnexion ; le numéro d’une session finie s’efface à la suivante',
    destinataires: 'Aucun',
    tables: ['cms.utilisateurs_sessions'],
  },
  {
    nom: 'Journal d’audit du back-office',
    donnees:
      'Courriel et numéro de compte du membre de l’équipe, ce qu’il a fait, sur quoi et quand, et l’adresse IP d’où il l’a fait',
    finalite: 'Savoir qui a publié, retiré, importé, exporté ou changé un compte',
    fondement: 'Intérêt légitime : la sécurité et la traçabilité du service',
    conservation:
      'Aucun effacement automatique : le responsable du traitement fixe la durée. Pour un journal de sécurité, la CNIL recommande de six mois à un an',
    destinataires: 'Les administrateurs et les responsables éditoriaux du portail',
    tables: ['cms.journal_audit'],
  },
  {
    nom: 'Demandes d’import',
    donnees: 'Numéro du compte qui demande l’import, et le motif qu’il écrit s’il passe outre une garde',
    finalite: 'Savoir qui a changé le catalogue',
    fondement: 'Intérêt légitime : la traçabilité du service',
    conservation: 'Avec l’historique des imports, sans le nom ni le courriel de la personne',
    destinataires: 'L’équipe du portail, rédacteurs exceptés',
    tables: ['flux.demande_import'],
  },
]

/** Les tables qu'un nom de colonne ou une valeur JSON rendrait suspectes, et qui ne disent rien de personne. */
export const TABLES_SANS_PERSONNE: readonly string[] = [
  // Volumes, gardes, nombres d'anomalies par code.
  'flux.execution',
  'qualite.releve',
  // Le ROME, et les réponses de France Travail sans leurs contacts.
  'metiers.chargement',
  'metiers.metier',
  'metiers.releve',
  // Clés et valeurs internes de Payload ; le portail n'y range rien.
  'cms.payload_kv',
]

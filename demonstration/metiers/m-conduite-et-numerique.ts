import type { MetierBref } from './metier-bref.ts'

export const CONDUITE_ET_NUMERIQUE: readonly MetierBref[] = [
  {
    code: 'M1705',
    intitule: 'Responsable marketing',
    domaine: 'M17:Stratégie commerciale, marketing et supervision des ventes',
    appellations:
      "19125:Responsable marketing|11303:Assistant / Assistante marketing|13550:Consultant / Consultante marketing|140906:Gestionnaire de planning e-mailing|11849:Chargé / Chargée de projet marketing|11759:Chargé / Chargée d'affaires marketing",
    definition:
      'Décide comment faire connaître et vendre un produit.|Étudie le marché et les clients.|Fixe une stratégie, un prix, un budget.|Pilote campagnes et équipes, puis mesure les résultats.',
    acces: 'Un master ou une école de commerce (bac +5) sont demandés, avec une première expérience.',
    savoirFaire:
      'Étudier un marché|Construire un plan marketing|Gérer un budget|Piloter une campagne|Analyser des données|Animer une équipe',
    savoirEtre: 'Être créatif|Savoir décider|Savoir convaincre',
    savoirs: 'Marketing|Statistiques|Anglais|Protection des données',
    lieux: 'Entreprise|Déplacements',
    horaires: 'Journées longues',
    conditions: 'Travail sur écran|Objectifs de résultat',
    proches: 'E1103|E1101',
    riasec: ['E', 'C'],
    interets: '3|8',
    traits: ['cadre'],
  },
  {
    code: 'M1801',
    intitule: "Administrateur / Administratrice de systèmes d'information (SI)",
    domaine: "M18:Systèmes d'information et de télécommunication",
    appellations:
      "489087:Administrateur / Administratrice de systèmes d'information (SI)|510863:Gestionnaire de système informatique|18719:Responsable de gestion de configuration|489088:Administrateur / Administratrice informatique|510862:Administrateur / Administratrice d'infrastructure|489089:Administrateur / Administratrice systèmes et réseaux",
    definition:
      'Veille sur les serveurs, les réseaux et les données d’une organisation.|Installe, met à jour et surveille.|Sauvegarde et protège contre les attaques.|Dépanne et conseille les utilisateurs.',
    acces:
      'Un diplôme bac +5 en informatique est souvent demandé.|Des licences et des titres de niveau 6 permettent de commencer.',
    savoirFaire:
      'Administrer un serveur|Gérer des droits|Sauvegarder et restaurer|Réagir à un incident|Automatiser une tâche|Écrire une procédure',
    savoirEtre: 'Être rigoureux|Garder son calme|Être curieux',
    savoirs: 'Systèmes et réseaux|Cybersécurité|Bases de données|Sobriété numérique',
    lieux: 'Bureau, centre de données, télétravail',
    horaires: 'Astreintes possibles',
    conditions: 'Travail sur écran',
    proches: 'M1805',
    riasec: ['R'],
    interets: '29|6|18',
    traits: ['numerique', 'cadre'],
  },
  {
    code: 'M1805',
    intitule: 'Développeur / Développeuse informatique',
    domaine: "M18:Systèmes d'information et de télécommunication",
    appellations:
      "14153:Développeur / Développeuse informatique|510897:Développeur / Développeuse IOT|489116:Informaticien / Informaticienne|18189:Programmeur / Programmeuse d'études|18192:Programmeur / Programmeuse informatique|20226:Technicien / Technicienne programmation",
    definition:
      'Écrit les programmes qui font fonctionner sites, applications, jeux et machines.|Comprend le besoin et découpe le problème.|Code, teste et corrige.|Améliore la vitesse, la sécurité et l’accessibilité.',
    acces:
      'On y accède de bac +2 à bac +5 : BTS, BUT, licence, master, école d’ingénieurs.|Des formations intensives accueillent des adultes de tous horizons.',
    savoirFaire:
      'Analyser un besoin|Écrire du code clair|Tester|Corriger une erreur|Utiliser une base de données|Travailler avec une équipe',
    savoirEtre: 'Être logique|Être curieux|Persévérer',
    savoirs: 'Langages de programmation|Bases de données|Sécurité|Accessibilité et écoconception',
    lieux: 'Bureau ou télétravail',
    horaires: 'Horaires de bureau, souvent souples',
    conditions: 'Travail sur écran',
    proches: 'M1801',
    riasec: ['I', 'R'],
    interets: '29|6|10',
    traits: ['numerique', 'cadre'],
  },
]

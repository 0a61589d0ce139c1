import type { MetierBref } from './metier-bref.ts'

export const EDUCATION_ET_SOCIAL: readonly MetierBref[] = [
  {
    code: 'K1202',
    intitule: 'Educateur / Educatrice de jeunes enfants',
    domaine: 'K12:Action sociale, socio-éducative et socio-culturelle',
    appellations:
      "14586:Educateur / Educatrice de jeunes enfants|14588:Educateur / Educatrice de jeunes enfants coordination petite enfance|14587:Educateur / Educatrice de jeunes enfants et animation de relais d'assistantes maternelles|14590:Educateur / Educatrice de jeunes enfants responsable de structure d'accueil petite enfance|14589:Educateur / Educatrice de jeunes enfants responsable adjoint de structure d'accueil petite enfance",
    definition:
      'Accompagne les enfants de moins de sept ans et les aide à grandir heureux.|Observe chaque enfant et propose jeux et découvertes.|Soutient les parents dans leur rôle.|Anime l’équipe autour d’un projet éducatif.',
    acces:
      'Le diplôme d’État d’éducateur de jeunes enfants, de niveau bac +3, est obligatoire.|Il se prépare en trois ans ou par la validation de l’expérience.',
    savoirFaire:
      'Observer un enfant|Construire un projet éducatif|Animer un atelier d’éveil|Écouter une famille|Aménager un espace de jeu|Animer une réunion',
    savoirEtre: 'Être patient|Être créatif|Être à l’écoute',
    savoirs: 'Développement de l’enfant|Pédagogies|Protection de l’enfance|Travail social',
    lieux: 'Crèche, relais petite enfance, hôpital',
    horaires: 'Horaires de jour, parfois décalés',
    conditions: 'Bruit|Positions basses',
    proches: 'J1304|G1203',
    evolutions: 'K1207',
    riasec: ['S', 'E'],
    interets: '21|4|18',
    traits: ['cadre'],
  },
  {
    code: 'K1207',
    intitule: 'Educateur spécialisé / Educatrice spécialisée',
    domaine: 'K12:Action sociale, socio-éducative et socio-culturelle',
    appellations:
      '14597:Educateur spécialisé / Educatrice spécialisée|14593:Educateur / Educatrice en milieu ouvert|14596:Educateur socioéducatif / Educatrice socioéducative|14599:Educateur spécialisé / Educatrice spécialisée de rue|14598:Educateur spécialisé / Educatrice spécialisée de prévention|14600:Educateur spécialisé / Educatrice spécialisée en milieu ouvert',
    definition:
      'Aide des enfants ou des adultes fragilisés à trouver leur place et leur autonomie.|Gagne la confiance, écoute et fixe des objectifs avec la personne.|Accompagne dans la vie quotidienne, l’école, l’emploi ou les loisirs.|Travaille avec la famille, la justice et les soignants.',
    acces:
      'Le diplôme d’État d’éducateur spécialisé, de niveau bac +3, est demandé.|On peut l’obtenir en alternance ou par l’expérience.',
    savoirFaire:
      'Construire un projet avec une personne|Animer un groupe|Gérer une crise|Rédiger un rapport|Travailler avec d’autres professionnels|Soutenir une famille',
    savoirEtre: 'Être à l’écoute|Garder la juste distance|Être patient',
    savoirs: 'Psychologie|Handicap et protection de l’enfance|Droit social|Techniques éducatives',
    lieux: 'Foyer, établissement spécialisé, rue',
    horaires: 'Soirs, nuits et week-ends',
    conditions: 'Situations difficiles|Charge émotionnelle',
    proches: 'K1202|K2111|G1203|G1204',
    riasec: ['S', 'I'],
    interets: '4|8|22',
  },
  {
    code: 'K1302',
    intitule: 'Assistant / Assistante de vie dépendance',
    domaine: 'K13:Aide à la vie quotidienne',
    appellations:
      '38087:Assistant / Assistante de vie dépendance|10816:Aide aux personnes âgées|11460:Auxiliaire familiale et sanitaire|11256:Assistant / Assistante de vie auprès de personnes âgées|11257:Assistant / Assistante de vie auprès de personnes handicapées|15207:Garde-malade',
    definition:
      'Aide une personne âgée ou handicapée à vivre chez elle, comme elle le souhaite.|Accompagne le lever, la toilette, les repas et les sorties.|Entretient le logement et le linge.|Parle, stimule et prévient en cas de changement.',
    acces:
      'Le DEAES (niveau 3) ou un titre d’assistant de vie aux familles sont recherchés.|Des employeurs recrutent aussi sans diplôme et forment.',
    savoirFaire:
      'Aider à la toilette et au repas|Aider à se déplacer|Entretenir un logement|Préparer un repas adapté|Écouter et stimuler|Alerter',
    savoirEtre: 'Être bienveillant|Être ponctuel|Être discret',
    savoirs: 'Vieillissement et handicap|Hygiène|Gestes et postures|Alimentation',
    lieux: 'Domicile de plusieurs personnes',
    horaires: 'Matins, soirs et week-ends, temps partiel fréquent',
    conditions: 'Port de personnes|Déplacements|Travail souvent seul',
    proches: 'A1503|G1501',
    evolutions: 'J1501',
    riasec: ['S', 'C'],
    interets: '4|22',
  },
  {
    code: 'K1801',
    intitule: 'Conseiller / Conseillère en insertion professionnelle',
    domaine: 'K18:Développement territorial et emploi',
    appellations:
      "13436:Conseiller / Conseillère en insertion professionnelle|13348:Conseiller / Conseillère à l'emploi|13404:Conseiller / Conseillère du travail|13396:Conseiller / Conseillère des métiers|13445:Conseiller / Conseillère en outplacement|13405:Conseiller / Conseillère emploi formation",
    definition:
      'Aide des jeunes ou des adultes à trouver un emploi ou une formation.|Écoute, fait le point et repère les talents.|Construit un parcours étape par étape.|Connaît les entreprises, les aides et les organismes.',
    acces:
      'Le titre professionnel de conseiller en insertion professionnelle, de niveau 5, est le plus direct.|Une licence de psychologie ou de travail social convient aussi.',
    savoirFaire:
      'Mener un entretien|Construire un parcours|Animer un atelier|Contacter une entreprise|Mobiliser une aide|Suivre des dossiers',
    savoirEtre: 'Être à l’écoute|Être optimiste|Être organisé',
    savoirs: 'Métiers et formations|Dispositifs d’aide|Techniques d’entretien|Outils numériques',
    lieux: 'Mission locale, association, collectivité',
    horaires: 'Horaires de bureau',
    conditions: 'Charge émotionnelle|Travail sur écran',
    proches: 'C1206|M1501',
    riasec: ['S', 'E'],
    interets: '4|8|24',
  },
]

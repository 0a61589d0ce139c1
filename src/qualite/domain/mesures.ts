/** Ce qu'un défaut coûte au visiteur : la fiche trompe ou disparaît, l'information lui manque, ou elle se lit mal. */
export type Severite = 'bloquante' | 'importante' | 'mineure'

export interface Mesure {
  readonly libelle: string
  readonly explication: string
  readonly severite: Severite
  /** Ce que l'organisme ou le Carif-Oref doit faire. */
  readonly correction: string
  /** « jour » : dépend de la date ; « ensemble » : des autres formations ou du web ; « fiche » : d'elle seule. */
  readonly portee: 'fiche' | 'jour' | 'ensemble'
}

/** Points retirés à la note d'une formation en défaut. */
export const PENALITES: Readonly<Record<Severite, number>> = { bloquante: 25, importante: 10, mineure: 4 }

/** Toutes les mesures, de la plus grave à la moins grave. */
export const MESURES = {
  'sessions-passees': {
    libelle: 'Sessions toutes passées',
    explication: 'Plus aucune session ne se montre : la formation a disparu de la recherche.',
    severite: 'bloquante',
    correction: 'Saisir les prochaines sessions, ou retirer la formation du catalogue.',
    portee: 'jour',
  },
  'sans-session': {
    libelle: 'Aucune session',
    explication: 'La formation n’a aucune session : elle ne paraît jamais dans la recherche.',
    severite: 'bloquante',
    correction: 'Saisir au moins une session, ou déclarer une entrée permanente.',
    portee: 'fiche',
  },
  'sans-contact': {
    libelle: 'Aucun contact',
    explication: 'Ni téléphone ni courriel : le visiteur ne peut joindre personne.',
    severite: 'bloquante',
    correction: 'Renseigner un téléphone ou un courriel dans le contact de la formation.',
    portee: 'fiche',
  },
  'dates-incoherentes': {
    libelle: 'Dates incohérentes',
    explication: 'Une session ou une période d’inscription finit avant d’avoir commencé.',
    severite: 'bloquante',
    correction: 'Corriger les dates de début et de fin de la session.',
    portee: 'fiche',
  },
  'lien-mort': {
    libelle: 'Lien mort',
    explication: 'Un lien de la fiche ne répond plus depuis trois vérifications, à un jour d’intervalle.',
    severite: 'importante',
    correction: 'Remplacer l’adresse, ou la retirer.',
    portee: 'ensemble',
  },
  doublon: {
    libelle: 'Doublon probable',
    explication: 'Une autre formation de l’organisme a le même intitulé, le même niveau et les mêmes lieux.',
    severite: 'importante',
    correction: 'Réunir les sessions dans une seule formation.',
    portee: 'ensemble',
  },
  'sans-session-a-venir': {
    libelle: 'Aucune session à venir',
    explication: 'Les sessions montrées ont déjà commencé : on ne peut plus y entrer.',
    severite: 'importante',
    correction: 'Annoncer les prochaines sessions.',
    portee: 'jour',
  },
  'sans-position': {
    libelle: 'Lieu sans coordonnées',
    explication: 'Aucun lieu n’a de coordonnées GPS : ni distance, ni point sur la carte.',
    severite: 'importante',
    correction: 'Compléter l’adresse du lieu, ou le placer sur la carte.',
    portee: 'fiche',
  },
  'sans-niveau-sortie': {
    libelle: 'Sans niveau de sortie',
    explication: 'La formation n’apparaît pas quand on filtre par niveau.',
    severite: 'importante',
    correction: 'Renseigner le niveau de sortie.',
    portee: 'fiche',
  },
  'sans-niveau-entree': {
    libelle: 'Sans niveau d’entrée',
    explication: 'Le visiteur ne sait pas si son niveau suffit.',
    severite: 'importante',
    correction: 'Renseigner le niveau d’entrée, « sans niveau spécifique » compris.',
    portee: 'fiche',
  },
  'sans-certification': {
    libelle: 'Certifiante, sans code',
    explication: 'La formation est dite certifiante sans code RNCP ni RS : le visiteur ne peut vérifier.',
    severite: 'importante',
    correction: 'Renseigner le code RNCP ou RS de la certification.',
    portee: 'fiche',
  },
  'sans-formacode': {
    libelle: 'Sans Formacode',
    explication: 'La formation n’a pas de domaine : les filtres et les rapprochements l’ignorent.',
    severite: 'importante',
    correction: 'Renseigner au moins un Formacode.',
    portee: 'fiche',
  },
  'objectifs-courts': {
    libelle: 'Objectifs trop courts',
    explication: 'Les objectifs manquent ou tiennent en moins de 80 caractères.',
    severite: 'importante',
    correction: 'Décrire ce que l’on saura faire à la sortie, en deux ou trois phrases.',
    portee: 'fiche',
  },
  'sans-rome': {
    libelle: 'Sans code ROME',
    explication: 'Aucun métier visé n’est déclaré : la formation manque aux fiches métier.',
    severite: 'mineure',
    correction: 'Renseigner les codes ROME des métiers visés.',
    portee: 'fiche',
  },
  'sans-programme': {
    libelle: 'Sans programme',
    explication: 'Le contenu de la formation n’est pas décrit.',
    severite: 'mineure',
    correction: 'Décrire le programme.',
    portee: 'fiche',
  },
  'sans-duree': {
    libelle: 'Sans durée',
    explication: 'Aucune durée en heures n’est connue.',
    severite: 'mineure',
    correction: 'Renseigner le nombre d’heures en centre ou au total.',
    portee: 'fiche',
  },
  'intitule-majuscules': {
    libelle: 'Intitulé en majuscules',
    explication: 'Un intitulé tout en majuscules se lit mal, et les lecteurs d’écran l’épellent parfois.',
    severite: 'mineure',
    correction: 'Récrire l’intitulé en minuscules, sigles exceptés.',
    portee: 'fiche',
  },
} as const satisfies Readonly<Record<string, Mesure>>

export type IdMesure = keyof typeof MESURES

export function estMesure(texte: string): texte is IdMesure {
  return Object.hasOwn(MESURES, texte)
}

export const IDS_MESURES: readonly IdMesure[] = Object.keys(MESURES).filter(estMesure)

export const LIBELLES_SEVERITE: Readonly<Record<Severite, string>> = {
  bloquante: 'Bloquante',
  importante: 'Importante',
  mineure: 'Mineure',
}

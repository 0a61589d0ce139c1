import type { Alea } from './alea.ts'
import type { Filiere, Offre } from './filiere.ts'
import type { Genre } from './genres.ts'
import { abreger } from './xml.ts'

/** De quoi parle une formation : sa filière, son offre, son genre. */
export interface Sujet {
  readonly filiere: Filiere
  readonly offre: Offre
  readonly genre: Genre
}

/** Ce qui peut préciser un intitulé, et ce qui s'y prête : une habilitation de deux jours ne dure pas deux ans. */
const SUFFIXES: readonly (readonly [suffixe: string, convient: (genre: Genre) => boolean])[] = [
  [' – parcours individualisé', () => true],
  [' – en un an', ({ annees }) => annees.includes(1)],
  [' – en deux ans', ({ annees }) => annees.includes(2)],
  [' – rythme aménagé', estLongue],
  [' – blocs de compétences', ({ repertoire }) => repertoire === 'rncp'],
  [' – perfectionnement', ({ repertoire }) => repertoire !== 'rncp'],
  [' – à temps partiel', estLongue],
  [' – module d’approfondissement', ({ repertoire }) => repertoire !== 'rncp'],
  [' – en entreprise et en centre', ({ alternance }) => alternance],
]

/** « CAP Cuisine », parfois précisé : « CAP Cuisine – en un an » ; 255 caractères au plus (LHÉO). */
export function intitule(alea: Alea, { genre, offre }: Sujet): string {
  const base = `${genre.prefixe}${offre.titre}`
  if (!alea.chance(0.3)) return abreger(base, 255)
  const [suffixe] = alea.choisir(SUFFIXES.filter(([, convient]) => convient(genre)))
  return abreger(base + suffixe, 255)
}

const HEURES_LONGUES = 60

function estLongue({ heures }: Genre): boolean {
  return heures[0] >= HEURES_LONGUES
}

export function objectif(alea: Alea, { filiere }: Sujet): string {
  const taches = melanger(alea, filiere.taches).slice(0, alea.entier(3, 5))
  const accroche = alea.choisir([
    'À l’issue de la formation, vous serez capable de :',
    'La formation prépare aux gestes et aux savoirs du métier :',
    'Cette formation vous apprend à :',
    'Les compétences visées sont les suivantes :',
  ])
  if (alea.chance(0.25)) return `${accroche}<br />${taches.map((tache) => `- ${tache}`).join('<br />')}`
  return `<p>${accroche}</p><ul>${taches.map((tache) => `<li>${tache}</li>`).join('')}</ul><p>${motDeLaFin(alea, filiere)}</p>`
}

function motDeLaFin(alea: Alea, { metier }: Filiere): string {
  return alea.choisir([
    `Elle s’adresse à toute personne qui veut exercer comme ${metier} ou progresser dans ce domaine.`,
    'Le parcours peut être adapté selon votre expérience, après un entretien de positionnement.',
    'Un accompagnement vers l’emploi est proposé dans les trois mois qui suivent la formation.',
    'Des mises en situation et des visites d’entreprises complètent les apports théoriques.',
  ])
}

/** Programme en modules qui se partagent les heures de la formation, entre une demi-page et une page. */
export function contenu(alea: Alea, { filiere, genre }: Sujet, heures: number): string {
  if (alea.chance(0.04)) return '-'
  const tires = melanger(alea, filiere.taches).map((tache) => ({
    poids: alea.entier(2, 40),
    texte: `${tache}${alea.chance(0.4) ? ` ; ${alea.choisir(MOYENS)}` : ''}`,
  }))
  const total = tires.reduce((somme, { poids }) => somme + poids, 0)
  const aPartager = heures - tires.length
  const modules = tires.map(
    ({ poids, texte }, rang) =>
      `<li><strong>Module ${rang + 1} (${1 + Math.floor((aPartager * poids) / total)} h)</strong> : ${texte}.</li>`,
  )
  const periode = genre.heures[1] > 300 ? `<p>${alea.choisir(PERIODES)}</p>` : ''
  return `<p>Le programme comprend ${modules.length} modules :</p><ul>${modules.join('')}</ul>${periode}<p>${alea.choisir(EVALUATIONS)}</p>`
}

const MOYENS = [
  'apports théoriques, exercices corrigés et études de cas',
  'travaux pratiques en atelier',
  'mise en situation filmée puis commentée',
  'projet mené en petit groupe',
  'visite d’entreprise et rencontre avec un professionnel',
  'ressources en ligne et classe virtuelle',
  'entraînement progressif jusqu’à l’autonomie',
  'démonstration du formateur puis pratique individuelle',
] as const

const PERIODES = [
  'Une période en entreprise de plusieurs semaines permet de mettre en pratique les acquis ; le centre aide à la trouver.',
  'Deux stages en entreprise encadrés par un tuteur ponctuent le parcours.',
  'L’alternance entre centre et entreprise suit un calendrier remis à l’entrée en formation.',
] as const

const EVALUATIONS = [
  'Évaluations en cours de formation et mise en situation finale devant un jury de professionnels.',
  'Questionnaire de positionnement à l’entrée, évaluation des acquis à chaque module, bilan de fin de parcours.',
  'Contrôle continu et épreuve ponctuelle selon le règlement de la certification.',
  'Quiz & travaux notés ; seuil de réussite fixé à 60 % (soit < 5 erreurs sur 12).',
] as const

export function resultats(alea: Alea, { genre }: Sujet): string {
  if (alea.chance(0.08)) return alea.choisir(['-', 'Non renseigné'])
  if (!genre.certifiante) return genre.validation
  const suite = alea.choisir([
    'en totalité ou par blocs de compétences',
    'après validation de l’ensemble des épreuves',
    'délivré par le ministère ou l’organisme certificateur',
  ])
  return `${genre.validation}, ${suite}.`
}

export function conditions(alea: Alea, { genre }: Sujet): string {
  if (alea.chance(0.15)) return '-'
  const niveau =
    genre.entree > 3
      ? 'Être titulaire d’un diplôme du niveau demandé ou justifier de trois ans d’expérience. '
      : ''
  return (
    niveau +
    alea.choisir([
      'Comprendre et parler le français courant ; entretien individuel et tests de positionnement.',
      'Dossier de candidature puis entretien de motivation.',
      'Aucun prérequis ; un échange avec l’équipe pédagogique précède l’inscription.',
      'Avoir un projet professionnel validé par un conseiller (France Travail, Mission locale, Cap emploi).',
      'Aptitude médicale au métier ; tenue et chaussures de sécurité exigées.',
    ])
  )
}

const HEURES_DE_DEUX_JOURS = 14

export function rythme(alea: Alea, { genre }: Sujet, heures: number): string {
  return alea.choisir([
    '-',
    'Temps plein, du lundi au vendredi, 35 heures par semaine.',
    'Temps partiel, deux jours par semaine.',
    'En journée, de 9 h à 17 h.',
    'Cours du soir, deux fois par semaine.',
    'Rythme individualisé, défini après le positionnement.',
    ...(genre.alternance ? ['Une semaine en centre, trois semaines en entreprise.'] : []),
    ...(heures <= HEURES_DE_DEUX_JOURS ? ['Deux jours consécutifs.'] : []),
  ])
}

function melanger<T>(alea: Alea, valeurs: readonly T[]): readonly T[] {
  const copie = [...valeurs]
  for (let rang = copie.length - 1; rang > 0; rang -= 1) {
    const autre = alea.entier(0, rang)
    const [a, b] = [copie[rang], copie[autre]]
    if (a !== undefined && b !== undefined) [copie[rang], copie[autre]] = [b, a]
  }
  return copie
}

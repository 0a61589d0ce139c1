import { creerMetiers, termesDeRecherche } from '../../../metiers/back-office.ts'
import type { MoteurDuPortail } from '../moteur-du-portail.ts'
import { PARTOUT } from '../partout.ts'
import { codesDeLAppellation } from './appellations-du-rome.ts'
import { type CarteMetier, carteMetier } from './carte.ts'
import { vueCarteMetier } from './carte.view.ts'
import { facettesMetiers } from './facettes.ts'
import { filtresEnMotsMetiers } from './filtres-en-mots.ts'
import type { MetierIndexe } from './metier-indexe.ts'
import { sourceMetiers } from './source.ts'

/** Les métiers du ROME ; celui que le texte nomme d'abord ; à pertinence égale, ceux auxquels une formation de la région mène passent devant. */
export const metiers: MoteurDuPortail<'metiers', MetierIndexe, CarteMetier> = {
  id: 'metiers',
  libelles: { singulier: 'métier', pluriel: 'métiers', feminin: false },
  numero: ({ metier }) => metier.codeRome,
  titre: ({ metier }) => metier.intitule,
  champs: [
    {
      id: 'intitule',
      libelle: 'Intitulé',
      poids: 8,
      force: 'titre',
      nature: 'texte',
      texte: ({ metier }) => `${termesDeRecherche(metier.intitule).join(' ')} ${metier.codeRome}`,
    },
    {
      id: 'appellations',
      libelle: 'Autres noms',
      poids: 6,
      force: 'proche',
      nature: 'texte',
      texte: appellations,
    },
    {
      id: 'domaine',
      libelle: 'Domaine',
      poids: 2,
      force: 'proche',
      nature: 'texte',
      texte: ({ metier }) => `${metier.domaine.libelle} ${metier.grandDomaine.libelle}`,
    },
    {
      id: 'interets',
      libelle: 'Centres d’intérêt',
      poids: 2,
      force: 'proche',
      nature: 'texte',
      texte: interets,
    },
    {
      id: 'definition',
      libelle: 'Définition',
      poids: 2,
      force: 'proche',
      nature: 'texte',
      texte: ({ metier }) => metier.definition.join(' '),
    },
    {
      id: 'competences',
      libelle: 'Compétences et savoirs',
      poids: 1,
      force: 'faible',
      nature: 'texte',
      texte: competences,
    },
  ],
  facettes: facettesMetiers,
  occurrences: () => PARTOUT,
  occurrencesRequises: false,
  priorite: ({ nombreFormations }) => nombreFormations > 0,
  nommees: codesDeLAppellation,
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'intitule', libelle: 'Intitulé, de A à Z' },
  ],
  carte: carteMetier,
  vueDeCarte: vueCarteMetier,
  suggestions: ({ metier }) =>
    [
      ...new Set(
        [metier.intitule, ...metier.appellations.map(({ libelle }) => libelle)].flatMap(termesDeRecherche),
      ),
    ].map((libelle) => ({ libelle, type: 'métier' })),
  motsVides: ['metier', 'metiers', 'emploi', 'emplois', 'profession'],
  icone: 'briefcase',
  question: 'Quel métier cherchez-vous ?',
  angle: 'activités, accès, formations et offres d’emploi',
  centrale: true,
  dansUnTexte: true,
  rss: false,
  filtresEnMots: filtresEnMotsMetiers,
  ecarteLesFiltres: true,
  ignoreLeLieu: true,
  voie: 'catalogue',
  duJour: true,
  suit: 'formations',
  source: (pool) => sourceMetiers(creerMetiers(pool)),
}

function appellations({ metier }: MetierIndexe): string {
  return metier.appellations.flatMap(({ libelle }) => termesDeRecherche(libelle)).join(' ')
}

function interets({ metier }: MetierIndexe): string {
  return metier.centresInteret.map(({ libelle }) => libelle).join(' ')
}

function competences({ metier }: MetierIndexe): string {
  const libelles = metier.competences.flatMap((groupe) => groupe.competences.map(({ libelle }) => libelle))
  return [...libelles, ...metier.savoirs.flatMap(({ savoirs }) => savoirs)].join(' ')
}

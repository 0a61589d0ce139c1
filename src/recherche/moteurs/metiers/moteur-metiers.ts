import { separerGenres, termesDeRecherche } from '../../../metiers/index.ts'
import type { Moteur } from '../../domain/moteur.ts'
import type { CarteMetier } from '../cartes-de-contenu.ts'
import { PARTOUT } from '../partout.ts'
import { facettesMetiers } from './facettes.ts'
import type { MetierIndexe } from './metier-indexe.ts'
import { phraseDeTension } from './tension.ts'

/** Les métiers du ROME ; à pertinence égale, ceux auxquels une formation de la région mène passent devant. */
export const moteurMetiers = {
  id: 'metiers',
  libelles: { singulier: 'métier', pluriel: 'métiers', feminin: false },
  numero: ({ metier }) => metier.codeRome,
  titre: ({ metier }) => metier.intitule,
  champs: [
    {
      id: 'intitule',
      libelle: 'Intitulé',
      poids: 8,
      nature: 'texte',
      texte: ({ metier }) => `${termesDeRecherche(metier.intitule).join(' ')} ${metier.codeRome}`,
    },
    { id: 'appellations', libelle: 'Autres noms', poids: 6, nature: 'texte', texte: appellations },
    {
      id: 'domaine',
      libelle: 'Domaine',
      poids: 2,
      nature: 'texte',
      texte: ({ metier }) => `${metier.domaine.libelle} ${metier.grandDomaine.libelle}`,
    },
    { id: 'interets', libelle: 'Centres d’intérêt', poids: 2, nature: 'texte', texte: interets },
    {
      id: 'definition',
      libelle: 'Définition',
      poids: 2,
      nature: 'texte',
      texte: ({ metier }) => metier.definition.join(' '),
    },
    { id: 'competences', libelle: 'Compétences et savoirs', poids: 1, nature: 'texte', texte: competences },
  ],
  facettes: facettesMetiers,
  occurrences: () => PARTOUT,
  occurrencesRequises: false,
  priorite: ({ nombreFormations }) => nombreFormations > 0,
  tris: [
    { id: 'pertinence', libelle: 'Pertinence' },
    { id: 'intitule', libelle: 'Intitulé, de A à Z' },
  ],
  carte: carteMetier,
  suggestions: ({ metier }) =>
    [
      ...new Set(
        [metier.intitule, ...metier.appellations.map(({ libelle }) => libelle)].flatMap(termesDeRecherche),
      ),
    ].map((libelle) => ({ libelle, type: 'métier' })),
  motsVides: ['metier', 'metiers', 'emploi', 'emplois', 'profession'],
} as const satisfies Moteur<MetierIndexe, CarteMetier>

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

function carteMetier({ metier, nombreFormations, tension }: MetierIndexe): CarteMetier {
  const noms = [metier.intitule, ...metier.appellations.map(({ libelle }) => libelle)]
  return {
    numero: metier.codeRome,
    intitule: metier.intitule,
    resume: metier.definition[0] ?? '',
    grandDomaine: metier.grandDomaine.libelle,
    nombreFormations,
    sansDiplome: metier.sansDiplome,
    transitionEcologique: metier.transitionEcologique,
    transitionNumerique: metier.transitionNumerique,
    emploiReglemente: metier.emploiReglemente,
    ...(tension === undefined ? {} : { tension: phraseDeTension(tension) }),
    termes: [...new Set([...noms, ...noms.flatMap((nom) => Object.values(separerGenres(nom)))])],
  }
}

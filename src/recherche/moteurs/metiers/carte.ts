import { separerGenres } from '../../../metiers/back-office.ts'
import type { MetierIndexe } from './metier-indexe.ts'
import { phraseDeTension } from './tension.ts'

/** Ce que montre une ligne de résultat du moteur Métiers. */
export interface CarteMetier {
  /** Code ROME. */
  readonly numero: string
  readonly intitule: string
  /** Première phrase de la définition. */
  readonly resume: string
  readonly grandDomaine: string
  /** Formations visibles qui citent ce métier. */
  readonly nombreFormations: number
  readonly sansDiplome: boolean
  readonly transitionEcologique: boolean
  readonly transitionNumerique: boolean
  readonly emploiReglemente: boolean
  /** « Tension très forte en 2025 », dans la région, si France Travail la diffuse. */
  readonly tension?: string
  /** Intitulé et appellations, au masculin et au féminin : de quoi reconnaître un nom exact. */
  readonly termes: readonly string[]
}

export function carteMetier({ metier, nombreFormations, tension }: MetierIndexe): CarteMetier {
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

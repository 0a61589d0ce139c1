import { cheminDuMot } from '../../gabarit/navigation.ts'

/** L'aide des facettes de niveau, la même partout. */
export const AIDE_NIVEAUX = { libelle: 'Que veulent dire les niveaux ?', chemin: cheminDuMot('niveaux') }

import { libelleTable } from '../../referentiels/index.ts'
import type { BlocsCompetences } from '../domain/formation.ts'
import { type Ligne, ligne } from './ligne.ts'

/** Blocs de compétences préparés par une session (LHÉO 2.3, dict-type-validation-blocs). */
export function lignesBlocs(blocs: readonly BlocsCompetences[]): readonly Ligne[] {
  return blocs.flatMap(({ validation, blocs: prepares }) => {
    const libelles = prepares.map(({ libelle, code }) => `${libelle} (${code})`)
    return ligne(libelleTable('type-validation-blocs', validation) ?? 'Blocs de compétences', ...libelles)
  })
}

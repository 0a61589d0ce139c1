import type { Metier } from '../domain/metier.ts'
import { versionSemee } from '../domain/release.ts'

/** L'attribution que la Licence Ouverte demande, et ce qui ne vient pas de France Travail. */
export function sourceDuRome(
  release: string | undefined,
  { definition }: Pick<Metier, 'definition'>,
): string {
  const semee = release === undefined ? undefined : versionSemee(release)
  if (semee !== undefined) {
    const source = `Source : ROME 4.0, version ${semee}, France Travail, Licence Ouverte.`
    return definition.length === 0 ? source : `${source} Textes de démonstration, écrits pour ce portail.`
  }
  const version = release === undefined ? '' : `, version ${release}`
  return `Description du métier : répertoire opérationnel des métiers et des emplois (ROME)${version}, France Travail, Licence Ouverte.`
}

const SEMEE = /^(?:demonstration|nomenclature-(?<version>\d+))$/

/** Release des métiers que le portail sème : les faits de la nomenclature livrée, non une publication chargée. */
export const releaseSemee = (version: string): string => `nomenclature-${version}`

/**
 * La version du ROME qu'une release semée porte, 0 pour celle des portails d'avant la nomenclature ; `undefined` pour une
 * publication chargée.
 */
export function versionSemee(release: string): number | undefined {
  const semee = SEMEE.exec(release)
  return semee === null ? undefined : Number(semee.groups?.version ?? 0)
}

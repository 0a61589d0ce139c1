import type { ServiceDeStructure, Structure } from './structure.ts'

/** La structure avec les publics, thématiques et modes d'accueil de tous ses services, sans doublon. */
export function avecUnions(
  structure: Omit<Structure, 'publics' | 'thematiques' | 'modesAccueil'>,
): Structure {
  const { services } = structure
  return {
    ...structure,
    publics: unir(services, ({ publics }) => publics),
    thematiques: unir(services, ({ thematiques }) => thematiques),
    modesAccueil: unir(services, ({ modesAccueil }) => modesAccueil),
  }
}

function unir(
  services: readonly ServiceDeStructure[],
  valeurs: (service: ServiceDeStructure) => readonly string[],
): readonly string[] {
  return [...new Set(services.flatMap(valeurs))]
}

import { denombrer } from '../../kernel/nombre.ts'
import { libelleTable } from '../../referentiels/index.ts'
import type { Cycle } from '../domain/formation.ts'
import { type Ligne, ligne } from './ligne.ts'

/** Ce qu'un cycle de LHÉO 2.3 dit au visiteur : contrat, rythme d'alternance, années et effectifs. */
export function lignesCycles(cycles: readonly Cycle[]): readonly Ligne[] {
  return cycles.flatMap((cycle) => ligne(titre(cycle), ...details(cycle)))
}

function titre({ type, alternance }: Cycle): string {
  const contrat = alternance === undefined ? undefined : libelleTable('type-alternance', alternance.type)
  return contrat ?? libelleTable('type-cycle', type) ?? 'Cycle'
}

function details(cycle: Cycle): readonly (string | undefined)[] {
  return [
    cycle.annees.length === 0 ? undefined : `Année ${cycle.annees.join(', ')} du cycle`,
    rythme(cycle),
    phrase(cycle.effectifMinimal, (nombre) => `À partir de ${denombrer(nombre, 'personne')}`),
    phrase(cycle.capaciteSimultanee, (nombre) => `${denombrer(nombre, 'personne')} à la fois`),
    phrase(cycle.capaciteCumulee, (nombre) => `${denombrer(nombre, 'personne')} au total`),
  ]
}

function rythme({ alternance }: Cycle): string | undefined {
  if (alternance?.rythme === undefined) return undefined
  const { unite, entreprise, centre } = alternance.rythme
  const nom = libelleTable('unite-rythme', unite)
  if (nom === undefined) return undefined
  const pluriel = nom.endsWith('s') ? nom : `${nom}s`
  return `${denombrer(entreprise, nom, pluriel)} en entreprise, ${denombrer(centre, nom, pluriel)} en centre`
}

function phrase(nombre: number | undefined, dire: (nombre: number) => string): string | undefined {
  return nombre === undefined ? undefined : dire(nombre)
}

import { departementDeInsee } from '../../../referentiels/index.ts'
import type { LieuManifestation } from '../domain/manifestation.ts'

/** Département dit, sinon celui de la commune, sinon celui du code postal (métropole hors Corse). */
export function departementDuLieu(lieu: LieuManifestation | undefined): string | undefined {
  if (lieu === undefined) return undefined
  if (lieu.departement !== undefined) return lieu.departement
  if (lieu.codeInsee !== undefined) return departementDeInsee(lieu.codeInsee)
  const [, departement] = /^((?!20|97|98)\d{2})\d{3}$/.exec(lieu.codePostal ?? '') ?? []
  return departement
}

import type { Adresse } from '../../catalogue/back-office.ts'
import { departementDeCodePostal, departementDeInsee } from '../../referentiels/index.ts'

/** Département d'une adresse : celui qu'elle dit, sinon celui de sa commune, sinon celui de son code postal. */
export function departementDAdresse({
  departement,
  codeInsee,
  codePostal,
}: Pick<Adresse, 'departement' | 'codeInsee' | 'codePostal'>): string | undefined {
  if (departement !== undefined) return departement
  if (codeInsee !== undefined) return departementDeInsee(codeInsee)
  return codePostal === undefined ? undefined : departementDeCodePostal(codePostal)
}

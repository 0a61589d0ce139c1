import type { Adresse } from '../../catalogue/back-office.ts'
import { departementDeInsee } from '../../referentiels/index.ts'

/** Département d'une adresse : celui qu'elle dit, sinon celui de sa commune, sinon celui de son code postal. */
export function departementDAdresse(
  adresse: Pick<Adresse, 'departement' | 'codeInsee' | 'codePostal'>,
): string | undefined {
  if (adresse.departement !== undefined) return adresse.departement
  if (adresse.codeInsee !== undefined) return departementDeInsee(adresse.codeInsee)
  const { codePostal } = adresse
  if (codePostal === undefined || !/^\d{5}$/.test(codePostal)) return undefined
  return /^9[78]/.test(codePostal) ? codePostal.slice(0, 3) : departementMetropolitain(codePostal)
}

/** La Corse partage le préfixe 20 : 200 et 201 pour le sud, 202 et 206 pour le nord. */
function departementMetropolitain(codePostal: string): string {
  if (!codePostal.startsWith('20')) return codePostal.slice(0, 2)
  return /^20[01]/.test(codePostal) ? '2A' : '2B'
}

import { entreGuillemets } from '../../kernel/typographie.ts'
import type { DemandeElargie } from '../usecases/elargir-la-demande.ts'
import type { DeclarationDeMoteur } from './declaration.ts'

/** « Aucune formation pour « Mende (48) » : voici au plus près, à moins de 60 km. » */
export function direLElargissement(
  { libelles }: Pick<DeclarationDeMoteur, 'libelles'>,
  { lieu, sansFiltres = [] }: DemandeElargie,
): string {
  const aucun = libelles.feminin ? 'Aucune' : 'Aucun'
  const demande = [
    ...sansFiltres.map(({ libelle }) => libelle),
    ...(lieu === undefined ? [] : [lieu.libelle]),
  ]
  const offert = [
    ...(sansFiltres.length === 0 ? [] : [sansFiltres.length > 1 ? 'sans ces filtres' : 'sans ce filtre']),
    ...(lieu === undefined ? [] : [`au plus près, à moins de ${lieu.rayonKm} km`]),
  ]
  return `${aucun} ${libelles.singulier} pour ${demande.map(entreGuillemets).join(' et ')} : voici ${offert.join(', ')}.`
}

/** De même, pour une machine. */
export const elargiJson = ({ lieu, sansFiltres }: DemandeElargie) => ({
  ...(lieu && { rayonKm: lieu.rayonKm }),
  ...(sansFiltres && { sansFiltres: sansFiltres.map(({ id }) => id) }),
})

import { entreGuillemets } from '../../kernel/typographie.ts'
import { manqueUnMot } from '../domain/interrogation/paliers.ts'
import type { DemandeElargie } from '../usecases/elargir-la-demande.ts'
import type { DeclarationDeMoteur } from './declaration.ts'

/** « Aucune formation pour « Mende (48) » : voici au plus près, à moins de 60 km. » */
function direLElargissement(
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

/** Ce que la réponse n'a pas de la demande : le lieu, un filtre, ou un de ses mots ; rien si elle a tout. */
export function direCeQuiManque(
  moteur: Pick<DeclarationDeMoteur, 'libelles'>,
  elargie: DemandeElargie | undefined,
  reponse: { readonly palier?: number },
): string | undefined {
  if (elargie !== undefined) return direLElargissement(moteur, elargie)
  const { singulier, feminin } = moteur.libelles
  const [aucun, ceux] = feminin ? ['Aucune', 'celles'] : ['Aucun', 'ceux']
  return manqueUnMot(reponse)
    ? `${aucun} ${singulier} n’a tous vos mots : voici ${ceux} qui en ont une partie.`
    : undefined
}

/** De même, pour une machine. */
export const elargiJson = ({ lieu, sansFiltres }: DemandeElargie) => ({
  ...(lieu && { rayonKm: lieu.rayonKm }),
  ...(sansFiltres && { sansFiltres: sansFiltres.map(({ id }) => id) }),
})

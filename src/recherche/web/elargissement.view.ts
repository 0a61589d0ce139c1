import { entreGuillemets } from '../../kernel/typographie.ts'
import type { LieuDemande } from '../../liste/index.ts'
import type { DeclarationDeMoteur } from './declaration.ts'

/** « Aucune formation à Mende (48) : voici les plus proches, à moins de 60 km. » */
export function direLElargissement(
  { libelles }: Pick<DeclarationDeMoteur, 'libelles'>,
  { libelle, rayonKm }: Pick<LieuDemande, 'libelle' | 'rayonKm'>,
): string {
  const aucun = libelles.feminin ? 'Aucune' : 'Aucun'
  return `${aucun} ${libelles.singulier} pour ${entreGuillemets(libelle)} : voici au plus près, à moins de ${rayonKm} km.`
}

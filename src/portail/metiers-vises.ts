import type { MetiersVises } from '../catalogue/index.ts'
import { cheminMetier, type LectureDesMetiers } from '../metiers/index.ts'

/** Les métiers qu'une fiche formation cite, nommés par le répertoire. */
export function creerMetiersVises(metiers: Pick<LectureDesMetiers, 'plusieurs'>): MetiersVises {
  return async (codes) => {
    const connus = await metiers.plusieurs(codes)
    return new Map(
      connus.map(({ codeRome, intitule }) => [
        codeRome,
        { intitule, chemin: cheminMetier(codeRome, intitule) },
      ]),
    )
  }
}

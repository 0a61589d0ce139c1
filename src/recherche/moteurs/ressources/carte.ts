import {
  LIBELLES_FORMATS,
  LIBELLES_PROFILS,
  LIBELLES_TYPES_RESSOURCE,
  type Ressource,
} from '../../../contenu/back-office.ts'

/** Ce que montre une ligne de résultat du moteur Ressources. */
export interface CarteRessource {
  readonly numero: string
  readonly titre: string
  readonly resume: string
  readonly type: string
  readonly format: string
  readonly profils: readonly string[]
  /** ISO `AAAA-MM-JJ`. */
  readonly datePublication: string
  readonly dureeMinutes?: number
}

export function carteRessource({
  id,
  titre,
  resume,
  type,
  format,
  profils,
  datePublication,
  dureeMinutes,
}: Ressource): CarteRessource {
  return {
    numero: id,
    titre,
    resume,
    type: LIBELLES_TYPES_RESSOURCE[type],
    format: LIBELLES_FORMATS[format],
    profils: profils.map((cle) => LIBELLES_PROFILS[cle]),
    datePublication,
    ...(dureeMinutes === undefined ? {} : { dureeMinutes }),
  }
}

import {
  cheminInformation,
  type Information,
  LIBELLES_TYPES_INFORMATION,
  ouEnLettres,
  quandEnLettres,
} from '../../../contenu/back-office.ts'

/** Ce que montre une ligne de résultat du moteur Informations. */
export interface CarteInformation {
  readonly numero: string
  readonly titre: string
  readonly resume: string
  /** À partir de la racine ; une question fréquente est une ancre de sa page. */
  readonly chemin: string
  readonly type: string
  /** ISO `AAAA-MM-JJ`, pour une actualité. */
  readonly datePublication?: string
  /** En lettres, pour une manifestation. */
  readonly quand?: string
  readonly ou?: string
  readonly annulee: boolean
  readonly latitude?: number
  readonly longitude?: number
}

export function carteInformation(information: Information): CarteInformation {
  const { titre, resume, type, datePublication, manifestation } = information
  const { latitude, longitude } = manifestation?.lieu ?? {}
  return {
    numero: numeroDInformation(information),
    titre,
    resume,
    chemin: cheminInformation(information),
    type: LIBELLES_TYPES_INFORMATION[type],
    annulee: manifestation?.annulee === true,
    ...(datePublication === undefined ? {} : { datePublication }),
    ...(manifestation === undefined
      ? {}
      : { quand: quandEnLettres(manifestation), ou: ouEnLettres(manifestation) }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  }
}

export function numeroDInformation({ type, id }: Information): string {
  return `${type}-${id}`
}

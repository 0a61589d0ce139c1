import { libelleDepartement } from '../../../referentiels/index.ts'
import { cheminManifestation } from '../domain/chemin.ts'
import type { Manifestation } from '../domain/manifestation.ts'
import { LIBELLES_TYPES_MANIFESTATION } from '../domain/types-de-manifestation.ts'
import { departementDuLieu } from '../usecases/departement-du-lieu.ts'
import { paveDeDate, quandEnLettres } from './quand.ts'

export interface VueCarteManifestation {
  readonly href: string
  readonly titre: string
  readonly resume: string
  readonly type: string
  readonly pave: { readonly quantieme: string; readonly mois: string }
  readonly quand: string
  /** « Albi (Tarn) », « En ligne », « Albi (Tarn) et en ligne ». */
  readonly ou: string
  readonly annulee: boolean
  readonly gratuit: boolean
}

export function vueCarteManifestation(manifestation: Manifestation): VueCarteManifestation {
  const { id, titre, resume, type, debut, annulee, gratuit } = manifestation
  return {
    href: cheminManifestation(id, titre),
    titre,
    resume,
    type: LIBELLES_TYPES_MANIFESTATION[type],
    pave: paveDeDate(debut),
    quand: quandEnLettres(manifestation),
    ou: ouEnLettres(manifestation),
    annulee,
    gratuit: gratuit === true,
  }
}

export function ouEnLettres({ lieu, enLigne }: Pick<Manifestation, 'lieu' | 'enLigne'>): string {
  if (lieu === undefined) return enLigne ? 'En ligne' : 'Lieu à préciser'
  const departement = departementDuLieu(lieu)
  const commune =
    departement === undefined ? lieu.commune : `${lieu.commune} (${libelleDepartement(departement)})`
  return enLigne ? `${commune} et en ligne` : commune
}

import type { ImageAMontrer } from '../../../gabarit/index.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { lireTelephones, type Telephone } from '../../../platform/formats/index.ts'
import { LIBELLES_PROFILS_VISITEUR, LIBELLES_THEMES } from '../../socle/domain/vocabulaire-editorial.ts'
import { cheminIcs } from '../domain/chemin.ts'
import type { LieuManifestation, Manifestation } from '../domain/manifestation.ts'
import { estFinie } from '../domain/temps-manifestation.ts'
import { type VueCarteManifestation, vueCarteManifestation } from './carte-manifestation.view.ts'

export interface VueManifestation extends VueCarteManifestation {
  readonly ics: string
  readonly finie: boolean
  readonly image?: ImageAMontrer & { readonly legende?: string; readonly credit?: string }
  readonly html: string
  readonly themes: readonly string[]
  readonly profils: readonly string[]
  /** Nom du lieu, rue, code postal et commune. */
  readonly adresse: readonly string[]
  readonly point?: { readonly latitude: number; readonly longitude: number }
  readonly enLigne: boolean
  readonly lienEnLigne?: string
  readonly organisateur?: string
  readonly inscription?: { readonly adresse: string; readonly obligatoire: boolean }
  /** « Gratuit », « Payant » ; absent : non précisé. */
  readonly tarif?: string
  readonly courriel?: string
  readonly telephones: readonly Telephone[]
  readonly accessibilite?: string
}

export function vueManifestation(manifestation: Manifestation, maintenant: Date): VueManifestation {
  const { id, html, image, lieu, enLigne, lienEnLigne, contact = {}, gratuit } = manifestation
  const { organisateur, inscription, accessibilite } = manifestation
  return sansAbsents({
    ...vueCarteManifestation(manifestation),
    ics: cheminIcs(id),
    finie: estFinie(manifestation, maintenant),
    html,
    themes: manifestation.themes.map((theme) => LIBELLES_THEMES[theme]),
    profils: manifestation.profils.map((profil) => LIBELLES_PROFILS_VISITEUR[profil]),
    adresse: lignesAdresse(lieu),
    ...point(lieu),
    enLigne,
    image,
    lienEnLigne,
    organisateur,
    inscription,
    tarif: gratuit === undefined ? undefined : gratuit ? 'Gratuit' : 'Payant',
    courriel: contact.courriel,
    telephones: lireTelephones(contact.telephone ?? ''),
    accessibilite,
  })
}

export function lignesAdresse(lieu: LieuManifestation | undefined): readonly string[] {
  if (lieu === undefined) return []
  const { nom, adresse, codePostal, commune } = lieu
  const ville = codePostal === undefined ? commune : `${codePostal} ${commune}`
  return [nom, ...(adresse === undefined ? [] : [adresse]), ville]
}

function point(lieu: LieuManifestation | undefined): Pick<VueManifestation, 'point'> {
  const { latitude, longitude } = lieu ?? {}
  return latitude === undefined || longitude === undefined ? {} : { point: { latitude, longitude } }
}

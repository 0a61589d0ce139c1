import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../../socle/domain/vocabulaire-editorial.ts'
import type { Actualite } from '../domain/actualite.ts'
import { dateEnLettres, type VueCarteActualite, vueCarteActualite } from './actualites.view.ts'

export interface VueActualite extends Omit<VueCarteActualite, 'image'> {
  readonly html: string
  readonly image?: NonNullable<Actualite['image']>
  readonly auteur?: string
  readonly profils: readonly string[]
  readonly revision?: { readonly jour: string; readonly date: string }
}

export function vueActualite(actualite: Actualite): VueActualite {
  const { html, image, auteur, profils, dateMaj } = actualite
  const { image: _vignette, ...carte } = vueCarteActualite(actualite)
  return sansAbsents({
    ...carte,
    html,
    profils: profils.map((profil) => LIBELLES_PROFILS_VISITEUR[profil]),
    image,
    auteur,
    revision: dateMaj === undefined ? undefined : { jour: dateMaj, date: dateEnLettres(dateMaj) },
  })
}

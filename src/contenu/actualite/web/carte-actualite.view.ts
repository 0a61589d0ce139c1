import type { ImageAMontrer } from '../../../gabarit/index.ts'
import { jourEnLettres, lireJour } from '../../../kernel/jour.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import { LIBELLES_THEMES } from '../../socle/domain/vocabulaire-editorial.ts'
import type { Actualite } from '../domain/actualite.ts'
import { cheminActualite } from '../domain/chemin.ts'

export interface VueCarteActualite {
  readonly href: string
  readonly titre: string
  readonly resume: string
  readonly date: string
  /** Jour ISO. */
  readonly jour: string
  readonly themes: readonly string[]
  readonly aLaUne: boolean
  readonly image?: ImageAMontrer
}

export function vueCarteActualite(actualite: Actualite): VueCarteActualite {
  const { id, titre, resume, datePublication, themes, aLaUne, image } = actualite
  return sansAbsents({
    href: cheminActualite(id, titre),
    titre,
    resume,
    date: dateEnLettres(datePublication),
    jour: datePublication,
    themes: themes.map((theme) => LIBELLES_THEMES[theme]),
    aLaUne,
    image,
  })
}

export function dateEnLettres(texte: string): string {
  const jour = lireJour(texte)
  return jour === undefined ? texte : jourEnLettres(jour)
}

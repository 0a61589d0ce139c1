import type { LienEcrit, NomIcone } from '../../../gabarit/index.ts'
import { sansAbsents } from '../../../kernel/sans-absents.ts'
import type { ImagePubliee } from '../../socle/domain/image.ts'
import { LIBELLES_PROFILS_VISITEUR, type ProfilVisiteur } from '../../socle/domain/vocabulaire-editorial.ts'
import { cheminParcours } from '../domain/chemin.ts'
import type { Parcours } from '../domain/parcours.ts'

export interface VueParcours {
  readonly titre: string
  readonly resume: string
  readonly chemin: string
  readonly profil: string
  /** Introduction assainie ; vide si le résumé suffit. */
  readonly html: string
  readonly image?: ImagePubliee
  readonly etapes: readonly {
    readonly titre: string
    readonly texte: string
    readonly liens: readonly LienEcrit[]
  }[]
  readonly autres: readonly CarteParcours[]
}

/** L'entrée d'un parcours, en carte. */
export interface CarteParcours {
  readonly chemin: string
  readonly profil: string
  readonly titre: string
  readonly icone: NomIcone
}

const ICONES: Readonly<Record<ProfilVisiteur, NomIcone>> = {
  collegien: 'sprout',
  lyceen: 'book-open',
  etudiant: 'graduation-cap',
  apprenti: 'repeat',
  'demandeur-emploi': 'compass',
  'en-activite': 'briefcase',
  dirigeant: 'building-2',
  professionnel: 'users',
}

export function vueParcours(parcours: Parcours, tous: readonly Parcours[]): VueParcours {
  const { id, titre, resume, html, image, etapes } = parcours
  return sansAbsents({
    titre,
    resume,
    chemin: cheminParcours(id),
    profil: LIBELLES_PROFILS_VISITEUR[id],
    html,
    image,
    etapes,
    autres: cartesDesParcours(tous.filter((autre) => autre.id !== id && !estPourLesAdultes(id, autre.id))),
  })
}

/** Un collégien ou un lycéen n'a que faire de ce qui s'adresse à un conseiller ou à un chef d'entreprise. */
const estPourLesAdultes = (page: ProfilVisiteur, autre: ProfilVisiteur): boolean =>
  ELEVES.includes(page) && ENCADRANTS.includes(autre)

const ELEVES: readonly ProfilVisiteur[] = ['collegien', 'lyceen']
const ENCADRANTS: readonly ProfilVisiteur[] = ['dirigeant', 'professionnel']

export function cartesDesParcours(parcours: readonly Parcours[]): readonly CarteParcours[] {
  return parcours.map(({ id, titre }) => ({
    chemin: cheminParcours(id),
    profil: LIBELLES_PROFILS_VISITEUR[id],
    titre,
    icone: ICONES[id],
  }))
}

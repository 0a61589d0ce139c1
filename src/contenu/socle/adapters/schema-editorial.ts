import { z } from 'zod'
import { estAdresseComplete, estChemin } from '../domain/adresse.ts'
import { LIBELLES_PROFILS_VISITEUR, LIBELLES_THEMES } from '../domain/vocabulaire-editorial.ts'
import { liste, uneCle, unTexte } from './schema.ts'

/** Chemin du portail, paramètres compris. */
export const unChemin = unTexte.refine(estChemin, { error: 'un chemin du portail est attendu (/…)' })

export const uneAdresse = unTexte.refine((texte) => estChemin(texte) || estAdresseComplete(texte), {
  error: 'un chemin du portail (/…) ou une adresse complète (https://…) est attendu',
})

export const unLien = z.strictObject({ libelle: unTexte, adresse: uneAdresse })

export const unOrdre = z.int({ error: 'un nombre entier est attendu' })

export const profilsVisiteur = liste(uneCle(LIBELLES_PROFILS_VISITEUR))
export const unTheme = uneCle(LIBELLES_THEMES)

const unPixel = z.int({ error: 'un nombre entier de pixels est attendu' }).positive()
const unPourcentage = z.number({ error: 'un nombre de 0 à 100 est attendu' }).min(0).max(100)

export const uneImage = z.strictObject({
  /** Vide : décorative. */
  alternative: z.string({ error: 'un texte est attendu, vide si l’image est décorative' }),
  legende: unTexte.exactOptional(),
  credit: unTexte.exactOptional(),
  /** De l'original. */
  largeur: unPixel,
  hauteur: unPixel,
  /** Repli des navigateurs sans AVIF ni WebP : chemin du portail, `/medias/…`. */
  chemin: unChemin,
  /** De la plus étroite à la plus large, AVIF d'abord. */
  declinaisons: liste(
    z.strictObject({ type: z.enum(['image/avif', 'image/webp']), chemin: unChemin, largeur: unPixel }),
  ),
  /** Point à garder visible quand l'image est rognée. */
  foyer: z.strictObject({ x: unPourcentage, y: unPourcentage }).exactOptional(),
})

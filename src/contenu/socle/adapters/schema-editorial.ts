import { z } from 'zod'
import { erreur, ok, type Resultat } from '../../../kernel/resultat.ts'
import { LIBELLES_THEMES } from '../../ressource/domain/vocabulaire-ressource.ts'
import { estAdresseComplete, estChemin } from '../domain/adresse.ts'
import { LIBELLES_PROFILS_VISITEUR } from '../domain/vocabulaire-editorial.ts'
import { liste, uneCle, unTexte, valider } from './schema.ts'

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

/** Une image du portail ; une alternative vide la dit décorative. */
export const uneImage = z.strictObject({
  alternative: z.string({ error: 'un texte est attendu, vide si l’image est décorative' }),
  legende: unTexte.exactOptional(),
  credit: unTexte.exactOptional(),
  largeur: unPixel,
  hauteur: unPixel,
  chemin: unChemin,
  declinaisons: liste(
    z.strictObject({ type: z.enum(['image/avif', 'image/webp']), chemin: unChemin, largeur: unPixel }),
  ),
  foyer: z.strictObject({ x: unPourcentage, y: unPourcentage }).exactOptional(),
})

/** L'identifiant d'un contenu qui n'existe qu'en nombre fini : un profil, un menu, une page légale. */
export function identifiantParmi<Cle extends string>(
  libelles: Readonly<Record<Cle, string>>,
  id: string,
): Resultat<Cle, readonly string[]> {
  const lu = valider(uneCle(libelles), id)
  return lu.etat === 'ok' ? ok(lu.valeur) : erreur(lu.erreur.map((faute) => `nom du fichier (${faute})`))
}

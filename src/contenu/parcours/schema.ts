import { z } from 'zod'
import { liste, listeNonVide, unTexte } from '../socle/adapters/schema.ts'
import { uneImage, unLien } from '../socle/adapters/schema-editorial.ts'

export const DONNEES = z.strictObject({
  titre: unTexte,
  resume: unTexte,
  image: uneImage.exactOptional(),
  /** Dans l'ordre ; le texte d'une étape tient en une à trois phrases, ses liens mènent à des recherches ou à des pages. */
  etapes: listeNonVide(z.strictObject({ titre: unTexte, texte: unTexte, liens: liste(unLien) })),
})
